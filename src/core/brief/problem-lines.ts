import type { Brief, Run } from '../model/brief.ts'
import type { EvidenceLine, Hypothesis, Snapshot } from '../model/snapshot.ts'
import { wordsOf } from '../snapshot/business.ts'
import { basisWords, confidenceWords } from '../snapshot/confidence.ts'
import { counted } from '../snapshot/dossier.ts'
import { quoted, shortenQuote, tidy } from '../snapshot/quote-words.ts'
import { problemKey } from './line-keys.ts'
import { letters, run, withStop, type Writing, typeset } from './line-runs.ts'
import { isTheirs } from '../snapshot/typical.ts'
import type { SourceBook } from './source-book.ts'

const mostProblems = letters.length

const sideLength = 90
/** Of a sentence that no border parts. */
const longestSide = 140
/** Words kept on either side of what was found in a sentence that no border parts well. */
const besides = 4

/**
 * Those with evidence, and of those only typical of their kind two that rest on something of theirs, else one: two hunches from nothing say no
 * more than one.
 */
export function shownProblems({ problems }: Pick<Snapshot, 'problems'>): readonly Hypothesis[] {
  const typical = problems.filter(({ basis }) => basis === 'typical')
  const theirs = typical.filter(({ typicalBy }) => typicalBy.some(isTheirs)).slice(0, 2)
  const asked = theirs.length > 0 ? theirs : typical.slice(0, 1)
  return problems.filter((problem) => problem.basis !== 'typical' || asked.includes(problem)).slice(0, mostProblems)
}

/** Likely problems with evidence that the page has no room for by its layout. */
export function supportedNotShown(snapshot: Pick<Snapshot, 'problems'>): number {
  const shown = shownProblems(snapshot)
  return snapshot.problems.filter((problem) => problem.basis !== 'typical' && !shown.includes(problem)).length
}

export function problemsPart({ snapshot, book }: Writing): Brief['problems'] {
  return shownProblems(snapshot).map((problem, i) => ({
    key: problemKey(problem.problemId),
    id: letters[i] ?? 'C',
    say: withStop(typeset(problem.statement)),
    sure: confidenceWords[problem.confidence],
    basis: basisWords[problem.basis],
    for: problem.basis === 'typical' ? typicalRuns(problem, book) : sideRuns(problem.for, book),
    against: problem.against.length === 0 ? [run('None found')] : sideRuns(problem.against, book),
  }))
}

/** That nobody says so, and what of theirs makes us ask all the same: "Nothing says so. Why ask: 11 sites". */
function typicalRuns(problem: Hypothesis, book: SourceBook): Run[] {
  const theirs = problem.typicalBy.find(isTheirs)
  if (!theirs) {
    const calls = problem.typicalBy.find(({ from }) => from === 'calls')
    if (calls) return [run(`Nothing says so; ${calls.why}`, book.cite(calls.evidence))]
    const noted = problem.typicalBy.find(({ from }) => from === 'note')
    if (noted) return [run('Nothing on file says so. Why ask: your notes on their kind', book.cite(noted.evidence))]
    return [run('Nothing on file says so', book.citeOurs())]
  }
  return [run(`Nothing says so. Why ask: ${whyAsk(theirs)}`, book.cite(theirs.evidence.slice(0, 1)))]
}

/** Words of theirs as they stand on the page: "custom" alone tells nobody why we ask. */
function whyAsk({ why, evidence: [first] }: Hypothesis['typicalBy'][number]): string {
  const [short = ''] = why.split(/: |, /)
  if (first?.type !== 'quote' || /\d/.test(short)) return tidy(short)
  if (first.quote.toLowerCase().includes(short.toLowerCase())) return quoted(around(short, first.quote))
  // "construction projects" was found in "construction and rail projects", which they say
  const said = short.split(' ').every((word) => first.quote.toLowerCase().includes(word.toLowerCase()))
  const words = said ? shortenQuote(first.quote, longestSide, short) : null
  return words === null ? tidy(short) : quoted(words)
}

/** Where the words stand, with their whole sentence when it is no longer than two lines, else a few words on either side. */
function around(found: string, quote: string): string {
  const piece = shortenQuote(quote, longestSide, found)
  if (piece?.toLowerCase().includes(found.toLowerCase())) return piece
  const text = tidy(quote)
  const at = text.toLowerCase().indexOf(found.toLowerCase())
  const before = text.slice(0, at).split(' ')
  const after = text.slice(at + found.length).split(' ')
  const start = before.length > besides ? '… ' : ''
  const end = after.length > besides ? ' …' : ''
  return `${start}${before.slice(-besides).join(' ')}${text.slice(at, at + found.length)}${after.slice(0, besides).join(' ')}${end}`
}

/** The strongest piece that can be told in a line; when none can, how many there are, still with the number that opens it. */
function sideRuns(lines: readonly EvidenceLine[], book: SourceBook): Run[] {
  for (const line of lines) {
    const words = lineWords(line)
    if (words !== null) return [run(words, book.cite([line.evidence]))]
  }
  const [first] = lines
  return first ? [run(`${counted(lines.length, 'quote')} on file`, book.cite([first.evidence]))] : [run('None found')]
}

/** A piece of evidence in a line of the page; null when it has no words that fit. */
export function lineWords({ evidence, ruleId, cue }: EvidenceLine): string | null {
  if (evidence.type === 'said')
    return `Told us: ${evidence.verbatim ? quoted(tidy(evidence.words)) : tidy(evidence.words)}`
  // what nobody mentions has no words of theirs
  if (evidence.type === 'absence') return null
  if ((ruleId.startsWith('cue/event') || ruleId === 'cue/fact') && /\s/.test(cue)) return tidy(cue)
  const whole = wordsOf(evidence)
  const words = shortenQuote(whole, sideLength, cue) ?? shortenQuote(whole, longestSide, cue)
  if (words === null) return null
  return ruleId === 'cue/opening' || ruleId === 'problem/opening' ? `Opening: ${quoted(words)}` : quoted(words)
}
