import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutFolder } from '../../app/ports-out-folders.ts'
import { type Result, ok } from '../../core/model/result.ts'
import { z } from 'zod'
import { makeFolder } from './make-folder.ts'
import { tried } from './tried-files.ts'

/** What an export wrote, by its way in the folder, with the SHA-256 of what it wrote: by that it knows its own files again. */
const manifestSchema = z.object({
  format: z.literal('groundwork-vault'),
  version: z.literal(1),
  files: z.record(z.string(), z.string()),
})
export const keptName = '.groundwork-vault.json'

/**
 * A folder that is the user's as well. A file is replaced or removed only while its bytes are those that the manifest remembers; what the user made,
 * changed, or put a link in the place of, is left. What is in the manifest is a list of hashes and nothing is opened by it, so that a forged one can at
 * most give up files of these very bytes.
 */
export function openKeptFolder(path: string): Result<OutFolder> {
  const begun = tried(path, () => void makeFolder(path))
  if (!begun.ok) return begun
  const before = manifestOf(path)
  const now = new Map<string, string>()
  const left: string[] = []
  const keep = (file: string, content: string | Uint8Array): Result<null> => {
    const hash = sha256(content)
    const there = standing(path, file)
    if (there === hash) now.set(file, hash)
    if (there === hash) return ok(null)
    if (there !== null && there !== before.get(file)) {
      left.push(file)
      return ok(null)
    }
    now.set(file, hash)
    return tried(path, () => replace(join(path, file), content))
  }
  return ok({
    path,
    put: keep,
    append: () => {
      throw new Error('a folder that is kept takes whole files')
    },
    finish: ({ whole }) => {
      const gone = whole ? [...before.keys()].filter((file) => !now.has(file) && !left.includes(file)) : []
      const removed = gone.filter((file) => standing(path, file) === before.get(file))
      const remembered = new Map([...before, ...now])
      for (const file of [...gone, ...left]) remembered.delete(file)
      const written = tried(path, () => {
        for (const file of removed) removeFile(path, file)
        const files = Object.fromEntries([...remembered].sort(([a], [b]) => (a < b ? -1 : 1)))
        replace(join(path, keptName), `${JSON.stringify({ format: 'groundwork-vault', version: 1, files }, null, 1)}\n`)
      })
      return written.ok ? ok({ files: now.size, left: left.sort(), removed: removed.length }) : written
    },
    drop: () => undefined,
  })
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** A manifest that is not ours, or broken, remembers nothing: then every file that is there is the user's. */
function manifestOf(path: string): ReadonlyMap<string, string> {
  const text = lstatSync(join(path, keptName), { throwIfNoEntry: false })?.isFile()
    ? readFileSync(join(path, keptName), 'utf8')
    : '{}'
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return new Map()
  }
  const parsed = manifestSchema.safeParse(read)
  return new Map(parsed.success ? Object.entries(parsed.data.files).filter(([file]) => isInside(file)) : [])
}

const isInside = (file: string): boolean => !/^[/\\]|\\|^[a-z]:|\0/i.test(file) && !file.split('/').includes('..')

/** The hash of what stands there; null for nothing, and a word that is no hash for what is no plain file or lies behind a link. */
function standing(root: string, file: string): string | null {
  let path = root
  for (const part of file.split('/').slice(0, -1)) {
    path = join(path, part)
    const folder = lstatSync(path, { throwIfNoEntry: false })
    if (folder === undefined) return null
    if (!folder.isDirectory()) return 'a link or a file in the place of a folder'
  }
  const there = lstatSync(join(root, file), { throwIfNoEntry: false })
  if (there === undefined) return null
  return there.isFile() ? sha256(readFileSync(join(root, file))) : 'no plain file'
}

/** By one rename, so that no half file is ever there. */
function replace(to: string, content: string | Uint8Array): void {
  mkdirSync(dirname(to), { recursive: true })
  const part = `${to}.${process.pid}.part`
  try {
    writeFileSync(part, content, { flag: 'wx' })
    renameSync(part, to)
  } finally {
    rmSync(part, { force: true })
  }
}

/** With its folder, where that is empty then. */
function removeFile(root: string, file: string): void {
  rmSync(join(root, file))
  try {
    rmdirSync(dirname(join(root, file)))
  } catch {
    // there is something else in it
  }
}
