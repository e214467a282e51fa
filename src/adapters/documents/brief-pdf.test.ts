import { describe, expect, test, vi } from 'vitest'
import { dropChain } from '../../core/brief/fit-lines.ts'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { instantSchema } from '../../core/model/time.ts'
import { createTypesetter } from './brief-pdf.ts'
import { aBareBrief, aFullBrief, aMonstrousBrief } from './briefs.fixture.ts'
import { readPdf } from './read-pdf.fixture.ts'
import { setBrief } from './set-brief.ts'

// Nothing here is timed, and a busy machine sets a page in seconds rather than in the tenth of one.
vi.setConfig({ testTimeout: 60_000 })

const writer = createTypesetter()

async function print(brief: Brief, paper: Paper = 'A4') {
  const result = await writer.pdf(brief, paper)
  if (!result.ok) throw new Error(result.error.message)
  return { ...result.value, read: await readPdf(result.value.bytes) }
}

describe.each(['A4', 'Letter'] as const)('on %s', (paper) => {
  const [width, height, side] = paper === 'A4' ? [210, 297, 15] : [215.9, 279.4, 16]
  const cases: readonly (readonly [string, Brief])[] = [
    ['a full dossier', aFullBrief()],
    ['nothing known', aBareBrief()],
    ['hundreds of lines', aMonstrousBrief()],
  ]

  test.each(cases)('%s comes to one page of that paper, with every word inside its margins', async (_, brief) => {
    const { pages, read } = await print(brief, paper)
    expect(pages).toBe(1)
    expect(read.pages).toBe(1)
    expect([read.width, read.height].map(Math.round)).toEqual([width, height].map(Math.round))
    expect(read.text).toContain(brief.account)
    for (const { x, y, width: wide } of read.placed) {
      expect(x).toBeGreaterThanOrEqual(side - 0.1)
      expect(x + wide).toBeLessThanOrEqual(width - side + 0.3)
      expect(y).toBeLessThanOrEqual(height - 8)
    }
  })

  test.each(cases)('%s keeps the questions above the fold and the recommendation below it', async (_, brief) => {
    const { shown, read } = await print(brief, paper)
    const baseline = (words: string) => read.placed.find((item) => item.words.includes(words))?.y ?? Number.NaN
    const fold = height / 3
    expect(baseline(shown.ask.at(-1)?.q.slice(0, 20) ?? '')).toBeLessThan(fold)
    expect(baseline('Stop if')).toBeLessThan(fold)
    expect(baseline('Recommendation')).toBeGreaterThan(fold)
    expect(baseline('Recommendation')).toBeLessThan(fold + 7)
  })
})

test('what does not fit leaves in whole lines, the page counts it, and only cited sources stay', async () => {
  const { shown, read } = await print(aMonstrousBrief())
  expect(shown.facts.length).toBeLessThan(300)
  expect(shown.dropped).toMatch(/^Left in the dossier: \d+ questions, \d+ sentences on their business, \d+ people/)
  expect(read.text).toContain(shown.dropped.slice(0, 40))
  expect(shown.ask.some(({ tie }) => tie === 'Urgency')).toBe(true)
  expect(shown.sources.map(({ n }) => n)).toEqual(shown.sources.map((_, index) => index + 1))
  expect(shown.sources.length).toBeLessThan(40)
})

test('no line leaves that would have fitted', async () => {
  const { ask, ...lists } = aMonstrousBrief()
  const long = { ...lists, ask: ask.slice(-3) }
  const { shown } = await print(long)
  const chain = dropChain(long)
  const at = chain.findIndex(({ dropped }) => dropped === shown.dropped)
  const before = chain[at - 1]
  expect(at).toBeGreaterThan(0)
  expect(before && (await setBrief(before, 'A4')).pages).toBe(2)
})

test('a full dossier is shown as it is', async () => {
  const brief = aFullBrief()
  const { shown } = await print(brief)
  expect(shown.dropped).toBe('')
  expect(shown.facts).toEqual(brief.facts)
})

test('the same brief gives the same bytes, another day other bytes', async () => {
  const first = await print(aFullBrief())
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const second = await print(aFullBrief())
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  const later = await print(aFullBrief({ prepared: instantSchema.parse('2026-11-06T07:40:00.000Z') }))
  expect(Buffer.from(later.bytes).equals(Buffer.from(first.bytes))).toBe(false)
})

test('two briefs printed at once do not mix', async () => {
  const [full, bare] = await Promise.all([print(aFullBrief()), print(aBareBrief())])
  const alone = await print(aFullBrief())
  expect(full.read.text).not.toContain('Orrin')
  expect(bare.read.text).not.toContain('Marlow')
  expect(Buffer.from(full.bytes).equals(Buffer.from(alone.bytes))).toBe(true)
})

test('title and language are set, and the recommendation is in no metadata', async () => {
  const { read } = await print(aFullBrief())
  expect(read.info).toContain('Call brief, Marlow Castings')
  expect(read.info).toContain('Groundwork')
  expect(read.info).not.toMatch(/pursue/i)
  expect(read.language).toBe('en-GB')
})

test('numbers and addresses open their source; a call note and our own playbook open nothing', async () => {
  const { read } = await print(aFullBrief())
  expect(new Set(read.links)).toEqual(
    new Set([
      'https://marlow-castings.example/news/second-shop',
      'https://foundryweek.example/marlow',
      'https://marlow-castings.example/about',
      'https://marlow-castings.example/careers',
      'https://courier.example/marlow',
    ]),
  )
  // each number where it is cited, and the address in the list
  expect(read.links.filter((link) => link.endsWith('/second-shop')).length).toBe(6)
})

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'ftp://marlow-castings.example/',
  '//marlow-castings.example',
  'https://user:secret@marlow-castings.example/',
])('no link to %s', async (href) => {
  const full = aFullBrief()
  const { read } = await print({ ...full, sources: full.sources.map((source) => ({ ...source, href })) })
  expect(read.links).toEqual([])
})

test('fonts are in the file, Japanese only where it is needed', async () => {
  const { read } = await print(aFullBrief())
  expect(read.fonts.map((name) => name.replace(/^[A-Z]+\+/, '')).toSorted()).toEqual([
    'NotoSans-Regular',
    'NotoSans-SemiBold',
  ])
  expect(read.embedded).toBe(2)
})

test.each([
  ['Greek', 'Ελληνική Χαλυβουργία Αφοί Ψαρρά', /NotoSans-/],
  ['Cyrillic', 'Щёлковский завод «Ўзбек ґанок»', /NotoSans-/],
  ['Polish', 'Zakłady Żeliwne Święty Łańcuch', /NotoSans-/],
  ['Japanese', '株式会社ハヤブサ鋳造所', /NotoSansJP/],
])('a name in %s can be read and copied', async (_, account, font) => {
  const { read } = await print(aFullBrief({ account, who: `${account}, director` }))
  expect(read.text).toContain(account)
  expect(read.fonts.some((name) => font.test(name))).toBe(true)
})

test('a letter can be copied though a brief before it drew it as a part of another letter', async () => {
  await print(aFullBrief({ account: 'Żuraw', who: 'Żuraw' }))
  const { read } = await print(aFullBrief({ account: 'Zenith', who: 'Zenith' }))
  expect(read.text).toContain('Zenith Thu')
})

test('lines break between words, also after letters that are often drawn as one', async () => {
  const t = 'Office staff find five efficient offices difficult to fill, affirm officials of the first firm. '.repeat(4)
  const { read } = await print(aFullBrief({ business: [{ key: 'b', t: [{ t, r: [2] }] }] }))
  expect(read.text).toContain(t.trim())
})

test('a long Japanese sentence breaks inside its column, without hyphens', async () => {
  const sentence = 'この工場では夜勤の保全担当者が足りず、炉が止まると翌朝まで待つことがあります。'.repeat(4)
  const { read } = await print(aFullBrief({ business: [{ key: 'b', t: [{ t: sentence, r: [2] }] }] }))
  expect(read.text.replaceAll(' ', '')).toContain(sentence)
  for (const { x, width } of read.placed) expect(x + width).toBeLessThanOrEqual(195.3)
})

test('words of 300 characters break inside their column, wherever they stand', async () => {
  const word = 'Donaudampfschifffahrt'.repeat(15).slice(0, 300)
  const address = `marlow-castings.example/${'a-long-path/'.repeat(16)}`
  const full = aFullBrief()
  const brief = aFullBrief({
    account: word.slice(0, 60),
    since: [],
    who: word.slice(0, 150),
    facts: [{ key: 'f', d: '4 Sep', t: [{ t: word, r: [2] }] }],
    unknown: [{ key: 'u', t: word }],
    problems: full.problems.map((problem) => ({ ...problem, for: [{ t: word.slice(0, 120) }] })),
    sources: full.sources.map((source) => (source.n === 2 ? { ...source, where: address } : source)),
  })
  const { pages, read } = await print(brief)
  expect(pages).toBe(1)
  expect(read.text.replaceAll(' ', '')).toContain(word)
  for (const { x, width } of read.placed) expect(x + width).toBeLessThanOrEqual(195.3)
})

test('invisible, bidirectional and control characters of a page are gone', async () => {
  const { shown, read } = await print(
    aFullBrief({
      account: 'Marlow\u202Egnitsac\u2066\u200B\u0007 \uFEFFLtd\u0000\u{E0041}',
      who: 'A\r\nB\u2028C\uD800',
    }),
  )
  expect(shown.account).toBe('Marlowgnitsac Ltd ')
  expect(shown.who).toBe('A B C\uFFFD')
  expect(read.text).toContain('Marlowgnitsac Ltd')
})

test('where nothing is known the sheet is ruled for notes, below the words and above the sources', async () => {
  const { bytes, read } = await print(aBareBrief())
  const { bytes: plain } = await print(aBareBrief({ notes: false }))
  expect(read.text).toContain('Your notes')
  expect(bytes.length).not.toBe(plain.length)
  expect(read.text).toContain('looked 2 Nov 2026')
})

test('an empty brief is still a page', async () => {
  const { pages, read } = await print(
    aBareBrief({ ask: [], problems: [], bring: [], fit: [], urgency: [], unknown: [], sources: [], objective: '' }),
  )
  expect(pages).toBe(1)
  expect(read.text).toContain('Objective')
})

test.each([
  ['above the fold', { objective: 'Agree on a date. '.repeat(90) }, 'Objective'],
  ['on the page', { urgency: [{ t: 'A late week costs a little of the order. '.repeat(160) }] }, 'Urgency'],
])('what cannot fit %s fails by the name of the part, and says what to do', async (_, over, part) => {
  const result = await writer.pdf(aFullBrief(over), 'A4')
  expect(result).toMatchObject({ ok: false, error: { kind: 'brief-overfull', details: { part } } })
  expect(!result.ok && result.error.message).toContain(`“${part}” is too long`)
  expect(!result.ok && result.error.next).toContain(`Shorten “${part}”`)
})
