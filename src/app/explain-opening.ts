import type { Account } from '../core/model/account.ts'
import type { ClaimId } from '../core/model/ids.ts'
import type { OpeningNotice } from '../core/model/job-board.ts'
import { dayOf } from '../core/model/time.ts'
import { dateWords } from '../core/snapshot/date-words.ts'
import type { Explanation } from '../core/snapshot/explain.ts'
import type { Deps } from './deps.ts'
import { listOpenings } from './openings.ts'

/** The chain behind an opening and what is noticed of it; null where none of the account has that id. */
export function explainOpening(
  deps: Pick<Deps, 'workspace' | 'clock'>,
  account: Account,
  id: ClaimId,
): Explanation | null {
  if (deps.workspace.openings.list(account.id).length === 0) return null
  const found = listOpenings(deps, account).openings.find((one) => one.id === id)
  if (!found) return null
  const { opening, notices, evidence } = found
  const noticed = notices.map(noticeRule)
  return {
    id,
    kind: 'opening',
    claim: `Opening: ${opening.title}`,
    rule: [`An opening on their job board`, ...noticed].join('; '),
    ruleId: null,
    dated: opening.postedAt
      ? `${dateWords(opening.postedAt)}, as the board says; first seen ${dateWords(dayOf(opening.firstSeen))}`
      : `the board says none; first seen ${dateWords(dayOf(opening.firstSeen))}`,
    stands: evidence ? [{ evidence, source: null }] : [],
  }
}

function noticeRule(notice: OpeningNotice): string {
  switch (notice.type) {
    case 'first-of-kind':
      return `no opening ${notice.leads ? 'that leads' : 'in'} ${notice.function} stood there since the first look on ${dateWords(notice.since)}`
    case 'new':
      return `it is new since ${dateWords(notice.on)}: it was not there at the look before`
    case 'reposted':
      return `it was put up again on ${dateWords(notice.on)}`
    case 'long-open':
      return `it has been open for ${notice.days} days, longer than a search usually takes`
    case 'gone':
      return `it is missing since ${dateWords(notice.since)}, after ${notice.days} days`
  }
}
