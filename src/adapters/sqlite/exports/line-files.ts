import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

const chunkBytes = 1 << 20
/** A note of a million characters, in JSON and with room to spare; a reading of a book. */
const longestLine = 64 * chunkBytes

/** Writes lines to a file, a megabyte at a time. @returns how many, and the hash of the file */
export function writeLines(file: string, lines: Iterable<string>): { readonly rows: number; readonly sha256: string } {
  const handle = openSync(file, 'wx')
  const hash = createHash('sha256')
  let rows = 0
  let held = ''
  const flush = (): void => {
    const bytes = Buffer.from(held, 'utf8')
    held = ''
    hash.update(bytes)
    for (let at = 0; at < bytes.byteLength; ) at += writeSync(handle, bytes, at)
  }
  try {
    for (const line of lines) {
      rows += 1
      held += `${line}\n`
      if (held.length >= chunkBytes) flush()
    }
    flush()
    fsyncSync(handle)
    return { rows, sha256: hash.digest('hex') }
  } finally {
    closeSync(handle)
  }
}

/** The lines of a file, one at a time. `ended` is told its hash. @throws RangeError for a line nobody can have written */
export function* readLines(file: string, ended: (sha256: string) => void): Generator<string> {
  const handle = openSync(file, 'r')
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(chunkBytes)
  let held: Buffer[] = []
  let size = 0
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      const part = Buffer.from(chunk.subarray(0, read))
      hash.update(part)
      let from = 0
      for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, from)) {
        held.push(part.subarray(from, end))
        yield Buffer.concat(held).toString('utf8')
        held = []
        size = 0
        from = end + 1
      }
      held.push(part.subarray(from))
      size += read - from
      if (size > longestLine) throw new RangeError('a line is too long')
    }
    if (size > 0) yield Buffer.concat(held).toString('utf8')
    ended(hash.digest('hex'))
  } finally {
    closeSync(handle)
  }
}
