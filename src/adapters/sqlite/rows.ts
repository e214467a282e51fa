import type { z } from 'zod'
import { StoreError } from '../../app/ports.ts'

/** A row as SQLite gives it: nothing is known of it before it was parsed. */
export type Row = Readonly<Record<string, unknown>>

/** The values of a row as the model's type. @throws StoreError `workspace-damaged` naming the record when they don't fit it. */
export function readRow<T>(schema: z.ZodType<T>, record: string, values: unknown): T {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`
  throw unreadable(record, where)
}

/** JSON of a column. @throws StoreError `workspace-damaged` naming the record. */
export function readJson(record: string, text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw unreadable(record, '')
  }
}

/** What is said of a record that can't be read. */
export const unreadable = (record: string, why: string): StoreError =>
  new StoreError('workspace-damaged', `The record of ${record} can’t be read${why}.`)

/** What is read; null where its record can't be: whoever goes through all of them goes on, and the doctor tells. */
export function unlessDamaged<T>(read: () => T): T | null {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.kind === 'workspace-damaged') return null
    throw thrown
  }
}
