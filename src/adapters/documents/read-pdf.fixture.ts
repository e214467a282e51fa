import { getDocumentProxy } from 'unpdf'

export type PlacedText = {
  readonly words: string
  /** Millimetres from the left edge, and from the top edge to the baseline. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What another program sees in the file: pages, text with its place, links, metadata and fonts. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const page = await document.getPage(1)
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const millimetres = (points: number) => (points * 25.4) / 72
  const placed: PlacedText[] = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            words: item.str,
            x: millimetres(Number(item.transform[4])),
            y: millimetres(height - Number(item.transform[5])),
            width: millimetres(item.width),
          },
        ]
      : [],
  )
  const annotations: unknown[] = await page.getAnnotations()
  const { info } = await document.getMetadata()
  const raw = Buffer.from(bytes).toString('latin1')
  return {
    pages: document.numPages,
    width: millimetres(width),
    height: millimetres(height),
    placed,
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    links: annotations.flatMap((one) =>
      typeof one === 'object' && one !== null && 'url' in one && typeof one.url === 'string' ? [one.url] : [],
    ),
    info: JSON.stringify(info),
    /** Every font of a text must be in the file, or another machine shows another face. */
    fonts: [...new Set(Array.from(raw.matchAll(/\/FontName \/([A-Za-z+-]+)/g), ([, name = '']) => name))],
    embedded: raw.split('/FontFile').length - 1,
    language: /\/Lang \(([^)]*)\)/.exec(raw)?.[1],
  }
}
