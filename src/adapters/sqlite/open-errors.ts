import { StoreError } from '../../app/ports.ts'
import type { AppError } from '../../core/model/result.ts'
import { newestSoundBackup } from './backup.ts'
import type { SchemaState } from './migrate.ts'
import { failureCode, isDamage, isFull, isReadOnly } from './store-errors.ts'

/** What is said when a workspace can't be opened; nothing was changed in any of these cases. */
export const busy = (path: string, holder: string): AppError => ({
  kind: 'workspace-busy',
  message: `The workspace ${path} is in use by ${holder}.`,
  next: 'Close that one, or go on reading: nothing you read is locked.',
  retry: 'later',
  details: { path, holder },
})

export const notThere = (path: string): AppError => ({
  kind: 'not-found',
  message: `There is no workspace in ${path} yet.`,
  next: 'Start Groundwork once, or research a company: that creates it.',
  retry: 'never',
  details: { path },
})

export const notWritable = (path: string): AppError => ({
  kind: 'workspace-read-only',
  message: `The folder ${path} can’t be written to, and holds no workspace to read.`,
  next: 'Choose another folder, or ask for the right to write to this one.',
  retry: 'never',
  details: { path },
})

export function damaged(path: string, why: string): AppError {
  const backup = newestSoundBackup(path)
  return {
    kind: 'workspace-damaged',
    message: `The workspace file in ${path} can’t be read: ${why}.`,
    next:
      backup === undefined
        ? 'The file was left as it is. Put it aside, and start anew or bring back a copy of your own.'
        : `The file was left as it is. Put it aside, then copy ${backup} to its place.`,
    retry: 'never',
    details: { path, ...(backup === undefined ? {} : { backup }) },
  }
}

/** The error for a schema that can't be used as it is; `current` and `empty` have none. */
export function schemaError(path: string, schema: SchemaState): AppError | null {
  switch (schema.state) {
    case 'newer':
      return {
        kind: 'workspace-newer',
        message: `The workspace in ${path} was written by a newer Groundwork (schema ${schema.number}). It was not touched.`,
        next: 'Open it with that version, or update this one.',
        retry: 'never',
        details: { path, schema: schema.number },
      }
    case 'changed':
      return damaged(path, `its schema step ${schema.number} is not the one this program knows`)
    case 'foreign':
      return damaged(path, 'it is a database of another program')
    case 'older':
    case 'current':
    case 'empty':
      return null
  }
}

/** For readers, who can't bring an older workspace up to date. */
export const olderForReader = (path: string): AppError => ({
  kind: 'workspace-read-only',
  message: `The workspace in ${path} was written by an older Groundwork and is open for reading only.`,
  next: 'Open it once where it can be written to: that brings it up to date, after a backup.',
  retry: 'later',
  details: { path },
})

/** What SQLite or the file system threw while opening; a bug comes back as null. */
export function openingError(path: string, thrown: unknown): AppError | null {
  if (thrown instanceof StoreError) return damaged(path, thrown.message)
  const code = failureCode(thrown)
  if (isDamage(code)) return damaged(path, 'it is not a sound database')
  if (isFull(code))
    return {
      kind: 'disk-full',
      message: `There is no room left on the disk of ${path}. Nothing was changed.`,
      next: 'Make room, then try again.',
      retry: 'later',
      details: { path },
    }
  // ENOENT: a link to a disk that is not there
  if (isReadOnly(code) || code === 'ENOTDIR' || code === 'EEXIST' || code === 'ENOENT') return notWritable(path)
  return null
}
