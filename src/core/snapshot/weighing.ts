import type { Evidence } from '../model/evidence.ts'
import type { PlaybookContent, Problem } from '../model/playbook.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import { languageNames } from '../model/language-limit.ts'
import type { Claim, CriterionResult, DatedEvent, Fit, Snapshot } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { claimId, placeOf } from './claim-id.ts'
import type { HeldProblem } from './likely-problems.ts'
import { counted } from './dossier.ts'
import { bare } from './plain-words.ts'
import type { PutAside } from './pursuit/put-aside.ts'

/** What a recommendation is weighed from. */
export type Weighing = {
  readonly accountId: string
  /** When the pages were last asked for. */
  readonly lookedAt: Instant
  readonly pagesRead: number
  /** Pages in languages that the playbook's cues are not written in. */
  readonly otherLanguages: Snapshot['otherLanguages']
  readonly thresholds: PlaybookContent['recommend']
  readonly fit: Fit
  /** Surest first. */
  readonly problems: readonly HeldProblem[]
  /** Freshest first. */
  readonly events: readonly DatedEvent[]
  readonly changes: readonly ChangeSignal[]
  /** Why it stands on the back burner, and what is new since. */
  readonly aside: readonly PutAside[]
}

/** "7 pages", or "7 pages, 6 of them in Dutch, which your cues don't read": what looking there in vain is worth. */
export function searchedPages({ pagesRead, otherLanguages }: Pick<Weighing, 'pagesRead' | 'otherLanguages'>): string {
  const unread = otherLanguages.reduce((sum, { pages }) => sum + pages, 0)
  const pages = counted(pagesRead, 'page')
  if (unread === 0) return pages
  const share = unread === pagesRead ? '' : `${unread} of them `
  return `${pages}, ${share}in ${languageNames(otherLanguages)}, which your cues don’t read`
}

/** Nothing is new since: it stays on the back burner. */
export const standsAside = ({ news }: PutAside): boolean => news.length === 0

export const mustHaves = (fit: Fit, result: CriterionResult['result']): readonly CriterionResult[] =>
  fit.criteria.filter((criterion) => criterion.must && criterion.result === result)

/** The few words for lists where the playbook has them, else the statement. */
export const nameOf = ({ short, statement }: Problem): string => bare(short ?? statement)

export const reason = (text: string, evidence: readonly Evidence[]): Claim => claim('reason', text, evidence)
export const argument = (text: string, evidence: readonly Evidence[]): Claim => claim('against', text, evidence)

function claim(kind: string, text: string, evidence: readonly Evidence[]): Claim {
  const [first] = evidence
  return { id: claimId(kind, text, first ? placeOf(first) : ''), text, evidence: [...evidence] }
}

/** A reason that rests on something missing: what was looked for, on how many pages. */
export function lacking(
  { pagesRead, lookedAt, accountId }: Weighing,
  text: string,
  lookedFor: string,
  kind = 'reason',
): Claim {
  return {
    id: claimId(kind, accountId, lookedFor),
    text,
    evidence: [{ type: 'absence', lookedFor, pages: pagesRead, at: lookedAt }],
  }
}

export const inBrackets = (value: string | null): string => (value === null || value === '' ? '' : ` (${value})`)
