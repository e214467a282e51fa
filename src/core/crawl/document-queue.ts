import type { PageKind } from '../model/page.ts'
import { documentKindOf, isWorthReading } from './document-words.ts'
import { pathSegments } from './url.ts'
import type { OfferedLink } from './waiting-page.ts'

type WaitingDocument = {
  readonly key: string
  readonly url: string
  readonly kind: PageKind
  readonly link: OfferedLink
}

/**
 * Company PDFs that are worth reading, kept apart from the pages: they come when the pages are done, a few a run, so that none takes the
 * place of a page.
 */
export interface DocumentQueue {
  /** By the words of the link and of the file's name. */
  isWorth(url: string, link: OfferedLink): boolean
  offer(key: string, url: string, link: OfferedLink): void
  /** The best that was not asked for, while there is room; not handed out twice. */
  next(): WaitingDocument | undefined
  has(key: string): boolean
  visited(key: string, answered: boolean): void
}

/** Of eight pages one may be a document on top: 3 of 25. */
export const documentsBeside = (maxPages: number): number => Math.floor(maxPages / 8)

/** A report says most of a company; what it prints for everybody least. */
const worth: Readonly<Partial<Record<PageKind, number>>> = {
  report: 60,
  'case-study': 45,
  'news-item': 45,
  product: 40,
  certifications: 30,
}
/** A second one of a kind tells less, and so does an older one: points for each, and for each year. */
const AGAIN = 18
const YEAR = 6
const MOST_WAITING = 500

/** Addresses that end like a PDF. */
export const isDocumentAddress = (url: string): boolean => /\.pdf$/i.test(pathSegments(url).at(-1) ?? '')

export function createDocumentQueue(maxDocuments: number): DocumentQueue {
  const waiting = new Map<string, WaitingDocument & { readonly year: number }>()
  const asked = new Set<string>()
  const kinds = new Map<string, PageKind>()
  const read = new Map<PageKind, number>()
  let answers = 0
  let newest = 0

  const valueOf = ({ kind, year, link }: WaitingDocument & { readonly year: number }): number =>
    (worth[kind] ?? 0) -
    AGAIN * (read.get(kind) ?? 0) -
    YEAR * Math.min(10, year === 0 ? 1 : newest - year) -
    Math.min(3, link.position * 0.02)

  return {
    isWorth: (url, link) => isWorthReading(wordsOf(url, link)),
    offer(key, url, link) {
      const words = wordsOf(url, link)
      newest = Math.max(newest, yearIn(words))
      if (!waiting.has(key) && !asked.has(key) && waiting.size < MOST_WAITING)
        waiting.set(key, { key, url, kind: documentKindOf(words) ?? 'other', link, year: yearIn(words) })
    },
    next() {
      // dead links are tried twice as often as there is room for
      if (answers >= maxDocuments || asked.size >= maxDocuments * 3) return undefined
      const [best] = [...waiting.values()].toSorted((a, b) => valueOf(b) - valueOf(a))
      if (!best) return undefined
      waiting.delete(best.key)
      asked.add(best.key)
      kinds.set(best.key, best.kind)
      return best
    },
    has: (key) => waiting.has(key) || asked.has(key),
    visited(key, answered) {
      const kind = waiting.get(key)?.kind ?? kinds.get(key)
      waiting.delete(key)
      asked.add(key)
      if (!answered) return
      answers += 1
      if (kind) read.set(kind, (read.get(kind) ?? 0) + 1)
    },
  }
}

const wordsOf = (url: string, { text }: OfferedLink): string => `${text} ${pathSegments(url).at(-1) ?? ''}`

const yearIn = (words: string): number =>
  Math.max(0, ...Array.from(words.slice(0, 400).matchAll(/(?<!\d)20[0-4]\d(?!\d)/g), ([year]) => Number(year)))
