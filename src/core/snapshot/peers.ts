import { eventNames } from '../model/event-names.ts'
import type { AccountSigns, Peers, Signs } from '../model/peers.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import type { EventType } from '../model/signal.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { dayOf, daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { counted } from './dossier.ts'

/** With fewer others a share says nothing: the counts are told, the comparison is not made. */
const enough = 3
/** Days back in which an event counts, and in which a problem that was not shown before is new. */
const [eventDays, newDays] = [90, 30]
const mostEvents = 5

/** What a snapshot shows, short. A problem counts by what is on file for it: what is only typical of the kind is no sign of anybody. */
export function signsIn({ playbook, pagesRead, problems, events }: Snapshot): Signs {
  const latest = new Map<EventType, PartialDate>()
  for (const { type, date } of events) if (date !== null && date > (latest.get(type) ?? '')) latest.set(type, date)
  return {
    playbook: playbook && { id: playbook.id, version: playbook.version },
    pagesRead,
    problems: problems.filter(({ basis }) => basis !== 'typical').map(({ problemId }) => problemId),
    events: [...latest].map(([type, date]) => ({ type, date })),
  }
}

type Comparison = {
  readonly segment: string | null
  readonly playbook: {
    readonly id: string
    readonly content: Pick<PlaybookContent, 'problems' | 'opportunities'>
  } | null
  /** The account's own snapshots, the latest first. */
  readonly own: readonly AccountSigns[]
  /** The latest of every other account of the segment. */
  readonly others: readonly AccountSigns[]
  /** Accounts of the segment beside this one, looked at or not. */
  readonly inSegment: number
  readonly now: Instant
}

/**
 * How this account's signals compare with others of its segment: "4 of 11 metal formers on file show this; here it is new". It tells what
 * is on file of them, and never raises how sure anything is.
 */
export function peersOf({ segment, playbook, own, others, inSegment, now }: Comparison): Peers {
  const alike = others.filter((one) => one.pagesRead > 0 && one.playbook?.id === playbook?.id)
  const base = { segment, others: alike.length, notCompared: Math.max(0, inSegment - alike.length) }
  if (segment === null || alike.length < enough) {
    return { ...base, few: fewWords(segment, alike.length, base.notCompared), problems: [], events: [] }
  }
  const of = `of ${alike.length} ${segment} on file`
  const all = [...(playbook?.content.problems ?? []), ...(playbook?.content.opportunities ?? [])]
  const problems = all
    .map(({ id, statement }) => {
      const shown = alike.filter((one) => one.problems.includes(id)).length
      const here = standing(id, own, now)
      return {
        problemId: id,
        statement,
        shown,
        here,
        words: `${shown} ${of} ${shown === 1 ? 'shows' : 'show'} this; ${hereWords[here]}`,
      }
    })
    .filter(({ shown, here }) => shown > 0 || here !== 'not-seen')
    .toSorted((a, b) => hereOrder[a.here] - hereOrder[b.here] || b.shown - a.shown)
  return { ...base, few: null, problems, events: eventsBeside({ own, alike, of, now }) }
}

function eventsBeside({
  own,
  alike,
  of,
  now,
}: {
  own: readonly AccountSigns[]
  alike: readonly AccountSigns[]
  of: string
  now: Instant
}) {
  const recent = (signs: Signs | undefined): EventType[] =>
    (signs?.events ?? []).flatMap(({ type, date }) => (isRecent(date, now) ? [type] : []))
  const here = new Set(recent(own[0]))
  const counts = new Map<EventType, number>()
  for (const type of alike.flatMap(recent)) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts]
    .filter(([type, shown]) => shown > 1 || here.has(type))
    .toSorted(([a, x], [b, y]) => Number(here.has(b)) - Number(here.has(a)) || y - x)
    .slice(0, mostEvents)
    .map(([type, shown]) => ({
      type,
      shown,
      here: here.has(type),
      words: `${eventNames[type]}: ${shown} ${of} in the last ${eventDays} days; ${here.has(type) ? 'here too' : 'none here'}`,
    }))
}

function isRecent(date: PartialDate, now: Instant): boolean {
  const days = daysBetween(date, now)
  return days >= 0 && days <= eventDays
}

const hereWords = { new: 'here it is new', shown: 'here too', 'not-seen': 'not seen here' } as const
const hereOrder = { new: 0, shown: 1, 'not-seen': 2 } as const

/** New where an earlier snapshot through the same version of the playbook did not show it, and the first that did is of the last days. */
function standing(id: string, own: readonly AccountSigns[], now: Instant): Peers['problems'][number]['here'] {
  const [latest] = own
  if (!latest?.problems.includes(id)) return 'not-seen'
  const same = own.filter(
    ({ playbook }) => playbook?.id === latest.playbook?.id && playbook?.version === latest.playbook?.version,
  )
  const before = same.findIndex(({ problems, pagesRead }) => pagesRead > 0 && !problems.includes(id))
  const first = same[before - 1]
  return first && daysBetween(dayOf(first.asOf), now) <= newDays ? 'new' : 'shown'
}

function fewWords(segment: string | null, others: number, notCompared: number): string {
  if (segment === null) return 'No segment is set for this account, so there is nobody of its kind to compare it with.'
  const rest =
    notCompared === 0 ? '' : ` ${counted(notCompared, 'more was', 'more were')} not looked at through this playbook.`
  if (others === 0) return `No other account of ${segment} was looked at yet.${rest}`
  return `Only ${others} other${others === 1 ? '' : 's'} of ${segment} on file: too few to compare.${rest}`
}
