import { deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { pngPart } from './png-part.ts'

type Indexed = {
  readonly width: number
  readonly height: number
  readonly colours: readonly number[]
  readonly pixels: string
}

/** The same picture in 256 colours, a third of its bytes: a window has few, and the rest are the edges of letters. The browser reads it. */
export async function smallPng(page: Page, png: Uint8Array): Promise<Buffer> {
  const { width, height, colours, pixels } = await page.evaluate(indexed, Buffer.from(png).toString('base64'))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // eight bits, by a palette
  head.set([8, 3, 0, 0, 0], 8)
  const given = Buffer.from(pixels, 'base64')
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) given.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngPart('IHDR', head),
    pngPart('PLTE', palette),
    pngPart('IDAT', deflateSync(rows, { level: 9 })),
    pngPart('IEND', Buffer.alloc(0)),
  ])
}

/** In the page: 256 of its colours, and for each pixel the nearest of them. */
async function indexed(base64: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = image
  const canvas = new OffscreenCanvas(width, height).getContext('2d')
  if (!canvas) throw new Error('No canvas.')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, width, height)
  const colourAt = (at: number): number => ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const away = (a: number, b: number): number =>
    Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255))
  const frequent = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  // a colour that only an icon has stays one: none is further from its stand-in than the first distance that leaves few enough
  const apart = (least: number): number[] => {
    const kept: number[] = []
    for (const colour of frequent)
      if (kept.length <= 256 && !kept.some((one) => away(one, colour) < least)) kept.push(colour)
    return kept
  }
  const colours = [1, 6, 9, 12, 16, 20, 26, 34, 48, 64, 96].map(apart).find((some) => some.length <= 256) ?? []
  const nearest = (colour: number): number =>
    colours.reduce((best, one, i) => (away(one, colour) < away(colours[best] ?? 0, colour) ? i : best), 0)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour)]))
  let pixels = ''
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(places.get(colourAt(at)) ?? 0)
  return { width, height, colours, pixels: btoa(pixels) }
}
