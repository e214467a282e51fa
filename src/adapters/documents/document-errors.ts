import type { AppError } from '../../core/model/result.ts'

/** A file that can't be read, in words: what it is, and what to do. The file itself is the user's and stays where it is. */
export function unreadableDocument(message: string, next: string, details: AppError['details'] = {}): AppError {
  return { kind: 'unreadable-page', message, next, retry: 'never', details }
}

export const tooLargeDocument = (message: string, details: AppError['details'] = {}): AppError => ({
  kind: 'too-large',
  message,
  next: 'Save the pages you need as a file of their own, or paste their text.',
  retry: 'never',
  details,
})

/** Why a library gave up, short and without paths. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200)
