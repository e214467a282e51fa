import type { AssistKind } from '../model/assist.ts'
import { unseenCharacters } from '../model/unseen-characters.ts'
import type { ProposedLine } from './answer.ts'
import { figuresOf } from './figures.ts'
import { type Span, locate } from './locate.ts'
import { beginsLike, strangeName, turnedNames, wordsOf } from './names.ts'
import type { Passage, Placed } from './passage.ts'
import { clauseAround, senseOf } from './sense.ts'

/** Why a sentence is not shown. */
export type Reason =
  | 'no-citation'
  | 'unknown-id'
  | 'not-there'
  | 'too-short'
  | 'figure'
  | 'name'
  | 'turned'
  | 'negation'
  | 'certain'
  | 'direction'
  | 'far'
  | 'address'
  | 'no-question'
  | 'twice'
  | 'changed-quote'
  | 'tick'

export type Dropped = { readonly text: string; readonly reason: Reason; readonly detail: string }
export type Kept = { readonly text: string; readonly endsIf: string; readonly evidence: readonly Placed[] }
export type Checked = { readonly kept: readonly Kept[]; readonly dropped: readonly Dropped[] }

/** Names that need no quote: the account's own. */
export type OwnNames = ReadonlySet<string>
export const ownNames = (names: readonly string[]): OwnNames => new Set(names.flatMap(wordsOf))

/** Holds each sentence against the words it cites. What can't be found is dropped, and told why. */
export function checkLines(
  kind: AssistKind,
  lines: readonly ProposedLine[],
  given: { readonly passages: readonly Passage[]; readonly own: OwnNames },
): Checked {
  const kept: Kept[] = []
  const dropped: Dropped[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    // judged as it is kept: a letter nobody sees may hide an address or a name
    const [text, endsIf] = [tidied(line.text), tidied(line.endsIf ?? '')]
    const same = wordsOf(text).join(' ')
    const verdict = seen.has(same)
      ? ({ reason: 'twice', detail: '' } as const)
      : judge(kind, { ...line, text, endsIf }, given)
    seen.add(same)
    if ('reason' in verdict) dropped.push({ text, ...verdict })
    else kept.push({ text, endsIf, evidence: verdict.evidence })
  }
  return { kept, dropped }
}

type Verdict = { readonly evidence: readonly Placed[] } | Fault
type Fault = Omit<Dropped, 'text'>
type Found = { readonly passage: Passage; readonly span: Span; readonly words: string }

const tidied = (text: string): string =>
  text
    .replace(unseenCharacters, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

function judge(
  kind: AssistKind,
  line: ProposedLine,
  { passages, own }: { readonly passages: readonly Passage[]; readonly own: OwnNames },
): Verdict {
  const found: Found[] = []
  let worst: Fault = { reason: 'no-citation', detail: '' }
  for (const cite of line.cites) {
    const place = placeOf(cite, passages)
    if ('reason' in place) worst = place
    else found.push(place)
  }
  if (found.length === 0) return worst
  const told = `${line.text} ${line.endsIf ?? ''}`
  const words = found.map((place) => place.words)
  return (
    faultOfForm(kind, line) ??
    faultOfAddress(told, words, own) ??
    faultOfWords(told, words, own) ??
    (kind === 'summary' ? faultOfSense(line.text, found, own) : null) ?? { evidence: found.map(narrowed) }
  )
}

function placeOf(cite: ProposedLine['cites'][number], passages: readonly Passage[]): Found | Fault {
  const passage = passages.find(({ id }) => id === cite.id)
  if (!passage) return { reason: 'unknown-id', detail: tidied(cite.id) }
  const span = locate(cite.quote, passage.text)
  if (!span) return { reason: 'not-there', detail: tidied(cite.quote) }
  const words = passage.text.slice(span.start, span.end)
  const whole = span.end - span.start >= passage.text.trim().length - 1
  if (!whole && wordsOf(words).length < fewestWords) return { reason: 'too-short', detail: tidied(words) }
  return { passage, span, words }
}

/** A word or two stand in any text. */
const fewestWords = 3

function faultOfForm(kind: AssistKind, { text }: ProposedLine): Fault | null {
  if (kind === 'question' && !text.endsWith('?')) return { reason: 'no-question', detail: '' }
  // a likely problem is worded as one
  if (kind === 'problem' && !senseOf(text).perhaps) return { reason: 'certain', detail: '' }
  return null
}

/** Where it leads: an address of the web, of mail or of a file, a picture, a mark-up. None has its place in a sentence on a company. */
export const addressIn = (text: string): string | null =>
  /\b(?:https?|ftp|file|smb|mailto|xmpp|tel|sms|data|javascript|vbscript):(?=\S)|https?:|\/\/|\\\\|www\.|\S@\S|\][([:]|!\[|<\/?[a-z!]/i.exec(
    text,
  )?.[0] ?? null

/** An address, or the bare name of a site that stands in none of the quotes. */
function faultOfAddress(text: string, quotes: readonly string[], own: OwnNames): Fault | null {
  const said = quotes.join('\n').toLowerCase()
  const led =
    addressIn(text) ??
    siteNames(text).find((name) => !said.includes(name) && !name.split('.').every((part) => own.has(part)))
  return led === undefined ? null : { reason: 'address', detail: led }
}

/** `evil.example`, and not `e.g.`. */
const siteNames = (text: string): readonly string[] =>
  text
    .toLowerCase()
    // letters that browsers take for a dot
    .replace(/[\u2024\u3002\uff0e\uff61]/g, '.')
    .split(/[^\p{L}\p{N}.-]+/u)
    .map((word) => word.split('.').filter(Boolean))
    .filter((parts) => parts.length > 1 && /^\p{L}{2,}$/u.test(parts.at(-1) ?? ''))
    .map((parts) => parts.join('.'))

/** Figures and names that stand in none of the quotes. */
export function faultOfWords(text: string, quotes: readonly string[], own: OwnNames): Fault | null {
  const said = new Set(quotes.flatMap((quote) => [...figuresOf(quote)]))
  const figure = [...figuresOf(text)].find((one) => !said.has(one))
  if (figure !== undefined) return { reason: 'figure', detail: figure }
  const name = strangeName(text, quotes, own)
  if (name !== null) return { reason: 'name', detail: name }
  const turned = turnedNames(text, quotes, own)
  return turned === null ? null : { reason: 'turned', detail: turned }
}

/** What a sentence that only retells can be held to: it says no when they do, is no surer, points the same way, and has their words. */
function faultOfSense(text: string, found: readonly Found[], own: OwnNames): Fault | null {
  const said = found.map(({ passage, span }) => senseOf(clauseAround(passage.text, span)))
  const told = senseOf(text)
  const all = (sign: keyof typeof told): boolean => said.some((sense) => sense[sign])
  if (told.no !== all('no')) return { reason: 'negation', detail: '' }
  if (!told.perhaps && said.every((sense) => sense.perhaps)) return { reason: 'certain', detail: '' }
  if ((told.more && !all('more') && all('less')) || (told.less && !all('less') && all('more')))
    return { reason: 'direction', detail: '' }
  const theirs = new Set(found.flatMap(({ words }) => wordsOf(words)))
  const words = wordsOf(text).filter((word) => word.length >= 4 && !own.has(word) && !plain.has(word))
  const shared = words.filter((word) => beginsLike(word, theirs)).length
  return shared >= words.length * leastShared ? null : { reason: 'far', detail: '' }
}

/** Of the words of four letters and more that a sentence has, this part must begin like words of its quotes. */
const leastShared = 0.5
const plain = new Set(
  'they their them this that these those with from also which company have been were into over than such other'.split(
    ' ',
  ),
)

/** The very words, with their place in the page. */
function narrowed({ passage, span, words }: Found): Placed {
  const { evidence } = passage
  if (evidence.type === 'said') return { ...evidence, words }
  const start = evidence.start + span.start
  return { ...evidence, start, end: start + words.length, quote: words }
}
