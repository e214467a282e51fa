import type { Snapshot, Verdict } from '../model/snapshot.ts'
import { verdictWords } from '../model/verdict-words.ts'
import { againstIt } from './argument-against.ts'
import { ageWords } from './date-words.ts'
import { middleOf, rangeWords } from './fit.ts'
import { isReason } from './live-events.ts'
import { bare } from './plain-words.ts'
import type { PutAside } from './pursuit/put-aside.ts'
import { reasonsFor } from './reasons.ts'
import { mustHaves, standsAside, type Weighing } from './weighing.ts'

type Recommendation = NonNullable<Snapshot['recommendation']>

/**
 * The recommendation, by the first line that holds:
 *
 * 1. a disqualifier found, or a must-have missed                              → walk away
 * 2. no page read, or a must-have unknown                                     → research more
 * 3. put aside: silence or all give by the pursuit rule, or the seller's own
 *    word, and nothing new since                                              → back burner
 * 4. fit at or over the threshold, evidence of the asked strength, an event
 *    inside its fresh window or ahead                                         → pursue
 * 5. else                                                                     → back burner
 *
 * Fit is counted in the middle of its range. Evidence carries as `carryingStrength` says; typical problems carry none.
 * Walking away always rests on quotes: `found` and `missed` have them, silence never gives either. What is new is evidence that the snapshot of
 * the day on which it was put aside did not have (`newSince`); the reasons name it.
 */
export function recommend(weighing: Weighing): Recommendation {
  const verdict = verdictOf(weighing)
  const reasons = reasonsFor(verdict, weighing).slice(0, 4)
  return { verdict, reasons, against: againstIt(verdict, weighing), rule: ruleWords(verdict, weighing) }
}

function verdictOf({ fit, problems, events, pagesRead, thresholds, aside }: Weighing): Verdict {
  if (fit.disqualifiers.some(({ found }) => found) || mustHaves(fit, 'missed').length > 0) return 'walk-away'
  if (pagesRead === 0 || mustHaves(fit, 'unknown').length > 0) return 'research-more'
  if (aside.some(standsAside)) return 'back-burner'
  const carried = problems.some(({ carries }) => carries >= thresholds.strength)
  return middleOf(fit) >= thresholds.fit && carried && events.some(isReason) ? 'pursue' : 'back-burner'
}

const rules: Readonly<Record<Verdict, string>> = {
  'walk-away': 'a disqualifier found or a must-have missed.',
  'research-more': 'a must-have unknown, or nothing examined yet.',
  pursue: 'fit at or over your line (unknown counts half), evidence of the strength you ask for, and a fresh event.',
  'back-burner': 'no disqualifier and every must-have met, but not all of fit, evidence and a fresh event.',
}

const asideRule =
  'silence or all give by your pursuit rule, or your own word, and no new evidence since; must-haves come first.'

const asideBy: Readonly<Record<PutAside['by'], string>> = {
  you: 'your own word',
  silence: 'silence',
  'all-give': 'all give',
}

const asideValues = ({ aside }: Weighing): string =>
  `${aside
    .filter(standsAside)
    .map(({ by }) => asideBy[by])
    .join(', ')}, nothing new since`

function ruleWords(verdict: Verdict, weighing: Weighing): string {
  const isAside = verdict === 'back-burner' && weighing.aside.some(standsAside)
  const rule = isAside ? asideRule : rules[verdict]
  return `${verdictWords[verdict]}: ${isAside ? asideValues(weighing) : valuesOf(verdict, weighing)}. Rule: ${rule}`
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
