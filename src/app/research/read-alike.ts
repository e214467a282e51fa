import type { Account } from '../../core/model/account.ts'
import type { Page, PageVersion } from '../../core/model/page.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Deps } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { TextRevision } from '../ports-pages.ts'
import { textRevision } from './keep-page.ts'
import { compareSite, inOneOrder, isOfSite, saved } from './settle-site.ts'

/**
 * What stood on many pages of the site before a moment: older copies are read knowing the furniture of their own time, or
 * an old footer would count as something the company stopped saying. Null where there are too few pages to say.
 */
export const siteBefore = (deps: Deps, account: Account, moment: Instant): Promise<unknown> =>
  siteOf(deps, account, (versions) => versions.find(({ fetchedAt }) => fetchedAt < moment))

/** The same of the copies that were fetched about then: pages of one run are seconds apart, runs are days. */
export function siteAround(deps: Deps, account: Account, moment: Instant): Promise<unknown> {
  const away = ({ fetchedAt }: PageVersion): number => Math.abs(Date.parse(fetchedAt) - Date.parse(moment))
  return siteOf(deps, account, (versions) => versions.toSorted((a, b) => away(a) - away(b))[0])
}

async function siteOf(
  deps: Deps,
  account: Account,
  choose: (versions: readonly PageVersion[]) => PageVersion | undefined,
): Promise<unknown> {
  const chosen = deps.workspace.pages.list(account.id).flatMap((page) => {
    const version = choose(deps.workspace.pages.versions(page.id))
    return version && isOfSite(account, { page, version }) ? [{ page, version }] : []
  })
  const site = await compareSite(deps, chosen)
  return site.ok ? site.value : null
}

/**
 * An older copy of a page as today's reader reads it. Where that differs from its last reading, it is kept as a further
 * one (a workspace that is only read keeps nothing): quotes into it have to stand somewhere.
 * @returns undefined when its bytes are damaged or can't be read any more
 */
export async function readOlder(
  deps: Deps,
  account: Account,
  page: Page,
  version: PageVersion,
  site: unknown,
): Promise<TextRevision | undefined> {
  const source = saved(deps, { page, version })
  const known = deps.workspace.pages.text(version.id)
  if (!source || !known) return known
  const playbook = playbookFor(deps, account)
  const own = isOfSite(account, { page, version })
  const read = await deps.reader.read({ ...source, site: own ? site : null, company: account, playbook })
  if (!read.ok) return known
  if (inOneOrder(read.value.document) === inOneOrder(known.document)) return known
  const place = { pageId: page.id, pageVersionId: version.id, revision: known.revision + 1 }
  const next = textRevision(deps, read.value, place, playbook)
  if (!deps.workspace.readOnly) deps.workspace.pages.addReading(next)
  return next
}
