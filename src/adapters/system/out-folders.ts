import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import type { OutFolder, OutFolders } from '../../app/ports-out-folders.ts'
import { momentName } from '../../core/model/backup.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { openKeptFolder } from './kept-folder.ts'
import { makeFolder } from './make-folder.ts'
import { amongItsOwn, exportsOf } from './out-of-workspace.ts'
import { tried } from './tried-files.ts'

/** Folders for other programs, by default among the exports of the workspace. */
export function createOutFolders(workspace: string): OutFolders {
  return {
    fresh(asked, what, at) {
      const path = asked ?? freeName(join(exportsOf(workspace), `${what}-${momentName(at)}`))
      const wrong = wrongWith(workspace, path) ?? (existsSync(path) ? taken(path) : null)
      return wrong === null ? openFresh(path) : fail(wrong)
    },
    kept(asked, what) {
      const path = asked ?? join(exportsOf(workspace), what)
      const wrong = wrongWith(workspace, path)
      return wrong === null ? openKeptFolder(path) : fail(wrong)
    },
  }
}

const wrongWith = (workspace: string, path: string): AppError | null =>
  isAbsolute(path) ? amongItsOwn(workspace, path) : taken(path)

/** Has its name only once everything is in it. */
function openFresh(path: string): Result<OutFolder> {
  // as other exports name it, so that what a killed program left is found and goes
  const part = `${path}.${process.pid}.part`
  const files = new Set<string>()
  const begun = tried(path, () => {
    rmSync(part, { recursive: true, force: true })
    makeFolder(part)
  })
  if (!begun.ok) return begun
  const add = (file: string, write: (to: string) => void): Result<null> =>
    tried(path, () => {
      const to = join(part, file)
      mkdirSync(dirname(to), { recursive: true })
      write(to)
      files.add(file)
    })
  return ok({
    path,
    put: (file, content) => add(file, (to) => writeFileSync(to, content, { flag: 'wx' })),
    append: (file, text) => add(file, (to) => appendFileSync(to, text)),
    finish() {
      const named = tried(path, () => renameSync(part, path))
      return named.ok ? ok({ files: files.size, left: [], removed: 0 }) : named
    },
    drop: () => rmSync(part, { recursive: true, force: true }),
  })
}

function freeName(path: string): string {
  const candidate = (n: number): string => (n === 1 ? path : `${path}-${n}`)
  let n = 1
  while (existsSync(candidate(n))) n += 1
  return candidate(n)
}

const taken = (path: string): AppError => ({
  kind: 'conflict',
  message: `${path} is there already, or is no full path.`,
  next: 'Say a folder that is not there yet.',
  retry: 'never',
})
