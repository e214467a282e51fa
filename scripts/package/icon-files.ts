/** A picture of one size: as PNG, and as its pixels from the top, four bytes each. */
export type Drawing = { readonly size: number; readonly png: Uint8Array; readonly rgba: Uint8Array }

export const icoSizes: readonly number[] = [16, 24, 32, 48, 64, 128, 256]

/** What an entry of an ICNS file is called: https://en.wikipedia.org/wiki/Apple_Icon_Image_format, those that hold a PNG. */
const icnsNames: readonly (readonly [name: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]
export const icnsSizes: readonly number[] = [...new Set(icnsNames.map(([, size]) => size))]

export function icnsOf(drawings: readonly Drawing[]): Uint8Array {
  const entries = icnsNames.map(([name, size]) => {
    const png = drawings.find((drawing) => drawing.size === size)?.png
    if (!png) throw new Error(`no drawing of ${size} pixels`)
    return Buffer.concat([Buffer.from(name), bigEndian(png.byteLength + 8), png])
  })
  const body = Buffer.concat(entries)
  return Buffer.concat([Buffer.from('icns'), bigEndian(body.byteLength + 8), body])
}

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** The largest as PNG, the others as bitmaps: installers and old parts of Windows read no small PNG. */
export function icoOf(drawings: readonly Drawing[]): Uint8Array {
  const images = drawings.map((drawing) => (drawing.size < 256 ? bitmapOf(drawing) : drawing.png))
  const head = Buffer.alloc(6 + 16 * drawings.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(drawings.length, 4)
  let at = head.byteLength
  drawings.forEach(({ size }, index) => {
    const entry = 6 + 16 * index
    const length = images[index]?.byteLength ?? 0
    // 0 stands for 256
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += length
  })
  return Buffer.concat([head, ...images])
}

/** BITMAPINFOHEADER, pixels from the foot in blue, green, red and alpha, and a mask that hides nothing: its height counts twice. */
function bitmapOf({ size, rgba }: Drawing): Uint8Array {
  const head = Buffer.alloc(40)
  head.writeUInt32LE(40, 0)
  head.writeInt32LE(size, 4)
  head.writeInt32LE(size * 2, 8)
  head.writeUInt16LE(1, 12)
  head.writeUInt16LE(32, 14)
  const pixels = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(from, from + 4)
      pixels.set([blue, green, red, alpha], ((size - 1 - y) * size + x) * 4)
    }
  const mask = Buffer.alloc(size * Math.ceil(size / 32) * 4)
  return Buffer.concat([head, pixels, mask])
}
