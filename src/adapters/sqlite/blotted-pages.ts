import type { Database } from 'better-sqlite3'
import type { HeldIn } from '../../app/ports-people.ts'
import type { Redactor } from '../../core/model/erased-person.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { blottedBody } from './blotted-page.ts'
import type { ContentStore } from './content-store.ts'
import { readVersion, versionColumns } from './page-store.ts'
import type { Row } from './rows.ts'
import { mentionsHash } from './text-revisions.ts'
import { createUnused } from './unused-content.ts'

export type BlotPages = {
  /** Whatever somebody could be named in. */
  texts(accountId: AccountId): Iterable<string>
  find(accountId: AccountId, redactor: Redactor): readonly HeldIn[]
  /** @returns how many pages, versions, readings and snapshots were changed */
  blot(accountId: AccountId, redactor: Redactor): number
}

const ofAccount = 'page_id IN (SELECT id FROM page WHERE account_id = @id)'

/** Saved pages with their versions and readings, and snapshots: what is kept by its hash. */
export function createBlottedPages(db: Database, content: ContentStore): BlotPages {
  const pages = db.prepare<{ id: string }, { id: string; url: string }>(
    'SELECT id, url FROM page WHERE account_id = @id',
  )
  const versions = db.prepare<{ id: string }, Row>(`SELECT ${versionColumns} FROM page_version WHERE ${ofAccount}`)
  const readings = db.prepare<{ id: string }, Row>(
    `SELECT page_version.page_id AS pageId, page_version_id AS versionId, revision, text_sha256 AS text, reading_sha256 AS reading, events, problems
     FROM text_revision JOIN page_version ON page_version.id = page_version_id WHERE ${ofAccount}`,
  )
  const snapshots = db.prepare<{ id: string }, { id: string; sha256: string }>(
    'SELECT id, sha256 FROM snapshot WHERE account_id = @id',
  )
  const remove = db.prepare<{ id: string }>('DELETE FROM page WHERE id = @id')
  const keepVersion = db.prepare<Row>(
    'UPDATE page_version SET sha256 = @sha256, size = @size, content_type = @contentType, charset = @charset, fetched_sha256 = @fetchedSha256 WHERE id = @id',
  )
  const keepReading = db.prepare<Row>(
    `UPDATE text_revision SET text_sha256 = @text, reading_sha256 = @reading, events = @events, problems = @problems,
       mentions_sha256 = @mentions WHERE page_version_id = @versionId AND revision = @revision`,
  )
  const keepSnapshot = db.prepare<Row>('UPDATE snapshot SET sha256 = @sha256 WHERE id = @id')
  const unused = createUnused(db)
  const textOf = (hash: unknown): string => content.getText(String(hash)) ?? ''
  const json = (text: string, redactor: Redactor): string =>
    text === '' ? text : JSON.stringify(redactor.redactJson(JSON.parse(text)))

  const blotReadings = (id: AccountId, redactor: Redactor): number => {
    let changed = 0
    for (const row of readings.all({ id })) {
      const [text, reading] = [textOf(row['text']), textOf(row['reading'])]
      const next = { text: redactor.redact(text), reading: json(reading, redactor) }
      const [events, problems] = [json(String(row['events']), redactor), json(String(row['problems']), redactor)]
      if (next.text === text && next.reading === reading && events === row['events'] && problems === row['problems'])
        continue
      const kept = { text: content.putText(next.text), reading: content.putText(next.reading) }
      keepReading.run({
        ...kept,
        events,
        problems,
        mentions: mentionsHash(events, problems),
        versionId: row['versionId'],
        revision: row['revision'],
      })
      unused.drop([String(row['text']), String(row['reading'])])
      changed += 1
    }
    return changed
  }
  const blotVersions = (id: AccountId, redactor: Redactor): number => {
    // the words as they were read, before they are blotted
    const words = new Map(readings.all({ id }).map((row) => [String(row['versionId']), textOf(row['text'])]))
    let changed = 0
    for (const row of versions.all({ id })) {
      const version = readVersion(row)
      const body = content.get(version.sha256)
      const next = body && blottedBody({ version, body }, words.get(version.id) ?? null, redactor)
      if (!next) continue
      content.put(next.body)
      const { id: versionId, sha256, size, contentType, charset, fetchedSha256 } = next.version
      keepVersion.run({ id: versionId, sha256, size, contentType, charset, fetchedSha256: fetchedSha256 ?? null })
      unused.drop([version.sha256])
      changed += 1
    }
    return changed
  }
  const blotSnapshots = (id: AccountId, redactor: Redactor): number => {
    let changed = 0
    for (const snapshot of snapshots.all({ id })) {
      const text = textOf(snapshot.sha256)
      const next = json(text, redactor)
      if (next === text) continue
      keepSnapshot.run({ id: snapshot.id, sha256: content.putText(next) })
      unused.drop([snapshot.sha256])
      changed += 1
    }
    return changed
  }
  const named = (id: AccountId, { count }: Redactor) => pages.all({ id }).filter(({ url }) => count(spoken(url)) > 0)
  return {
    *texts(id) {
      for (const { url } of pages.all({ id })) yield spoken(url)
      for (const row of readings.all({ id })) yield textOf(row['text'])
      for (const row of versions.all({ id })) yield textOf(row['sha256'])
      for (const { sha256 } of snapshots.all({ id })) yield textOf(sha256).replaceAll(String.raw`\n`, ' ')
    },
    find(id, redactor) {
      const { count } = redactor
      const inText = readings
        .all({ id })
        .map((row) => ({ record: `pages ${String(row['pageId'])}`, times: count(textOf(row['text'])) }))
      const inAddress = named(id, redactor).map((page) => ({
        record: `pages ${page.id}`,
        times: count(spoken(page.url)),
      }))
      const inSnapshots = snapshots.all({ id }).map((one) => ({ record: one.id, times: count(textOf(one.sha256)) }))
      return [
        ...[...inText, ...inAddress].map((found) => ({ what: 'pages' as const, ...found })),
        ...inSnapshots.map((found) => ({ what: 'snapshots' as const, ...found })),
      ].filter(({ times }) => times > 0)
    },
    blot(id, redactor) {
      const gone = named(id, redactor)
      for (const page of gone) {
        const hashes = unused.hashesOf('page', page.id)
        remove.run({ id: page.id })
        unused.drop(hashes)
      }
      return gone.length + blotVersions(id, redactor) + blotReadings(id, redactor) + blotSnapshots(id, redactor)
    },
  }
}

/** "/team/dariusz-wilczek.html" says "team dariusz wilczek html". */
function spoken(url: string): string {
  const path = URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}` : url
  return unescaped(path).replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
