import type { Claim, EvidenceLine, Verdict } from '../model/snapshot.ts'
import { dateWords } from './date-words.ts'
import { counted } from './dossier.ts'
import { middleOf, rangeWords } from './fit.ts'
import type { HeldProblem } from './likely-problems.ts'
import { isReason } from './live-events.ts'
import { bare } from './plain-words.ts'
import { quoted, shortenQuote } from './quote-words.ts'
import { argument, inBrackets, lacking, nameOf, searchedPages, type Weighing } from './weighing.ts'

/** The strongest argument against the recommendation; null when nothing on file argues against it. */
export function againstIt(verdict: Verdict, weighing: Weighing): Claim | null {
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
  const name = nameOf(problem)
  if (evidence.type === 'said') {
    const told = shortenQuote(evidence.words, 110) ?? 'it is not so'
    return `${name}: told us ${evidence.verbatim ? quoted(told) : bare(told)}`
  }
  const words = evidence.type === 'quote' ? shortenQuote(evidence.quote, 120, cue) : null
  return words === null ? `Their pages speak against it: ${name}` : `${name}: ${quoted(words)}`
}

/** Opens the argument against a verdict that is not to call. */
const allTheSame = 'Speaks for a call all the same'
const basisSaid = { 'they-say-it': ', in their own words', signs: ', by signs of it', typical: '' } as const

/** What the seller noted in a call is not put down as their words; that they told us is said beside it. */
const howSaid = ({ hypothesis }: HeldProblem, { evidence }: EvidenceLine): string =>
  evidence.type === 'said' && !evidence.verbatim ? '' : basisSaid[hypothesis.basis]

/** What speaks for pursuing after all; when nothing does, that the call may cost them time for nothing. */
function forPursuing(weighing: Weighing, verdict: Verdict): Claim | null {
  const { problems, events, pagesRead, fit, thresholds } = weighing
  const held = problems.find(({ carries }) => carries >= 2)
  const first = held?.hypothesis.for[0]
  if (held && first) return argument(`${allTheSame}: ${nameOf(held.problem)}${howSaid(held, first)}`, [first.evidence])
  const event = events.find(isReason)
  if (event)
    return argument(
      `${allTheSame}: ${event.label}${event.date === null ? '' : `, ${dateWords(event.date)}`}`,
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
  const where = pagesRead === 0 ? ', nothing on file' : ` on ${searchedPages(weighing)}`
  return lacking(
    weighing,
    `No sign of a problem you solve${where}; a call may cost them time for nothing`,
    'signs of the problems you solve',
    'against',
  )
}
