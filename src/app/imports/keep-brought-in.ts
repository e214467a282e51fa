import { siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { PageId, PageVersionId } from '../../core/model/ids.ts'
import { type Page, type PageOrigin, type PageVersion, cameAs } from '../../core/model/page.ts'
import { type Result, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import type { BroughtIn } from '../../contract/imports.ts'
import { type Deps, changed } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { ReadPage } from '../ports-reading.ts'
import { keepResearchNote, refreshAccount } from '../refresh-accounts.ts'
import { knownPage, textRevision } from '../research/keep-page.ts'

export type Copy = {
  readonly url: string
  readonly body: Uint8Array
  /** SHA-256 of the body, hex. */
  readonly sha256: string
  readonly contentType: string
  readonly copiedAt: Instant
  readonly partial: boolean
  readonly origin: PageOrigin
}

/**
 * Reads what the user brought in and keeps it as a page: bytes, text, mentions and note are on disk, and the snapshot knows it, when
 * this returns. What can't be read leaves nothing behind. Errors: those of the reader.
 */
export async function keepBroughtIn(deps: Deps, account: Account, copy: Copy): Promise<Result<BroughtIn>> {
  const { url, body, contentType, origin } = copy
  const known = knownPage(deps, account, url)
  if (known && isSameCopy(deps, known, copy)) return ok(again(deps, known))
  const playbook = playbookFor(deps, account)
  const read = await deps.reader.read({ url, contentType, body, site: null, company: account, playbook, origin })
  if (!read.ok) return read
  const version = newVersion(deps, copy, read.value, known?.id)
  const page = pageOf(account, copy, read.value, version)
  const text = textRevision(deps, read.value, { pageId: page.id, pageVersionId: version.id, revision: 1 }, playbook)
  const kept = deps.workspace.pages.keep(page, version, body, text)
  keepResearchNote(deps, account.id, kept, page.id)
  const notes = [...(read.value.notes ?? []), ...otherAccount(deps, account, url)]
  await lookAgain(deps, account)
  return ok({ page, state: known?.versionId ? 'updated' : 'added', notes })
}

/** After a page came or went: what the dossier says of the company. */
export async function lookAgain(deps: Deps, account: Account): Promise<void> {
  changed(deps, 'pages', account.id)
  changed(deps, 'signals', account.id)
  const refreshed = await refreshAccount(deps, account.id)
  if (!refreshed.ok) deps.log.warn('the snapshot could not be renewed', { account: account.id })
}

function isSameCopy({ workspace }: Deps, known: Page, { sha256, origin }: Copy): boolean {
  const version = known.versionId ? workspace.pages.version(known.versionId) : undefined
  return (
    version !== undefined && cameAs(version) === sha256 && (known.origin?.publishedAt ?? null) === origin.publishedAt
  )
}

/** The copy on file is this very one: at most a failure in between is over. */
function again(deps: Deps, known: Page): BroughtIn {
  const page: Page = { ...known, status: 200, reason: known.status === 200 ? known.reason : null }
  if (known.status !== 200) {
    deps.workspace.pages.keep(page, null, null, null)
    changed(deps, 'pages', page.accountId)
  }
  return { page, state: 'same', notes: [] }
}

function newVersion(deps: Deps, copy: Copy, read: ReadPage, pageId: PageId | undefined): PageVersion {
  return {
    // ids come out of the generator unbranded
    id: deps.ids.next('ver') as PageVersionId,
    pageId: pageId ?? (deps.ids.next('pag') as PageId),
    fetchedAt: copy.copiedAt,
    contentType: copy.contentType,
    charset: read.charset,
    sha256: copy.sha256,
    size: copy.body.byteLength,
    partial: copy.partial,
    etag: null,
    lastModified: null,
    rendered: false,
    headers: {},
  }
}

function pageOf(account: Account, copy: Copy, { document, notes }: ReadPage, version: PageVersion): Page {
  return {
    id: version.pageId,
    accountId: account.id,
    url: copy.url,
    kind: document.kind,
    title: document.title || copy.origin.name || firstWords(document.text) || copy.url,
    lang: document.lang,
    publishedAt: document.publishedAt,
    status: 200,
    reason: notes && notes.length > 0 ? notes.join(' ') : null,
    fetchedAt: copy.copiedAt,
    versionId: version.id,
    revision: 1,
    researchId: null,
    origin: copy.origin,
    needsRendering: false,
  }
}

/** What a text without a title is called by. */
const firstWords = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 80 ? `${line.slice(0, 79).replace(/\s\S*$/, '')} …` : line
}

/** One account's pages never reach another's dossier unseen: the user is told, and can take it out again. */
function otherAccount({ workspace }: Deps, account: Account, url: string): string[] {
  const identity = /^https?:/.test(url) ? siteIdentity(url) : null
  if (identity === null || identity === account.identity) return []
  const other = workspace.accounts.byIdentity(identity)
  return other && !other.deletedAt && other.id !== account.id
    ? [`It is a page of ${other.name}, which is an account of its own.`]
    : []
}
