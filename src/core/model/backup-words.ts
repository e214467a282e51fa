import type { BackupReason } from './backup.ts'

/** Why it is there. */
export const backupReasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'made by itself, once a day',
  'by-hand': 'you asked for it',
  'before-schema': 'before a newer version changed the file',
  'before-restore': 'before a backup was brought back',
  'before-import': 'before an import',
  'before-repair': 'before a repair',
  other: 'put there by somebody',
}
