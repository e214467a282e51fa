import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { briefSheet } from '../../core/brief/brief-sheet.ts'
import { handoutSheet } from '../../core/brief/handout/handout-sheet.ts'
import type { Sheet } from '../../core/brief/sheet.ts'
import { instantSchema } from '../../core/model/time.ts'
import { aBareBrief, aFullBrief } from './briefs.fixture.ts'
import { aHandout } from './handouts.fixture.ts'
import { sheetToDocx } from './sheet-docx.ts'

const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

const sheets: readonly (readonly [string, Sheet])[] = [
  ['the brief', briefSheet(aFullBrief())],
  ['a brief with nothing known', briefSheet(aBareBrief())],
  ['the page to leave', handoutSheet(aHandout())],
]

test.each(sheets)('%s: the same gives the same bytes, whatever the clock and the lot say', async (_, sheet) => {
  const first = await sheetToDocx(sheet, 'A4')
  // the archive keeps time in steps of two seconds
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(Buffer.from(await sheetToDocx(sheet, 'A4')).equals(Buffer.from(first))).toBe(true)
  const later = { ...sheet, prepared: instantSchema.parse('2027-01-02T03:04:05.000Z') }
  expect(Buffer.from(await sheetToDocx(later, 'A4')).equals(Buffer.from(first))).toBe(false)
})

test.each(sheets)('%s: a reader of Word files finds every line of it', async (_, sheet) => {
  const bytes = await sheetToDocx(sheet, 'Letter')
  const squeezed = (words: string): string => words.replace(/\s+/g, '')
  const text = squeezed((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value)
  for (const { lines } of sheet.parts)
    for (const { words } of lines.flatMap(({ pieces }) => pieces)) expect(text).toContain(squeezed(words))
  expect(text).toContain(squeezed(sheet.foot))
})

test('links open their source, and names in any script stay whole', async () => {
  const company = '华为 Żółw Ελλάδα شركة'
  const parts = partsOf(await sheetToDocx(handoutSheet(aHandout({ company, when: '' })), 'A4'))
  expect(parts.get('word/document.xml')).toContain(company)
  expect(parts.get('word/_rels/document.xml.rels')).toContain('https://marlow-castings.example/about')
})

test('what a page says is text: no element, no entity, no field of its own', async () => {
  const hostile = '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/> & <script> \u0000\u202E'
  const parts = partsOf(await sheetToDocx(handoutSheet(aHandout({ company: hostile, when: '' })), 'A4'))
  const document = parts.get('word/document.xml') ?? ''
  expect(document).not.toMatch(/<w:fldSimple|<script|\u202E/)
  expect(document).toContain('&lt;script&gt;')
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:secret@marlow.example/'])(
  'no link to %s',
  async (href) => {
    const page = aHandout()
    const sheet = handoutSheet({ ...page, sources: page.sources.map((source) => ({ ...source, href })) })
    const parts = partsOf(await sheetToDocx(sheet, 'A4'))
    expect(parts.get('word/_rels/document.xml.rels')).not.toMatch(/hyperlink|javascript|secret/)
  },
)

test('the file says who made the brief, and of the page to leave nothing', async () => {
  const brief = partsOf(await sheetToDocx(briefSheet(aFullBrief()), 'A4')).get('docProps/core.xml') ?? ''
  expect(brief).toContain('Call brief, Marlow Castings')
  expect(brief).not.toMatch(/pursue/i)
  const page = partsOf(await sheetToDocx(handoutSheet(aHandout()), 'A4'))
  expect([...page.values()].join('')).not.toMatch(/Groundwork|Un-named|docx/i)
})
