import type { Brief, Run } from '../model/brief.ts'
import type { Call } from '../model/call.ts'
import type { Debrief, Said } from '../model/debrief.ts'
import { wordless } from '../model/debrief-words.ts'
import type { Evidence } from '../model/evidence.ts'
import { folded } from '../model/folded-text.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { dayOf } from '../model/time.ts'
import { dateWords } from '../snapshot/date-words.ts'
import { bare, lowerFirst } from '../snapshot/plain-words.ts'
import { quoted, shortenQuote, tidy } from '../snapshot/quote-words.ts'
import { run, stopped, type Writing } from './line-runs.ts'
import type { SourceBook } from './source-book.ts'

const sinceLength = 170
/** One remark of theirs, so that what each side owes still fits beside it. */
const remarkLength = 90

/** What the line can say, in the order it stands in; `worth` says what stays when not all fits. */
type Piece = { readonly worth: number; readonly text: string; readonly cite: () => number[] }

/** What they told us last time, what each side owes, and what their pages began to say since. Null on a first call. */
export function sinceLine(
  last: Call | null,
  debrief: Debrief | null,
  writing: Writing,
): Required<Pick<Brief, 'since' | 'sinceLabel'>> | null {
  if (last === null) return null
  const { book, year, snapshot } = writing
  const fromCall = (text: string, worth: number): Piece[] =>
    text === '' ? [] : [{ text, worth, cite: () => book.citeCall(last) }]
  const written = debrief === null ? [] : ofDebrief(debrief, fromCall)
  const pieces = [...(written.length > 0 ? written : ofOutcome(last, fromCall)), ...pageNews(last, snapshot, book)]
  const kept = fitting(pieces)
  if (kept.length === 0) return null
  const runs = kept.flatMap(({ text, cite }, i): Run[] => [...(i > 0 ? [run('. ')] : []), run(text, cite())])
  return { since: stopped(runs), sinceLabel: `Since ${dateWords(dayOf(last.at), year)}` }
}

function ofDebrief(
  { said, problems, weOwe, theyOwe, next }: Debrief,
  piece: (text: string, worth: number) => Piece[],
): Piece[] {
  const names = new Map(problems.map(({ problemId, name }) => [problemId, name]))
  // their very words first, then what they settled
  const remarks = said
    .toSorted((a, b) => Number(b.verbatim) - Number(a.verbatim) || Number(isWordless(a)) - Number(isWordless(b)))
    .flatMap((one) => remarkOf(one, names.get(one.problemId ?? '')) ?? [])
  return [
    ...piece(remarks[0] ?? '', 5),
    ...piece(remarks[1] ?? '', 1),
    ...piece(owed('They owe', theyOwe), 4),
    ...piece(owed('We owe', weOwe), 4),
    ...piece(owed('Agreed:', next), 3),
  ]
}

const owed = (who: string, what: string): string => (tidy(what) === '' ? '' : `${who} ${bare(tidy(what))}`)

const isWordless = ({ words }: Said): boolean => words === wordless.for || words === wordless.against

/** "Maren Holt: “We lose two shifts a month.”"; where only the answer was noted, what it was an answer to. */
function remarkOf(one: Said, name: string | undefined): string | null {
  const who = tidy(one.who)
  if (isWordless(one))
    return name === undefined
      ? null
      : `${who} ${one.direction === 'for' ? 'confirmed' : 'denied'}: ${lowerFirst(bare(name))}`
  const words = shortenQuote(one.words, remarkLength)
  if (words === null) return null
  return one.verbatim ? `${who}: ${quoted(words)}` : `${who} told us: ${bare(words)}`
}

/** Without a debrief, what the seller wrote beside the call. */
function ofOutcome({ outcome, nextCommitment }: Call, piece: (text: string, worth: number) => Piece[]): Piece[] {
  const told = firstSentences(tidy(outcome), sinceLength)
  const agreed = tidy(nextCommitment)
  if (told !== '') return piece(bare(told), 5)
  return agreed === '' ? [] : piece(`Agreed then: ${bare(agreed)}`, 5)
}

/** Read after that call, and nothing one does not open with. */
function pageNews({ at }: Call, { changes }: Snapshot, book: SourceBook): Piece[] {
  const change = changes.find(({ by, sensitive, strength }) => by > at && !sensitive && strength === 2)
  if (!change) return []
  const text = `On their pages since: ${bare(tidy(change.label))}`
  return [{ text, worth: 2, cite: () => book.cite([change.evidence]) }]
}

/** What is worth most until the line is full. What their pages say anew always stays. */
function fitting(pieces: readonly Piece[]): readonly Piece[] {
  const byWorth = pieces.toSorted((a, b) => b.worth - a.worth)
  const kept = new Set<Piece>()
  let length = 0
  for (const piece of byWorth) {
    const news = piece.worth === 2
    if (kept.size > 0 && !news && length + piece.text.length > sinceLength) continue
    kept.add(piece)
    if (!news) length += piece.text.length + 2
  }
  return pieces.filter((piece) => kept.has(piece))
}

/** Whole sentences up to a length; the first one cut at a clause when even that is too long. */
function firstSentences(text: string, max: number): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  let kept = ''
  for (const sentence of sentences) {
    if (`${kept} ${sentence}`.trim().length > max) break
    kept = `${kept} ${sentence}`.trim()
  }
  return kept || (shortenQuote(sentences[0] ?? '', max) ?? '')
}

type SaidEvidence = Extract<Evidence, { type: 'said' }>

/** What they told us in calls, as the snapshot holds it. */
export const toldIn = ({ problems, fit }: Pick<Snapshot, 'problems' | 'fit'>): readonly SaidEvidence[] =>
  [
    ...problems.flatMap((problem) => [...problem.for, ...problem.against].map(({ evidence }) => evidence)),
    ...(fit?.criteria ?? []).flatMap(({ evidence }) => evidence),
  ].filter((evidence) => evidence.type === 'said')

type People = readonly Pick<Call['people'][number], 'name'>[]

/** Somebody told us something, is not on this call, and others are who were not there: what was said in confidence stays so. */
export function remarkCaution(
  told: readonly SaidEvidence[],
  {
    debrief,
    calls,
    onCall,
    book,
  }: { debrief: Debrief | null; calls: readonly Call[]; onCall: People; book: SourceBook },
): Brief['donot'] {
  const remarks = [...told, ...(debrief?.said ?? [])]
  for (const { who, callId } of remarks) {
    const call = calls.find(({ id }) => id === callId)
    if (!call || isAmong(who, onCall)) continue
    const absent = onCall.filter(({ name }) => !isAmong(name, call.people) && folded(name) !== folded(who))
    const names = absent.slice(0, 2).map(({ name }) => tidy(name))
    if (names.length === 0) continue
    const words = `Don’t repeat ${tidy(who)}’s remark: ${names.join(' and ')} ${names.length === 1 ? 'wasn’t' : 'weren’t'} there`
    return [{ key: `remark:${callId}`, keep: true, t: stopped([run(words, book.citeCall(call))]) }]
  }
  return []
}

const isAmong = (name: string, people: People): boolean => people.some((one) => folded(one.name) === folded(name))
