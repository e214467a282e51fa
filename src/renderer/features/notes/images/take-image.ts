import { imageHead, longestImageSide, mostImageBytes } from '../../../../contract/note-images.ts'
import { RequestFailed } from '../../../failure.ts'

/** A photo of a camera has 30 MB and 60 million pixels; what is more is not opened. */
const [mostFileBytes, mostPixels] = [50_000_000, 120_000_000]
/** Screenshots stay as sharp as they are up to this many bytes; what has more is a photo mostly. */
const mostSharpBytes = 400_000
const quality = 0.85
/** What is still too large is made smaller yet. */
const sides = [longestImageSide, 1200, 800]

/**
 * The picture of a file and nothing else: drawn anew, so that neither where it was taken nor what else hides in a file comes along. Not
 * larger than a note takes.
 *
 * @throws RequestFailed with what to do instead
 */
export async function takeImage(file: Blob): Promise<Blob> {
  if (file.size > mostFileBytes) throw tooLarge
  if (file.type === 'image/svg+xml') throw drawing
  const bytes = new Uint8Array(await read(file))
  const head = imageHead(bytes)
  if (head === 'moving' || isGif(bytes)) throw moving
  if (head !== null && typeof head === 'object' && head.width * head.height > mostPixels) throw tooLarge
  const picture = await decode(new Blob([bytes], { type: file.type }))
  try {
    for (const side of sides) {
      const made = await smaller(picture, side)
      if (made.size <= mostImageBytes) return made
    }
    throw tooLarge
  } finally {
    picture.close()
  }
}

async function read(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer()
  } catch {
    throw unreadable
  }
}

async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file)
  } catch {
    throw unreadable
  }
}

async function smaller(picture: ImageBitmap, side: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const sized = (pixels: number): number => Math.max(1, Math.round(pixels * scale))
  const canvas = new OffscreenCanvas(sized(picture.width), sized(picture.height))
  const pen = canvas.getContext('2d')
  if (!pen) throw unreadable
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const sharp = await canvas.convertToBlob({ type: 'image/png' })
  if (sharp.size <= mostSharpBytes) return sharp
  const soft = await canvas.convertToBlob({ type: 'image/webp', quality })
  // a browser that writes no WebP gives a PNG
  return soft.type === 'image/webp' && soft.size < sharp.size ? soft : sharp
}

const isGif = (bytes: Uint8Array): boolean => bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46

const refusal = (message: string, next: string): RequestFailed =>
  new RequestFailed({ kind: 'bad-input', message, next, retry: 'never' })

const drawing = refusal('An SVG is a drawing that can hold more than a picture.', 'Paste a screenshot of it.')
const moving = refusal(
  'Images that move are not taken, and a GIF may be one.',
  'Paste a screenshot of the moment that matters.',
)
const tooLarge = refusal('This image is too large for a note.', 'Make it smaller, or cut out what matters.')
const unreadable = refusal(
  'This file can’t be opened as an image.',
  'Paste a PNG, JPEG or WebP, or a screenshot of it.',
)
