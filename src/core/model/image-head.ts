/** What the bytes of an image say of themselves. */
export type ImageHead = {
  readonly mediaType: 'image/png' | 'image/webp'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/**
 * Reads the parts a PNG (https://www.w3.org/TR/png-3/) or WebP (https://www.rfc-editor.org/rfc/rfc9649) is made of, from its first byte to its
 * last. The pixels are not looked at.
 *
 * @returns `moving` for an animated one; `more` for one that carries more than a picture, as where and with what it was taken; null for
 * anything that is neither, or not whole
 */
export function imageHead(bytes: Uint8Array): ImageHead | 'moving' | 'more' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isPng(bytes)) return png(view)
  return isWebp(view) ? webp(view) : null
}

type Part = { readonly name: string; readonly at: number; readonly size: number }

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const isPng = (bytes: Uint8Array): boolean => pngMark.every((byte, i) => bytes[i] === byte)

const pngParts = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs bKGD'.split(' '))
const pngMoves = new Set(['acTL', 'fcTL', 'fdAT'])

function png(view: DataView): ReturnType<typeof imageHead> {
  // each part: length, name, data, checksum
  const parts = partsOf(view, pngMark.length, (at) => ({
    name: nameAt(view, at + 4),
    at: at + 8,
    size: view.getUint32(at),
    end: at + 12 + view.getUint32(at),
  }))
  const head = parts?.[0]
  if (!parts || head?.name !== 'IHDR' || head.size !== 13 || parts.at(-1)?.name !== 'IEND') return null
  return told(parts, { all: pngParts, moves: pngMoves }, 'image/png', {
    width: view.getUint32(head.at),
    height: view.getUint32(head.at + 4),
  })
}

const isWebp = (view: DataView): boolean =>
  view.byteLength >= 20 &&
  nameAt(view, 0) === 'RIFF' &&
  nameAt(view, 8) === 'WEBP' &&
  even(view.getUint32(4, true)) + 8 === view.byteLength

const webpParts = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP'])
const webpMoves = new Set(['ANIM', 'ANMF'])

function webp(view: DataView): ReturnType<typeof imageHead> {
  const parts = partsOf(view, 12, (at) => ({
    name: nameAt(view, at),
    at: at + 8,
    size: view.getUint32(at + 4, true),
    end: at + 8 + even(view.getUint32(at + 4, true)),
  }))
  const sides = parts?.[0] && webpSides(view, parts[0])
  return parts && sides ? told(parts, { all: webpParts, moves: webpMoves }, 'image/webp', sides) : null
}

function webpSides(view: DataView, { name, at, size }: Part): Sides | null {
  if (size < (name === 'VP8L' ? 5 : 10)) return null
  if (name === 'VP8X') return { width: 1 + uint24(view, at + 4), height: 1 + uint24(view, at + 7) }
  if (name === 'VP8L') {
    const bits = view.getUint32(at + 1, true)
    return view.getUint8(at) === 0x2f ? { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) } : null
  }
  if (name !== 'VP8 ' || uint24(view, at + 3) !== 0x2a019d) return null
  return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
}

type Sides = Pick<ImageHead, 'width' | 'height'>

function told(
  parts: readonly Part[],
  { all, moves }: { readonly all: ReadonlySet<string>; readonly moves: ReadonlySet<string> },
  mediaType: ImageHead['mediaType'],
  sides: Sides,
): ReturnType<typeof imageHead> {
  if (parts.some(({ name }) => moves.has(name))) return 'moving'
  if (!parts.every(({ name }) => all.has(name))) return 'more'
  return sides.width > 0 && sides.height > 0 ? { mediaType, ...sides } : null
}

/** The parts one after the other; null unless the last one ends where the bytes do. */
function partsOf(
  view: DataView,
  from: number,
  read: (at: number) => Part & { readonly end: number },
): readonly Part[] | null {
  const parts: Part[] = []
  for (let at = from; at < view.byteLength; ) {
    // a head of a part has eight bytes in both
    if (at + 8 > view.byteLength) return null
    const { end, ...part } = read(at)
    if (end > view.byteLength) return null
    parts.push(part)
    at = end
  }
  return parts
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
const even = (size: number): number => size + (size % 2)
