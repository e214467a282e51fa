import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { paperSchema } from '../core/model/brief.ts'
import { diskEncryptionSchema } from '../core/model/disk-encryption.ts'
import { holdingsSchema } from '../core/model/holdings.ts'
import { settingsSchema } from '../core/model/settings.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'

export const workspaceStatusSchema = z.object({
  app: z.object({ version: z.string(), host: z.enum(['desktop', 'browser', 'command-line']) }),
  path: z.string(),
  readOnly: z.boolean(),
  /** Who holds the workspace for writing when it is not this host. */
  holder: z.string().nullable(),
  accounts: z.number().int(),
  /** There is a browser to render pages with. */
  canRender: z.boolean(),
  /** `showFolder` can be asked for: the desktop app opens folders. */
  canShowFolder: z.boolean(),
  /** Origins inside the user's own network that are asked all the same: named at the start, or of the sample. */
  allowedInside: z.array(z.string()),
  settings: settingsSchema,
  /** What pages are set for now: the paper of the settings, or this computer's. */
  paper: paperSchema,
  now: instantSchema,
})
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>

/** What changed, so that the window asks again for just that. */
export const changeSchema = z.object({
  what: z.enum([
    'accounts',
    'pages',
    'signals',
    'notes',
    'snapshot',
    'playbooks',
    'calls',
    'pursuit',
    'research',
    'sessions',
    'settings',
    'briefs',
    'prepare',
    'backups',
    /** A file waits to be opened. */
    'offered',
    /** Another one took its place: everything may be different. */
    'workspace',
  ]),
  accountId: z.string().nullable(),
})
export type Change = z.infer<typeof changeSchema>

export const doctorFindingSchema = z.object({
  check: z.string(),
  ok: z.boolean(),
  detail: z.string(),
  next: z.string().optional(),
})

/** A filter of the accounts that the user kept. */
export type SavedFilter = z.infer<typeof settingsSchema>['savedFilters'][number]

export const workspace = {
  status: method.output(workspaceStatusSchema),
  saveSettings: method.input(settingsSchema.partial()).output(settingsSchema),
  /** What the folder holds: each table of the database and each file or folder beside it, with its size on disk. */
  holdings: method.output(holdingsSchema),
  /** Whether the disk that the folder lies on is encrypted, as far as the system says. */
  diskEncryption: method.output(diskEncryptionSchema),
  /** Opens the workspace's folder in the system's own way; only this folder, and only in the desktop app. */
  showFolder: method.output(z.object({ path: z.string() })),
  doctor: method.output(z.array(doctorFindingSchema)),
  /** Mends what can be mended without losing anything, after a backup; says what it was, and what the doctor finds then. */
  repair: method.output(
    z.object({ mended: z.array(z.string()), findings: z.array(doctorFindingSchema), kept: z.string().nullable() }),
  ),
  /** Lives as long as the window; one message a change. */
  changes: method.output(eventIterator(changeSchema)),
}
