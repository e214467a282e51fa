import Database from 'better-sqlite3'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/**
 * Opens a copy of a database that stands in a folder nobody can write to, with what its write-ahead log still holds, and without what its journal takes back. The copy
 * is in a folder only this user can read, and goes with `close`.
 */
export function connectToCopy(file: string): { readonly db: Database.Database; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 2 })
  try {
    const copy = join(folder, basename(file))
    copyFileSync(file, copy)
    for (const log of ['-wal', '-journal'])
      if (existsSync(`${file}${log}`)) copyFileSync(`${file}${log}`, `${copy}${log}`)
    // a copy has the rights of its original, which is not to be written to
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600)
    const db = new Database(copy, { timeout: 5000 })
    db.pragma('trusted_schema = OFF')
    // out of the log and into the one file, so that nothing else is needed from here on
    db.pragma('journal_mode = DELETE')
    db.pragma('query_only = ON')
    return {
      db,
      close() {
        db.close()
        remove()
      },
    }
  } catch (thrown) {
    remove()
    throw thrown
  }
}
