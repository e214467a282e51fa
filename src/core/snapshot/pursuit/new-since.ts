import { folded } from '../../model/folded-text.ts'
import type { ChangeSignal } from '../../model/change-signal.ts'
import type { Claim, DatedEvent, EvidenceLine, Snapshot } from '../../model/snapshot.ts'
import { dayOf, type Instant, type PartialDate } from '../../model/time.ts'
import { wordsOf } from '../business.ts'
import { claimId } from '../claim-id.ts'
import { dateWords, yearOf } from '../date-words.ts'
import type { HeldProblem } from '../likely-problems.ts'
import { isReason } from '../live-events.ts'
import { betweenWords, reasonsToCall } from '../noticed-changes.ts'
import { bare } from '../plain-words.ts'
import { quoted, shortenQuote, tidy } from '../quote-words.ts'

type Now = {
  readonly events: readonly DatedEvent[]
  readonly problems: readonly HeldProblem[]
  readonly changes: readonly ChangeSignal[]
  readonly asOf: Instant
  readonly playbook: Snapshot['playbook']
  /** Strength from which evidence carries. */
  readonly strength: number
}

/**
 * Events that the snapshot of a moment did not have, by type and words or by their quotes. Where there was none, those dated later: what is
 * only ahead may have been announced before.
 */
export function newEvents(
  events: readonly DatedEvent[],
  moment: Instant,
  then: Snapshot | null,
): readonly DatedEvent[] {
  if (then === null) return events.filter(({ date, freshness }) => freshness !== 'ahead' && isLater(date, moment))
  const known = new Set(
    then.events.flatMap(({ id, type, label, evidence }) => [
      id,
      `${type}:${folded(label)}`,
      ...evidence.map(({ quote }) => folded(quote)),
    ]),
  )
  return events.filter(
    ({ id, type, label, evidence }) =>
      !known.has(id) &&
      !known.has(`${type}:${folded(label)}`) &&
      !evidence.some(({ quote }) => known.has(folded(quote))),
  )
}

const isLater = (date: PartialDate | null, moment: Instant): boolean => date !== null && date > dayOf(moment)

/**
 * What speaks for taking an account up again that was put aside at a moment: events inside their fresh window or ahead, evidence for a problem
 * that carries (what they said in a call too), and changes of their pages that are a reason to call; each of them only when
 * the snapshot of that moment did not have it. Without such a snapshot, or through another playbook than its own, evidence has to be dated later.
 */
export function newSince(moment: Instant, then: Snapshot | null, now: Now): readonly Claim[] {
  return [
    ...newEvents(now.events, moment, then)
      .filter(isReason)
      .map((event) => eventClaim(event, now.asOf)),
    ...newEvidence(moment, then, now),
    ...reasonsToCall(now.changes)
      .filter(({ by }) => by > moment)
      .map(changeClaim),
  ]
}

function newEvidence(moment: Instant, then: Snapshot | null, { problems, playbook, strength }: Now): Claim[] {
  const known = new Set(
    (then?.problems ?? []).flatMap((problem) => problem.for.map(({ evidence }) => folded(wordsOf(evidence)))),
  )
  const sameLens = then?.playbook?.id === playbook?.id && then?.playbook?.version === playbook?.version
  const isNew = ({ evidence, date }: EvidenceLine): boolean =>
    sameLens ? !known.has(folded(wordsOf(evidence))) : isLater(date, moment)
  return problems.flatMap(({ problem, hypothesis }) =>
    hypothesis.for
      .filter((line) => line.strength >= strength && line.evidence.type !== 'absence' && isNew(line))
      .slice(0, 1)
      .map((line) => {
        const words = shortenQuote(wordsOf(line.evidence), 90, line.cue)
        const name = bare(problem.short ?? problem.statement)
        const text = words === null || line.evidence.type !== 'quote' ? name : `${name}: ${quoted(words)}`
        return { id: claimId('new', line.id), text, evidence: [line.evidence] }
      }),
  )
}

export function eventClaim({ id, label, date, evidence }: DatedEvent, asOf: Instant): Claim {
  const when = date === null ? '' : `, ${dateWords(date, yearOf(asOf))}`
  return { id: claimId('new', id), text: `${tidy(label)}${when}`, evidence: evidence.slice(0, 1) }
}

export const changeClaim = (change: ChangeSignal): Claim => ({
  id: claimId('new', change.id),
  text: `${tidy(change.label)}, ${betweenWords(change)}`,
  evidence: [change.evidence],
})
