import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { BinKind } from '../../core/model/bin.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import { signsIn } from '../../core/snapshot/peers.ts'
import { namesNotes, withoutNotes } from '../../core/snapshot/without-notes.ts'
import type { ContentStore } from './content-store.ts'
import { createErasedCopies } from './erased-copies.ts'
import { readJson, unlessDamaged } from './rows.ts'
import type { Row } from './rows.ts'
import { readSnapshot } from './snapshot-store.ts'
import { createUnused } from './unused-content.ts'

const dueKey = 'purged-notes-in-snapshots'
/** Snapshots looked at in a step: some tens of milliseconds. */
const snapshotsAStep = 20
/** The notes, and the last snapshot that was looked at. */
const dueSchema = z.object({ notes: z.array(z.string()), after: z.string() })

/**
 * Words of purged notes in snapshots: an insight reaches those of other accounts, which are kept for good, and what was made of them. Each snapshot is looked at once, a few
 * in a step, also over a restart.
 */
export function createErasedNotes(db: Database, content: ContentStore, keepStandings: (snapshot: Snapshot) => void) {
  const notesOf = {
    account: db.prepare<{ id: string }, string>('SELECT id FROM note WHERE account_id = @id').pluck(),
    note: db.prepare<{ id: string }, string>('SELECT id FROM note WHERE id = @id').pluck(),
  }
  const due = db.prepare<[], string>(`SELECT value FROM memory WHERE key = '${dueKey}'`).pluck()
  const remember = db.prepare<[string]>(
    `INSERT INTO memory (key, value) VALUES ('${dueKey}', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  )
  const forget = db.prepare(`DELETE FROM memory WHERE key = '${dueKey}'`)
  const next = db.prepare<{ after: string; limit: number }, Row>(
    'SELECT id, sha256, account_id AS accountId FROM snapshot WHERE id > @after ORDER BY id LIMIT @limit',
  )
  const isLatest = db
    .prepare<[string], number>(
      `SELECT 1 FROM snapshot AS one WHERE id = ?
         AND number = (SELECT max(number) FROM snapshot WHERE account_id = one.account_id)`,
    )
    .pluck()
  const update = db.prepare<{ id: string; sha256: string; shows: string }>(
    'UPDATE snapshot SET sha256 = @sha256, shows = @shows WHERE id = @id',
  )
  const unused = createUnused(db)
  const copies = createErasedCopies(db)
  const read = () => {
    const value = due.get()
    return value === undefined ? null : dueSchema.parse(readJson('what was purged', value))
  }
  const clean = (row: Row, erased: ReadonlySet<string>): void => {
    const [id, hash] = [String(row['id']), String(row['sha256'])]
    if (!namesNotes(content.getText(hash) ?? '', erased)) return
    const before = unlessDamaged(() => readSnapshot(row, content))
    if (before === null) return
    copies.cleanPages(before, erased)
    const snapshot = withoutNotes(before, erased)
    const sha256 = content.putText(JSON.stringify(snapshot))
    update.run({ id, sha256, shows: JSON.stringify(signsIn(snapshot)) })
    unused.drop([hash])
    if (isLatest.get(id) !== undefined) keepStandings(snapshot)
  }
  const step = db.transaction((): 'more' | 'done' => {
    const job = read()
    if (job === null) return 'done'
    const rows = next.all({ after: job.after, limit: snapshotsAStep })
    const erased = new Set(job.notes)
    for (const row of rows) clean(row, erased)
    const last = rows.at(-1)
    if (last === undefined) {
      copies.cleanSheets(erased)
      forget.run()
    } else remember.run(JSON.stringify({ ...job, after: String(last['id']) }))
    return 'more'
  })
  return {
    /** Notes that go with a thing; to be asked before it is purged. */
    notesOf: (kind: BinKind, id: string): readonly string[] =>
      kind === 'account' || kind === 'note' ? notesOf[kind].all({ id }) : [],
    /** Part of the transaction that purges. Notes of an earlier purge that is not through yet join them. */
    begin: (notes: readonly string[]): void => {
      if (notes.length > 0) remember.run(JSON.stringify({ notes: [...(read()?.notes ?? []), ...notes], after: '' }))
    },
    step: (): 'more' | 'done' => step.immediate(),
  }
}
