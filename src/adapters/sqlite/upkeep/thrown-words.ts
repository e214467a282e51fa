import { StoreError } from '../../../app/ports.ts'
import type { AppError } from '../../../core/model/result.ts'
import { failureCode, isDamage, isFull, isReadOnly } from '../store-errors.ts'
import { notOurs, notSound } from './look-into.ts'

const noPlace: ReadonlySet<string> = new Set([
  'ENOENT',
  'SQLITE_CANTOPEN',
  'EISDIR',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  // a name with a NUL in it
  'ERR_INVALID_ARG_VALUE',
])

/** What SQLite or the file system threw while a database was read or written beside ours; a bug comes back as null. */
export function thrownWords(thrown: unknown, file: string): AppError | null {
  if (thrown instanceof StoreError) return notSound(file, thrown.message)
  const code = failureCode(thrown)
  if (isFull(code))
    return {
      kind: 'disk-full',
      message: `There is no room on the disk for ${file}.`,
      next: 'Free some space, then do it again. Nothing was changed.',
      retry: 'later',
    }
  if (code === 'SQLITE_NOTADB') return notOurs(file)
  if (isDamage(code)) return notSound(file, thrown instanceof Error ? thrown.message : 'it can’t be read')
  // better-sqlite3 looks for the folder itself, and throws a TypeError
  const nowhere = thrown instanceof TypeError && thrown.message.includes('directory does not exist')
  if (nowhere || (code !== null && noPlace.has(code)))
    return {
      kind: 'not-found',
      message: `${file} is not there, or can’t be opened.`,
      next: 'Look at its name and its folder, then say it again.',
      retry: 'never',
    }
  if (isReadOnly(code))
    return {
      kind: 'workspace-read-only',
      message: `${file} can’t be written.`,
      next: 'Ask for the right to write to its folder, or choose another.',
      retry: 'never',
    }
  return null
}
