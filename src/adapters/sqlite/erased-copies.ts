import type { Database } from 'better-sqlite3'
import { ideaCarried } from '../../core/brief/verdict-lines.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import { namesNotes, sheetWithoutNotes, withoutSentences } from '../../core/snapshot/without-notes.ts'
import { readSheet } from './call-sheet-store.ts'
import { readJson, unlessDamaged } from './rows.ts'
import type { Row } from './rows.ts'

/** Words of purged notes in what was made of a snapshot: the sheets of calls, and pages that were approved or edited. */
export function createErasedCopies(db: Database) {
  const sheets = db.prepare<[], Row>('SELECT call_id, told FROM call_sheet')
  const updateSheet = db.prepare<Row>('UPDATE call_sheet SET told = @told WHERE call_id = @callId')
  const pages = [
    rewriter(
      db,
      `SELECT rowid AS row, frozen AS json FROM approval WHERE instr(frozen, '"snapshotId":"' || @id || '"') > 0`,
      'UPDATE approval SET frozen = @json WHERE rowid = @row',
    ),
    // those of the pages as they are now: they keep what stood where something was edited
    rewriter(
      db,
      'SELECT rowid AS row, edits AS json FROM brief_edits WHERE account_id = @accountId',
      'UPDATE brief_edits SET edits = @json WHERE rowid = @row',
    ),
  ]
  return {
    cleanSheets(erased: ReadonlySet<string>): void {
      for (const row of sheets.all()) {
        const sheet = namesNotes(String(row['told']), erased) ? unlessDamaged(() => readSheet(row)) : null
        if (sheet === null) continue
        updateSheet.run({ callId: sheet.callId, told: JSON.stringify(sheetWithoutNotes(sheet, erased)) })
      }
    },
    /** @param snapshot as it was before it was cleaned: a page does not say what its idea is from */
    cleanPages(snapshot: Snapshot, erased: ReadonlySet<string>): void {
      const ideas = snapshot.insights
        .filter(({ noteId }) => erased.has(noteId))
        .flatMap((insight) => ideaCarried(insight).map(({ idea }) => idea))
      if (ideas.length > 0) for (const rewrite of pages) rewrite(snapshot, ideas)
    },
  }
}

function rewriter(db: Database, found: string, kept: string) {
  const find = db.prepare<Pick<Snapshot, 'id' | 'accountId'>, { row: number; json: string }>(found)
  const keep = db.prepare<{ row: number; json: string }>(kept)
  return ({ id, accountId }: Snapshot, sentences: readonly string[]): void => {
    for (const { row, json } of find.all({ id, accountId })) {
      const page = unlessDamaged(() => readJson('a page', json))
      const clean = JSON.stringify(withoutSentences(page, sentences))
      if (page !== null && clean !== json) keep.run({ row, json: clean })
    }
  }
}
