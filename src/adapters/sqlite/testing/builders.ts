import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Clock, Workspace } from '../../../app/ports.ts'
import type { SearchIndex, SearchRequest } from '../../../app/ports-search.ts'
import type { TextRevision } from '../../../app/ports-pages.ts'
import type { Account } from '../../../core/model/account.ts'
import type { AccountId, ClaimId, NoteId, NoteImageId, PageId, PageVersionId } from '../../../core/model/ids.ts'
import type { NoteImage } from '../../../core/model/note-image.ts'
import type { Note } from '../../../core/model/note.ts'
import type { Page, PageVersion } from '../../../core/model/page.ts'
import { parseSearch } from '../../../core/model/search-query.ts'
import type { LocatedEvent } from '../../../core/model/signal.ts'
import type { Instant } from '../../../core/model/time.ts'
import { sha256 } from '../content-store.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { openWorkspace } from '../open-workspace.ts'
import type { OpenOptions } from '../open-workspace.ts'
import { createStores } from '../stores.ts'

/** A matcher for a text with these words in it; vitest types its own as `any`. */
export const containing = (part: string): unknown => expect.stringContaining(part)

export const at = (time: string): Instant => `2026-11-22T${time}.000Z` as Instant

/** A clock that goes on one second with every look at it. */
export function countingClock(): Clock {
  let seconds = 0
  return {
    now: () => {
      seconds += 1
      return new Date(Date.UTC(2026, 10, 22, 9, 0, seconds)).toISOString() as Instant
    },
  }
}

/** A folder of its own, gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const optionsFor = (path: string, given: Partial<OpenOptions> = {}): OpenOptions => ({
  path,
  mode: 'write',
  host: 'the desktop app',
  clock: countingClock(),
  ...given,
})

/** Opens and closes after the test; a failure to open fails the test. */
export function opened(path: string, given: Partial<OpenOptions> = {}): Workspace {
  const result = openWorkspace(optionsFor(path, given))
  if (!result.ok) throw new Error(result.error.message)
  onTestFinished(() => result.value.close())
  return result.value
}

/** All stores over a database in memory. */
export function memoryStores() {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, workspaceMigrations, at('09:00:00'))
  return { db, ...createStores(db) }
}

/** What is found of what was typed, as the window asks while it is being typed on, or ranked. */
export function finds(
  search: SearchIndex,
  typed: string,
  given: Partial<SearchRequest> = {},
): ReturnType<SearchIndex['find']>['hits'] {
  const { texts, types, account, segment, tag } = parseSearch(typed, '2026-11-22')
  const asked = {
    texts,
    types,
    account,
    segment,
    tag,
    since: null,
    before: null,
    order: 'best',
    each: 20,
    from: 0,
  } as const
  return search.find({ ...asked, ...given }).hits
}

export const anAccount = (given: Partial<Account> & { readonly key?: string } = {}): Account => {
  const { key = 'kestrel', ...rest } = given
  return {
    id: `acc_${key}` as AccountId,
    name: 'Kestrel Foods',
    identity: `${key}.example`,
    homeUrl: `https://${key}.example/`,
    aliases: [],
    segment: null,
    tags: [],
    relation: null,
    rendering: false,
    sample: false,
    createdAt: at('09:00:00'),
    deletedAt: null,
    ...rest,
  }
}

export const aNote = (given: Partial<Note> = {}): Note => ({
  id: 'not_1' as NoteId,
  accountId: 'acc_kestrel' as AccountId,
  pageId: null,
  kind: 'call',
  markdown: '# First call\n\nTheir line 3 stands still on Mondays.',
  segment: null,
  typicalOf: null,
  version: 1,
  createdAt: at('09:10:00'),
  savedAt: at('09:10:00'),
  ...given,
})

export const anImage = (given: Partial<NoteImage> = {}): Omit<NoteImage, 'sha256' | 'size'> => ({
  id: 'img_1' as NoteImageId,
  accountId: 'acc_kestrel' as AccountId,
  noteId: 'not_1' as NoteId,
  mediaType: 'image/png',
  width: 3,
  height: 2,
  createdAt: at('09:20:00'),
  ...given,
})

export type KeptPage = {
  readonly page: Page
  readonly version: PageVersion
  readonly body: Uint8Array
  readonly text: TextRevision
}

/** A page as research keeps it, with one event that quotes its first six characters. */
export function aKeptPage(
  given: { key?: string; url?: string; title?: string; text?: string; html?: string } = {},
): KeptPage {
  const { key = '1', text = 'Kestrel opens a second plant in Łódź. Straße 5.' } = given
  const { url = `https://kestrel.example/${key}`, title = 'News' } = given
  const body = Buffer.from(given.html ?? `<p>${text}</p>`)
  const ids = { pageId: `pag_${key}` as PageId, pageVersionId: `ver_${key}` as PageVersionId }
  const page: Page = {
    id: ids.pageId,
    accountId: 'acc_kestrel' as AccountId,
    url,
    kind: 'news-item',
    title,
    lang: 'en',
    publishedAt: null,
    status: 200,
    reason: null,
    fetchedAt: at('09:20:00'),
    versionId: ids.pageVersionId,
    revision: 1,
    needsRendering: false,
    researchId: null,
    origin: null,
  }
  const version: PageVersion = {
    id: ids.pageVersionId,
    pageId: ids.pageId,
    fetchedAt: at('09:20:00'),
    contentType: 'text/html',
    charset: 'utf-8',
    sha256: sha256(body),
    size: body.byteLength,
    partial: false,
    rendered: false,
    etag: null,
    lastModified: null,
    headers: {},
  }
  return { page, version, body, text: aReading({ ...ids, revision: 1, url, title, text }) }
}

export function aReading(given: {
  readonly pageId: PageId
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly url: string
  readonly title: string
  readonly text: string
}): TextRevision {
  const { text, url, title, pageVersionId, revision } = given
  return {
    pageVersionId,
    revision,
    document: {
      url,
      title,
      kind: 'news-item',
      lang: 'en',
      publishedAt: null,
      publishedFrom: null,
      author: null,
      description: null,
      siteName: null,
      text,
      blocks: [{ type: 'paragraph', start: 0, end: text.length, headings: [] }],
      facts: [],
      needsRendering: false,
    },
    links: [{ url: 'https://kestrel.example/about', text: 'About', region: 'nav' }],
    events: [anEvent(given)],
    problems: [],
    playbook: null,
    readAt: at('09:20:01'),
  }
}

export function anEvent(given: {
  readonly pageId: PageId
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly text: string
}): LocatedEvent {
  const { pageId, pageVersionId, revision, text } = given
  return {
    id: `clm_${pageVersionId}` as ClaimId,
    type: 'expansion_facility',
    actor: 'account',
    status: 'announced',
    args: { place: 'Łódź' },
    confidence: 0.9,
    ruleId: 'expansion-opens',
    evidence: { type: 'quote', pageId, pageVersionId, revision, start: 0, end: 6, quote: text.slice(0, 6) },
  }
}
