import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { BinStore } from '../../app/ports-bin.ts'
import { type BinItem, binEntrySchema, binItemSchema } from '../../core/model/bin.ts'
import { binTables } from './bin-kinds.ts'
import type { createErasedNotes } from './erased-notes.ts'
import { createUnnamedImages } from './note-image-store.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'
import { createScrubber } from './scrub.ts'
import type { SearchUpkeep } from './search-upkeep.ts'
import { createUnused } from './unused-content.ts'

// an account in the bin takes along what was taken from it before
const all = binTables
  .map(({ kind, select }) => `SELECT '${kind}' AS kind, id, title, at, account_id, removed_at FROM (${select})`)
  .join('\nUNION ALL ')
const listed = `SELECT found.kind, found.id, found.title, found.at, found.account_id AS accountId, account.name AS accountName,
    found.removed_at AS removedAt
  FROM (${all}) AS found LEFT JOIN account ON account.id = found.account_id
  WHERE account.deleted_at IS NULL`

const countSchema = z.object({ kind: binItemSchema.shape.kind, many: z.number().int() })

/** What was taken away, over all tables that keep such things. `erasedNotes` takes the words of purged notes out of snapshots. */
export function createBinStore(
  db: Database,
  upkeep: SearchUpkeep,
  erasedNotes: ReturnType<typeof createErasedNotes>,
): BinStore {
  const list = db.prepare<{ kind: string | null; limit: number; offset: number }, Row>(
    `${listed} AND (@kind IS NULL OR found.kind = @kind) ORDER BY removedAt DESC, found.id LIMIT @limit OFFSET @offset`,
  )
  const counts = db.prepare<[], Row>(`SELECT kind, count(*) AS many FROM (${listed}) GROUP BY kind`)
  const one = db.prepare<BinItem, Row>(`${listed} AND found.kind = @kind AND found.id = @id`)
  const expired = db.prepare<[string], Row>(`SELECT kind, id FROM (${all}) WHERE removed_at <= ?`)
  const scrubber = createScrubber(db)
  const purgeOne = purges(db)
  const purge = db.transaction((items: readonly BinItem[]): number => {
    const notes = items.flatMap(({ kind, id }) => erasedNotes.notesOf(kind, id))
    const gone = items.reduce((sum, item) => sum + purgeOne(item), 0)
    if (gone === 0) return 0
    // with the rows their words go from the index: what was purged, and what hung on it
    while (upkeep.settle(200) === 'more');
    erasedNotes.begin(notes)
    scrubber.begin()
    return gone
  })
  return {
    list: ({ kind, limit, offset }) => list.all({ kind: kind ?? null, limit, offset }).map(readEntry),
    counts: () =>
      Object.fromEntries(
        counts.all().map((row) => {
          const { kind, many } = readRow(countSchema, 'the bin', row)
          return [kind, many]
        }),
      ),
    get(item) {
      const row = one.get(item)
      return row === undefined ? undefined : readEntry(row)
    },
    expired: (moment) => expired.all(moment).map((row) => readRow(binItemSchema, 'the bin', row)),
    purge: (items) => purge.immediate(items),
    // the words first: what they leave behind is overwritten with the rest
    scrub: () => (erasedNotes.step() === 'more' ? 'more' : scrubber.step()),
  }
}

const readEntry = (row: Row) => readRow(binEntrySchema, `${String(row['kind'])} ${String(row['id'])} in the bin`, row)

/** Removes one thing with the bytes nobody else needs. */
function purges(db: Database): (item: BinItem) => number {
  const removals = new Map(
    binTables.map(({ kind, select, purge }) => [
      kind,
      {
        isThere: db.prepare<{ id: string }, number>(`SELECT 1 FROM (${select}) WHERE id = @id`).pluck(),
        purge: db.prepare<{ id: string }>(purge),
      },
    ]),
  )
  const unused = createUnused(db)
  const images = createUnnamedImages(db)
  // where addresses of its site led: app/research/redirect-trail.ts
  const forget = db.prepare<{ id: string }>(`DELETE FROM memory WHERE key = 'redirects-of-' || @id`)
  return ({ kind, id }) => {
    const table = removals.get(kind)
    if (table?.isThere.get({ id }) === undefined) return 0
    const candidates = unused.hashesOf(kind, id)
    const accountId = kind === 'note' ? images.accountOf(id) : undefined
    table.purge.run({ id })
    if (kind === 'account') forget.run({ id })
    const unnamed = accountId === undefined ? [] : images.drop(accountId)
    unused.drop([...candidates, ...unnamed])
    return 1
  }
}
