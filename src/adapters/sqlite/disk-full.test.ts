import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { NoteId } from '../../core/model/ids.ts'
import { connectForWriting } from './connection.ts'
import { migrate } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import { createStores } from './stores.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, finds } from './testing/builders.ts'

/** Stores on a disk that has room for a few pages of the file more. */
function onFullDisk(room: number) {
  const db = connectForWriting(join(aFolder(), 'groundwork.db'))
  onTestFinished(() => void db.close())
  migrate(db, workspaceMigrations, at('09:00:00'))
  const { stores, inner } = createStores(db)
  stores.accounts.save(anAccount())
  const limit = (pages: number): void => void db.pragma(`max_page_count = ${pages}`)
  limit(Number(db.pragma('page_count', { simple: true })) + room)
  return { db, stores, inner, makeRoom: () => limit(1_000_000) }
}

// random digits: nothing can be compressed away
const long = Array.from({ length: 40_000 }, (_, index) => ((index * 2_654_435_761) >>> 7).toString(36)).join(' ')

it('says that the disk is full at whichever write it happens, and saves all or nothing', () => {
  for (let room = 0; room < 14; room += 1) {
    const { db, stores, makeRoom } = onFullDisk(room)
    const { page, version, body, text } = aKeptPage({ text: long.slice(0, 60_000), html: long.slice(0, 90_000) })
    expect(() => stores.pages.keep(page, version, body, text)).toThrow(expect.objectContaining({ kind: 'disk-full' }))
    expect(db.inTransaction).toBe(false)
    expect(stores.pages.list(page.accountId)).toEqual([])
    expect(
      db.prepare('SELECT (SELECT count(*) FROM content) + (SELECT count(*) FROM page_version)').pluck().get(),
    ).toBe(0)
    makeRoom()
    stores.pages.keep(page, version, body, text)
    expect(Buffer.from(stores.pages.body(version.id) ?? [])).toEqual(Buffer.from(body))
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  }
})

it('keeps the note as it was saved last, and saves the new one once there is room', () => {
  const { stores, makeRoom } = onFullDisk(6)
  stores.notes.save(aNote(), 0)
  expect(() => stores.notes.save(aNote({ markdown: long }), 1)).toThrow(expect.objectContaining({ kind: 'disk-full' }))
  expect(stores.notes.get('not_1' as NoteId)).toEqual(aNote())
  expect(finds(stores.search, 'mondays')).toHaveLength(1)
  makeRoom()
  expect(stores.notes.save(aNote({ markdown: long }), 1)).toMatchObject({ saved: { version: 2 } })
  expect(finds(stores.search, 'mondays')).toEqual([])
})
