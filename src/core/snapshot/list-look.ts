import type { ListLook } from '../model/account-list.ts'
import type { Fit, Snapshot } from '../model/snapshot.ts'

/** What a row of the list of accounts shows of a snapshot, so that a list never reads snapshots whole. */
export function listLook({ fit, events }: Snapshot): ListLook {
  const event = events.find(({ freshness }) => freshness === 'fresh' || freshness === 'ahead')
  return {
    fit: fit && { low: fit.low, high: fit.high, threshold: fit.threshold },
    decides: fit && decidesOf(fit),
    event: event ? { type: event.type, label: event.label, date: event.date, freshUntil: event.freshUntil } : null,
  }
}

/** As the recommendation decides: disqualifiers first, then must-haves missed, then those unknown. */
function decidesOf({ disqualifiers, criteria }: Fit): ListLook['decides'] {
  const disqualifier = disqualifiers.find(({ found }) => found)
  if (disqualifier) return { is: 'disqualified', what: disqualifier.label }
  const must = (result: 'missed' | 'unknown') => criteria.find((one) => one.must && one.result === result)
  const missed = must('missed')
  if (missed) return { is: 'missed', what: missed.label }
  const unknown = must('unknown')
  return unknown ? { is: 'unknown', what: unknown.label } : null
}
