import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { NoteStore } from '../../app/ports-notes.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { noteSchema, researchNoteSchema } from '../../core/model/note.ts'
import type { Note, ResearchNote, SegmentNote } from '../../core/model/note.ts'
import { foldSegment } from '../../core/model/fold-segment.ts'
import { binStatements } from './bin-statements.ts'
import { sha256 } from './content-store.ts'
import { createInsightList } from './insight-list.ts'
import { createNoteHistory, type HistoryKeeper } from './note-history.ts'
import { createNoteFinder } from './note-finder.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, page_id AS pageId, kind, markdown, segment, typical_of AS typicalOf, version, created_at AS createdAt, saved_at AS savedAt`

const notedAtSchema = z.object({ name: z.string(), segment: z.string().nullable(), sample: z.number() })

export function createNoteStore(db: Database): NoteStore {
  const history = createNoteHistory(db)
  return {
    ...ownNotes(db, history.keeper),
    ...history.read,
    ...researchNotes(db),
    ...createNoteFinder(db),
    ...createInsightList(db),
  }
}

function ownNotes(
  db: Database,
  history: HistoryKeeper,
): Pick<NoteStore, 'list' | 'get' | 'save' | 'remove' | 'restore' | 'mark' | 'ofSegment'> {
  // by the day they were begun: a list that does not move while one is being written
  const list = db.prepare<[string], Row>(
    `SELECT ${columns} FROM note WHERE account_id = ? AND removed_at IS NULL ORDER BY created_at DESC, id DESC`,
  )
  const select = db.prepare<[string], Row>(`SELECT ${columns} FROM note WHERE id = ? AND removed_at IS NULL`)
  const selectAny = db.prepare<[string], Row>(`SELECT ${columns} FROM note WHERE id = ?`)
  const upsert = db.prepare<Row>(
    `INSERT INTO note (id, account_id, page_id, kind, markdown, segment, segment_folded, typical_of, sha256, version, created_at, saved_at)
     VALUES (@id, @accountId, @pageId, @kind, @markdown, @segment, @segmentFolded, @typicalOf, @sha256, @version, @createdAt, @savedAt)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, page_id = @pageId, kind = @kind, markdown = @markdown,
       segment = @segment, segment_folded = @segmentFolded, typical_of = @typicalOf, sha256 = @sha256, version = @version, saved_at = @savedAt,
       removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'note')
  const mark = db.prepare<Row>(
    'UPDATE note SET kind = @kind, segment = @segment, segment_folded = @segmentFolded, typical_of = @typicalOf WHERE id = @id',
  )
  const ofSegment = db.prepare<{ folded: string; limit: number }, Row>(
    `SELECT id, name, segment, sample FROM (
       SELECT note.id AS id, note.saved_at AS saved, account.name AS name, account.segment AS segment, account.sample AS sample
       FROM note JOIN account ON account.id = note.account_id
       WHERE note.segment_folded = @folded AND note.kind = 'insight' AND note.removed_at IS NULL AND account.deleted_at IS NULL
       UNION ALL
       SELECT note.id, note.saved_at, account.name, account.segment, account.sample
       FROM account CROSS JOIN note ON note.account_id = account.id
       WHERE account.segment_folded = @folded AND account.deleted_at IS NULL
         AND note.segment_folded IS NULL AND note.kind = 'insight' AND note.removed_at IS NULL)
     ORDER BY saved DESC, id LIMIT @limit`,
  )

  const get = (id: NoteId): Note | undefined => {
    const row = select.get(id)
    return row === undefined ? undefined : readNote(row)
  }
  const save = db.transaction(
    (note: Note, expectedVersion: number, keepOld: boolean): ReturnType<NoteStore['save']> => {
      // a note in the bin comes out of it: what was typed is worth more than the removal
      const row = selectAny.get(note.id)
      const stored = row === undefined ? undefined : readNote(row)
      if (stored !== undefined && stored.version !== expectedVersion) return { conflict: stored }
      const saved: Note = { ...note, createdAt: stored?.createdAt ?? note.createdAt, version: expectedVersion + 1 }
      if (stored) history.keepBefore(stored, saved, keepOld)
      upsert.run({ ...saved, segmentFolded: foldSegment(saved.segment), sha256: sha256(saved.markdown) })
      return { saved }
    },
  )
  return {
    list: (accountId) => list.all(accountId).map(readNote),
    get,
    save: (note, expectedVersion, { keepOld = false } = {}) => save.immediate(note, expectedVersion, keepOld),
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      return get(id)
    },
    mark: (id, { kind, segment, typicalOf }) =>
      void mark.run({ id, kind, segment, segmentFolded: foldSegment(segment), typicalOf }),
    ofSegment: (segment, limit) => {
      const folded = foldSegment(segment)
      if (folded === null) return []
      return ofSegment.all({ folded, limit }).flatMap((row): SegmentNote[] => {
        const note = get(String(row['id']) as NoteId) // the row's own id
        const at = readRow(notedAtSchema, 'where a note was taken', row)
        return note
          ? [
              {
                note,
                at: { id: note.accountId, name: at.name, sample: at.sample === 1 },
                segment: note.segment ?? at.segment ?? segment,
              },
            ]
          : []
      })
    },
  }
}

function researchNotes(db: Database): Pick<NoteStore, 'research' | 'saveResearch' | 'dropResearch'> {
  const list = db.prepare<[string], Row>(
    `SELECT research_note.account_id AS accountId, page_id AS pageId, research_note.title, lines
     FROM research_note JOIN page ON page.id = page_id WHERE research_note.account_id = ? ORDER BY page.num`,
  )
  const upsert = db.prepare<Row>(
    `INSERT INTO research_note (account_id, page_id, title, lines) VALUES (@accountId, @pageId, @title, @lines)
     ON CONFLICT (account_id, page_id) DO UPDATE SET title = @title, lines = @lines`,
  )
  const drop = db.prepare<[string, string]>('DELETE FROM research_note WHERE account_id = ? AND page_id = ?')
  return {
    research: (accountId) => list.all(accountId).map(readResearchNote),
    saveResearch: (note) => void upsert.run({ ...note, lines: JSON.stringify(note.lines) }),
    dropResearch: (accountId, pageId) => void drop.run(accountId, pageId),
  }
}

const readNote = (row: Row): Note => readRow(noteSchema, `note ${String(row['id'])}`, row)

function readResearchNote(row: Row): ResearchNote {
  const record = `the research note on page ${String(row['pageId'])}`
  return readRow(researchNoteSchema, record, { ...row, lines: readJson(record, row['lines']) })
}
