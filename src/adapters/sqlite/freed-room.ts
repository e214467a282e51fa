import type { Database } from 'better-sqlite3'
import { failureCode } from './store-errors.ts'

/** `PRAGMA auto_vacuum`: room that was freed is kept for what comes, and given back when asked. */
const incremental = 2
/** Pages given back at once, 8 MB: a fraction of a second. */
const mostAtOnce = 2000

/**
 * Lets room that was freed be given back. Said before the first table is made it holds at once; a file that was begun without it is written
 * anew for it once (https://sqlite.org/pragma.html#pragma_auto_vacuum).
 */
export function keepTrackOfRoom(db: Database): void {
  // to say it again would be a write
  if (!isTracked(db)) db.pragma(`auto_vacuum = ${incremental}`)
}

const isTracked = (db: Database): boolean => db.pragma('auto_vacuum', { simple: true }) === incremental

/** Writes a file anew that can't give room back yet. Without the room to do so it stays as it is. */
export function makeRoomReturnable(db: Database): void {
  if (isTracked(db)) return
  keepTrackOfRoom(db)
  unlessItFails(() => db.exec('VACUUM'))
}

/** Gives some of the room back that was freed since. */
export function giveBackRoom(db: Database): void {
  if (db.readonly || db.pragma('query_only', { simple: true }) !== 0) return
  unlessItFails(() => db.pragma(`incremental_vacuum(${mostAtOnce})`))
}

/** A full disk or a damaged file: others tell, and nothing is lost. */
function unlessItFails(work: () => unknown): void {
  try {
    work()
  } catch (thrown) {
    if (failureCode(thrown) === null) throw thrown
  }
}
