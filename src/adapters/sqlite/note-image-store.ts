import type { Database } from 'better-sqlite3'
import type { NoteImageStore } from '../../app/ports-notes.ts'
import { type NoteImage, noteImageSchema } from '../../core/model/note-image.ts'
import { type ContentStore, sha256 } from './content-store.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, note_id AS noteId, sha256, media_type AS mediaType, width, height, size, created_at AS createdAt`

/** Images in notes. */
export function createNoteImageStore(db: Database, content: ContentStore): NoteImageStore {
  const select = db.prepare<[string], Row>(`SELECT ${columns} FROM note_image WHERE id = ?`)
  const same = db.prepare<{ accountId: string; hash: string }, Row>(
    `SELECT ${columns} FROM note_image WHERE account_id = @accountId AND sha256 = @hash ORDER BY id LIMIT 1`,
  )
  const list = db.prepare<[string], Row>(`SELECT ${columns} FROM note_image WHERE account_id = ? ORDER BY id`)
  const insert = db.prepare<Row>(
    `INSERT INTO note_image (id, account_id, note_id, sha256, media_type, width, height, size, created_at)
     VALUES (@id, @accountId, @noteId, @sha256, @mediaType, @width, @height, @size, @createdAt)`,
  )
  const add = db.transaction((image: Parameters<NoteImageStore['add']>[0], bytes: Uint8Array): NoteImage => {
    const known = same.get({ accountId: image.accountId, hash: sha256(bytes) })
    // also where its bytes had been damaged
    const kept = { ...image, sha256: content.put(bytes), size: bytes.byteLength }
    if (known) return readImage(known)
    insert.run(kept)
    return kept
  })
  return {
    add: (image, bytes) => add.immediate(image, bytes),
    get(id) {
      const row = select.get(id)
      return row && readImage(row)
    },
    bytes: ({ sha256: hash }) => content.get(hash),
    list: (accountId) => list.all(accountId).map(readImage),
  }
}

const readImage = (row: Row): NoteImage => readRow(noteImageSchema, `image ${String(row['id'])}`, row)

/**
 * Images that no note names any more, and no kept text of one: `drop`, once a note of the account is gone for good, removes them and says
 * whose bytes they were. One whose note rests in the bin, or is only without the line, stays.
 */
export function createUnnamedImages(db: Database) {
  const accountOf = db.prepare<{ id: string }, string>('SELECT account_id FROM note WHERE id = @id').pluck()
  const drop = db
    .prepare<{ accountId: string }, string>(
      `DELETE FROM note_image WHERE account_id = @accountId AND note_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM note WHERE note.account_id = @accountId AND instr(markdown, '(image:' || note_image.id || ')') > 0)
         AND NOT EXISTS (SELECT 1 FROM note JOIN note_version ON note_version.note_id = note.id
           WHERE note.account_id = @accountId AND instr(note_version.markdown, '(image:' || note_image.id || ')') > 0)
       RETURNING sha256`,
    )
    .pluck()
  return {
    accountOf: (noteId: string): string | undefined => accountOf.get({ id: noteId }),
    drop: (accountId: string): readonly string[] => drop.all({ accountId }),
  }
}
