import type { Evidence } from '../model/evidence.ts'
import type { PlaybookContent, Problem } from '../model/playbook.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import type { Claim, CriterionResult, DatedEvent, Fit } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { claimId, placeOf } from './claim-id.ts'
import type { HeldProblem } from './likely-problems.ts'
import { bare } from './plain-words.ts'
import type { PutAside } from './pursuit/put-aside.ts'

/** What a recommendation is weighed from. */
export type Weighing = {
  readonly accountId: string
  /** When the pages were last asked for. */
  readonly lookedAt: Instant
  readonly pagesRead: number
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
