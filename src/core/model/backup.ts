import { z } from 'zod'
import { instantSchema } from './time.ts'
import type { Instant } from './time.ts'

/** Why a backup was made. `other`: a file somebody put there. */
export const backupReasonSchema = z.enum([
  'daily',
  'by-hand',
  'before-schema',
  'before-restore',
  'before-import',
  'before-repair',
  'other',
])
export type BackupReason = z.infer<typeof backupReasonSchema>

/** A backup in the workspace's folder. */
export const backupSchema = z.object({
  /** Its file's name, without a folder. */
  name: z.string(),
  at: instantSchema,
  reason: backupReasonSchema,
  bytes: z.number().int(),
})
export type Backup = z.infer<typeof backupSchema>

/** What is in a backup. */
export const backupContentsSchema = z.object({
  accounts: z.number().int(),
  notes: z.number().int(),
  pages: z.number().int(),
  calls: z.number().int(),
  bytes: z.number().int(),
  /** The last moment that anything in it speaks of. Null where it is empty. */
  lastSaved: instantSchema.nullable(),
  /** An older Groundwork wrote it: it is brought up to date while it comes back. */
  older: z.boolean(),
})
export type BackupContents = z.infer<typeof backupContentsSchema>

/** "20261122-093000": a moment in a file's name. */
export const momentName = (at: Instant): string => at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

/** "20261122-093000-daily", with the number of the schema for the one that is made before it changes. */
export const backupName = (at: Instant, reason: Exclude<BackupReason, 'other'>, schema?: number): string =>
  `${momentName(at)}-${reason}${schema === undefined ? '' : `-${schema}`}`

const named =
  /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(daily|by-hand|before-schema|before-restore|before-import|before-repair)(?:-\d+)*\.db$/

/** When and why, from the name of a file; null for one that we did not name. */
export function readBackupName(name: string): Pick<Backup, 'at' | 'reason'> | null {
  const [whole, year, month, day, hour, minute, second, reason] = named.exec(name) ?? []
  const at = instantSchema.safeParse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`)
  const why = backupReasonSchema.safeParse(reason)
  return whole !== undefined && at.success && why.success ? { at: at.data, reason: why.data } : null
}
