import type { PageKind } from '../../model/page.ts'
import type { PartialDate } from '../../model/time.ts'
import type { HtmlElement } from '../html-tree.ts'
import type { Publication } from '../publication-date.ts'

/** What is known of a document beside its text. */
export type DocumentHints = {
  /** By the words on its cover; null: as any page, by address, title and shape. */
  readonly kind: PageKind | null
  /** When it was published, by its own words for that. */
  readonly published: Publication | null
  /** When its file was made: a hint. */
  readonly madeAt: PartialDate | null
}

/**
 * The date of a document: its own word for it, else the one near its headline, else the day its file was made. A report speaks of the
 * year before (“31 December 2025”), so there the file knows better.
 */
export function documentPublication(hints: DocumentHints, kind: PageKind, found: Publication): Publication {
  if (hints.published) return hints.published
  const made: Publication | null = hints.madeAt && { publishedAt: hints.madeAt, publishedFrom: 'file' }
  if (kind === 'report' && made) return made
  return found.publishedAt === null && made ? made : found
}

/** A document is one thing, not a list of them, and no home page. */
export function singleKind(kind: PageKind): PageKind {
  const single: Partial<Record<PageKind, PageKind>> = {
    home: 'other',
    'news-list': 'news-item',
    'blog-list': 'blog-post',
    'case-list': 'case-study',
  }
  return single[kind] ?? kind
}

/** The page of the document an element of our own HTML stands on. */
export function pageOfElement(element: HtmlElement): { readonly page?: number } {
  for (let at: HtmlElement | null = element; at; at = at.parent) {
    const page = Number(at.attrs['data-page'])
    if (Number.isInteger(page) && page > 0) return { page }
  }
  return {}
}
