import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'

/** What a file system refuses is a value; anything else is a bug. */
export function tried(path: string, act: () => void): Result<null> {
  try {
    act()
    return ok(null)
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string')) throw thrown
    return fail(refused(path, thrown.code))
  }
}

const full = new Set(['ENOSPC', 'EDQUOT'])

function refused(path: string, code: string): AppError {
  if (full.has(code))
    return {
      kind: 'disk-full',
      message: `There is no room left for ${path}.`,
      next: 'Make some, and export again.',
      retry: 'later',
    }
  return {
    kind: 'bad-input',
    message: `${path} could not be written (${code}).`,
    next: 'Say a folder that you may write to.',
    retry: 'never',
  }
}
