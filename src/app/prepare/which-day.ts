import { localDate } from '../../core/brief/call-time.ts'
import type { Call } from '../../core/model/call.ts'
import type { Instant } from '../../core/model/time.ts'
import { byTime } from '../calls.ts'
import type { Deps } from '../deps.ts'
import { preparedDays } from './prepared-days.ts'

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
/** The calendar day of a moment by this computer's clock. */
const dayOn = (at: Instant): string => localDate(at, zone())

type Known = Pick<Deps, 'workspace' | 'clock'>

/** The calls of a day by this computer's clock, soonest first. */
export const callsOfDay = ({ workspace }: Known, day: string): readonly Call[] =>
  byTime(workspace.calls.list()).filter(({ at }) => dayOn(at) === day)

/** The day a preparation is of when none is named: one begun for today or later with calls still ahead, else the next day with calls. */
export function dayToPrepare(deps: Known): string | null {
  const now = deps.clock.now()
  const today = dayOn(now)
  const ahead = byTime(deps.workspace.calls.list()).filter(({ at }) => at > now)
  const daysAhead = new Set(ahead.map(({ at }) => dayOn(at)))
  const begun = preparedDays(deps.workspace.settings).find(({ day }) => day >= today && daysAhead.has(day))
  return begun?.day ?? [...daysAhead].find((day) => day > today) ?? null
}
