import { parseHomeUrl } from '../../core/crawl/url.ts'
import type { AccountId, PageId } from '../../core/model/ids.ts'
import type { Page, PageOrigin } from '../../core/model/page.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import type { Instant, PartialDate } from '../../core/model/time.ts'
import { mostImportBytes } from '../../contract/import-limits.ts'
import type { BroughtIn } from '../../contract/imports.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'
import type { InspectedDocument } from '../ports-reading.ts'
import { keepResearchNote } from '../refresh-accounts.ts'
import { sha256 } from '../research/sha256.ts'
import { fromBase64 } from '../from-base64.ts'
import { keepBroughtIn, lookAgain } from './keep-brought-in.ts'

export type BringInRequest = {
  readonly accountId: AccountId
  readonly content:
    | { readonly type: 'file'; readonly name: string; readonly base64: string }
    | { readonly type: 'text'; readonly text: string }
  readonly address?: string | undefined
  readonly publishedAt?: PartialDate | undefined
}

/** Keeps a file or a pasted text as a page of the account. What it is and where it comes from its bytes say, unless the user does. */
export async function bringIn(deps: Deps, request: BringInRequest): Promise<Result<BroughtIn>> {
  const account = accountOf(deps.workspace, request.accountId)
  if (!account.ok) return account
  const address = request.address?.trim() ? parseHomeUrl(request.address) : null
  if (address && !address.ok) return address
  const { content } = request
  const name = content.type === 'file' ? content.name : ''
  const body = bytesOf(content)
  if (!body.ok) return body
  const inspected = await deps.reader.inspect({ name, body: body.value })
  if (!inspected.ok) return inspected
  const digest = await sha256(body.value)
  const said = address?.value.url ?? inspected.value.address
  const now = deps.clock.now()
  return keepBroughtIn(deps, account.value, {
    url: said ?? `import:${digest.slice(0, 32)}`,
    body: body.value,
    sha256: digest,
    contentType: inspected.value.contentType,
    copiedAt: plausible(inspected.value.copiedAt, now),
    partial: false,
    origin: {
      how: howOf(content, inspected.value),
      name,
      address: said,
      broughtInAt: now,
      publishedAt: request.publishedAt ?? null,
    },
  })
}

function howOf({ type }: BringInRequest['content'], { byBookmarklet }: InspectedDocument): PageOrigin['how'] {
  if (byBookmarklet) return 'bookmarklet'
  return type === 'file' ? 'file' : 'pasted'
}

/** A byte order mark says that pasted text is UTF-8, whatever charset its markup names. */
function bytesOf(content: BringInRequest['content']): Result<Uint8Array> {
  if (content.type === 'text') {
    const bytes = new TextEncoder().encode(`\ufeff${content.text.replace(/^\ufeff/, '')}`)
    if (content.text.trim() === '') return fail(nothingIn)
    return bytes.byteLength > mostImportBytes ? fail(tooLarge(bytes.byteLength)) : ok(bytes)
  }
  if (content.base64.length > (mostImportBytes * 4) / 3 + 4) return fail(tooLarge((content.base64.length * 3) / 4))
  const bytes = fromBase64(content.base64)
  return bytes
    ? ok(bytes)
    : fail({ ...nothingIn, message: 'The file did not arrive whole.', next: 'Bring it in again.' })
}

const nothingIn: AppError = {
  kind: 'bad-input',
  message: 'There is no text in it.',
  next: 'Paste or drop something that has words.',
  retry: 'never',
}

const tooLarge = (bytes: number): AppError => ({
  kind: 'too-large',
  message: `It has ${Math.round(bytes / 1e6)} MB; up to ${mostImportBytes / 1e6} MB can be brought in.`,
  next: 'Save the pages you need as a file of their own, or paste their text.',
  retry: 'never',
})

/** The web is not older, and a copy is not made tomorrow. */
function plausible(copiedAt: Instant | null, now: Instant): Instant {
  return copiedAt !== null && copiedAt > '1995' && copiedAt <= now ? copiedAt : now
}

/** Takes a page the user brought in out of the dossier again; `restorePage` undoes it. Fetched pages stay: research would bring them back. */
export async function removePage(deps: Deps, pageId: PageId): Promise<Result<Page>> {
  const page = deps.workspace.pages.get(pageId)
  if (!page || !deps.workspace.pages.list(page.accountId).some(({ id }) => id === pageId)) return fail(gone)
  if (page.origin === null) {
    return fail({
      kind: 'bad-input',
      message: 'This page was fetched by research, which would bring it back.',
      next: 'Only what you brought in yourself can be taken out.',
      retry: 'never',
    })
  }
  deps.workspace.pages.remove(pageId, deps.clock.now())
  deps.workspace.notes.dropResearch(page.accountId, pageId)
  const account = accountOf(deps.workspace, page.accountId)
  if (account.ok) await lookAgain(deps, account.value)
  return ok(page)
}

/** Brings a page back that was taken out. */
export async function restorePage(deps: Deps, pageId: PageId): Promise<Result<Page>> {
  const page = deps.workspace.pages.get(pageId)
  if (!page) return fail(gone)
  const account = accountOf(deps.workspace, page.accountId)
  if (!account.ok) return account
  if (!deps.workspace.pages.restore(pageId)) {
    return fail({
      kind: 'conflict',
      message: 'Another copy of this page is on file by now.',
      next: 'Open that one, or take it out first.',
      retry: 'never',
    })
  }
  const text = page.versionId ? deps.workspace.pages.text(page.versionId, page.revision) : undefined
  if (text) keepResearchNote(deps, page.accountId, text, pageId)
  await lookAgain(deps, account.value)
  return ok(page)
}

const gone = notFound('This page is not in the dossier.', 'Bring it in again.')
