import type { DebriefInput } from '../contract/debriefs.ts'
import type { Account } from '../core/model/account.ts'
import type { Call } from '../core/model/call.ts'
import type { Debrief, Said, SettledProblem } from '../core/model/debrief.ts'
import { directionOf, wordless } from '../core/model/debrief-words.ts'
import type { CallId, SaidId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { dayOf } from '../core/model/time.ts'
import { nameOf } from '../core/snapshot/weighing.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { playbookFor } from './playbook-in-use.ts'
import { refreshAccount } from './refresh-accounts.ts'

/** Keeps what came of a call. What they said in it is evidence: the snapshot follows at once. */
export async function saveDebrief(
  deps: Deps,
  input: DebriefInput,
  from: 'form' | 'begun' = 'form',
): Promise<Result<Debrief>> {
  const found = callAndAccount(deps, input.callId)
  if (!found.ok) return found
  const { call, account } = found.value
  const { callId, learned, weOwe, theyOwe, next } = input
  const debrief: Debrief = {
    callId,
    accountId: account.id,
    savedAt: deps.clock.now(),
    // what was gone through once is not asked for again
    begun: from === 'begun' && (deps.workspace.debriefs.get(callId)?.begun ?? true),
    playbookId: playbookFor(deps, account)?.id ?? null,
    problems: settledProblems(deps, account, input),
    said: saidIn(deps, call, input),
    learned: learned.trim(),
    weOwe: weOwe.trim(),
    theyOwe: theyOwe.trim(),
    next: next.trim(),
  }
  return ok(await keep(deps, debrief))
}

/** Takes what came of a call back; null when nothing was written down. */
export async function removeDebrief(deps: Deps, callId: CallId, at = deps.clock.now()): Promise<Debrief | null> {
  const debrief = deps.workspace.debriefs.get(callId)
  if (!debrief) return null
  deps.workspace.debriefs.remove(callId, at)
  await follow(deps, debrief)
  return debrief
}

/** Puts a debrief back as it was. */
export async function restoreDebrief(deps: Deps, debrief: Debrief): Promise<Result<Debrief>> {
  const found = callAndAccount(deps, debrief.callId)
  if (!found.ok) return found
  const { call, account } = found.value
  const said = debrief.said.map((one) => ({ ...one, accountId: account.id, callId: call.id, date: dayOf(call.at) }))
  return ok(await keep(deps, { ...debrief, accountId: account.id, said }))
}

/** What they said was said on the day of the call, also when that is put right afterwards. */
export async function moveDebrief(deps: Deps, call: Call): Promise<void> {
  const debrief = deps.workspace.debriefs.get(call.id)
  const date = dayOf(call.at)
  if (!debrief || debrief.said.every((one) => one.date === date)) return
  await keep(deps, { ...debrief, said: debrief.said.map((one) => ({ ...one, date })) })
}

function callAndAccount(deps: Deps, callId: CallId): Result<{ call: Call; account: Account }> {
  const call = deps.workspace.calls.get(callId)
  if (!call) return fail(notFound('This call is not on file.', 'Open Calls of the account again.'))
  const account = accountOf(deps.workspace, call.accountId)
  return account.ok ? ok({ call, account: account.value }) : account
}

async function keep(deps: Deps, debrief: Debrief): Promise<Debrief> {
  deps.workspace.debriefs.save(debrief)
  await follow(deps, debrief)
  return debrief
}

async function follow(deps: Deps, { accountId }: Debrief): Promise<void> {
  changed(deps, 'calls', accountId)
  await refreshAccount(deps, accountId)
}

/** How sure we were is that of the snapshot before the debrief: what was said must not judge itself. */
function settledProblems(deps: Deps, account: Account, { callId, problems }: DebriefInput): SettledProblem[] {
  const before = deps.workspace.debriefs.get(callId)?.problems ?? []
  const snapshot = deps.workspace.snapshots.latest(account.id)
  const playbook = playbookFor(deps, account)?.content
  const ours = [...(playbook?.problems ?? []), ...(playbook?.opportunities ?? [])]
  return problems.map(({ problemId, held }) => {
    const known = before.find((one) => one.problemId === problemId)
    if (known) return { ...known, held }
    const hypothesis = snapshot?.problems.find((one) => one.problemId === problemId)
    const problem = ours.find(({ id }) => id === problemId)
    return {
      problemId,
      held,
      name: problem ? nameOf(problem) : (hypothesis?.statement ?? problemId),
      confidence: hypothesis?.confidence ?? null,
      basis: hypothesis?.basis ?? null,
    }
  })
}

/** The lines with words, and one for each problem or criterion that was settled without any. Ids of before are kept. */
function saidIn(deps: Deps, call: Call, { problems, said }: DebriefInput): Said[] {
  const known = new Set(deps.workspace.debriefs.get(call.id)?.said.map(({ id }) => id))
  const heldOf = (problemId: string | null) => problems.find((one) => one.problemId === problemId)?.held
  const settled = problems.flatMap(({ problemId, held }) =>
    held === 'open' || said.some((one) => one.problemId === problemId)
      ? []
      : [{ problemId, criterionId: null, who: '', words: '', verbatim: false, direction: directionOf[held] }],
  )
  return [...said, ...settled].flatMap((one): Said[] => {
    const held = heldOf(one.problemId)
    const direction = held ? directionOf[held] : one.direction
    const words = one.words || (direction === null ? '' : wordless[direction])
    if (words === '') return []
    const id = 'id' in one && one.id && known.has(one.id) ? one.id : (deps.ids.next('sai') as SaidId) // ids come unbranded
    return [
      {
        id,
        accountId: call.accountId,
        callId: call.id,
        date: dayOf(call.at),
        who: one.who || call.people[0]?.name.trim() || 'Somebody there',
        words,
        verbatim: one.verbatim && one.words !== '',
        problemId: one.problemId,
        criterionId: one.criterionId,
        direction,
      },
    ]
  })
}
