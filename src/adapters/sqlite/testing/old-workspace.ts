import type { Database } from 'better-sqlite3'
import DatabaseFile from 'better-sqlite3'
import { join } from 'node:path'
import { databaseName } from '../connection.ts'
import { createContentStore, sha256 } from '../content-store.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { mentionsHash } from '../text-revisions.ts'
import { aFolder, aKeptPage, aNote, anAccount, at } from './builders.ts'

/** A workspace that was filled when there was but the first schema, and upgraded with every release up to the one of this number. */
export function anOldWorkspace(schema: number): string {
  const path = aFolder()
  const db = new DatabaseFile(':memory:')
  migrate(db, workspaceMigrations.slice(0, 1), at('09:00:00'))
  fillFirstSchema(db)
  for (let number = 2; number <= schema; number += 1)
    migrate(db, workspaceMigrations.slice(0, number), at(`09:00:${String(number).padStart(2, '0')}`))
  db.prepare('VACUUM INTO ?').run(join(path, databaseName))
  db.close()
  return path
}

/** One of most things that the first schema knew of, in the words of the builders. */
export function fillFirstSchema(db: Database): void {
  const { page, version, body, text } = aKeptPage()
  const content = createContentStore(db)
  const [events, problems] = [JSON.stringify(text.events), '[]']
  const { text: words, ...reading } = text.document
  const account = anAccount()
  const note = aNote()
  const insert = (table: string, row: Readonly<Record<string, string | number | null>>): void => {
    const names = Object.keys(row)
    const sql = `INSERT INTO "${table}" (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`
    db.prepare(sql).run(row)
  }
  const fill = db.transaction(() => {
    insert('account', {
      id: account.id,
      name: account.name,
      name_folded: 'kestrel foods',
      identity: account.identity,
      identity_folded: account.identity,
      home_url: account.homeUrl,
      aliases: '[]',
      segment: 'Dairies',
      sample: 0,
      created_at: account.createdAt,
      deleted_at: null,
    })
    insert('page', {
      id: page.id,
      account_id: account.id,
      url: page.url,
      kind: page.kind,
      title: page.title,
      lang: 'en',
      status: 200,
      fetched_at: page.fetchedAt,
      version_id: version.id,
      revision: 1,
    })
    insert('page_version', {
      id: version.id,
      page_id: page.id,
      fetched_at: version.fetchedAt,
      content_type: version.contentType,
      charset: version.charset,
      sha256: content.put(body),
      size: version.size,
      partial: 0,
    })
    insert('text_revision', {
      page_version_id: version.id,
      revision: 1,
      text_sha256: content.putText(words),
      reading_sha256: content.putText(JSON.stringify({ document: reading, links: text.links })),
      events,
      problems,
      mentions_sha256: mentionsHash(events, problems),
      read_at: text.readAt,
    })
    insert('note', {
      id: note.id,
      account_id: account.id,
      kind: note.kind,
      markdown: note.markdown,
      sha256: sha256(note.markdown),
      version: 1,
      created_at: note.createdAt,
      saved_at: note.savedAt,
    })
    insert('call', {
      id: 'cal_1',
      account_id: account.id,
      at: at('10:00:00'),
      minutes: 30,
      people: '[]',
      objective: 'Agree a trial',
      next_commitment: '',
      outcome: '',
    })
    insert('memory', { key: 'own-sites', value: '["a.example"]' })
  })
  fill()
}
