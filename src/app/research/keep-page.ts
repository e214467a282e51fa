import { errorWords } from '../../contract/error-words.ts'
import { canonicalUrl } from '../../core/crawl/url.ts'
import { tellingHeaders } from '../../core/extract/telling-headers.ts'
import type { Account } from '../../core/model/account.ts'
import type { PageId, PageVersionId } from '../../core/model/ids.ts'
import { type Page, type PageKind, type PageVersion, cameAs } from '../../core/model/page.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, ok } from '../../core/model/result.ts'
import { type Deps, changed } from '../deps.ts'
import { locate } from '../locate.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { FetchedResponse } from '../ports-web.ts'
import type { ReadPage } from '../ports-reading.ts'
import type { TextRevision } from '../ports-pages.ts'
import { keepResearchNote } from '../refresh-accounts.ts'
import { bodyType } from './body-type.ts'
import type { RenderPage } from './render-page.ts'
import { sha256 } from './sha256.ts'

export type KeptPage = { readonly page: Page; readonly text: TextRevision }

/**
 * Reads a fetched page and keeps it: bytes, text, mentions and note are on disk when this returns. The same bytes as last time keep
 * the text they have; whether the program reads them differently today is asked once for all pages, in `settleSite`. Where `render`
 * is given, a page that is empty without its scripts is kept as they made it.
 */
export async function keepPage(
  deps: Deps,
  run: Research,
  account: Account,
  response: FetchedResponse,
  render?: RenderPage,
): Promise<Result<KeptPage>> {
  return keepFetched(deps, run, account, { response, rendered: false }, render)
}

/** What came of a page: as it was sent, or as its scripts made it. */
type Fetched = { readonly response: FetchedResponse; readonly rendered: boolean }

async function keepFetched(
  deps: Deps,
  run: Research,
  account: Account,
  fetched: Fetched,
  render: RenderPage | undefined,
): Promise<Result<KeptPage>> {
  const { response } = fetched
  const known = knownPage(deps, account, response.url)
  const digest = await sha256(response.body)
  const old = known?.versionId ? deps.workspace.pages.version(known.versionId) : undefined
  const had = old && cameAs(old) === digest ? deps.workspace.pages.text(old.id) : undefined
  if (known && had) return ok({ page: touchPage(deps, run, known, had), text: had })
  const playbook = playbookFor(deps, account)
  const contentType = bodyType(response.body, response.headers['content-type'])
  const read = await deps.reader.read({
    url: response.url,
    contentType,
    body: response.body,
    headers: tellingHeaders(response.headers),
    site: null,
    company: account,
    playbook,
  })
  if (!read.ok) return read
  if (read.value.document.needsRendering && render) {
    const made = await render(response)
    return made.ok ? keepFetched(deps, run, account, { response: made.value, rendered: true }, undefined) : made
  }
  const kept = keepRead(deps, run, account, { ...fetched, digest, known, read: read.value })
  // a program that only reads this workspace finds the page at once too
  deps.workspace.search.catchUp()
  return ok(kept)
}

/** Writes down a page that was read: a new copy of a page on file, or the first of a new one. */
export function keepRead(
  deps: Deps,
  run: Pick<Research, 'id'>,
  account: Account,
  page: Fetched & { readonly digest: string; readonly known?: Page | undefined; readonly read: ReadPage },
): KeptPage {
  const { response, digest, known, read } = page
  const playbook = playbookFor(deps, account)
  const version = newVersion(deps, page, read, digest, known?.id)
  const revision = 1
  const row = pageRow(deps, run, account, response.url, known?.id ?? version.pageId, read, version, revision)
  const text = textRevision(deps, read, { pageId: row.id, pageVersionId: version.id, revision }, playbook)
  const kept = deps.workspace.pages.keep(row, version, response.body, text)
  keepResearchNote(deps, account.id, kept, row.id)
  changed(deps, 'pages', account.id)
  return { page: row, text: kept }
}

/** Saved pages are known by the address they finally had, in any of its spellings. */
export function knownPage(deps: Pick<Deps, 'workspace'>, account: Account, url: string): Page | undefined {
  return (
    deps.workspace.pages.byUrl(account.id, url) ??
    deps.workspace.pages.list(account.id).find((page) => canonicalUrl(page.url) === canonicalUrl(url))
  )
}

function newVersion(
  deps: Deps,
  { response, rendered }: Fetched,
  read: ReadPage,
  digest: string,
  pageId: PageId | undefined,
): PageVersion {
  return {
    id: deps.ids.next('ver') as PageVersionId, // ids come out of the generator unbranded
    pageId: pageId ?? (deps.ids.next('pag') as PageId), // likewise
    fetchedAt: deps.clock.now(),
    contentType: bodyType(response.body, response.headers['content-type']),
    charset: read.charset,
    sha256: digest,
    size: response.body.byteLength,
    partial: response.partial,
    rendered,
    etag: response.headers['etag'] ?? null,
    lastModified: response.headers['last-modified'] ?? null,
    headers: tellingHeaders(response.headers),
  }
}

function pageRow(
  deps: Deps,
  run: Pick<Research, 'id'>,
  account: Account,
  url: string,
  id: PageId,
  { document }: ReadPage,
  version: Pick<PageVersion, 'id' | 'rendered'>,
  revision: number,
): Page {
  return {
    id,
    accountId: account.id,
    url,
    kind: document.kind,
    title: document.title || url,
    lang: document.lang,
    publishedAt: document.publishedAt,
    status: 200,
    reason: reasonOf(document, version.rendered),
    fetchedAt: deps.clock.now(),
    versionId: version.id,
    revision,
    needsRendering: document.needsRendering,
    researchId: run.id,
    origin: null,
  }
}

function reasonOf({ needsRendering }: ReadPage['document'], rendered: boolean): string | null {
  if (!needsRendering) return null
  return rendered
    ? 'This page stayed empty when its scripts were run.'
    : 'This page is empty without its scripts: it needs rendering.'
}

export function textRevision(
  deps: Deps,
  read: ReadPage,
  place: { readonly pageId: PageId; readonly pageVersionId: PageVersionId; readonly revision: number },
  playbook: ReturnType<typeof playbookFor>,
): TextRevision {
  return {
    pageVersionId: place.pageVersionId,
    revision: place.revision,
    document: read.document,
    links: read.links,
    ...locate(read, read.document.text, place),
    playbook: playbook && { id: playbook.id, version: playbook.version },
    readAt: deps.clock.now(),
  }
}

/** A page that was not read stays on file with the reason; a saved copy of it is never touched. */
export function keepFailure(
  deps: Deps,
  run: Research,
  account: Account,
  target: { readonly url: string; readonly kind: PageKind; readonly text: string },
  error: AppError,
): Page {
  const known = knownPage(deps, account, target.url)
  const status = error.kind === 'http-status' ? Number(error.details?.['status'] ?? 0) : statusWord(error)
  const page: Page = {
    id: known?.id ?? (deps.ids.next('pag') as PageId), // ids come out of the generator unbranded
    accountId: account.id,
    url: known?.url ?? target.url,
    kind: known?.kind ?? target.kind,
    title: known?.title ?? (target.text || new URL(target.url).pathname),
    lang: known?.lang ?? null,
    publishedAt: known?.publishedAt ?? null,
    status,
    // the way on is for an address somebody typed; this one stood in their link
    reason: target.kind !== 'home' && (status === 404 || status === 410) ? error.message : errorWords(error),
    fetchedAt: deps.clock.now(),
    versionId: known?.versionId ?? null,
    revision: known?.revision ?? 0,
    needsRendering: known?.needsRendering ?? false,
    researchId: run.id,
    origin: known?.origin ?? null,
  }
  deps.workspace.pages.keep(page, null, null, null)
  changed(deps, 'pages', account.id)
  return page
}

/** The word that stands where an HTTP status would, for programs and lists. */
function statusWord(error: AppError): string {
  switch (error.kind) {
    case 'robots-denied':
      return 'robots'
    case 'dns-failed':
      return 'dns'
    case 'connect-failed':
      return 'no-answer'
    case 'tls-failed':
      return 'tls'
    case 'address-refused':
      return 'refused'
    case 'too-many-redirects':
      return 'redirects'
    case 'conflict':
      return error.details?.['matter'] === 'parked' ? 'parked' : 'other-site'
    case 'unreadable-page':
      return 'unreadable'
    default:
      return error.kind
  }
}

/** Nothing changed since it was saved: only the day of asking does, and a failure in between is over. */
export function touchPage(deps: Deps, run: Research, known: Page, { document, pageVersionId }: TextRevision): Page {
  const page: Page = {
    ...known,
    status: 200,
    reason: reasonOf(document, deps.workspace.pages.version(pageVersionId)?.rendered ?? false),
    fetchedAt: deps.clock.now(),
    researchId: run.id,
  }
  deps.workspace.pages.keep(page, null, null, null)
  return page
}
