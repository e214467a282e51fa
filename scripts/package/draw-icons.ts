// Draws the app's icons for each system out of packaging/icons/groundwork.svg. They are kept; after a change of the drawing:
//   npm exec -- node scripts/package/draw-icons.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { findChromium } from '../../tests/e2e/chromium.ts'
import { root } from '../project.mjs'
import { type Drawing, icnsOf, icoOf, icnsSizes, icoSizes } from './icon-files.ts'

const folder = join(root, 'packaging/icons')
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]

const svg = readFileSync(join(folder, 'groundwork.svg'), 'utf8')
const drawings = await draw(new Set([...linuxSizes, ...icoSizes, ...icnsSizes]))
mkdirSync(join(folder, 'linux'), { recursive: true })
for (const size of linuxSizes) writeFileSync(join(folder, `linux/${size}x${size}.png`), of(size).png)
writeFileSync(join(folder, 'icon.ico'), icoOf(icoSizes.map(of)))
writeFileSync(join(folder, 'icon.icns'), icnsOf(icnsSizes.map(of)))

function of(size: number): Drawing {
  const drawing = drawings.get(size)
  if (!drawing) throw new Error(`${size} was not drawn`)
  return drawing
}

/** In a browser, which knows SVG best. */
async function draw(sizes: ReadonlySet<number>): Promise<ReadonlyMap<number, Drawing>> {
  const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--headless=shell'] })
  try {
    const page = await browser.newPage()
    const drawn = await page.evaluate(drawAll, { svg, sizes: [...sizes] })
    const schema = z.array(z.object({ size: z.number(), png: z.string(), rgba: z.string() }))
    return new Map(
      schema
        .parse(drawn)
        .map(({ size, png, rgba }) => [
          size,
          { size, png: Buffer.from(png, 'base64'), rgba: Buffer.from(rgba, 'base64') },
        ]),
    )
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
async function drawAll({ svg, sizes }: { readonly svg: string; readonly sizes: readonly number[] }): Promise<unknown> {
  const image = new Image()
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const drawn = []
  for (const size of sizes) {
    image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg ', `<svg width="${size}" height="${size}" `))}`
    await image.decode()
    canvas.width = canvas.height = size
    context.drawImage(image, 0, 0, size, size)
    const { data } = context.getImageData(0, 0, size, size)
    const rgba = btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''))
    drawn.push({ size, png: canvas.toDataURL('image/png').split(',')[1], rgba })
  }
  return drawn
}
