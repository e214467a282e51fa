import { isNameOfHost } from '../../core/extract/site-name.ts'
import { nameFromIdentity } from '../accounts.ts'
import { changed } from '../deps.ts'
import type { TextRevision } from '../ports-pages.ts'
import type { Run } from './research-run.ts'

/**
 * A page of its own that shows the company's name tells it; until then the account is called by its domain. Once the pages were
 * read together they know it better. A name the user gave stays.
 */
export function learnName(
  run: Run,
  text: TextRevision | undefined,
  learned = nameFromIdentity(run.account.identity),
): void {
  const siteName = text?.document.siteName
  if (!siteName || run.account.name !== learned || siteName === learned) return
  run.account = { ...run.account, name: siteName.slice(0, 200) }
  run.deps.workspace.accounts.save(run.account)
  run.board.account(run.account)
  changed(run.deps, 'accounts', run.account.id)
}

/** Of a page further in, which may be about a customer and declare that firm, only the name that the site's address bears. */
export function learnNameFrom(run: Run, text: TextRevision | undefined, url: string, isHome: boolean): void {
  if (isHome || isNameOfHost(text?.document.siteName ?? '', url)) learnName(run, text)
}
