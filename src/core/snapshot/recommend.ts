import type { Evidence } from '../model/evidence.ts'
import type { PlaybookContent, Problem } from '../model/playbook.ts'
import type { Claim, CriterionResult, DatedEvent, EvidenceLine, Fit, Snapshot, Verdict } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { claimId, placeOf } from './claim-id.ts'
import { basisWords } from './confidence.ts'
import { ageWords, dateWords } from './date-words.ts'
import { counted } from './dossier.ts'
import { middleOf, rangeWords } from './fit.ts'
import type { HeldProblem } from './likely-problems.ts'
import { eventWords } from './know.ts'
import { isReason } from './live-events.ts'
import { quoted, shortenQuote } from './quote-words.ts'

type Recommendation = NonNullable<Snapshot['recommendation']>

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
}

/**
 * The recommendation, by the first line that holds:
 *
 * 1. a disqualifier found, or a must-have missed                              → walk away
 * 2. no page read, or a must-have unknown                                     → research more
 * 3. fit at or over the threshold, evidence of the asked strength, an event
 *    inside its fresh window or ahead                                         → pursue
 * 4. else                                                                     → back burner
 *
 * Fit is counted in the middle of its range. Evidence carries as `carryingStrength` says; typical problems carry none.
 * Walking away always rests on quotes: `found` and `missed` have them, silence never gives either.
 */
export function recommend(weighing: Weighing): Recommendation {
  const verdict = verdictOf(weighing)
  const reasons = reasonsFor(verdict, weighing).slice(0, 4)
  return { verdict, reasons, against: againstIt(verdict, weighing), rule: ruleWords(verdict, weighing) }
}

function verdictOf({ fit, problems, events, pagesRead, thresholds }: Weighing): Verdict {
  if (fit.disqualifiers.some(({ found }) => found) || mustHaves(fit, 'missed').length > 0) return 'walk-away'
  if (pagesRead === 0 || mustHaves(fit, 'unknown').length > 0) return 'research-more'
  const carried = problems.some(({ carries }) => carries >= thresholds.strength)
  return middleOf(fit) >= thresholds.fit && carried && events.some(isReason) ? 'pursue' : 'back-burner'
}

const mustHaves = (fit: Fit, result: CriterionResult['result']): readonly CriterionResult[] =>
  fit.criteria.filter((criterion) => criterion.must && criterion.result === result)

// ---- reasons -------------------------------------------------------------------------------------------------------

function reasonsFor(verdict: Verdict, weighing: Weighing): Claim[] {
  switch (verdict) {
    case 'walk-away':
      return walkAwayReasons(weighing)
    case 'research-more':
      return researchReasons(weighing)
    case 'pursue':
      return pursueReasons(weighing)
    case 'back-burner':
      return backBurnerReasons(weighing)
  }
}

function walkAwayReasons({ fit }: Weighing): Claim[] {
  return [
    ...fit.disqualifiers
      .filter(({ found }) => found)
      .map(({ label, evidence }) => reason(`Disqualifier: ${bare(label)}`, evidence)),
    ...mustHaves(fit, 'missed').map(({ label, value, evidence }) =>
      reason(`Must-have missed: ${bare(label)}${inBrackets(value)}`, evidence),
    ),
  ]
}

function researchReasons(weighing: Weighing): Claim[] {
  const { pagesRead, fit } = weighing
  if (pagesRead === 0) return [lacking(weighing, 'No page of theirs has been read yet', 'any page of theirs')]
  return mustHaves(fit, 'unknown').map(({ label, value, evidence }) => {
    if (evidence.length > 0) return reason(`Must-have not settled: ${bare(label)}${inBrackets(value)}`, evidence)
    return lacking(weighing, `Must-have unknown: ${bare(label)}`, label)
  })
}

function pursueReasons(weighing: Weighing): Claim[] {
  const { problems, events, fit, thresholds } = weighing
  const carried = problems.filter(({ carries }) => carries >= thresholds.strength)
  const reasons = carried.slice(0, 1).map(problemReason)
  for (const event of events.filter(isReason).slice(0, 1)) reasons.push(eventReason(event))
  reasons.push(fitReason(fit, weighing))
  return [
    ...reasons,
    ...carried.slice(1, 2).map(problemReason),
    ...events.filter(isReason).slice(1, 2).map(eventReason),
  ]
}

function backBurnerReasons(weighing: Weighing): Claim[] {
  const { fit, problems, events, thresholds } = weighing
  const reasons: Claim[] = []
  if (middleOf(fit) < thresholds.fit) reasons.push(fitReason(fit, weighing))
  if (!problems.some(({ carries }) => carries >= thresholds.strength)) reasons.push(weakEvidenceReason(weighing))
  if (!events.some(isReason)) reasons.push(noEventReason(weighing))
  return reasons
}

function weakEvidenceReason(weighing: Weighing): Claim {
  const held = weighing.problems.find(({ hypothesis }) => hypothesis.for.length > 0)
  if (!held)
    return lacking(
      weighing,
      `No sign of a problem you solve on ${counted(weighing.pagesRead, 'page')}`,
      'signs of the problems you solve',
    )
  const { for: forIt, against } = held.hypothesis
  const outweighed = held.againstLevel >= held.forLevel
  const words = outweighed ? 'evidence against weighs as much' : 'only a hint of it'
  return reason(
    `${nameOf(held.problem)}: ${words}`,
    [...forIt.slice(0, 1), ...(outweighed ? against.slice(0, 1) : [])].map(({ evidence }) => evidence),
  )
}

function noEventReason(weighing: Weighing): Claim {
  const newest = weighing.events.find(({ date, type }) => date !== null && type !== 'award_recognition')
  if (!newest)
    return lacking(weighing, `No fresh event on ${counted(weighing.pagesRead, 'page')}`, 'events still fresh')
  return reason(
    `No fresh event: the newest, ${newest.label}, is ${ageWords(newest.ageDays ?? 0)}`,
    newest.evidence.slice(0, 1),
  )
}

function problemReason({ hypothesis, problem }: HeldProblem): Claim {
  const words = hypothesis.basis === 'they-say-it' ? 'They say it' : 'Signs of it'
  return reason(
    `${words}: ${nameOf(problem)}`,
    hypothesis.for.slice(0, 2).map(({ evidence }) => evidence),
  )
}

/** The few words for lists where the playbook has them, else the statement. */
const nameOf = ({ short, statement }: Problem): string => bare(short ?? statement)

function eventReason(event: DatedEvent): Claim {
  const when = event.date === null ? '' : `, ${dateWords(event.date)}`
  const age = event.ageDays === null ? '' : `, ${ageWords(event.ageDays)}`
  return reason(`${eventWords(event, 60)}${when}${age}`, event.evidence.slice(0, 2))
}

function fitReason(fit: Fit, weighing: Weighing): Claim {
  const musts = fit.criteria.filter(({ must }) => must)
  const met = musts.filter(({ result }) => result === 'met').length
  const heads =
    musts.length === 0
      ? ''
      : met === musts.length
        ? `${musts.length === 2 ? 'Both' : musts.length === 1 ? 'The' : 'All'} must-have${musts.length === 1 ? '' : 's'} met; `
        : ''
  const line = middleOf(fit) < fit.threshold ? 'under your' : 'your line is'
  const text = `${heads}${heads ? 'fit' : 'Fit'} ${rangeWords(fit)}, ${line} ${fit.threshold}`
  const wanted = middleOf(fit) < fit.threshold ? 'missed' : 'met'
  const evidence = fit.criteria.filter(({ result }) => result === wanted).flatMap((one) => one.evidence.slice(0, 1))
  if (evidence.length > 0) return reason(text, evidence.slice(0, 3))
  const labels = fit.criteria
    .filter(({ result }) => result === 'unknown')
    .map(({ label }) => label)
    .join('; ')
  return lacking(weighing, text, labels || 'the criteria of the ideal customer')
}

// ---- the strongest argument against --------------------------------------------------------------------------------

function againstIt(verdict: Verdict, weighing: Weighing): Claim | null {
  return verdict === 'pursue' ? againstPursuing(weighing) : forPursuing(weighing, verdict)
}

/** Evidence against a problem they seem to have; a missed criterion; how thin it is; what is unknown. */
function againstPursuing(weighing: Weighing): Claim | null {
  const { problems, fit, thresholds, pagesRead } = weighing
  const carried = problems.filter(({ carries }) => carries >= thresholds.strength)
  const contradicted = carried.find(({ hypothesis }) => hypothesis.against.length > 0)
  const line = contradicted?.hypothesis.against[0]
  if (contradicted && line) return argument(contradiction(contradicted, line), [line.evidence])
  const missed = fit.criteria.find(({ result }) => result === 'missed')
  if (missed) return argument(`Missed: ${bare(missed.label)}${inBrackets(missed.value)}`, missed.evidence.slice(0, 1))
  const [top] = carried
  const only = top?.hypothesis.for.length === 1 ? top.hypothesis.for[0] : undefined
  if (top && only) return argument(`One sentence carries it all: ${nameOf(top.problem)}`, [only.evidence])
  const unknown = fit.criteria.filter(({ result }) => result === 'unknown').sort((a, b) => b.weight - a.weight)[0]
  return unknown
    ? lacking(weighing, `Unknown after ${counted(pagesRead, 'page')}: ${bare(unknown.label)}`, unknown.label, 'against')
    : null
}

/** Their own words where they are short enough to stand in a reason. */
function contradiction({ problem }: HeldProblem, { evidence, cue }: EvidenceLine): string {
  const words = evidence.type === 'quote' ? shortenQuote(evidence.quote, 120, cue) : null
  const name = nameOf(problem)
  return words === null ? `Their pages speak against it: ${name}` : `${name}: ${quoted(words)}`
}

/** What speaks for pursuing after all; when nothing does, that the call may cost them time for nothing. */
function forPursuing(weighing: Weighing, verdict: Verdict): Claim | null {
  const { problems, events, pagesRead, fit, thresholds } = weighing
  const held = problems.find(({ carries }) => carries >= 2)
  const first = held?.hypothesis.for[0]
  if (held && first)
    return argument(`${upperFirst(basisWords[held.hypothesis.basis])}: ${nameOf(held.problem)}`, [first.evidence])
  const event = events.find(isReason)
  if (event)
    return argument(
      `${event.label}${event.date === null ? '' : `, ${dateWords(event.date)}`}`,
      event.evidence.slice(0, 1),
    )
  if (verdict === 'back-burner' && middleOf(fit) >= thresholds.fit) {
    const open = fit.criteria.filter(({ result }) => result === 'unknown')
    const known = fit.criteria.filter(({ result }) => result === 'met').flatMap((one) => one.evidence.slice(0, 1))
    const text = `Fit ${rangeWords(fit)} reaches your ${thresholds.fit}${open.length > 0 ? `, with ${counted(open.length, 'criterion', 'criteria')} unknown` : ''}`
    return known.length > 0
      ? argument(text, known.slice(0, 2))
      : lacking(weighing, text, 'the criteria of the ideal customer', 'against')
  }
  if (verdict !== 'research-more') return null
  const where = pagesRead === 0 ? 'nothing on file' : `${counted(pagesRead, 'page')} read`
  return lacking(
    weighing,
    `No sign of a problem you solve, ${where}; a call may cost them time for nothing`,
    'signs of the problems you solve',
    'against',
  )
}

// ---- the rule in words ---------------------------------------------------------------------------------------------

const rules: Readonly<Record<Verdict, string>> = {
  'walk-away': 'a disqualifier found or a must-have missed.',
  'research-more': 'a must-have unknown, or nothing examined yet.',
  pursue: 'fit at or over your line (unknown counts half), evidence of the strength you ask for, and a fresh event.',
  'back-burner': 'no disqualifier and every must-have met, but not all of fit, evidence and a fresh event.',
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  'walk-away': 'Walk away',
  'research-more': 'Research more',
  pursue: 'Pursue',
  'back-burner': 'Back burner',
}

function ruleWords(verdict: Verdict, weighing: Weighing): string {
  return `${verdictWords[verdict]}: ${valuesOf(verdict, weighing)}. Rule: ${rules[verdict]}`
}

function valuesOf(verdict: Verdict, { fit, problems, events, pagesRead, thresholds }: Weighing): string {
  const labels = (list: readonly { readonly label: string }[]): string =>
    list.map(({ label }) => bare(label)).join(', ')
  if (verdict === 'walk-away') {
    const found = fit.disqualifiers.filter((one) => one.found)
    return found.length > 0
      ? `disqualifier found, ${labels(found)}`
      : `must-have missed, ${labels(mustHaves(fit, 'missed'))}`
  }
  if (verdict === 'research-more')
    return pagesRead === 0 ? 'no page read' : `must-have unknown, ${labels(mustHaves(fit, 'unknown'))}`
  const reaches = middleOf(fit) >= thresholds.fit ? 'reaches' : 'does not reach'
  const strength = Math.max(0, ...problems.map(({ carries }) => carries))
  const event = events.find(isReason)
  const age = event?.ageDays ?? 0
  const eventWords = !event
    ? 'no fresh event'
    : age < 0
      ? `event ${-age} days ahead`
      : `event ${age === 0 ? 'of today' : ageWords(age)}`
  return `fit ${rangeWords(fit)} ${reaches} your ${thresholds.fit}, ${strength === 0 ? 'no evidence that carries' : `evidence of strength ${strength}`} (you ask for ${thresholds.strength}), ${eventWords}`
}

// ---- small things --------------------------------------------------------------------------------------------------

const reason = (text: string, evidence: readonly Evidence[]): Claim => claim('reason', text, evidence)
const argument = (text: string, evidence: readonly Evidence[]): Claim => claim('against', text, evidence)

function claim(kind: string, text: string, evidence: readonly Evidence[]): Claim {
  const [first] = evidence
  return { id: claimId(kind, text, first ? placeOf(first) : ''), text, evidence: [...evidence] }
}

/** A reason that rests on something missing: what was looked for, on how many pages. */
function lacking(
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

const inBrackets = (value: string | null): string => (value === null || value === '' ? '' : ` (${value})`)

/** Without its full stop, to stand inside a sentence. */
export const bare = (text: string): string => text.trim().replace(/[.!]+$/, '')

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
