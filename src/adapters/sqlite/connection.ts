import Database from 'better-sqlite3'
import { keepTrackOfRoom } from './freed-room.ts'

/** The name of the database file in a workspace's folder. */
export const databaseName = 'groundwork.db'

/** `GWK1`: tells our files from any other SQLite file. */
export const applicationId = 0x47_57_4b_31

/**
 * Opens the file for the one writer. better-sqlite3 switches SQLite's defensive mode on by itself: no writable schema, no writing
 * to the shadow tables of the search index.
 */
export function connectForWriting(file: string): Database.Database {
  const db = new Database(file, { timeout: 5000 })
  return prepared(db, () => {
    // before the mode of the log, which begins a new file
    keepTrackOfRoom(db)
    db.pragma('journal_mode = WAL')
    // survives power loss, not only a killed process: an acknowledged save is on the disk
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    // what is removed is overwritten, not only unlinked
    db.pragma('secure_delete = ON')
    db.pragma('journal_size_limit = 67108864')
  })
}

/** Opens the file for reading beside a writer, or of a place that can't be written to. */
export function connectForReading(file: string): Database.Database {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  return prepared(db, () => db.pragma('query_only = ON'))
}

/**
 * Opens a copy that was made just now, to see whether it is whole. For reading only SQLite would leave the CHECK constraints out of the
 * schema (`sqlite3AddCheckConstraint`), and `integrity_check` would find nothing against them.
 */
export function connectToCheck(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: 5000 })
  return prepared(db, () => db.pragma('query_only = ON'))
}

/** Opens the file to copy it whole, which a connection for queries only may not. */
export function connectForCopying(file: string): Database.Database {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  return prepared(db, () => undefined)
}

/** Opens the file as it is; the first look takes back what its journal says was half done. */
export function connectForRollback(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: 5000 })
  return prepared(db, () => db.prepare('SELECT count(*) FROM sqlite_schema').get())
}

/**
 * Opens a database that nobody else knows of yet: one file, no log beside it. It waits for no disk: whoever gives it its name waits for
 * the whole file before (`sync`), and what a power cut leaves without one is dropped at the next start.
 */
export function connectToIncoming(file: string): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: 5000 })
  return prepared(db, () => {
    db.pragma('journal_mode = DELETE')
    db.pragma('synchronous = OFF')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
  })
}

/**
 * Kilobytes of the file that a connection keeps in the process, where better-sqlite3 would keep 16,000: the system keeps the file in memory as
 * well, and with 10,000 accounts no call takes longer for it (docs/performance.md).
 */
const cacheKb = 4_000

/** Closes a connection whose settings could not be made, so that no file stays open behind an error. */
function prepared(db: Database.Database, settle: () => unknown): Database.Database {
  try {
    // functions and virtual tables that a hostile file names in its schema are not called
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma(`cache_size = -${cacheKb}`)
    settle()
    return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
}
