import { statSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { bodyFile, dataFile, type Manifest, manifestName } from '../exports/export-manifest.ts'
import { type HandOverManifest, readHandOverManifest } from './hand-over-manifest.ts'
import { Refused } from './refused.ts'
import { quoted, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** Bytes of a file, of all it unpacks to, of one part of it, and of what it says of itself; and how many parts it has. */
export type FileLimits = {
  readonly file: number
  readonly unpacked: number
  readonly part: number
  readonly manifest: number
  readonly parts: number
}
/** An account of 500 pages with ten versions each is far below. */
export const fileLimits: FileLimits = {
  file: 300_000_000,
  unpacked: 800_000_000,
  part: 300_000_000,
  manifest: 100_000,
  parts: 20_000,
}

/**
 * Lays what is in a file into a folder, as an export that can be read. Only names that we give ourselves are written, and never more than an
 * account can have: what the file says of its sizes is not believed. @throws Refused
 */
export function unpackFile(file: string, folder: string, most = fileLimits): HandOverManifest {
  const stat = statSync(file)
  if (!stat.isFile()) throw new Refused('it is no file', 'Choose a file that ends in .groundwork.')
  if (stat.size > most.file) throw tooLarge()
  const entries = zipDirectory(readFileSync(file), most.parts)
  const manifest = manifestOf(entries, most.manifest)
  const names = new Set(Object.keys(manifest.tables).map(dataFile))
  let room = most.unpacked
  for (const entry of entries) {
    if (entry.name === manifestName) continue
    if (!names.has(entry.name) && !isBody(entry.name))
      throw new Refused(`it holds ${quoted(entry.name)}, which is no part of an account`)
    const bytes = unpacked(entry, Math.min(room, most.part))
    room -= bytes.byteLength
    mkdirSync(dirname(join(folder, entry.name)), { recursive: true })
    writeFileSync(join(folder, entry.name), bytes, { flag: 'wx' })
  }
  const { schema, tables, lastChange } = manifest
  const asExport: Manifest = {
    format: 'groundwork-export',
    version: 1,
    schema,
    exportedAt: lastChange,
    tables,
    damaged: [],
  }
  writeFileSync(join(folder, manifestName), JSON.stringify(asExport), { flag: 'wx' })
  return manifest
}

function manifestOf(entries: readonly ZipEntry[], room: number): HandOverManifest {
  const entry = entries.find(({ name }) => name === manifestName)
  if (entry === undefined) throw new Refused('it is no file of Groundwork', 'Choose a file that ends in .groundwork.')
  return readHandOverManifest(Buffer.from(unpacked(entry, room)).toString('utf8'))
}

/** "pages/ab/ab12…", by the hash alone. */
function isBody(name: string): boolean {
  const [, hash] = /^pages\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(name) ?? []
  return hash !== undefined && bodyFile(hash) === name
}

function unpacked({ packed, method }: ZipEntry, room: number): Uint8Array {
  if (method === 0) {
    if (packed.byteLength > room) throw tooLarge()
    return packed
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new Refused('it is damaged')
  }
}

const tooLarge = (): Refused =>
  new Refused(
    'it is larger than an account can be',
    'Ask whoever sent it what it is. Nothing was changed.',
    'too-large',
  )
