import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { NoteFinder, NoteRow } from '../../app/ports-notes.ts'
import { noteGlance } from '../../core/model/note-glance.ts'
import { withoutImages } from '../../core/model/image-words.ts'
import { noteSchema } from '../../core/model/note.ts'
import { excerptOf } from './excerpt.ts'
import type { Phrase } from './excerpt.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'
import { createSpeller, matchOf, phrasesOf } from './search-phrases.ts'
import { shelf, shelfOf } from './search-shelves.ts'

const noteShelf = shelfOf('note')
/** Of a note that was not looked for by its words, as much as its title and a line need. */
const glanced = 1200

const listed = `SELECT note.id AS id, note.account_id AS accountId, account.name AS accountName, note.kind AS kind, note.created_at AS createdAt,
    note.saved_at AS savedAt, note.markdown AS markdown
  FROM found JOIN note ON note.id = found.id JOIN account ON account.id = note.account_id`

const rowSchema = noteSchema
  .pick({ id: true, accountId: true, kind: true, createdAt: true, savedAt: true })
  .extend({ accountName: z.string(), markdown: z.string() })

// those of accounts in the bin are not on anybody's list
const wanted = `note.removed_at IS NULL AND (@accountId IS NULL OR note.account_id = @accountId) AND (@kind IS NULL OR note.kind = @kind)
  AND note.account_id NOT IN (SELECT id FROM account WHERE deleted_at IS NOT NULL)`

/** Notes of all accounts: by the day they were begun, or by words in them, those changed last first. */
export function createNoteFinder(db: Database): NoteFinder {
  const all = db.prepare<object, Row>(
    `WITH found AS MATERIALIZED (SELECT id, created_at FROM note INDEXED BY note_listed WHERE ${wanted}
       ORDER BY created_at DESC, id DESC LIMIT @limit OFFSET @offset)
     ${listed.replace('note.markdown AS', `substr(note.markdown, 1, ${glanced}) AS`)} ORDER BY found.created_at DESC, found.id DESC`,
  )
  const count = db.prepare<object, number>(`SELECT count(*) FROM note INDEXED BY note_listed WHERE ${wanted}`).pluck()
  // the full-text index is outermost: it gives the entries in order, and stops by itself
  const worded = db.prepare<object, Row>(
    `WITH found AS MATERIALIZED (SELECT entry.record_id AS id, search.rowid AS num
       FROM search CROSS JOIN search_entry AS entry ON entry.num = search.rowid CROSS JOIN note ON note.id = entry.record_id
       WHERE search MATCH @match AND search.rowid >= ${noteShelf} AND search.rowid < ${noteShelf + shelf} AND ${wanted}
       ORDER BY search.rowid DESC LIMIT @limit OFFSET @offset)
     ${listed} ORDER BY found.num DESC`,
  )
  const spelledOut = createSpeller(db)
  return {
    find({ words: typed, accountId = null, kind = null, limit, offset }) {
      const phrases = phrasesOf(chunksOf(typed))
      const part = { accountId, kind, limit, offset }
      if (phrases.length === 0) {
        return { rows: all.all(part).map((row) => readRowOf(row, [])), total: count.get(part) ?? 0 }
      }
      return {
        rows: worded.all({ ...part, match: matchOf(phrases.map(spelledOut)) }).map((row) => readRowOf(row, phrases)),
        total: null,
      }
    },
  }
}

function readRowOf(row: Row, phrases: readonly Phrase[]): NoteRow {
  const { markdown, ...rest } = readRow(rowSchema, `note ${String(row['id'])}`, row)
  const { title, excerpt } = noteGlance(markdown.slice(0, glanced))
  return {
    ...rest,
    title,
    excerpt: phrases.length === 0 ? excerpt : excerptOf(withoutImages(markdown).replace(/^[ \t#>*+-]+/gm, ''), phrases),
  }
}

/** Words between spaces stand together; the last one is still being typed unless a space follows it. */
function chunksOf(typed: string) {
  const chunks = typed.slice(0, 400).split(/\s+/)
  return chunks.map((text, i) => ({ text, open: i === chunks.length - 1 }))
}
