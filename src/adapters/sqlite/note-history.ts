import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { NoteHistory } from '../../app/ports-notes.ts'
import type { Note } from '../../core/model/note.ts'
import { historyLimits, isWorthKeeping, noteVersionSchema } from '../../core/model/note-history.ts'
import { instantSchema } from '../../core/model/time.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

const textSchema = noteVersionSchema.extend({ markdown: z.string() })

export type HistoryKeeper = {
  /** Part of the transaction that saves `next` over what is on file. `always` where the user chose one text over the other. */
  keepBefore(onFile: Note, next: Note, always: boolean): void
}

/** Earlier texts of notes, the latest first, and what keeps them. */
export function createNoteHistory(db: Database): { readonly read: NoteHistory; readonly keeper: HistoryKeeper } {
  const list = db.prepare<[string], Row>(
    'SELECT version, saved_at AS savedAt, length FROM note_version WHERE note_id = ? ORDER BY version DESC',
  )
  const one = db.prepare<{ id: string; version: number }, Row>(
    'SELECT version, saved_at AS savedAt, length, markdown FROM note_version WHERE note_id = @id AND version = @version',
  )
  const last = db.prepare<[string], string | null>('SELECT max(saved_at) FROM note_version WHERE note_id = ?').pluck()
  const insert = db.prepare<Row>(
    `INSERT OR IGNORE INTO note_version (note_id, version, markdown, length, saved_at)
     VALUES (@id, @version, @markdown, @length, @savedAt)`,
  )
  // the latest stay, as many and as much text as the limits allow
  const bound = db.prepare<Row>(
    `DELETE FROM note_version WHERE note_id = @id AND version IN (
       SELECT version FROM (SELECT version, row_number() OVER latest AS place, sum(length) OVER latest AS total
         FROM note_version WHERE note_id = @id WINDOW latest AS (ORDER BY version DESC))
       WHERE place > @versions OR (total > @length AND place > 1))`,
  )
  return {
    read: {
      versions: (id) => list.all(id).map((row) => readRow(noteVersionSchema, `the history of note ${id}`, row)),
      version(id, version) {
        const row = one.get({ id, version })
        return row === undefined ? undefined : readRow(textSchema, `version ${version} of note ${id}`, row)
      },
    },
    keeper: {
      keepBefore(onFile, next, always) {
        const keptAt = instantSchema.nullable().parse(last.get(onFile.id) ?? null)
        const chosen = always && onFile.markdown !== next.markdown
        if (!chosen && !isWorthKeeping(onFile, next, keptAt)) return
        const { id, version, markdown, savedAt } = onFile
        insert.run({ id, version, markdown, length: markdown.length, savedAt })
        bound.run({ id, ...historyLimits })
      },
    },
  }
}
