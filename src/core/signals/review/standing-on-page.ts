import type { LocatedEvent, LocatedProblem } from '../../model/signal.ts'
import type { EventPage } from '../placed-mention.ts'
import { type Review, reviewEvents } from './review-events.ts'
import { problemReview } from './review-problems.ts'

type Found = { readonly events: readonly LocatedEvent[]; readonly problems: readonly LocatedProblem[] }

/** What one page tells, without what the user rejected and what is of a rejected kind. */
export function standingOnPage(page: EventPage, found: Found, review: Review): Found {
  if (review.decisions.length === 0) return found
  const reviewed = reviewEvents(
    found.events.map((mention) => ({ mention, page })),
    review,
  )
  const standing = new Set(
    reviewed.filter(isShown).flatMap(({ mentions }) => mentions.map(({ mention }) => mention.id)),
  )
  const wordOn = problemReview(review.decisions)
  return {
    events: found.events.filter(({ id }) => standing.has(id)),
    problems: found.problems.filter((one) => isShown(wordOn({ ...one, quote: one.evidence.quote }))),
  }
}

const isShown = ({ state }: { readonly state: string }): boolean => state !== 'rejected' && state !== 'hidden'
