import type { Database } from 'better-sqlite3'

/** How many of them there are for whoever counts what is his: pages that were asked for and not read are none. */
export const countRows = (
  db: Database,
  table: 'account' | 'note' | 'page' | 'call',
  schema: 'main' | 'given' = 'main',
): number =>
  db
    .prepare<[], number>(
      `SELECT count(*) FROM ${schema}.${table} ${table === 'page' ? 'WHERE version_id IS NOT NULL' : ''}`,
    )
    .pluck()
    .get() ?? 0
