import type { Result } from '../../model/result.ts'
import type { PartialDate } from '../../model/time.ts'
import type { PageReading } from '../read-page.ts'
import { readPage } from '../read-page.ts'
import { documentKindOf } from '../../crawl/document-words.ts'
import { findDate } from '../date-words.ts'
import type { DocumentHints } from './document-hints.ts'

export type OutlineBlock = {
  readonly type: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'pre' | 'table-row'
  /** 1 to 6, headings only. */
  readonly level?: number
  readonly text: string
  /** Cells of a row. */
  readonly cells?: readonly string[]
  /** Page of the document, from 1, where it has pages. */
  readonly page?: number
}

/** What a document that is no web page says: its parts in reading order, and what its file says about itself. */
export type Outline = {
  readonly title: string | null
  readonly author: string | null
  readonly lang: string | null
  /** When it was published, by its own words for that (the date of a mail, the front matter of a note). */
  readonly publishedAt: PartialDate | null
  /** When the file was made: a hint, for documents whose text gives no date. */
  readonly madeAt: PartialDate | null
  readonly blocks: readonly OutlineBlock[]
}

/** Characters of its beginning that tell what a document is: its cover, or its letter head. */
const COVER = 1500

/**
 * Reads an outline like any page: facts, date, language and kind by the same rules, but nothing of it is furniture. Blocks of a document
 * with pages know theirs. Errors: as `readPage`.
 */
export function readOutline(url: string, outline: Outline, name = ''): Result<PageReading> {
  const html = outlineHtml(outline)
  return readPage({ url, html, document: documentHints(outline, url, name) })
}

function documentHints(outline: Outline, url: string, name: string): DocumentHints {
  const opening: string[] = []
  let length = 0
  for (const { text } of outline.blocks) {
    if (length > COVER) break
    opening.push(text)
    length += text.length
  }
  const kind =
    documentKindOf(`${outline.title ?? ''} ${name} ${lastPart(url)}`) ??
    documentKindOf(opening.join(' ').slice(0, COVER))
  return {
    kind,
    published: outline.publishedAt && { publishedAt: outline.publishedAt, publishedFrom: 'meta' },
    madeAt: outline.madeAt,
  }
}

const lastPart = (url: string): string =>
  /^https?:/i.test(url) ? (url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '') : ''

/** The outline as HTML of our own making: every text escaped, pages in `data-page`. */
export function outlineHtml({ title, author, lang, blocks }: Outline): string {
  const head = [
    title ? `<title>${escaped(title)}</title>` : '',
    author ? `<meta name="author" content="${escaped(author)}">` : '',
  ].join('')
  return `<html${lang ? ` lang="${escaped(lang)}"` : ''}><head>${head}</head><body>${blocks.map(blockHtml).join('\n')}</body></html>`
}

function blockHtml({ type, level, text, cells, page }: OutlineBlock): string {
  const at = page === undefined ? '' : ` data-page="${page}"`
  const words = escaped(text)
  switch (type) {
    case 'heading':
      return `<h${level ?? 2}${at}>${words}</h${level ?? 2}>`
    case 'list-item':
      return `<ul><li${at}>${words}</li></ul>`
    case 'quote':
      return `<blockquote${at}>${words}</blockquote>`
    case 'pre':
      return `<pre${at}>${words}</pre>`
    case 'table-row':
      return `<p${at}>${(cells ?? [text]).map(escaped).join(' ')}</p>`
    case 'paragraph':
      return `<p${at}>${words}</p>`
  }
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A day out of words such as a mail's `Date` header; null when there is none. */
export const dayIn = (words: string): PartialDate | null => findDate(words.slice(0, 200), true)?.date ?? null
