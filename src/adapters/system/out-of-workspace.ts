import { join } from 'node:path'
import type { AppError } from '../../core/model/result.ts'
import { liesIn } from './lies-in.ts'

/** Where exports go unless a folder is named. */
export const exportsOf = (workspace: string): string => join(workspace, 'exports')

/** What is wrong with a folder for an export that lies among the workspace's own files; null where it lies elsewhere, or with the exports. */
export function amongItsOwn(workspace: string, folder: string): AppError | null {
  const exports = exportsOf(workspace)
  const withExports = liesIn(folder, exports) && !liesIn(exports, folder)
  if (withExports || !liesIn(folder, workspace)) return null
  return {
    kind: 'bad-input',
    message: `${folder} lies in the workspace’s own folder, with its database and backups.`,
    next: `Say a folder outside of ${workspace}, or a new one in ${exports}.`,
    retry: 'never',
  }
}
