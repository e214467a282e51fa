import { expect, test, vi } from 'vitest'
import { aGeneratedBrief } from '../../../tests/builders/generated-brief.ts'
import { runsOf } from '../../core/brief/fit-lines.ts'
import { createTypesetter } from './brief-pdf.ts'
import { readPdf } from './read-pdf.fixture.ts'

// Nothing here is timed, and a busy machine sets a page in seconds rather than in the tenth of one.
vi.setConfig({ testTimeout: 600_000 })

const writer = createTypesetter()
const seeds = Array.from({ length: 30 }, (_, seed) => seed)

// `npm run torture` does the same for 1,000.
test('the briefs of 30 made-up dossiers come to one page each', async () => {
  for (const seed of seeds) {
    const { brief } = aGeneratedBrief(seed)
    const printed = await writer.pdf(brief, seed % 2 === 0 ? 'A4' : 'Letter')
    if (!printed.ok) throw new Error(`seed ${seed}: ${printed.error.message}`)
    expect((await readPdf(printed.value.bytes)).pages, `seed ${seed}`).toBe(1)
  }
})

test('each number on those briefs is of a saved page of that dossier, or says that it is ours', () => {
  for (const seed of seeds) {
    const { brief, dossier } = aGeneratedBrief(seed)
    const versions = new Set<string>(dossier.pages.map(({ version }) => version.id))
    const numbers = new Set(brief.sources.map(({ n }) => n))
    for (const { t, r = [] } of runsOf(brief)) {
      for (const n of r) expect(numbers.has(n), `seed ${seed}: ${t} [${n}]`).toBe(true)
    }
    for (const { kind, pageVersionId, title } of brief.sources)
      expect(kind !== 'page' || versions.has(pageVersionId ?? ''), `seed ${seed}: ${title}`).toBe(true)
  }
})

test('what a brief quotes stands in a page of the dossier, word for word but for what is left out', () => {
  for (const seed of seeds) {
    const { brief, dossier } = aGeneratedBrief(seed)
    const texts = dossier.pages.map(({ text }) => plain(text.document.text))
    for (const { t, r } of runsOf(brief)) {
      if (r === undefined) continue
      for (const [, quoted = ''] of t.matchAll(/“([^”]{3,})”/g)) {
        const pieces = quoted
          .split('…')
          .map(plain)
          .filter((piece) => piece !== '')
        const stands = texts.some((text) => pieces.every((piece) => text.includes(piece)))
        expect(stands, `seed ${seed}: “${quoted}”`).toBe(true)
      }
    }
  }
})

/** Marks and white space aside: a quote inside a quote turns its marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
