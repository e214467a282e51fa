import type { ChangeSignal } from '../../model/change-signal.ts'
import type { QuoteEvidence } from '../../model/evidence.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { AccountBoard, JobOpening } from '../../model/job-board.ts'
import { earliestMs, type Instant, type PartialDate } from '../../model/time.ts'
import { noticeOpenings } from '../../signals/openings/notice-openings.ts'
import { isLeading } from '../../signals/openings/job-roles.ts'
import { isSameSearch } from '../../signals/openings/same-search.ts'
import { changeFreshness } from './change-freshness.ts'

/** The openings of an account's job boards over time. */
export type OpeningsOnFile = {
  readonly boards: readonly AccountBoard[]
  readonly openings: readonly JobOpening[]
  /** The title on the newest saved answer that has it; null where it stands in none. */
  readonly quoteOf: (opening: JobOpening) => QuoteEvidence | null
  /** The address is an answer of a job board. */
  readonly isBoard: (url: string) => boolean
}

/** What looks at the boards say: an opening closed, posted again, or come since an earlier look. */
export function openingSignals(onFile: OpeningsOnFile, asOf: Instant): readonly ChangeSignal[] {
  return noticeOpenings(onFile.openings, onFile.boards, asOf).flatMap(({ opening, notices }) => {
    const types = new Set(notices.map(({ type }) => type))
    const quote = types.has('long-open') && types.size === 1 ? null : onFile.quoteOf(opening)
    if (quote === null) return []
    if (types.has('gone'))
      return [
        signal(opening, 'opening_closed', { before: quote, after: null }, asOf, {
          after: opening.lastSeen,
          by: opening.goneSince ?? opening.lastSeen,
        }),
      ]
    if (types.has('reposted')) return [reposted(opening, quote, onFile, asOf)]
    if (!types.has('new') && !types.has('first-of-kind')) return []
    return [
      signal(opening, 'opening_new', { before: null, after: quote }, asOf, { after: null, by: opening.firstSeen }),
    ]
  })
}

/** With the words of the search before, where that was another posting. */
function reposted(opening: JobOpening, quote: QuoteEvidence, onFile: OpeningsOnFile, asOf: Instant): ChangeSignal {
  const earlier = onFile.openings
    .filter(
      (other) => other.goneSince !== null && other.postingId !== opening.postingId && isSameSearch(other, opening),
    )
    .toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))[0]
  const before = earlier ? onFile.quoteOf(earlier) : null
  return signal(opening, 'opening_reposted', { before, after: quote }, asOf, {
    after: earlier?.lastSeen ?? null,
    // the board's own day, where the posting kept its id
    by: earlier || opening.repostedOn === null ? opening.firstSeen : startOf(opening.repostedOn),
  })
}

/** Midnight of a full date, UTC. */
const startOf = (day: PartialDate): Instant => new Date(earliestMs(day)).toISOString() as Instant // an ISO instant by its maker

const labels = { opening_closed: 'Opening gone', opening_reposted: 'Posted again', opening_new: 'New opening' } as const

function signal(
  opening: JobOpening,
  kind: keyof typeof labels,
  words: { readonly before: QuoteEvidence | null; readonly after: QuoteEvidence | null },
  asOf: Instant,
  between: Pick<ChangeSignal, 'after' | 'by'>,
): ChangeSignal {
  const { accountId, title, board, token, postingId, pageId, url } = opening
  return {
    // made here of the board's own ids, so branded here
    id: `chg-${board}-${token}-${postingId}-${kind}`.slice(0, 200) as ClaimId,
    accountId,
    kind,
    label: `${labels[kind]}: ${title}`,
    name: title,
    detail: null,
    evidence: { type: 'change', ...words },
    page: { pageId, pageKind: 'careers', pageTitle: `Job board of ${token}`, pageUrl: url ?? '' },
    onPages: 1,
    ...between,
    strength: kind === 'opening_reposted' || isLeading(title) ? 2 : 1,
    ...changeFreshness(kind, between, asOf),
    sensitive: false,
    ruleId: `change/${kind}`,
  }
}
