import Database from 'better-sqlite3'
import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { NoteId } from '../../core/model/ids.ts'
import { databaseName } from './connection.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import { aFolder, aNote, anAccount, at, opened } from './testing/builders.ts'
import { anOldWorkspace } from './testing/old-workspace.ts'

const id = 'not_long' as NoteId
const sizeOf = (folder: string): number => statSync(join(folder, databaseName)).size

/** Fills a workspace and takes the most of it away again. */
function filledAndEmptied(folder: string): number {
  const filled = opened(folder)
  filled.accounts.save(anAccount())
  filled.notes.save(aNote({ id, markdown: randomBytes(400_000).toString('hex') }), 0)
  filled.close()
  const size = sizeOf(folder)
  const emptied = opened(folder)
  emptied.notes.remove(id, at('10:00:00'))
  emptied.bin.purge([{ kind: 'note', id }])
  emptied.close()
  return size - sizeOf(folder)
}

it('gives back the room of what was taken away, at the end', () => {
  expect(filledAndEmptied(aFolder())).toBeGreaterThan(700_000)
})

it('does so in a workspace that was begun before it could, from its upgrade on', () => {
  const folder = anOldWorkspace(workspaceMigrations.length - 1)
  const file = new Database(join(folder, databaseName))
  expect(file.pragma('auto_vacuum', { simple: true })).toBe(0)
  file.exec('CREATE TABLE gone (bytes BLOB); INSERT INTO gone VALUES (zeroblob(1000000)); DROP TABLE gone')
  file.close()
  const before = sizeOf(folder)
  opened(folder).close()
  expect(before - sizeOf(folder)).toBeGreaterThan(900_000)
  expect(filledAndEmptied(folder)).toBeGreaterThan(700_000)
})
