import type { Account } from '../../core/model/account.ts'
import { type Deps, changed } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { keepResearchNote } from '../refresh-accounts.ts'
import { textRevision } from './keep-page.ts'

/** Under this many pages there is nothing to compare. */
const enoughPages = 4

/**
 * Reads an account's saved pages once more, now knowing what stands on many of them: furniture of the site leaves the text. A page
 * whose text did not change keeps its revision; otherwise a new one is added and the old stays for what was said before.
 */
export async function settleSite(deps: Deps, account: Account): Promise<void> {
  const pages = deps.workspace.pages.texts(account.id).flatMap(({ page, version, text }) => {
    const body = deps.workspace.pages.body(version.id)
    return body ? [{ page, version, text, read: { url: page.url, contentType: version.contentType, body } }] : []
  })
  if (pages.length < enoughPages) return
  const site = await deps.reader.siteContext(pages.map(({ read }) => read))
  if (!site.ok) {
    deps.log.warn('the pages could not be compared', { account: account.id, kind: site.error.kind })
    return
  }
  const playbook = playbookFor(deps, account)
  for (const { page, version, text, read } of pages) {
    const again = await deps.reader.read({ ...read, site: site.value, company: account, playbook })
    if (!again.ok || JSON.stringify(again.value.document) === JSON.stringify(text.document)) continue
    const place = { pageId: page.id, pageVersionId: version.id, revision: text.revision + 1 }
    const next = textRevision(deps, again.value, place, playbook)
    const { kind, title, lang, publishedAt } = next.document
    deps.workspace.pages.addRevision(
      { ...page, kind, title: title || page.title, lang, publishedAt, revision: next.revision },
      next,
    )
    keepResearchNote(deps, account.id, next, page.id)
  }
  changed(deps, 'pages', account.id)
}
