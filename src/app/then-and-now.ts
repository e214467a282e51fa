import type { NumberedVersion, ThenAndNow } from '../contract/changes.ts'
import { sideBySide } from '../core/changes/side-by-side.ts'
import type { Account } from '../core/model/account.ts'
import type { PageId, PageVersionId } from '../core/model/ids.ts'
import type { Page, PageVersion } from '../core/model/page.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { accountOf } from './accounts.ts'
import type { Deps } from './deps.ts'
import { notFound } from './failure.ts'
import type { TextRevision } from './ports-pages.ts'
import type { Workspace } from './ports.ts'
import { readOlder, siteAround } from './research/read-alike.ts'

/** Kept versions of a page, the latest first; the oldest is number 1. */
export function numberedVersions({ pages }: Workspace, pageId: PageId): NumberedVersion[] {
  const versions = pages.versions(pageId)
  return versions.map((version, i) => ({ version, number: versions.length - i }))
}

/** Two versions of a page side by side, both as today's reader reads them. Needs no network. */
export async function thenAndNow(
  deps: Deps,
  input: { readonly beforeVersionId: PageVersionId; readonly afterVersionId: PageVersionId },
): Promise<Result<ThenAndNow>> {
  const { pages, changes } = deps.workspace
  const newer = pages.version(input.afterVersionId)
  const page = newer && pages.get(newer.pageId)
  if (!page) return fail(missing)
  const account = accountOf(deps.workspace, page.accountId)
  if (!account.ok) return account
  const versions = numberedVersions(deps.workspace, page.id)
  const before = versions.find(({ version }) => version.id === input.beforeVersionId)
  const after = versions.find(({ version }) => version.id === input.afterVersionId)
  if (!before || !after) return fail(missing)
  const old = await readingOf(deps, account.value, page, before.version)
  const now = await readingOf(deps, account.value, page, after.version)
  if (!old || !now) return fail(missing)
  return ok({
    page,
    before,
    after,
    rows: sideBySide(old.document, now.document).map(({ state, before: was, after: is }) => ({
      state,
      before: was && { ...was, marks: [...was.marks] },
      after: is && { ...is, marks: [...is.marks] },
    })),
    changes: changes
      .list(page.accountId)
      .filter(
        ({ fromVersionId, toVersionId }) => fromVersionId === before.version.id && toVersionId === after.version.id,
      ),
  })
}

/** The current copy as it is read everywhere; an older one as today's reader reads it. */
async function readingOf(
  deps: Deps,
  account: Account,
  page: Page,
  version: PageVersion,
): Promise<TextRevision | undefined> {
  if (version.id === page.versionId) return deps.workspace.pages.text(version.id, page.revision)
  return readOlder(deps, account, page, version, await siteAround(deps, account, version.fetchedAt))
}

const missing = notFound(
  'The saved copies of this page that you asked for are not both there.',
  'Choose two versions of one page.',
)
