import type { Block, Document } from '../model/document.ts'
import { type PartialDate, partialDateSchema } from '../model/time.ts'
import { english } from './language/english.ts'
import type { Language } from './language/language.ts'
import { languageOfPassage } from './language/passage-language.ts'
import { sentencesOf } from '../extract/sentences.ts'
import { datesIn } from './dates-in-text.ts'
import { isAboutStart, isHistoryHeading, isLegal, isLegalStart, type Place, placeOfKind } from './sentence-place.ts'

export type PlacedSentence = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly place: Place
  /** Date that stands beside the line in a list of news, or over a news item that has no other; null elsewhere. */
  readonly beside: PartialDate | null
}

/** Sentences of a page with the place each stands in: by page kind, by the headings above it, by what came before. */
export function documentPlaces(document: Document): readonly PlacedSentence[] {
  // where a language's own words are not known, English ones do no harm to the layout
  const language = languageOfPassage(document.lang, document.text) ?? english
  const news = document.kind === 'news-item'
  let after: Place | null = null
  const seen = new Set<string>()
  const beside = datesBeside(document, language)
  const placed: PlacedSentence[] = []
  for (const { text, start, end, blockIndex } of sentencesOf(document)) {
    const block = document.blocks[blockIndex]
    if (!block) continue
    if (news && isLegalStart(text, language)) after = 'legal'
    else if (news && placed.length > 0 && isAboutStart(text, language)) after = 'boilerplate'
    const place = after ?? placeOfBlock(document, block, text, language)
    const key = text.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    placed.push({ text, start, end, place, beside: beside[blockIndex] ?? null })
  }
  return placed
}

const listKinds: ReadonlySet<Document['kind']> = new Set(['news-list', 'blog-list', 'home', 'investors'])

/**
 * For each block of a list of news the date beside it: the line above or below that holds nothing but a date. A teaser
 * two lines below its date belongs to that date, not to the next.
 */
function datesBeside(document: Document, language: Language): readonly (PartialDate | null)[] {
  if (document.kind === 'careers') return postingDates(document)
  if (document.kind === 'report') return reportDate(document, language)
  if (!listKinds.has(document.kind)) return itemDate(document, language)
  const lines = document.blocks.map((block) => document.text.slice(block.start, block.end))
  const order = numericOrder(document)
  const dates = lines.map((line) => dateLine(line, order, 10, language))
  const dateOfItem = itemsOf(document)
  return dates.map(
    (own, index) =>
      own ??
      dateOfItem(document.blocks[index]) ??
      dates[index - 1] ??
      dates[index - 2] ??
      dates[index + 1] ??
      yearOver(document.blocks[index]),
  )
}

/** A list that goes year by year dates what it lists by the year over it. */
function yearOver(block: Block | undefined): PartialDate | null {
  const year = block?.headings.findLast((heading) => /^(?:19|20)\d\d$/.test(heading.trim()))
  return year === undefined ? null : partialDateSchema.parse(year.trim())
}

/**
 * A report tells of the time in its title ("Annual report 2025", "Interim report January to June 2026"), of which only the year is sure;
 * else it is as old as its own word for its date. The day its file was made says nothing: it is made months later.
 */
function reportDate(document: Document, language: Language): readonly (PartialDate | null)[] {
  const first = document.blocks.find(({ type }) => type === 'heading')
  const titles = [document.title, ...(first ? [document.text.slice(first.start, first.end)] : [])]
  const years = titles.flatMap((title) =>
    datesIn(title.replace(/\b((?:19|20)\d\d)[/–-](?:20)?\d\d\b/, '$1'), null, language).map(({ date }) =>
      date.slice(0, 4),
    ),
  )
  const [year, ...more] = new Set(years)
  const own = document.publishedFrom === 'file' ? null : document.publishedAt
  const date = year !== undefined && more.length === 0 ? partialDateSchema.parse(year) : own
  return date ? document.blocks.map(() => date) : []
}

/** What stands under the title of a dated opening was written when it was posted. */
function postingDates(document: Document): readonly (PartialDate | null)[] {
  const dated = document.facts
    .flatMap((fact) =>
      fact.kind === 'opening' && fact.date && fact.start !== undefined
        ? [{ start: fact.start, title: fact.quote, date: fact.date }]
        : [],
    )
    .toSorted((a, b) => a.start - b.start)
  if (dated.length === 0) return []
  return document.blocks.map(({ start, end, headings }) => {
    const above = dated.findLast((opening) => opening.start < end)
    return above && (above.start >= start || headings.includes(above.title)) ? above.date : null
  })
}

/** How far below its headline, in characters, a teaser still belongs to it. */
const teaser = 400

/** The date of the dated headline that a block holds or stands under. */
function itemsOf(document: Document): (block: Block | undefined) => PartialDate | null {
  const items = document.facts
    .flatMap((fact) =>
      fact.kind === 'news' && fact.start !== undefined ? [{ start: fact.start, date: fact.date ?? null }] : [],
    )
    .toSorted((a, b) => a.start - b.start)
  return (block) => {
    const item = block && items.findLast(({ start }) => start < block.end)
    return item && block.start - item.start < teaser ? item.date : null
  }
}

/**
 * A news item whose own date was not told by the page's data: the line "Easton, 24/10/2026" near its top dates all of it.
 * 08/09/2026 alone may be of August or of September: then only its year is known.
 */
function itemDate(document: Document, language: Language): readonly (PartialDate | null)[] {
  if (document.kind !== 'news-item' || document.publishedAt !== null) return []
  const order = numericOrder(document)
  const date = document.blocks
    .slice(0, 4)
    .map((block) => dateLine(document.text.slice(block.start, block.end), order, 4, language))
    .find((found) => found !== null)
  return date ? document.blocks.map(() => date) : []
}

const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g
type Order = 'day first' | 'month first' | null

/** Whether 11/03/2019 is the eleventh of March: a date of the page says so, else its language or its currency. */
function numericOrder({ text, lang }: Document): Order {
  const dates = [...text.matchAll(numeric)]
  const day = dates.some(([, first]) => Number(first) > 12)
  const month = dates.some(([, , second]) => Number(second) > 12)
  if (day !== month) return day ? 'day first' : 'month first'
  if (/^en-us/i.test(lang ?? '')) return 'month first'
  if (/^(?!en)[a-z]{2}|^en-[a-z]{2}/i.test(lang ?? '')) return 'day first'
  return /[£€]|\+44\b/.test(text) ? 'day first' : null
}

function dateLine(line: string, order: Order, least: 4 | 10, language: Language): PartialDate | null {
  if (line.length > 40 || !/\d{4}/.test(line)) return null
  const read = order === null ? line : line.replace(numeric, order === 'day first' ? '$3-$2-$1' : '$3-$1-$2')
  const whole = read.replaceAll(/-(\d)(?!\d)/g, '-0$1')
  const [date, ...more] = datesIn(whole, null, language)
  return date && more.length === 0 && date.date.length >= least && whole.length - (date.end - date.at) <= 20
    ? date.date
    : null
}

function placeOfBlock(document: Document, block: Block, text: string, language: Language): Place {
  if (isLegal(text, language)) return 'legal'
  const headings = block.type === 'heading' ? [...block.headings, text] : block.headings
  const nearest = headings.at(-1) ?? ''
  if (isLegalStart(nearest, language)) return 'legal'
  if (headings.slice(1).some((heading) => isHistoryHeading(heading, language)) || isHistoryHeading(nearest, language))
    return 'history'
  if (document.kind === 'news-item' && isAboutStart(nearest, language) && block.type !== 'heading') return 'boilerplate'
  if (
    document.kind === 'about' &&
    (block.type === 'list-item' || block.type === 'table-row' || block.type === 'definition') &&
    /^(?:19|20)\d\d\b/.test(text)
  )
    return 'history'
  return placeOfKind(document.kind)
}
