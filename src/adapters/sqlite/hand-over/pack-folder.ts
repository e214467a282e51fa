import { Zip, ZipDeflate } from 'fflate'
import { closeSync, fsyncSync, openSync, readFileSync, readdirSync, statSync, writeSync } from 'node:fs'
import { join, sep } from 'node:path'
import { manifestName } from '../exports/export-manifest.ts'
import { fileLimits } from './unpack-file.ts'

/** Whether a folder can be opened again as a file: as many parts, and as much, as are read. */
export function fitsOneFile(folder: string): boolean {
  const sizes = namesIn(folder).map((name) => statSync(join(folder, name)).size)
  return sizes.length <= fileLimits.parts && sizes.reduce((sum, size) => sum + size, 0) <= fileLimits.unpacked
}

/** The first day a zip can name. The library writes the clock of where it runs, so the moment is taken there. */
const sameDay = new Date(1980, 0, 1)

/**
 * Packs a folder into one file, which is the same for the same files: by name, without a moment, and packed by the library's own code and not by
 * that of whatever zlib is there. What it says of itself stands first.
 */
export function packFolder(folder: string, file: string): void {
  const handle = openSync(file, 'w')
  const failed: Error[] = []
  const zip = new Zip((error, chunk) => {
    if (error) failed.push(error)
    else for (let at = 0; at < chunk.byteLength; ) at += writeSync(handle, chunk, at)
  })
  try {
    for (const name of namesIn(folder)) {
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = sameDay
      zip.add(entry)
      entry.push(readFileSync(join(folder, name)), true)
    }
    zip.end()
    if (failed[0]) throw failed[0]
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function namesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .toSorted()
  return [manifestName, ...names.filter((name) => name !== manifestName)]
}
