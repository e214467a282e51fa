import type { Database } from 'better-sqlite3'

const dueKey = 'purged-words-to-overwrite'
/** Pages of the index merged in a step: some milliseconds, so that the window goes on. */
const pagesAStep = 200

/**
 * Makes purged words illegible in the file. Removed rows are overwritten as they go (`secure_delete`); the full-text index keeps the words of
 * removed entries until its parts are merged (https://sqlite.org/fts5.html#the_merge_command), and the write-ahead log every page as it was.
 */
export function createScrubber(db: Database) {
  const due = db.prepare<[], string>(`SELECT value FROM memory WHERE key = '${dueKey}'`).pluck()
  const remember = db.prepare<[string]>(
    `INSERT INTO memory (key, value) VALUES ('${dueKey}', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  )
  const forget = db.prepare(`DELETE FROM memory WHERE key = '${dueKey}'`)
  const merge = db.prepare<[number]>("INSERT INTO search (search, rank) VALUES ('merge', ?)")
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  const mergePart = (pages: number): boolean => {
    const before = changes.get() ?? 0
    merge.run(pages)
    // a merge that found nothing to do changes one row at most (same source)
    return (changes.get() ?? 0) - before >= 2
  }
  return {
    /** Part of the transaction that purges: a program that is killed right after it leaves word. */
    begin: (): void => void remember.run('begin'),
    step(): 'more' | 'done' {
      const state = due.get()
      if (state === undefined) return 'done'
      // negative once: all parts become one, not only those of like size
      const more = mergePart(state === 'begin' ? -pagesAStep : pagesAStep)
      if (state === 'begin') remember.run('going')
      if (more || state === 'begin') return 'more'
      forget.run()
      db.pragma('wal_checkpoint(TRUNCATE)')
      return 'done'
    },
  }
}
