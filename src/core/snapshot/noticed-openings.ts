import type { Evidence } from '../model/evidence.ts'
import type { OpeningNotice } from '../model/job-board.ts'
import { daysBetween, type Instant, type PartialDate } from '../model/time.ts'
import { type NoticedOpening, noticeOpenings } from '../signals/openings/notice-openings.ts'
import { dateWords } from './date-words.ts'
import type { Dossier } from './dossier.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { folded } from '../model/folded-text.ts'
import { tidy } from './quote-words.ts'

export type NoticedLine = {
  readonly text: string
  readonly evidence: readonly Evidence[]
  readonly date: PartialDate | null
}

/** Openings worth a line each, and for how many days they are. */
const mostLines = 2
const newsDays = 90

/**
 * What the boards over time say that one look does not: a kind of role they never sought before, a search begun again. Their words are
 * the title on the saved answer; an opening that stands on no page any more has no line.
 */
export function noticedOpenings(jobs: Dossier['jobs'], facts: readonly MergedFact[], asOf: Instant): NoticedLine[] {
  if (!jobs) return []
  const titles = new Map(factsOf(facts, 'opening').map((fact) => [folded(fact.value), fact]))
  return noticeOpenings(jobs.openings, jobs.boards, asOf)
    .flatMap((noticed) => {
      const fact = titles.get(folded(noticed.opening.title))
      const words = noticed.opening.goneSince === null ? wordsOf(noticed, asOf) : null
      return fact && words ? [{ text: words, evidence: fact.evidence, date: noticed.opening.postedAt }] : []
    })
    .slice(0, mostLines)
}

function wordsOf({ opening, notices }: NoticedOpening, asOf: Instant): string | null {
  const [first] = notices.filter((notice) => isNews(notice, opening.firstSeen.slice(0, 10), asOf))
  const title = tidy(opening.title)
  if (first?.type === 'reposted') return `Posted again: ${title}`
  if (first?.type !== 'first-of-kind') return null
  return `First opening ${first.leads ? 'to lead' : 'in'} ${first.function} since ${dateWords(first.since)}: ${title}`
}

function isNews(notice: OpeningNotice, seen: string, asOf: Instant): boolean {
  if (notice.type === 'reposted') return daysBetween(notice.on, asOf) <= newsDays
  // cut out of an instant, so a full date
  return notice.type === 'first-of-kind' && daysBetween(seen as PartialDate, asOf) <= newsDays
}
