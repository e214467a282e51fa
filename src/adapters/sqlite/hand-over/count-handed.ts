import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type HandOverContents, type HandOverCounts, handOverCountsSchema } from '../../../core/model/hand-over.ts'
import { accountIdSchema } from '../../../core/model/ids.ts'
import { type Instant, instantSchema } from '../../../core/model/time.ts'
import { readRow } from '../rows.ts'

/** What is counted as what. Pages that were asked for and not read are none. */
const counted = {
  pages: ['page'],
  notes: ['note'],
  calls: ['call'],
  attempts: ['touch'],
  decisions: ['decision', 'own_verdict', 'problem_word', 'kept_quote'],
  questions: ['own_question'],
  snapshots: ['snapshot'],
  approvals: ['approval'],
} as const satisfies Record<keyof HandOverCounts, readonly string[]>

/** @param only of each table which rows, as `mine` */
export function countHanded(db: Database, only: (table: string) => string = () => '1'): HandOverCounts {
  const many = (table: string): number =>
    db
      .prepare<[], number>(
        `SELECT count(*) FROM main."${table}" AS mine WHERE (${only(table)}) ${table === 'page' ? 'AND mine.version_id IS NOT NULL' : ''}`,
      )
      .pluck()
      .get() ?? 0
  return handOverCountsSchema.parse(
    Object.fromEntries(
      Object.entries(counted).map(([name, tables]) => [name, tables.reduce((sum, table) => sum + many(table), 0)]),
    ),
  )
}

const accountRowSchema = z.object({ id: accountIdSchema, name: z.string(), identity: z.string() })

export const accountIn = (db: Database): HandOverContents['account'] =>
  readRow(accountRowSchema, 'the account', db.prepare('SELECT id, name, identity FROM main.account').get())

/** Their names, of those that `only` tells of as `mine`. */
export const playbooksIn = (db: Database, only = '1'): string[] =>
  db
    .prepare<[], string>(`SELECT DISTINCT content ->> '$.name' FROM main.playbook AS mine WHERE ${only} ORDER BY 1`)
    .pluck()
    .all()

const moments = {
  account: 'created_at',
  page: 'fetched_at',
  page_version: 'fetched_at',
  note: 'saved_at',
  note_image: 'created_at',
  page_change: 'found_at',
  kept_quote: 'kept_at',
  decision: 'max(decided_at, coalesce(undone_at, decided_at))',
  own_verdict: 'max(decided_at, coalesce(undone_at, decided_at))',
  own_question: 'added_at',
  problem_word: 'said_at',
  debrief: `told ->> '$.savedAt'`,
  snapshot: 'as_of',
  approval: 'max(approved_at, coalesce(withdrawn_at, approved_at))',
} as const

/** The latest moment at which something of it came to be what it is. */
export function lastChangeIn(db: Database): Instant {
  const all = Object.entries(moments).map(([table, at]) => `SELECT ${at} AS at FROM main."${table}"`)
  return instantSchema.parse(
    db
      .prepare(`SELECT max(at) FROM (${all.join(' UNION ALL ')})`)
      .pluck()
      .get(),
  )
}
