import type { Database } from 'better-sqlite3'
import type { DoctorFinding } from '../../../app/ports.ts'
import type { Inner, Stores } from '../stores.ts'

/** What a check looks at. */
export type Patient = {
  readonly db: Database
  readonly folder: string
  readonly stores: Stores
  readonly inner: Inner
}

export type Check = (patient: Patient) => Omit<DoctorFinding, 'check'>

/** All is well, in a short sentence. */
export const sound = (detail: string): Omit<DoctorFinding, 'check'> => ({ ok: true, detail })

/** What is wrong: how many, the first few by name, and what to do. */
export const faulty = (what: string, named: readonly string[], next: string): Omit<DoctorFinding, 'check'> => ({
  ok: false,
  detail: `${what}: ${named.slice(0, 3).join('; ')}${named.length > 3 ? `; and ${named.length - 3} more` : ''}.`,
  next,
})

/** "1 note", "3 notes" */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
