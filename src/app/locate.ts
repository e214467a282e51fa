import type { ClaimId, PageId, PageVersionId } from '../core/model/ids.ts'
import type { LocatedEvent, LocatedProblem } from '../core/model/signal.ts'
import type { ReadPage } from './ports-reading.ts'

export type Place = { readonly pageId: PageId; readonly pageVersionId: PageVersionId; readonly revision: number }

/** Ties mentions to the saved page they stand on. Ids are made of the place and the kind: the same words keep the same id. */
export function locate(
  read: Pick<ReadPage, 'events' | 'problems'>,
  text: string,
  place: Place,
): { events: LocatedEvent[]; problems: LocatedProblem[] } {
  const at = (start: number, end: number): LocatedEvent['evidence'] => ({
    type: 'quote',
    ...place,
    start,
    end,
    quote: text.slice(start, end),
  })
  const events = read.events.map(({ start, end, ...mention }) => ({
    ...mention,
    id: `ev-${place.pageVersionId}-${start}-${mention.type}` as ClaimId, // made here, so branded here
    evidence: at(start, end),
  }))
  const problems = read.problems.map(({ start, end, ...mention }) => ({
    ...mention,
    id: `pr-${place.pageVersionId}-${start}-${mention.problem}-${mention.direction}` as ClaimId, // made here, so branded here
    evidence: at(start, end),
  }))
  return { events: firstOfEach(events), problems: firstOfEach(problems) }
}

function firstOfEach<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>()
  return items.filter(({ id }) => !seen.has(id) && seen.add(id))
}
