import type { BringBack } from '../../model/bring-back.ts'
import type { PlaybookContent } from '../../model/playbook.ts'
import type { EventType } from '../../model/signal.ts'
import type { Instant } from '../../model/time.ts'

/** What moves any buyer, where a playbook names no event that makes a problem urgent. */
const anyway: readonly EventType[] = ['leadership_change', 'expansion_facility', 'acquisition', 'funding']

/** What is proposed for "bring back when": an event that makes a problem of the playbook urgent, or half a year from now. */
export function usualBringBack(playbook: PlaybookContent | null, asOf: Instant): BringBack {
  const urgent = (playbook?.problems ?? []).flatMap(({ urgentWhen }) => urgentWhen)
  const types = [...new Set(urgent.length > 0 ? urgent : anyway)]
  return [
    { on: 'event', types, of: null },
    { on: 'date', day: inHalfAYear(asOf), words: '' },
  ]
}

/** The same day six months on, or the last of that month. */
function inHalfAYear(asOf: Instant): string {
  const [year, month, day] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)), Number(asOf.slice(8, 10))]
  const lastDay = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 5, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
