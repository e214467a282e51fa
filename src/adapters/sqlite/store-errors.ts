import Database from 'better-sqlite3'
import { StoreError } from '../../app/ports.ts'

/** The result code of SQLite behind a thrown value (`SQLITE_FULL` …), or that of the operating system; null for anything else. */
export function failureCode(thrown: unknown): string | null {
  if (thrown instanceof Database.SqliteError) return thrown.code
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code
  return null
}

/** True for codes that say the file is not (or no longer) a sound database. */
export const isDamage = (code: string | null): boolean =>
  code !== null && (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || code === 'SQLITE_FORMAT')

/** True for codes that say this place can't be written to by us. */
export const isReadOnly = (code: string | null): boolean =>
  code !== null &&
  (code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code))

/** True for codes that say the disk has no room left. */
export const isFull = (code: string | null): boolean => code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT'

/** What SQLite threw, as the error the ports name; a bug comes back unchanged. */
function toStoreError(thrown: unknown): unknown {
  const code = failureCode(thrown)
  if (isFull(code)) return new StoreError('disk-full', 'The disk is full. Nothing of this change was saved.')
  if (isReadOnly(code)) return new StoreError('workspace-read-only', 'This workspace is open for reading only.')
  if (isDamage(code)) return new StoreError('workspace-damaged', 'A part of the workspace file can’t be read.')
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return new StoreError('conflict', 'This is already on file.')
  return thrown
}

/** The same store, with what SQLite throws turned into `StoreError`. */
export function withStoreErrors<Store extends object>(store: Store): Store {
  const guarded = Object.entries(store).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function' ? guard(member) : member,
  ])
  // the entries are those of the store, each function with its own parameters and result
  return Object.fromEntries(guarded) as Store
}

// oxlint-disable-next-line typescript/no-unsafe-function-type -- called with just the arguments it was given
function guard(member: Function) {
  return (...given: readonly unknown[]): unknown => {
    try {
      return Reflect.apply(member, undefined, given)
    } catch (thrown) {
      throw toStoreError(thrown)
    }
  }
}
