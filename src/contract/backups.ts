import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { backupContentsSchema, backupSchema } from '../core/model/backup.ts'
import { instantSchema } from '../core/model/time.ts'
import { method, placeSchema } from './base.ts'

export type { Backup, BackupContents, BackupReason } from '../core/model/backup.ts'

/** A long piece of work on the workspace as a whole. There is one at a time. */
export const workSchema = z.object({
  kind: z.enum([
    'backup',
    'restore',
    'look',
    'export',
    'for-others',
    'look-export',
    'import',
    'hand-over',
    'look-hand-over',
    'take-over',
  ]),
  phase: z.enum(['reading', 'copying', 'checking', 'writing']),
  done: z.number(),
  /** Null where nobody can say. */
  total: z.number().nullable(),
  startedAt: instantSchema,
})
export type Work = z.infer<typeof workSchema>

/** A name of the list, or the absolute path of a file on this computer. */
const file = placeSchema

export const restoredSchema = z.object({
  contents: backupContentsSchema,
  /** The backup that holds what was there before: bringing it back takes this back. */
  kept: z.string(),
  /** What the doctor says against what came back. */
  faults: z.array(z.string()),
})
export type Restored = z.infer<typeof restoredSchema>

/** Copies of the whole workspace: made each day the app is used, before what changes much, and when asked for. */
export const backups = {
  /** Newest first. */
  list: method.output(z.array(backupSchema)),
  /** Answers when the copy is written, opened again and found whole. */
  make: method.input(z.object({ reason: z.literal('by-hand') })).output(backupSchema),
  /** What is in one. Changes nothing. */
  look: method.input(z.object({ file })).output(backupContentsSchema),
  /**
   * Puts it in the place of the present workspace, which is kept as a backup. Every window then shows what came back.
   * `asUndo`: it was kept when another workspace or an export came in, and takes that back; refused once anything was changed since.
   */
  restore: method.input(z.object({ file, asUndo: z.boolean().default(false) })).output(restoredSchema),
  /** For good. */
  remove: method.input(z.object({ name: z.string().min(1).max(255) })).output(z.object({ removed: z.boolean() })),
  /** What goes on just now, and then each change of it; null when nothing does. Lives as long as the window. */
  work: method.output(eventIterator(workSchema.nullable())),
  /** Stops it; what was there stays. */
  cancel: method.output(z.object({ cancelled: z.boolean() })),
}
