import type { Call } from '../../core/model/call.ts'
import type { CallSheet } from '../../core/model/call-sheet.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { PursuitState } from '../../core/model/pursuit.ts'
import { type Result, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { nextAttempt } from '../../core/snapshot/pursuit/next-attempt.ts'
import { byTime, saveCall } from '../calls.ts'
import type { Deps } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { stateOnFile } from '../pursuit/pursuit-on-file.ts'

/** Where the pursuit rule stands now. */
export function stateAfter(deps: Deps, accountId: AccountId): PursuitState {
  const account = deps.workspace.accounts.get(accountId)
  const playbook = account ? playbookFor(deps, account) : null
  return stateOnFile(deps.workspace, accountId, playbook, deps.clock.now())
}

type Tried = {
  readonly call: Call
  readonly sheet: CallSheet
  readonly silence: PursuitState['silence']
  /** Today on the seller's calendar. */
  readonly day: string
}

/** The next attempt: the call that is planned anyway, or one at the same time of the day that the rule says; none once the rule is met. */
export async function planNextAttempt(
  deps: Deps,
  { call, sheet, silence, day }: Tried,
): Promise<Result<{ next: Call | null; isNew: boolean }>> {
  const now = deps.clock.now()
  const planned = byTime(deps.workspace.calls.list(call.accountId)).find(({ id, at }) => id !== call.id && at > now)
  if (planned) return ok({ next: planned, isNew: false })
  const nextDay = nextAttempt(silence, day)
  if (nextDay === null) return ok({ next: null, isNew: false })
  const { id: _own, ...again } = call
  const saved = await saveCall(deps, {
    ...again,
    at: sameTimeOn(nextDay, sheet.plannedAt ?? sheet.startedAt),
    outcome: '',
  })
  return saved.ok ? ok({ next: saved.value, isNew: true }) : saved
}

/** By the clock on the wall, also over the change to or from summer time. */
function sameTimeOn(day: string, at: Instant): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const time = new Date(at)
  const next = new Date(year, month - 1, date, time.getHours(), time.getMinutes())
  return next.toISOString() as Instant // an ISO string is an Instant by its form
}
