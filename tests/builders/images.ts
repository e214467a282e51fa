import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { pngPart } from '../../scripts/png-part.ts'

/** A PNG of one grey. `more`: parts before its pixels. */
export function aPng({
  width = 3,
  height = 2,
  grey = 128,
  more = {},
}: {
  readonly width?: number
  readonly height?: number
  readonly grey?: number
  readonly more?: Readonly<Record<string, string>>
} = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, grey)
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngPart('IHDR', head),
    ...Object.entries(more).map(([name, text]) => pngPart(name, Buffer.from(text, 'latin1'))),
    pngPart('IDAT', deflateSync(rows)),
    pngPart('IEND', Buffer.alloc(0)),
  ])
}

/** The outline of a WebP: its pixels are none. */
export function aWebp(...parts: readonly (readonly [name: string, data: readonly number[]])[]): Buffer {
  const body = parts.map(([name, data]) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, Buffer.from(data), Buffer.alloc(data.length % 2)])
  })
  const all = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...body])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(all.byteLength)
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), size, all])
}
