import type { ChangeKind, ChangeSignal } from '../../model/change-signal.ts'
import type { EventType } from '../../model/signal.ts'
import { dayOf, daysBetween, type Instant } from '../../model/time.ts'
import { freshDays } from '../../signals/freshness.ts'

/** The event each kind is most like: it stays fresh as long. */
const like: Readonly<Record<ChangeKind, EventType>> = {
  person_gone: 'leadership_change',
  person_new: 'leadership_change',
  role_changed: 'leadership_change',
  headcount_changed: 'layoffs_restructuring',
  opening_new: 'hiring_surge',
  opening_closed: 'hiring_surge',
  opening_reposted: 'hiring_surge',
  customer_new: 'contract_win',
  customer_gone: 'contract_win',
  certification_new: 'certification',
  certification_dropped: 'certification',
  offer_new: 'product_launch',
  offer_dropped: 'product_launch',
  site_new: 'expansion_facility',
  site_gone: 'facility_closure',
  price_changed: 'cost_pressure',
  claim_changed: 'product_launch',
  claim_dropped: 'product_launch',
}

/**
 * Fresh while even the earliest day it can have happened on lies within the window of its kind; stale when not even the
 * latest does. Two readings a year apart say little about when.
 */
export function changeFreshness(
  kind: ChangeKind,
  { after, by }: Pick<ChangeSignal, 'after' | 'by'>,
  asOf: Instant,
): Pick<ChangeSignal, 'freshness' | 'ageDays'> {
  const window = freshDays[like[kind]]
  const youngest = Math.max(0, daysBetween(dayOf(by), asOf))
  const oldest = after === null ? youngest : Math.max(youngest, daysBetween(dayOf(after), asOf))
  return { freshness: oldest <= window ? 'fresh' : youngest <= window ? 'neutral' : 'stale', ageDays: youngest }
}
