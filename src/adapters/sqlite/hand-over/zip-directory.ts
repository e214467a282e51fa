import { Refused } from './refused.ts'

/** One file of an archive as its directory tells of it. Nothing here is true before it was looked at. */
export type ZipEntry = { readonly name: string; readonly packed: Uint8Array; readonly method: number }

const [endLength, headLength, localLength] = [22, 46, 30]

const damaged = (): Refused => new Refused('it is damaged, or no file of Groundwork')

/**
 * The directory at the end of an archive (APPNOTE 4.3.12). Only what we write ourselves is read: nothing behind the end, nothing encrypted, no
 * name twice. @throws Refused
 */
export function zipDirectory(bytes: Buffer, mostParts: number): readonly ZipEntry[] {
  const end = bytes.byteLength - endLength
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) throw damaged()
  const count = bytes.readUInt16LE(end + 10)
  const from = bytes.readUInt32LE(end + 16)
  if (from + bytes.readUInt32LE(end + 12) !== end) throw damaged()
  if (count > mostParts) throw new Refused('it holds more files than an account has')
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = from
  for (let i = 0; i < count; i++) {
    if (at + headLength > end || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const entry = entryAt(bytes, at, from)
    if (names.has(entry.name)) throw new Refused(`it holds ${quoted(entry.name)} twice`)
    names.add(entry.name)
    entries.push(entry)
    at += headLength + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (at !== end) throw damaged()
  return entries
}

/** @param limit where the directory begins: what is packed ends before it */
function entryAt(bytes: Buffer, at: number, limit: number): ZipEntry {
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  const name = bytes.toString('utf8', at + headLength, at + headLength + bytes.readUInt16LE(at + 28))
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) !== 0
  if (encrypted || (method !== 0 && method !== 8) || local + localLength > limit) throw damaged()
  if (bytes.readUInt32LE(local) !== 0x04034b50) throw damaged()
  const begin = local + localLength + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (begin + size > limit) throw damaged()
  return { name, packed: bytes.subarray(begin, begin + size), method }
}

/** A name as it may be shown: it is anybody's. */
export const quoted = (name: string): string => `“${name.replace(/[^\w./ -]/g, '?').slice(0, 60)}”`
