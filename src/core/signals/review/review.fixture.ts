import type { Decision, DecisionSubject, RejectReason } from '../../model/decision.ts'
import type { AccountId, ClaimId, DecisionId, PageId, PageVersionId } from '../../model/ids.ts'
import type { PageKind } from '../../model/page.ts'
import type { Instant, PartialDate } from '../../model/time.ts'
import { detectSentences } from '../detect.ts'
import { eventOf } from '../merge.ts'
import type { PlacedMention } from '../placed-mention.ts'
import { hitWords } from './hit-words.ts'

const company = 'Northfield Castings'

/** Mentions as the detector finds them in sentences that stand on a page of their own each. */
export function told(
  page: string,
  quote: string,
  given: { readonly kind?: PageKind; readonly publishedAt?: string | null; readonly version?: number } = {},
): PlacedMention[] {
  const { kind = 'news-item', publishedAt = '2026-09-10', version = 1 } = given
  const found = detectSentences({ company, sentences: [quote], ...(publishedAt ? { pageDate: publishedAt } : {}) })
  return found.flatMap(({ events }) =>
    events.map((event) => ({
      mention: {
        ...event,
        id: `ev-${page}-${version}-${event.type}` as ClaimId,
        evidence: {
          type: 'quote',
          pageId: page as PageId,
          pageVersionId: `${page}v${version}` as PageVersionId,
          revision: 1,
          start: 0,
          end: quote.length,
          quote,
        },
      },
      page: {
        id: page as PageId,
        publishedAt: publishedAt as PartialDate | null,
        kind,
        title: page,
        url: `https://northfield.example/${page}`,
        fetchedAt: '2026-09-20T08:00:00.000Z' as Instant,
      },
    })),
  )
}

let decided = 0

/** The user's word on an event that these mentions tell of. */
export function word(
  mentions: readonly PlacedMention[],
  given: Partial<Pick<Decision, 'verdict' | 'reason' | 'correction' | 'undoneAt' | 'accountId'>> & { at?: string } = {},
): Decision {
  const { id, evidence: _evidence, checked: _checked, ...shown } = eventOf(mentions)
  const subject: DecisionSubject = {
    about: 'event',
    ...shown,
    quotes: mentions.map(({ mention, page }) => {
      const { type: _type, ...place } = mention.evidence
      const hit = hitWords(mention.ruleId, mention.evidence.quote)?.words ?? null
      const { title, url, publishedAt, fetchedAt } = page
      return {
        ...place,
        ruleId: mention.ruleId,
        hit,
        args: mention.args,
        pageTitle: title,
        pageUrl: url,
        publishedAt,
        fetchedAt,
      }
    }),
  }
  const { at = '2026-10-01T09:00:00.000Z', ...rest } = given
  decided += 1
  return {
    id: `dec_${decided}` as DecisionId,
    accountId: 'acc_1' as AccountId,
    claimId: id,
    subject,
    verdict: 'accepted',
    reason: null,
    note: '',
    correction: null,
    decidedAt: at as Instant,
    undoneAt: null,
    ...rest,
  }
}

export const rejected = (
  mentions: readonly PlacedMention[],
  reason: RejectReason,
  given: Parameters<typeof word>[1] = {},
): Decision => word(mentions, { verdict: 'rejected', reason, ...given })
