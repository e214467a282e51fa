import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { MergeStore } from '../../app/ports-merges.ts'
import { type AccountMerge, accountMergeSchema, type MergeCounts } from '../../core/model/account-merge.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { type MergeTable, mergeTables } from './merge-tables.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** Keys of the rows that went over, by their table. */
const keptSchema = accountMergeSchema.extend({ moved: z.record(z.string(), z.array(z.string())) })
type Kept = z.infer<typeof keptSchema>

export function createMergeStore(db: Database): MergeStore {
  const movers = mergeTables.map((table) => mover(db, table))
  const insert = db.prepare<Row>(
    'INSERT INTO account_merge (gone_id, account_id, merged_at, told) VALUES (@gone, @stays, @mergedAt, @told)',
  )
  const select = db.prepare<[string], Row>('SELECT told FROM account_merge WHERE gone_id = ?')
  const forget = db.prepare<[string]>('DELETE FROM account_merge WHERE gone_id = ?')
  const kept = (gone: AccountId): Kept | undefined => {
    const row = select.get(gone)
    const record = `the merge of ${gone}`
    return row && readRow(keptSchema, record, { ...readObject(readJson(record, row['told'])) })
  }
  const move = (merge: AccountMerge): void => {
    const moved: Record<string, string[]> = {}
    for (const { table, find, give } of movers) {
      const keys = find(merge.gone, merge.stays)
      give(keys, merge.gone, merge.stays)
      if (keys.length > 0) moved[table] = keys
    }
    insert.run({
      gone: merge.gone,
      stays: merge.stays,
      mergedAt: merge.mergedAt,
      told: JSON.stringify({ ...merge, moved }),
    })
  }
  const moveBack = (gone: AccountId): void => {
    const merge = kept(gone)
    if (!merge) return
    for (const { table, give, findMade } of movers) {
      give(merge.moved[table] ?? [], merge.stays, gone)
      give(findMade(merge.stays, gone), merge.stays, gone)
    }
    forget.run(gone)
  }
  return {
    count: (gone, stays) => counted(db, movers, gone, stays),
    move: (merge) => db.transaction(move).immediate(merge),
    get(gone) {
      const merge = kept(gone)
      return merge && accountMergeSchema.parse(merge)
    },
    moveBack: (gone) => db.transaction(moveBack).immediate(gone),
  }
}

const followed = { call_id: 'call', page_id: 'page', linked_from: 'page', note_id: 'note' } as const satisfies Record<
  NonNullable<MergeTable['follows']>,
  string
>

type Mover = {
  readonly table: string
  readonly counts: MergeTable['counts']
  count(from: AccountId, to: AccountId): number
  find(from: AccountId, to: AccountId): string[]
  /** What is of a call or page that the other account has, and not there itself. */
  findMade(from: AccountId, to: AccountId): string[]
  give(keys: readonly string[], from: AccountId, to: AccountId): void
}

function mover(db: Database, { table, key, counts, told, bin, only = '1', follows }: MergeTable): Mover {
  const find = db
    .prepare<{ from: string; to: string }, string>(
      `SELECT ${key} FROM ${table} AS mine WHERE mine.account_id = @from AND (${only}) AND @to <> @from`,
    )
    .pluck()
  const findMade =
    follows &&
    db
      .prepare<{ from: string; to: string }, string>(
        `SELECT ${key} FROM ${table} AS mine WHERE mine.account_id = @from AND (${only}) AND EXISTS
           (SELECT 1 FROM ${followed[follows]} AS its WHERE its.id = mine.${follows} AND its.account_id = @to)`,
      )
      .pluck()
  const count = db
    .prepare<{ from: string; to: string }, number>(
      `SELECT count(*) FROM ${table} AS mine WHERE mine.account_id = @from AND (${only}) AND @to <> @from ${bin ? 'AND mine.removed_at IS NULL' : ''}`,
    )
    .pluck()
  const give = db.prepare<{ from: string; to: string; keys: string }>(
    `UPDATE ${table} SET account_id = @to ${told ? `, told = ${told}` : ''}
     WHERE account_id = @from AND ${key} IN (SELECT value FROM json_each(@keys))`,
  )
  // a table of which an account has one row has no other name for it
  const named = (keys: readonly string[], from: AccountId) => (key === 'account_id' && keys.length > 0 ? [from] : keys)
  return {
    table,
    counts,
    count: (from, to) => count.get({ from, to }) ?? 0,
    find: (from, to) => find.all({ from, to }),
    findMade: (from, to) => findMade?.all({ from, to }) ?? [],
    give: (keys, from, to) => void give.run({ from, to, keys: JSON.stringify(named(keys, from)) }),
  }
}

function counted(
  db: Database,
  movers: readonly Mover[],
  gone: AccountId,
  stays: AccountId,
): ReturnType<MergeStore['count']> {
  const goes: MergeCounts = {
    pages: 0,
    quotes: 0,
    notes: 0,
    sessions: 0,
    calls: 0,
    attempts: 0,
    questions: 0,
    decisions: 0,
  }
  for (const { counts, count } of movers) if (counts !== null) goes[counts] += count(gone, stays)
  const all = db
    .prepare<[string], number>('SELECT count(*) FROM page WHERE account_id = ? AND removed_at IS NULL')
    .pluck()
    .get(gone)
  return { goes, left: (all ?? 0) - goes.pages }
}

const readObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
