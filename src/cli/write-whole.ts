import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { printError } from './output.ts'
import { WrongUse } from './wrong-use.ts'

/** @throws WrongUse when the option names a folder */
export async function refuseFolder(path: string, option: string): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (path === '' || there?.isDirectory()) throw new WrongUse(`--${option} takes a file, and “${path}” is a folder.`)
}

/** The old file stays whole until the new one is on disk. False when that did not go well, with words on stderr. */
export async function writeWhole(path: string, bytes: Uint8Array, option: string): Promise<boolean> {
  if (await isDatabase(path)) {
    printError(`${path} is a database, and is not written over. Say another file with --${option}.`)
    return false
  }
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    return true
  } catch (error) {
    await rm(part, { force: true })
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    printError(`${path} could not be written (${why}). Say another file with --${option}.`)
    return false
  }
}

/** A workspace, a backup, or what belongs to one that is open (sqlite.org/fileformat2.html, 1.3 and 4.1). */
async function isDatabase(path: string): Promise<boolean> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return false
  try {
    const head = Buffer.alloc(16)
    await file.read(head, 0, 16, 0)
    return head.toString('latin1') === 'SQLite format 3\0' || /^377f068[23]/.test(head.toString('hex'))
  } finally {
    await file.close()
  }
}
