import type { DatedEvent } from '../model/snapshot.ts'
import type { EventType, TriggerEvent } from '../model/signal.ts'
import { dayMs, daysBetween, earliestMs, type Instant, type PartialDate } from '../model/time.ts'

/** Days from the date of the event for which it counts as fresh. */
export const freshDays: Readonly<Record<EventType, number>> = {
  leadership_change: 90,
  funding: 90,
  ipo: 180,
  acquisition: 180,
  divestiture: 180,
  expansion_facility: 120,
  facility_closure: 90,
  layoffs_restructuring: 60,
  hiring_surge: 30,
  product_launch: 60,
  partnership: 60,
  contract_win: 90,
  earnings_growth: 90,
  earnings_decline: 90,
  guidance_change: 90,
  capex_investment: 120,
  regulatory_legal: 180,
  recall_quality: 120,
  security_incident: 90,
  supply_disruption: 60,
  technology_adoption: 120,
  cost_pressure: 90,
  strike_labor: 60,
  bankruptcy_distress: 180,
  relocation: 120,
  rebrand: 90,
  certification: 180,
  award_recognition: 30,
  leadership_statement_goal: 180,
  sustainability_commitment: 180,
}

/** Days (from, to) in which an event is best acted on: a new leader has arrived, and has not yet settled. */
const bestDays: Readonly<Partial<Record<EventType, readonly [from: number, to: number]>>> = {
  leadership_change: [14, 45],
}

/** Known, never opened with. */
const sensitiveTypes: ReadonlySet<EventType> = new Set<EventType>([
  'layoffs_restructuring',
  'facility_closure',
  'bankruptcy_distress',
  'recall_quality',
  'security_incident',
  'regulatory_legal',
  'strike_labor',
])
/** The rules for leaders who leave have these names in every language. */
const departure = /^leadership_change\/(?:[a-z]{2}:)?(?:steps-down|leader-leaves)$/

/** Layoffs, distress, recalls, breaches, lawsuits, strikes, closures, and leaders who leave. */
export const isSensitive = (event: Pick<TriggerEvent, 'type' | 'ruleId'>): boolean =>
  sensitiveTypes.has(event.type) || departure.test(event.ruleId)

/**
 * The event as it looks at a moment: fresh within its type's window, then neutral for as long again, then stale; ahead when
 * its date is still to come. A date known only to the month or year is fresh only when its whole span may be.
 */
export function datedEvent(event: TriggerEvent, asOf: Instant): DatedEvent {
  const sensitive = isSensitive(event)
  if (event.date === null)
    return {
      ...event,
      freshness: 'undated',
      ageDays: null,
      freshUntil: null,
      bestFrom: null,
      bestUntil: null,
      sensitive,
    }
  const window = isDeadline(event) ? 0 : freshDays[event.type]
  const best = bestDays[event.type]
  return {
    ...event,
    freshness: freshnessOf(event.date, window, event.status === 'planned' || event.status === 'announced', asOf),
    ageDays: daysBetween(event.date, asOf),
    freshUntil: plusDays(event.date, window),
    bestFrom: best ? plusDays(event.date, best[0]) : null,
    bestUntil: best ? plusDays(event.date, best[1]) : null,
    sensitive,
  }
}

/** A duty with a day of its own is fresh to that day; what was ordered or filed counts from when it was. */
const isDeadline = ({ type, status, dateFrom }: TriggerEvent): boolean =>
  type === 'regulatory_legal' && status === 'planned' && dateFrom === 'text'

function freshnessOf(date: PartialDate, window: number, toCome: boolean, asOf: Instant): DatedEvent['freshness'] {
  const oldest = daysBetween(date, asOf)
  const youngest = Math.floor((Date.parse(asOf) - lastMs(date)) / dayMs)
  if (oldest < 0 || (toCome && youngest < 0)) return 'ahead'
  if (oldest <= window) return 'fresh'
  return Math.max(0, youngest) <= window || oldest <= 2 * window ? 'neutral' : 'stale'
}

/** Start of the last day a partial date can mean, in milliseconds since the epoch. */
function lastMs(date: PartialDate): number {
  if (date.length === 10) return earliestMs(date)
  const [year = '1970', month] = date.split('-')
  return month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31)
}

function plusDays(date: PartialDate, days: number): PartialDate {
  // an ISO instant begins with a full date
  return new Date(earliestMs(date) + days * dayMs).toISOString().slice(0, 10) as PartialDate
}
