import type { ChangeKind } from '../../model/change-signal.ts'
import type { PageChange } from '../../model/page-change.ts'
import type { PageToday } from './still-said.ts'

/** Names that have to go from a page at once before the page is doubted. */
const several = 3

/**
 * More names went from a page between two readings than it has left: a list that was cut, filled by scripts, or put on
 * another page looks just so, and a company that loses most of its people seldom keeps their page.
 */
export function shrankAtOnce(
  change: PageChange,
  named: readonly { readonly change: PageChange; readonly kind: ChangeKind }[],
  pages: readonly PageToday[],
): boolean {
  const gone = named.filter(
    ({ change: other }) =>
      other.pageId === change.pageId &&
      other.toVersionId === change.toVersionId &&
      other.about === change.about &&
      other.direction === 'stopped',
  ).length
  if (gone < several) return false
  const today = pages.find(({ url }) => url === change.pageUrl)
  const left = today?.document.facts.filter(({ kind }) => kind === change.about).length ?? 0
  return gone > left
}
