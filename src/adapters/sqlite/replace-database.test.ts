import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { connectForWriting, databaseName } from './connection.ts'
import { replaceDatabase } from './replace-database.ts'
import { aFolder, anAccount, at, containing, opened } from './testing/builders.ts'

it('says so when SQLite can’t bring the database into one file, and leaves it open', () => {
  const folder = aFolder()
  const file = join(folder, databaseName)
  const db = connectForWriting(file)
  onTestFinished(() => void db.close())
  // stands for a disk that is full or failing: SQLite refuses, and not because somebody reads
  db.exec('BEGIN')
  expect(replaceDatabase(db, { folder, file, incoming: `${file}.incoming`, keepAs: 'kept' })).toMatchObject({
    ok: false,
    error: { message: containing('could not take the place') },
  })
  expect(db.open).toBe(true)
})

it('brings back what was there when the one in its place can’t be opened', () => {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount())
  const file = join(workspace.path, `${databaseName}.incoming`)
  writeFileSync(file, 'a text'.repeat(999))
  const contents = { accounts: 0, notes: 0, pages: 0, calls: 0, bytes: 0, lastSaved: null, older: false }
  const replaced = workspace.replaceWith({ file, contents, faults: [] }, 'before-restore', at('12:00:00'))
  expect(replaced.outcome).toMatchObject({ ok: false, error: { kind: 'workspace-damaged' } })
  expect(replaced.workspace.accounts.count()).toBe(1)
  replaced.workspace.close()
})
