import type { Call } from '../core/model/call.ts'
import type { Debrief } from '../core/model/debrief.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import { accountOf } from './accounts.ts'
import { moveDebrief, removeDebrief } from './debriefs.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import type { Workspace } from './ports.ts'
import { lookAgain } from './pursuit/look-again.ts'

/** The next call of an account from this moment on (one that began within the last hour still counts, until they hang up). */
export function nextCall(workspace: Workspace, accountId: AccountId, now: Instant): Call | null {
  const from = new Date(Date.parse(now) - 3_600_000).toISOString()
  const isOver = ({ id }: Call): boolean => (workspace.callSheets.get(id)?.endedAt ?? null) !== null
  return byTime(workspace.calls.list(accountId)).find((call) => call.at >= from && !isOver(call)) ?? null
}

/** The last call that was held before this moment. */
export function lastCall(workspace: Workspace, accountId: AccountId, before: string): Call | null {
  return byTime(workspace.calls.list(accountId)).findLast((call) => call.at < before) ?? null
}

/** The soonest first. */
export const byTime = (calls: readonly Call[]): Call[] => calls.toSorted((a, b) => a.at.localeCompare(b.at))

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
  // of one moment, so that bringing the call back brings back what went with it, and nothing that was taken away before
  const at = deps.clock.now()
  const debrief = await removeDebrief(deps, callId, at)
  deps.workspace.calls.remove(callId, at)
  changed(deps, 'calls', call.accountId)
  await followHeld(deps, call)
  return debrief
}
