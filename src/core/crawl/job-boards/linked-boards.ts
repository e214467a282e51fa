import type { JobBoard } from '../../model/job-board.ts'
import type { PageId } from '../../model/ids.ts'
import type { Link, PageKind } from '../../model/page.ts'
import { boardAt } from './board-at.ts'

export type LinkingPage = {
  readonly id: PageId
  readonly url: string
  readonly kind: PageKind
  readonly links: readonly Link[]
}

/** A board with the page of the account that names it. */
export type LinkedBoard = JobBoard & { readonly linkedFrom: PageId; readonly link: string }

/** A company has one board, after a change of service two; more on its pages are those of others. */
const MOST_BOARDS = 3

/** Pages on which a link in the text may be the company's own board. */
const ownTopics: ReadonlySet<PageKind> = new Set(['home', 'about', 'team', 'contact', 'locations', 'faq'])
/** Pages that tell of others, and so may show their boards. */
const othersTopics: ReadonlySet<PageKind> = new Set([
  'news-list',
  'news-item',
  'blog-list',
  'blog-post',
  'case-list',
  'case-study',
  'customers',
  'partners',
])

/**
 * The job boards an account's own pages embed or link to, surest first: embedded, then linked from careers pages, then from menus and
 * footers, then from pages about the company. A board is never guessed from a name.
 */
export function linkedBoards(pages: readonly LinkingPage[]): readonly LinkedBoard[] {
  const found = new Map<string, { board: LinkedBoard; worth: number; pages: Set<string> }>()
  for (const page of pages) {
    for (const link of page.links) {
      const board = link.board ?? boardAt(link.url)
      const worth = board ? worthOf(link, page.kind) : 0
      if (!board || worth === 0) continue
      const key = `${board.name} ${board.origin} ${board.token.toLowerCase()}`
      const known = found.get(key)
      if (known && known.worth >= worth) known.pages.add(page.id)
      else {
        const on = known?.pages ?? new Set<string>()
        found.set(key, {
          board: { ...board, linkedFrom: page.id, link: link.url },
          worth,
          pages: on.add(page.id),
        })
      }
    }
  }
  return [...found.values()]
    .toSorted((a, b) => b.worth - a.worth || b.pages.size - a.pages.size)
    .slice(0, MOST_BOARDS)
    .map(({ board }) => board)
}

/** 0: not a link by which a company names its board. */
function worthOf(link: Link, kind: PageKind): number {
  if (kind === 'careers' || kind === 'job') return link.board ? 5 : 4
  if (link.board) return othersTopics.has(kind) ? 0 : 3
  if (link.region === 'nav' || link.region === 'footer') return 2
  return ownTopics.has(kind) ? 1 : 0
}
