import { sameSite } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { Document } from '../../core/model/document.ts'
import { type Result, ok } from '../../core/model/result.ts'
import { type Deps, changed } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { keepResearchNote } from '../refresh-accounts.ts'
import { textRevision } from './keep-page.ts'

/** Under this many pages there is nothing to compare. */
const enoughPages = 4
/** Bytes of pages that are compared at most, and so held in memory together: far more than what furniture shows itself on. */
const enoughBytes = 40_000_000

/**
 * Reads an account's saved pages once more, now knowing what stands on many of them: furniture of the site leaves the text. A page
 * whose text did not change keeps its revision; otherwise a new one is added and the old stays for what was said before.
 */
export async function settleSite(deps: Deps, account: Account, signal: AbortSignal): Promise<void> {
  const pages = deps.workspace.pages.texts(account.id)
  const site = await compareSite(
    deps,
    pages.filter((each) => isOfSite(account, each)),
  )
  if (!site.ok) {
    deps.log.warn('the pages could not be compared', { account: account.id, kind: site.error.kind })
    return
  }
  const playbook = playbookFor(deps, account)
  for (const { page, version, text } of pages) {
    if (signal.aborted) return
    const read = saved(deps, { page, version })
    if (!read) continue
    const own = isOfSite(account, { page, version })
    const again = await deps.reader.read({ ...read, site: own ? site.value : null, company: account, playbook })
    if (!again.ok || inOneOrder(again.value.document) === inOneOrder(text.document)) continue
    const place = { pageId: page.id, pageVersionId: version.id, revision: text.revision + 1 }
    const next = textRevision(deps, again.value, place, playbook)
    const { kind, title, lang, publishedAt, needsRendering } = next.document
    const kept = deps.workspace.pages.addRevision(
      { ...page, kind, title: title || page.title, lang, publishedAt, needsRendering, revision: next.revision },
      next,
    )
    keepResearchNote(deps, account.id, kept, page.id)
  }
  changed(deps, 'pages', account.id)
}

/** A document as text, whatever order its fields have: one that was stored comes back in another. */
export function inOneOrder(document: Document): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

type Kept = ReturnType<Deps['workspace']['pages']['texts']>[number]

/** What stands on many of the pages; null where there are too few to say. */
export async function compareSite(
  deps: Deps,
  pages: readonly Pick<Kept, 'page' | 'version'>[],
): Promise<Result<unknown>> {
  if (pages.length < enoughPages) return ok(null)
  let bytes = 0
  const some = pages.filter(({ version }) => (bytes += version.size) <= enoughBytes)
  return deps.reader.siteContext(some.flatMap((each) => saved(deps, each) ?? []))
}

/** Pages of the account's own site share its furniture; documents and what was brought in from elsewhere do not. */
export const isOfSite = (account: Account, { page, version }: Pick<Kept, 'page' | 'version'>): boolean =>
  sameSite(page.url, account.homeUrl) && /html|xml|^text\/plain(?!; format)/i.test(version.contentType)

/** A saved page as the reader takes it; undefined when its bytes are damaged. */
export function saved(deps: Deps, { page, version }: Pick<Kept, 'page' | 'version'>) {
  const body = deps.workspace.pages.body(version.id)
  const { contentType, headers } = version
  return body && { url: page.url, contentType, headers, body, origin: page.origin }
}
