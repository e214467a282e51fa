import type { JobPosting } from '../../extract/job-boards/job-posting.ts'
import type { AccountId, PageId, PageVersionId } from '../../model/ids.ts'
import type { JobBoard, JobOpening } from '../../model/job-board.ts'
import { dayOf, daysBetween, type Instant } from '../../model/time.ts'
import { isSameSearch } from './same-search.ts'

/** One look at a board: what it showed at a moment. */
export type BoardObservation = {
  readonly accountId: AccountId
  readonly board: Pick<JobBoard, 'name' | 'token'>
  readonly at: Instant
  /** All postings are here: what is missing is gone. Never true of an answer that was cut. */
  readonly complete: boolean
  readonly seen: readonly {
    readonly posting: Omit<JobPosting, 'body'>
    readonly pageId: PageId
    readonly pageVersionId: PageVersionId
  }[]
}

/** Titles that return after longer than this are a new search, not the old one put up again. In days. */
const SAME_SEARCH = 365

/**
 * The account's openings after a look at one of its boards. Openings that are missing are gone since then; one that comes back, gets a
 * later day, or follows a gone one of the same title and place under a new id was posted again.
 * @returns only the openings that this look says something about, to be saved
 */
export function observeOpenings(known: readonly JobOpening[], look: BoardObservation): readonly JobOpening[] {
  const ours = known.filter(({ board, token }) => board === look.board.name && token === look.board.token)
  const byId = new Map(ours.map((opening) => [opening.postingId, opening]))
  const ids = new Set(look.seen.map(({ posting }) => posting.id))
  const missing = ours.filter(({ postingId }) => !ids.has(postingId))
  const gone = look.complete
    ? missing.filter(({ goneSince }) => goneSince === null).map((opening) => ({ ...opening, goneSince: look.at }))
    : []
  const before = [...missing.filter(({ goneSince }) => goneSince !== null), ...gone]
  const open = look.seen.map((seen) => {
    const old = byId.get(seen.posting.id)
    return old ? seenAgain(old, seen, look) : firstSeen(before, seen, look)
  })
  return [...open, ...gone]
}

type Seen = BoardObservation['seen'][number]

function seenAgain(old: JobOpening, seen: Seen, look: BoardObservation): JobOpening {
  const { posting } = seen
  const later = old.postedAt !== null && posting.postedAt !== null && posting.postedAt > old.postedAt
  const again = old.goneSince !== null || later
  return {
    ...old,
    ...fieldsOf(seen),
    // a board that stops telling the day does not take back what it told
    postedAt: posting.postedAt ?? old.postedAt,
    lastSeen: look.at,
    goneSince: null,
    repostedOn: again ? (posting.postedAt ?? dayOf(look.at)) : old.repostedOn,
  }
}

function firstSeen(gone: readonly JobOpening[], seen: Seen, look: BoardObservation): JobOpening {
  const { posting } = seen
  const same = gone.some(
    (old) =>
      isSameSearch(old, posting) &&
      daysBetween(dayOf(old.goneSince ?? look.at), look.at) <= SAME_SEARCH &&
      // a board that renumbers its postings keeps their days
      !(old.postedAt !== null && posting.postedAt !== null && posting.postedAt <= old.postedAt),
  )
  return {
    accountId: look.accountId,
    board: look.board.name,
    token: look.board.token,
    postingId: posting.id,
    ...fieldsOf(seen),
    postedAt: posting.postedAt,
    firstSeen: look.at,
    lastSeen: look.at,
    goneSince: null,
    repostedOn: same ? (posting.postedAt ?? dayOf(look.at)) : null,
  }
}

const fieldsOf = ({ posting: { title, places, department, employmentType, url }, pageId, pageVersionId }: Seen) => ({
  title,
  places: [...places],
  department,
  employmentType,
  url,
  pageId,
  pageVersionId,
})
