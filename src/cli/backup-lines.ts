import type { Backup, BackupContents } from '../contract/backups.ts'
import { backupReasonWords } from '../contract/backup-words.ts'
import { print } from './output.ts'
import { counted } from './words.ts'

export function printBackup({ name, at, reason, bytes }: Backup): void {
  print(
    `${at.slice(0, 16).replace('T', ' ')} UTC  ${megabytes(bytes).padStart(10)}  ${name}  ${backupReasonWords[reason]}`,
  )
}

/** "3 accounts, 12 notes, 40 pages, 2 calls; the last thing in it is of 2026-11-22 09:30 UTC" */
export function contentsWords({ accounts, notes, pages, calls, lastSaved }: BackupContents): string {
  const what = [
    counted(accounts, 'account'),
    counted(notes, 'note'),
    counted(pages, 'page'),
    counted(calls, 'call'),
  ].join(', ')
  return lastSaved === null
    ? what
    : `${what}; the last thing in it is of ${lastSaved.slice(0, 16).replace('T', ' ')} UTC`
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
