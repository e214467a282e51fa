import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { PageStore, TextRevision } from '../../app/ports-pages.ts'
import { accountIdSchema } from '../../core/model/ids.ts'
import type { AccountId, PageId, PageVersionId } from '../../core/model/ids.ts'
import { pageSchema, pageVersionSchema } from '../../core/model/page.ts'
import type { Page, PageVersion } from '../../core/model/page.ts'
import { instantSchema } from '../../core/model/time.ts'
import { blottedPage, blottedReading, wordsOf } from './blotted-page.ts'
import type { ContentStore } from './content-store.ts'
import type { RememberedPeople } from './remembered-people.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'
import type { TextRevisions } from './text-revisions.ts'

// a removed page has its id behind its address, so that another may come to stand there
const pageColumns = `id, account_id AS accountId, replace(url, '#removed-' || id, '') AS url, kind, title, lang, published_at AS publishedAt, status, reason,
  fetched_at AS fetchedAt, version_id AS versionId, revision, needs_rendering AS needsRendering, research_id AS researchId, origin`
export const versionColumns = `id, page_id AS pageId, fetched_at AS fetchedAt, content_type AS contentType, charset, sha256, size,
  partial, rendered, etag, last_modified AS lastModified, headers, fetched_sha256 AS fetchedSha256`

const summarySchema = z.object({
  accountId: accountIdSchema,
  read: z.number().int().nonnegative(),
  lastFetch: instantSchema.nullable(),
})

type Parts = {
  readonly content: ContentStore
  readonly texts: TextRevisions
  /** People whose name must not come back with a page. */
  readonly remembered: RememberedPeople
}

export function createPageStore(db: Database, { content, texts, remembered }: Parts): PageStore {
  const { list, get, byUrl, summary, upsert, remove, restore } = pageStatements(db)
  const { version, versions, insertVersion, owner } = versionStatements(db)

  const versionOf = (id: PageVersionId): PageVersion | undefined => optional(version.get(id), readVersion)
  const addVersion = (added: PageVersion, body: Uint8Array | null): void => {
    if (body !== null && content.put(body) !== added.sha256)
      throw new Error(`page version ${added.id} names another hash than its body has`)
    const flags = { partial: added.partial ? 1 : 0, rendered: added.rendered ? 1 : 0 }
    insertVersion.run({
      fetchedSha256: null,
      ...added,
      ...flags,
      headers: JSON.stringify(added.headers),
    })
  }
  const keep = db.transaction(
    (page: Page, added: PageVersion | null, body: Uint8Array | null, text: TextRevision | null) => {
      const given = { page, version: added, body, text }
      const redactor = remembered.redactorFor(page.accountId, () => wordsOf(given))
      const kept = redactor === null ? given : blottedPage(given, redactor)
      upsert.run({
        ...kept.page,
        needsRendering: page.needsRendering ? 1 : 0,
        origin: kept.page.origin && JSON.stringify(kept.page.origin),
      })
      if (kept.version !== null) addVersion(kept.version, kept.body)
      if (kept.text !== null) texts.add(kept.text)
      return kept.text
    },
  )
  const restoreRow = db.transaction((id: PageId): boolean => {
    const page = optional(get.get(id), readPage)
    if (page === undefined || byUrl.get(page.accountId, page.url) !== undefined) return false
    restore.run({ id, url: page.url })
    return true
  })
  const addReading = db.transaction((text: TextRevision) => {
    const accountId = owner.get(text.pageVersionId)
    const redactor = remembered.redactorFor(accountId as AccountId, () => [text.document.text])
    texts.add(redactor === null ? text : blottedReading(text, redactor))
  })
  const allOf = (accountId: string): readonly Page[] => list.all(accountId).map(readPage)

  return {
    list: allOf,
    get: (id) => optional(get.get(id), readPage),
    summary: (accountIds) =>
      new Map(
        summary.all(JSON.stringify(accountIds)).map((row) => {
          const { accountId, ...counted } = readRow(summarySchema, 'the pages of an account', row)
          return [accountId, counted]
        }),
      ),
    byUrl: (accountId, url) => optional(byUrl.get(accountId, url), readPage),
    // a text that is given comes back, and none where none was
    keep: <T extends TextRevision | null>(page: Page, added: PageVersion | null, body: Uint8Array | null, text: T) =>
      keep.immediate(page, added, body, text) as T,
    addRevision: (page, text) => keep.immediate(page, null, null, text) ?? text,
    remove: (id, at) => void remove.run({ id, at }),
    restore: (id) => restoreRow.immediate(id),
    addReading: (text) => addReading.immediate(text),
    setMentions: (id, revision, mentions) => texts.setMentions(id, revision, mentions),
    version: versionOf,
    versions: (pageId) => versions.all(pageId).map(readVersion),
    body(id) {
      const kept = versionOf(id)
      return kept === undefined ? undefined : content.get(kept.sha256)
    },
    text: (id, revision) => texts.get(id, revision),
    texts: (accountId) =>
      allOf(accountId).flatMap((page) => {
        if (page.versionId === null || page.revision === 0) return []
        const kept = versionOf(page.versionId)
        const text = texts.get(page.versionId, page.revision)
        return kept === undefined || text === undefined ? [] : [{ page, version: kept, text }]
      }),
  }
}

function pageStatements(db: Database) {
  return {
    list: db.prepare<[string], Row>(
      `SELECT ${pageColumns} FROM page WHERE account_id = ? AND removed_at IS NULL ORDER BY num`,
    ),
    get: db.prepare<[string], Row>(`SELECT ${pageColumns} FROM page WHERE id = ?`),
    byUrl: db.prepare<[string, string], Row>(
      `SELECT ${pageColumns} FROM page WHERE account_id = ? AND url = ? AND removed_at IS NULL`,
    ),
    summary: db.prepare<[string], Row>(
      `SELECT account_id AS accountId, sum(revision > 0) AS read, max(iif(revision > 0, fetched_at, NULL)) AS lastFetch FROM page
       WHERE account_id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL GROUP BY account_id`,
    ),
    remove: db.prepare<{ id: string; at: string }>(
      `UPDATE page SET removed_at = @at, url = url || '#removed-' || id WHERE id = @id AND removed_at IS NULL`,
    ),
    restore: db.prepare<{ id: string; url: string }>('UPDATE page SET removed_at = NULL, url = @url WHERE id = @id'),
    upsert: db.prepare<Row>(
      `INSERT INTO page (id, account_id, url, kind, title, lang, published_at, status, reason, fetched_at, version_id, revision,
         needs_rendering, research_id, origin)
       VALUES (@id, @accountId, @url, @kind, @title, @lang, @publishedAt, @status, @reason, @fetchedAt, @versionId, @revision,
         @needsRendering, @researchId, @origin)
       ON CONFLICT (id) DO UPDATE SET account_id = @accountId, url = @url, kind = @kind, title = @title, lang = @lang,
         published_at = @publishedAt, status = @status, reason = @reason, fetched_at = @fetchedAt, version_id = @versionId,
         revision = @revision, needs_rendering = @needsRendering, research_id = @researchId, origin = @origin`,
    ),
  }
}

function versionStatements(db: Database) {
  return {
    version: db.prepare<[string], Row>(`SELECT ${versionColumns} FROM page_version WHERE id = ?`),
    owner: db
      .prepare<[string], string>(
        'SELECT page.account_id FROM page JOIN page_version ON page_version.page_id = page.id WHERE page_version.id = ?',
      )
      .pluck(),
    versions: db.prepare<[string], Row>(
      `SELECT ${versionColumns} FROM page_version WHERE page_id = ? ORDER BY fetched_at DESC, rowid DESC`,
    ),
    // a version never changes: keeping it again keeps the first
    insertVersion: db.prepare<Row>(
      `INSERT INTO page_version (id, page_id, fetched_at, content_type, charset, sha256, size, partial, rendered, etag, last_modified,
         headers, fetched_sha256)
       VALUES (@id, @pageId, @fetchedAt, @contentType, @charset, @sha256, @size, @partial, @rendered, @etag, @lastModified, @headers, @fetchedSha256)
       ON CONFLICT (id) DO NOTHING`,
    ),
  }
}

const optional = <T>(row: Row | undefined, read: (row: Row) => T): T | undefined =>
  row === undefined ? undefined : read(row)

function readPage(row: Row): Page {
  const record = `page ${String(row['id'])}`
  return readRow(pageSchema, record, {
    ...row,
    needsRendering: row['needsRendering'] === 1,
    origin: row['origin'] === null ? null : readJson(record, row['origin']),
  })
}

export function readVersion({ fetchedSha256, ...row }: Row): PageVersion {
  const record = `page version ${String(row['id'])}`
  return readRow(pageVersionSchema, record, {
    ...row,
    partial: row['partial'] === 1,
    rendered: row['rendered'] === 1,
    headers: readJson(record, row['headers']),
    ...(fetchedSha256 !== null && { fetchedSha256 }),
  })
}
