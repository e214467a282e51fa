import { crc32 } from 'node:zlib'

/** A part of a PNG: its length, name, bytes and checksum. */
export function pngPart(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.byteLength)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}
