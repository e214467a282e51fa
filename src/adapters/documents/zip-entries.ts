import { inflateRawSync } from 'node:zlib'
import type { Result } from '../../core/model/result.ts'
import { fail, ok } from '../../core/model/result.ts'
import { tooLargeDocument, unreadableDocument } from './document-errors.ts'

/** Parts of an office file, and bytes of all its XML together when unpacked. */
const MOST_ENTRIES = 5000
const MOST_BYTES = 60_000_000

const damaged = unreadableDocument(
  'This Word file is damaged and could not be opened.',
  'Open it in your word processor, save it again, or paste what matters.',
)

/**
 * The XML parts of an office file by name, each unpacked under one cap for all: what a header says of the size is not believed. The
 * list is that at the end of the archive (APPNOTE 4.3.12). Errors: `too-large` for a bomb, `unreadable-page` for a damaged archive.
 */
export function xmlParts(archive: Uint8Array): Result<ReadonlyMap<string, Uint8Array>> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return fail(damaged)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return fail(tooLargeDocument('This Word file has too many parts.', { limit: 'entries' }))
  const parts = new Map<string, Uint8Array>()
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  try {
    for (let i = 0; i < count; i++) {
      if (bytes.readUInt32LE(at) !== 0x02014b50) return fail(damaged)
      const nameLength = bytes.readUInt16LE(at + 28)
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
      if (/\.(?:xml|rels)$/i.test(name)) {
        const part = unpacked(bytes, at, MOST_BYTES - total)
        if (part === 'too-large')
          return fail(tooLargeDocument('This Word file unpacks to far more than a text.', { limit: 'unpacked' }))
        total += part.byteLength
        parts.set(name, part)
      }
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  } catch {
    // an offset that leads out of the file, or a stream that is none
    return fail(damaged)
  }
  return ok(parts)
}

function unpacked(bytes: Buffer, entry: number, room: number): Uint8Array | 'too-large' {
  const method = bytes.readUInt16LE(entry + 10)
  const size = bytes.readUInt32LE(entry + 20)
  const header = bytes.readUInt32LE(entry + 42)
  const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const packed = bytes.subarray(from, from + size)
  if (method === 0) return packed.byteLength > room ? 'too-large' : packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    throw thrown
  }
}
