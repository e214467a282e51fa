import { expect, it } from 'vitest'
import { aPng, aWebp } from '../../../tests/builders/images.ts'
import { imageHead } from './image-head.ts'

const lossy = [0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00]
const large = (flags: number): readonly number[] => [flags, 0, 0, 0, 0x3f, 0x06, 0, 0x1f, 0x03, 0]

it.each([
  ['a PNG', aPng({ width: 640, height: 480 }), { mediaType: 'image/png', width: 640, height: 480 }],
  ['a WebP', aWebp(['VP8 ', lossy]), { mediaType: 'image/webp', width: 320, height: 240 }],
  [
    'one without loss',
    // 14 bits each of width and height, less one
    aWebp(['VP8L', [0x2f, 0x3f, 0xc1, 0x3b, 0x00, 0, 0]]),
    { mediaType: 'image/webp', width: 320, height: 240 },
  ],
  [
    'one that is see-through',
    aWebp(['VP8X', large(0x10)], ['ALPH', [0]], ['VP8 ', lossy]),
    { mediaType: 'image/webp', width: 1600, height: 800 },
  ],
])('reads the sides of %s', (_what, bytes, head) => {
  expect(imageHead(bytes)).toEqual(head)
})

it.each([
  ['an animated PNG', aPng({ more: { tEXt: 'x', acTL: '12345678' } }), 'moving'],
  ['an animated WebP', aWebp(['VP8X', large(2)], ['ANIM', [0, 0, 0, 0, 0, 0]], ['EXIF', [1]]), 'moving'],
  ['a PNG that says where it was taken', aPng({ more: { eXIf: 'MM' } }), 'more'],
  ['a PNG with a text', aPng({ more: { tEXt: 'Author\0Ida' } }), 'more'],
  ['a WebP with EXIF', aWebp(['VP8X', large(8)], ['VP8 ', lossy], ['EXIF', [1, 2]]), 'more'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['a GIF', Buffer.from('GIF89a'), null],
  ['nothing', Buffer.alloc(0), null],
  ['half a PNG', aPng().subarray(0, 30), null],
  ['a PNG with something behind it', Buffer.concat([aPng(), Buffer.from('<script>')]), null],
  ['a PNG of no width', aPng({ width: 0 }), null],
  ['a WebP that is cut off', aWebp(['VP8 ', lossy]).subarray(0, 24), null],
  ['a WebP of no known kind', aWebp(['VP9 ', lossy]), null],
])('does not take %s', (_what, bytes, outcome) => {
  expect(imageHead(bytes)).toBe(outcome)
})
