import type { ChangeSignal } from '../model/change-signal.ts'
import type { Claim, DatedEvent, Fit, Verdict } from '../model/snapshot.ts'
import { dayOf } from '../model/time.ts'
import { ageWords, dateWords } from './date-words.ts'
import { compareText, counted } from './dossier.ts'
import { middleOf, rangeWords } from './fit.ts'
import { eventWords } from './know.ts'
import type { HeldProblem } from './likely-problems.ts'
import { isReason } from './live-events.ts'
import { betweenWords, reasonsToCall } from './noticed-changes.ts'
import { bare } from './plain-words.ts'
import { tidy } from './quote-words.ts'
import {
  inBrackets,
  lacking,
  mustHaves,
  nameOf,
  reason,
  searchedPages,
  standsAside,
  type Weighing,
} from './weighing.ts'

/** Why this recommendation, strongest first. Every reason has its quotes, or says what was looked for. */
export function reasonsFor(verdict: Verdict, weighing: Weighing): Claim[] {
  switch (verdict) {
    case 'walk-away':
      return walkAwayReasons(weighing)
    case 'research-more':
      return [...researchReasons(weighing), ...newsReasons(weighing)]
    case 'pursue':
      return [...newsReasons(weighing), ...pursueReasons(weighing)]
    case 'back-burner':
      return [...asideReasons(weighing), ...newsReasons(weighing), ...backBurnerReasons(weighing)]
  }
}

function walkAwayReasons(weighing: Weighing): Claim[] {
  const { fit } = weighing
  return [
    ...fit.disqualifiers
      .filter(({ found }) => found)
      .map(({ label, evidence }) => reason(`Disqualifier: ${bare(label)}`, evidence)),
    ...mustHaves(fit, 'missed').map(({ label, value, evidence }) =>
      reason(`Must-have missed: ${bare(label)}${inBrackets(value)}`, evidence),
    ),
    ...strongTrigger(weighing),
  ]
}

/** What would be a reason to call anywhere else, said so that nobody takes it for one here. The problem stands in the argument against. */
function strongTrigger({ events, problems, thresholds }: Weighing): Claim[] {
  const event = events.find(isReason)
  if (!event || !problems.some(({ carries }) => carries >= thresholds.strength)) return []
  const when = event.date === null ? '' : `, ${dateWords(event.date)}`
  return [reason(`Strong trigger, do not pursue: ${event.label}${when}`, event.evidence.slice(0, 1))]
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
  const { problems, events, changes, fit, thresholds } = weighing
  const carried = problems.filter(({ carries }) => carries >= thresholds.strength)
  const reasons = carried.slice(0, 1).map(problemReason)
  for (const event of events.filter(isReason).slice(0, 1)) reasons.push(eventReason(event))
  reasons.push(fitReason(fit, weighing))
  return [
    ...reasons,
    ...carried.slice(1, 2).map(problemReason),
    ...events.filter(isReason).slice(1, 2).map(eventReason),
    ...reasonsToCall(changes).slice(0, 1).map(changeReason),
  ]
}

function backBurnerReasons(weighing: Weighing): Claim[] {
  const { fit, problems, events, thresholds } = weighing
  const reasons: Claim[] = []
  const fits = middleOf(fit) >= thresholds.fit
  if (!fits) reasons.push(fitReason(fit, weighing))
  if (!problems.some(({ carries }) => carries >= thresholds.strength)) reasons.push(weakEvidenceReason(weighing))
  if (!events.some(isReason)) reasons.push(noEventReason(weighing))
  const [first, ...rest] = reasons
  if (!fits || !first) return reasons
  // a fit that is mostly unknown is not good, it is open
  const lead = fit.high - fit.low <= 50 ? 'Good fit, no reason now' : 'No reason now, and most of the fit is unknown'
  return [{ ...first, text: `${lead}. ${first.text}` }, ...rest]
}

/** The pursuit rule or the seller's word, while nothing is new since. */
const asideReasons = ({ aside }: Weighing): Claim[] =>
  aside
    .filter(standsAside)
    // a seller who took the rule's words for the reason says it once
    .filter(({ because }, i, all) => !all.slice(0, i).some((before) => before.because.text.includes(because.text)))
    .map(({ because }) => ({ ...because, text: `${because.text}; nothing new since` }))

/** What is new since it was put aside: the appeal. With several reasons the last one counts, for all of them are answered. */
function newsReasons({ aside }: Weighing): Claim[] {
  if (aside.some(standsAside)) return []
  const last = aside.toSorted((a, b) => compareText(a.moment, b.moment)).at(-1)
  if (!last) return []
  const since = dateWords(dayOf(last.moment))
  return last.news.slice(0, 2).map((news) => ({ ...news, text: `New since ${since}: ${news.text}` }))
}

function weakEvidenceReason(weighing: Weighing): Claim {
  const held = weighing.problems.find(({ hypothesis }) => hypothesis.for.length > 0)
  if (!held)
    return lacking(
      weighing,
      `No sign of a problem you solve on ${searchedPages(weighing)}`,
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
  const told = hypothesis.for[0]?.evidence.type === 'said'
  const words = told ? 'They told us' : hypothesis.basis === 'they-say-it' ? 'They say it' : 'Signs of it'
  return reason(
    `${words}: ${nameOf(problem)}`,
    hypothesis.for.slice(0, 2).map(({ evidence }) => evidence),
  )
}

function eventReason(event: DatedEvent): Claim {
  const when = event.date === null ? '' : `, ${dateWords(event.date)}`
  const age = event.ageDays === null ? '' : `, ${ageWords(event.ageDays)}`
  // one source, the best: a list of news that tells the same adds nothing
  const word = event.checked === 'corrected' ? ', corrected by you' : event.checked ? ', checked by you' : ''
  return reason(`${eventWords(event, 60)}${when}${age}${word}`, event.evidence.slice(0, 1))
}

function changeReason(change: ChangeSignal): Claim {
  return reason(`${bare(tidy(change.label))}, ${betweenWords(change)}`, [change.evidence])
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
