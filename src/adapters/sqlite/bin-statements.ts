import type { Database } from 'better-sqlite3'

/** Into the bin and out of it, for a table with `removed_at`. */
export const binStatements = (
  db: Database,
  table: 'call' | 'debrief' | 'touch' | 'own_question' | 'kept_quote' | 'note' | 'assist_line',
  key: 'id' | 'call_id' = 'id',
) => ({
  remove: db.prepare<{ id: string; at: string }>(
    `UPDATE ${table} SET removed_at = @at WHERE ${key} = @id AND removed_at IS NULL`,
  ),
  restore: db.prepare<{ id: string }>(`UPDATE ${table} SET removed_at = NULL WHERE ${key} = @id`),
})
