import type { Document } from '../../model/document.ts'
import type { PageKind } from '../../model/page.ts'
import { textKey } from '../fold-text.ts'
import type { LinkedNode } from '../json-ld.ts'
import type { MenuEntry } from '../offer-menu.ts'
import type { FlowBlock, FlowImage, FlowLink } from '../page-flow.ts'
import type { SiteContext } from '../site-context.ts'
import type { LoadedResource } from '../page-metadata.ts'

/** A line of the document's text with what the rules for facts ask of it. */
export type FactLine = {
  readonly text: string
  readonly start: number
  readonly index: number
  readonly type: Document['blocks'][number]['type']
  readonly headings: readonly string[]
  readonly flow: FlowBlock
}

/** A page as the rules for facts see it. */
export type FactSource = {
  readonly url: string
  readonly title: string
  readonly kind: PageKind
  readonly lang: string | null
  readonly publishedAt: Document['publishedAt']
  readonly text: string
  readonly lines: readonly FactLine[]
  readonly jsonLd: readonly LinkedNode[]
  readonly images: readonly FlowImage[]
  readonly links: readonly FlowLink[]
  /** The entries of the page's menus of products and services. */
  readonly offerMenu: readonly MenuEntry[]
  readonly meta: ReadonlyMap<string, string>
  readonly resources: readonly LoadedResource[]
  /** Telling response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Month and day are written day first. */
  readonly dayFirst: boolean
  /** The site has a section for its own press releases, so its "news" may be what others wrote. */
  readonly hasPressSection: boolean
  /** Sections the site has by its addresses; empty for a page that stands alone. */
  readonly sections: SiteContext['sections']
  readonly siteName: string | null
}

/** The words of a line as a quote with its place in the document's text. */
export function quoteIn(line: Pick<FactLine, 'text' | 'start'>, from = 0, to = line.text.length) {
  return { quote: line.text.slice(from, to), start: line.start + from, end: line.start + to }
}

/** Words that run over neighbouring lines, as one quote: exactly the text between, line feeds included. */
export function quoteOver(source: Pick<FactSource, 'text'>, first: FactLine, last: FactLine) {
  const start = first.start
  const end = last.start + last.text.length
  return { quote: source.text.slice(start, end), start, end }
}

/** A value of structured data: quoted where the text says the same words, else by its path. */
export function quoteOrPath(source: Pick<FactSource, 'text'>, value: string, path: string) {
  const start = value.length > 2 ? source.text.indexOf(value) : -1
  return start < 0 ? { quote: value, path } : { quote: value, start, end: start + value.length }
}

export const isKind = (source: FactSource, ...kinds: readonly PageKind[]): boolean => kinds.includes(source.kind)

/** A line or one of the headings above it matches. */
export const isUnder = (line: FactLine, pattern: RegExp): boolean =>
  line.headings.some((heading) => pattern.test(heading))

const A_YEAR = /^\D{0,12}(?:1[5-9]|20)\d\d\D{0,3}$/
const YEAR_FIRST = /^\s?(?:1[5-9]|20)\d\d\s?[|:–—-]/

/** An entry of a timeline: it stands under a year, behind one or begins with one, so it tells of then and not of now. */
export function isOfAYear(source: Pick<FactSource, 'lines'>, line: FactLine): boolean {
  const before = source.lines[line.index - 1]
  return YEAR_FIRST.test(line.text) || A_YEAR.test(line.headings.at(-1) ?? '') || A_YEAR.test(before?.text ?? '')
}

/** Keys of what the company may be called: the site's name, and the name of its host. */
export function companyNames(source: Pick<FactSource, 'url' | 'siteName'>): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([a-z0-9-]{3,60})\./i.exec(source.url)?.[1] ?? ''
  const first = textKey(source.siteName?.split(/[ |]/)[0] ?? '')
  return [textKey(host), textKey(host.split('-')[0] ?? ''), first].filter((name) => name.length > 3)
}
