import type { Document } from '../model/document.ts'
import type { Link, PageKind } from '../model/page.ts'
import { beganLabel, factLabel, itemLabel, rewordedLabel, stoppedLabel, placeWords } from './change-words.ts'
import { type FactChange, factChanges } from './fact-changes.ts'
import type { FoundChange, Span } from './found-change.ts'
import { type LineMatches, matchLines } from './match-lines.ts'
import { type PageLine, listKinds, pageLines } from './page-lines.ts'
import { type Rewording, rewordingOf } from './rewording.ts'
import type { WholeText } from './whole-text.ts'

/** One version of a page as one reader read it. Both versions have to be read by the same. */
export type PageSide = {
  readonly document: Document
  readonly links: readonly Link[]
  /** Everything on it, and on a few versions before it. */
  readonly whole: WholeText
  /** Everything on it only; the same as `whole` when left out. */
  readonly alone?: WholeText
  /** The body broke off before its end: what is missing was not dropped. */
  readonly partial: boolean
}

export type PageComparison =
  | { readonly comparable: true; readonly changes: readonly FoundChange[] }
  | { readonly comparable: false; readonly why: 'other-language' | 'empty' | 'unread' }

/** Changes of one page that are told one by one. */
const MOST = 24

/**
 * What a page began to say, stopped saying, or says differently. Order, layout, dates, counters, cookie text, teasers and
 * voices that take turns are no changes; neither is what only moved to another place of the page.
 */
export function comparePages(before: PageSide, after: PageSide): PageComparison {
  const why = notComparable(before, after)
  if (why) return { comparable: false, why }
  if (after.document.kind === 'legal') return { comparable: true, changes: [] }
  const lines = { before: pageLines(before), after: pageLines(after) }
  const matches = matchLines(lines.before, lines.after)
  const facts = ofFacts(before, after).filter((fact) => !isRestlessFact(fact, lines))
  if (isWrittenAnew(lines.before, lines.after, matches)) {
    return { comparable: true, changes: [...facts.slice(0, MOST / 2), writtenAnew(after.document, lines)] }
  }
  const told = [...facts, ...ofLines(before, after, lines, matches, facts)]
  return { comparable: true, changes: told.filter(({ before: was }) => !(after.partial && was)).slice(0, MOST) }
}

type Lines = { readonly before: readonly PageLine[]; readonly after: readonly PageLine[] }

/** A page in another language, an empty one, or one that only says "please wait", says nothing of what the company dropped. */
function notComparable(before: PageSide, after: PageSide): 'other-language' | 'empty' | 'unread' | null {
  const [old, now] = [before.document, after.document]
  if (old.needsRendering || now.needsRendering) return 'unread'
  if (old.lang && now.lang && primary(old.lang) !== primary(now.lang)) return 'other-language'
  const [was, is] = [old.text.length, now.text.length]
  if (was === 0 || is === 0 || (was > 600 && is < was / 5)) return 'empty'
  return null
}

const primary = (lang: string): string => lang.toLowerCase().split('-', 1)[0] ?? lang

function ofFacts(before: PageSide, after: PageSide): readonly FoundChange[] {
  return factChanges(before, after).map((change) => ({
    about: change.about,
    direction: change.before === null ? 'began' : change.after === null ? 'stopped' : 'changed',
    label: factLabel(change, after.document.kind),
    ...subjectOf(change),
    before: change.before?.span ?? null,
    after: change.after?.span ?? null,
  }))
}

function subjectOf({ before, after }: FactChange): Pick<FoundChange, 'subject'> {
  const named = after ?? before
  return named ? { subject: { name: named.name, detail: named.detail } } : {}
}

/** Who speaks in a voice of a customer today does not tomorrow. */
const isRestlessFact = (fact: FoundChange, lines: Lines): boolean =>
  (['before', 'after'] as const).some((side) => {
    const span = fact[side]
    return (
      span !== null && lines[side].some((line) => line.restless && line.start <= span.start && line.end > span.start)
    )
  })

/** Most of it is new: each sentence told alone would bury what matters. */
function isWrittenAnew(
  before: readonly PageLine[],
  after: readonly PageLine[],
  { same, reworded, gone, come }: LineMatches,
): boolean {
  const kept = same.size + reworded.size
  return before.length >= 8 && after.length >= 8 && gone.length + come.length >= 16 && kept < gone.length / 2
}

function writtenAnew(document: Document, lines: Lines): FoundChange {
  const first = (of: readonly PageLine[]): Span | null => of.find(tells) ?? of[0] ?? null
  const [before, after] = [first(lines.before), first(lines.after)]
  return {
    about: 'page',
    direction: 'changed',
    label: `${placeWords(document)} written anew`,
    before: before && spanOf(before),
    after: after && spanOf(after),
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function ofLines(
  before: PageSide,
  after: PageSide,
  lines: Lines,
  matches: LineMatches,
  facts: readonly FoundChange[],
): readonly FoundChange[] {
  const { kind } = after.document
  const place = placeWords(after.document)
  const untold = (line: PageLine, side: 'before' | 'after'): boolean =>
    !facts.some((fact) => {
      const span = fact[side]
      return span !== null && span.start < line.end && span.end > line.start
    })
  const sides = {
    before: { whole: before.whole, keys: new Set(lines.before.map(({ key }) => key)) },
    after: { whole: after.whole, keys: new Set(lines.after.map(({ key }) => key)) },
  }
  const changed = [...matches.reworded].flatMap(([j, i]) => {
    const [was, is] = [lines.before[i], lines.after[j]]
    if (!was || !is || was.restless || is.restless || !untold(was, 'before') || !untold(is, 'after')) return []
    if (isDoor(was) && isDoor(is)) return []
    const rewording = rewordingOf(was, is, sides)
    return rewording ? [reworded(place, was, is, rewording)] : []
  })
  const at = (of: readonly PageLine[], i: number): PageLine[] => of.slice(i, i + 1)
  const gone = matches.gone
    .flatMap((i) => at(lines.before, i))
    .filter((line) => tells(line) && untold(line, 'before') && !after.whole.has(line.text))
  const come = matches.come
    .flatMap((j) => at(lines.after, j))
    .filter((line) => tells(line) && untold(line, 'after') && !before.whole.has(line.text))
  // what a list no longer shows was pushed off its end
  if (listKinds.has(kind)) return come.filter(isItem).map((line) => item(kind, line))
  return [
    ...changed,
    ...gone.filter(says).map((line) => stopped(place, line)),
    ...come.filter(says).map((line) => began(place, line)),
  ]
}

/** Words from which on a line says something; fewer are a label or a button. */
const enoughWords = 4
const tells = ({ restless, words }: PageLine): boolean => !restless && words.some((word) => /\p{L}{2}/u.test(word))
/** A statement: a sentence, or a row or item that is more than a label. */
const says = (line: PageLine): boolean =>
  line.words.length >= (line.type === 'heading' ? 2 : enoughWords) && !isDoor(line)
/** A short link says where it leads. */
const isDoor = ({ linked, words }: PageLine): boolean => linked && words.length < 8
const isItem = ({ linked, type, words }: PageLine): boolean => words.length >= 3 && (linked || type === 'heading')

const reworded = (place: string, before: PageLine, after: PageLine, { was, is }: Rewording): FoundChange => ({
  about: 'statement',
  direction: 'changed',
  label: rewordedLabel(place, was, is),
  before: spanOf(before),
  after: spanOf(after),
})

const stopped = (place: string, line: PageLine): FoundChange => ({
  about: 'statement',
  direction: 'stopped',
  label: stoppedLabel(place, line.text),
  before: spanOf(line),
  after: null,
})

const began = (place: string, line: PageLine): FoundChange => ({
  about: 'statement',
  direction: 'began',
  label: beganLabel(place, line.text),
  before: null,
  after: spanOf(line),
})

const item = (kind: PageKind, line: PageLine): FoundChange => ({
  about: 'item',
  direction: 'began',
  label: itemLabel(kind, line.text),
  before: null,
  after: spanOf(line),
})
