import type { CallRow, Today } from '../contract/calls.ts'
import { byWorth } from '../core/changes/across-pages.ts'
import type { Account } from '../core/model/account.ts'
import type { Call } from '../core/model/call.ts'
import type { Debrief } from '../core/model/debrief.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { dayMs, dayOf, daysBetween, type Instant } from '../core/model/time.ts'
import { accountOf, goingWord } from './accounts.ts'
import { approvalStanding } from './approval-standing.ts'
import { moveDebrief, removeDebrief } from './debriefs.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import type { Workspace } from './ports.ts'
import { broughtBack, ownWord } from './pursuit/bring-back.ts'
import { lookAgain } from './pursuit/look-again.ts'
import { goingResearch } from './research-list.ts'

/** The next call of an account from this moment on (one that began within the last hour still counts). */
export function nextCall(workspace: Workspace, accountId: AccountId, now: Instant): Call | null {
  const from = new Date(Date.parse(now) - 3_600_000).toISOString()
  return byTime(workspace.calls.list(accountId)).find((call) => call.at >= from) ?? null
}

/** The last call that was held before this moment. */
export function lastCall(workspace: Workspace, accountId: AccountId, before: string): Call | null {
  return byTime(workspace.calls.list(accountId)).findLast((call) => call.at < before) ?? null
}

const byTime = (calls: readonly Call[]): Call[] => calls.toSorted((a, b) => a.at.localeCompare(b.at))

export async function saveCall(
  deps: Deps,
  input: Omit<Call, 'id'> & { readonly id?: CallId | undefined },
): Promise<Result<Call>> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  const known = input.id && deps.workspace.calls.get(input.id)
  if (known && known.accountId !== input.accountId)
    return fail(notFound('This call is another account’s.', 'Open the account it belongs to.'))
  // ids come out of the generator unbranded
  const call: Call = { ...input, id: input.id ?? (deps.ids.next('cal') as CallId) }
  deps.workspace.calls.save(call)
  changed(deps, 'calls', call.accountId)
  await moveDebrief(deps, call)
  await followHeld(deps, call, known || call)
  return ok(call)
}

/** A call that was held is a sign of life, and the pursuit rule counts from it: the recommendation follows. */
async function followHeld(deps: Deps, call: Call, before = call): Promise<void> {
  const now = deps.clock.now()
  if (call.at < now || before.at < now) await lookAgain(deps, call.accountId)
}

/** Takes a call away, and what was said in it; null when nothing was written down. */
export async function removeCall(deps: Deps, callId: CallId): Promise<Debrief | null> {
  const call = deps.workspace.calls.get(callId)
  if (!call) return null
  const debrief = await removeDebrief(deps, callId)
  deps.workspace.calls.remove(callId)
  changed(deps, 'calls', call.accountId)
  await followHeld(deps, call)
  return debrief
}

/** The desk for this day: calls from today on, accounts that were looked at lately, research that runs. */
export function today(deps: Deps): Today {
  const { workspace, clock } = deps
  const now = clock.now()
  const startOfDay = `${dayOf(now)}T00:00:00.000Z`
  const upcoming = byTime(workspace.calls.list()).filter((call) => call.at >= startOfDay)
  const called = new Set(upcoming.map((call) => call.accountId))
  const recent = workspace.accounts
    .recent(mostRecent + called.size)
    .filter((account) => !called.has(account.id) && account.relation === null)
    .slice(0, mostRecent)
  return {
    calls: upcoming.flatMap((call) => callRow(workspace, workspace.accounts.get(call.accountId), call, now)),
    toDebrief: toDebrief(workspace, now),
    accounts: recent.map((account) => ({
      account,
      ...standing(workspace, account.id, now),
      topEvent: workspace.snapshots.latest(account.id)?.events.find((event) => !event.sensitive) ?? null,
    })),
    bringBack: broughtBack(workspace, now),
    changed: changedLately(workspace, now),
    research: goingResearch(workspace),
  }
}

const mostRecent = 20

const latelyMs = 14 * dayMs
const mostToDebrief = 8

/** Held lately, with nothing written down: what was said is soon forgotten. */
function toDebrief(workspace: Workspace, now: Instant): Today['toDebrief'] {
  const from = new Date(Date.parse(now) - latelyMs).toISOString()
  return byTime(workspace.calls.list())
    .filter(({ id, at, outcome }) => at < now && at >= from && outcome === '' && !workspace.debriefs.get(id))
    .toReversed()
    .slice(0, mostToDebrief)
    .flatMap((call) => {
      const account = workspace.accounts.get(call.accountId)
      return account && !account.deletedAt ? [{ call, account }] : []
    })
}

const changedAccounts = 8
const changesOfEach = 3

/** What checks found lately, by account; the most telling of each. */
function changedLately(workspace: Workspace, now: Instant): Today['changed'] {
  const from = new Date(Date.parse(now) - latelyMs).toISOString() as Instant // an ISO string is an Instant by its form
  const byAccount = Map.groupBy(workspace.changes.since(from, 400), ({ accountId }) => accountId)
  const watches = workspace.watches.of([...byAccount.keys()])
  return [...byAccount]
    .flatMap(([id, changes]) => {
      const account = workspace.accounts.get(id)
      if (!account || account.deletedAt) return []
      // what the snapshot took for a signal first: the rest of the site may contradict another
      const signals = new Set(workspace.snapshots.latest(id)?.changes.map((signal) => signal.id))
      const telling = [...byWorth(changes)]
        .toSorted((a, b) => Number(signals.has(b.id)) - Number(signals.has(a.id)))
        .slice(0, changesOfEach)
      return [{ account, changes: telling, total: changes.length, watched: watches.has(id) }]
    })
    .slice(0, changedAccounts)
}

function callRow(workspace: Workspace, account: Account | undefined, call: Call, now: Instant): CallRow[] {
  if (!account || account.deletedAt) return []
  const state = workspace.research.going([account.id]).get(account.id)
  return [
    {
      call,
      account,
      ...standing(workspace, account.id, now),
      approval: approvalStanding(workspace, { accountId: account.id, callId: call.id }),
      research: goingWord(state),
    },
  ]
}

function standing(
  workspace: Workspace,
  id: AccountId,
  now: Instant,
): Pick<CallRow, 'verdict' | 'own' | 'pagesRead' | 'evidenceAgeDays'> {
  const pages = workspace.pages.summary([id]).get(id)
  return {
    verdict: workspace.snapshots.verdicts([id]).get(id) ?? null,
    own: ownWord(workspace.ownVerdicts.standing([id]).get(id), now),
    pagesRead: pages?.read ?? 0,
    evidenceAgeDays: pages?.lastFetch ? Math.max(0, daysBetween(dayOf(pages.lastFetch), now)) : null,
  }
}
