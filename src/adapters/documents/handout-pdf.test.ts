import { describe, expect, test, vi } from 'vitest'
import { leftOut } from '../../core/brief/handout/fit-handout.ts'
import type { Paper } from '../../core/model/brief.ts'
import type { Handout } from '../../core/model/handout.ts'
import { createTypesetter } from './brief-pdf.ts'
import { aHandout, aMonstrousHandout } from './handouts.fixture.ts'
import { readPdf } from './read-pdf.fixture.ts'

// Nothing here is timed, and a busy machine sets a page in seconds rather than in the tenth of one.
vi.setConfig({ testTimeout: 60_000 })

const writer = createTypesetter()

async function print(handout: Handout, paper: Paper = 'A4') {
  const result = await writer.handout(handout, paper)
  if (!result.ok) throw new Error(result.error.message)
  return { ...result.value, read: await readPdf(result.value.bytes) }
}

const bare = aHandout({
  when: '',
  idea: null,
  unclear: [],
  steps: [],
  questions: [],
  by: '',
  said: aHandout().said.slice(0, 1),
})

describe.each(['A4', 'Letter'] as const)('on %s', (paper) => {
  const [width, height, side] = paper === 'A4' ? [210, 297, 15] : [215.9, 279.4, 16]

  test.each([
    ['a page', aHandout()],
    ['a page with little to say', bare],
    ['a page with far too much', aMonstrousHandout()],
  ])('%s comes to one side, with every word inside its margins', async (_, handout) => {
    const { pages, read, shown } = await print(handout, paper)
    expect([pages, read.pages]).toEqual([1, 1])
    expect([read.width, read.height].map(Math.round)).toEqual([width, height].map(Math.round))
    expect(read.text).toContain(shown.title)
    expect(read.text).toContain('Please correct us:')
    for (const { x, y, width: wide } of read.placed) {
      expect(x).toBeGreaterThanOrEqual(side - 0.1)
      expect(x + wide).toBeLessThanOrEqual(width - side + 0.3)
      expect(y).toBeLessThanOrEqual(height - 8)
    }
  })
})

test('a page that fits is shown as it is, with its parts in order', async () => {
  const handout = aHandout()
  const { shown, read } = await print(handout)
  expect(leftOut(handout, shown)).toBe('')
  const at = [
    'Purpose',
    'Proposed agenda',
    'What you have',
    'One idea to use',
    'What we don’t',
    'How such a',
    'Questions to ask',
    'Sources',
  ]
  const places = at.map((words) => read.text.indexOf(words))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(0)
})

test('what does not fit leaves in its order, whole lines, and whoever prints is told', async () => {
  const handout = aMonstrousHandout()
  const { shown } = await print(handout)
  expect(leftOut(handout, shown)).toMatch(/questions? of ours.*100 steps/)
  expect(shown.steps).toEqual([])
  expect(shown.said.length).toBeGreaterThanOrEqual(1)
  expect(shown.sources.map(({ n }) => n)).toEqual(shown.sources.map((_, i) => i + 1))
})

test('the same page gives the same bytes', async () => {
  const first = await print(aHandout())
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const again = await print(aHandout())
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true)
})

test('names nobody’s program and no INTERNAL, has title and language, and opens its sources', async () => {
  const { read } = await print(aHandout())
  expect(read.info).toContain('Your new site in Marlow')
  expect(read.info + read.text).not.toMatch(/Groundwork|INTERNAL|pursue/i)
  expect(read.language).toBe('en-GB')
  expect(new Set(read.links)).toEqual(
    new Set(['https://marlow-castings.example/news/second-shop', 'https://marlow-castings.example/about']),
  )
})

test.each([
  ['Greek', 'Ελληνική Χαλυβουργία Αφοί Ψαρρά'],
  ['Cyrillic', 'Щёлковский завод «Ўзбек ґанок»'],
  ['Polish', 'Zakłady Żeliwne Święty Łańcuch'],
  ['Japanese', '株式会社ハヤブサ鋳造所'],
  ['Chinese', '华为技术有限公司与腾讯计算机系统'],
  ['Chinese as in Taiwan', '臺灣積體電路製造'],
])('a name in %s can be read and copied', async (_, company) => {
  const { read, unprinted } = await print(aHandout({ company, when: '' }))
  expect(read.text).toContain(company)
  expect(unprinted).toEqual([])
})

test.each([
  ['Arabic', 'شركة النور', '(in Arabic letters)'],
  ['Thai', 'บริษัท หล่อ', '(in Thai letters)'],
  ['Korean', '한빛 주물', '(in Korean letters)'],
])('a name in %s is never an empty box: the page says so, and who prints is told', async (_, name, words) => {
  const { read, unprinted } = await print(aHandout({ company: `Marlow ${name} Ltd`, when: '' }))
  expect(read.text).toContain(`Marlow ${words} Ltd`)
  expect(unprinted).toEqual([name])
})

test('pictures leave, signs are drawn', async () => {
  const { read, unprinted } = await print(aHandout({ company: 'Marlow 🏭 → Castings', when: '' }))
  expect(read.text).toContain('Marlow → Castings')
  expect(unprinted).toEqual(['🏭'])
})

test('what cannot fit fails by the name of the part, and nothing is cut', async () => {
  const page = aHandout()
  const idea = { key: 'idea:x', head: '', t: 'A long idea with much to say about it all. '.repeat(200) }
  const result = await writer.handout({ ...page, idea }, 'A4')
  expect(result).toMatchObject({ ok: false, error: { kind: 'brief-overfull', details: { part: 'One idea to use' } } })
})
