import type { AppError } from '../core/model/result.ts'

/** An error in a sentence or two: what happened, and what to do next. */
export const errorWords = ({ message, next }: Pick<AppError, 'message' | 'next'>): string =>
  [message, next].filter(Boolean).join(' ')
