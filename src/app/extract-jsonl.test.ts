import { describe, expect, it } from 'vitest'
import { extractJsonl } from './extract-jsonl.ts'

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
async function run(lines: readonly string[]) {
  const written: Record<string, unknown>[] = []
  const tally = await extractJsonl(from(lines), (line) => {
    written.push(JSON.parse(line) as Record<string, unknown>) // our own output
  })
  return { written, tally }
}
const page = (id: string, html: string) =>
  JSON.stringify({ id, url: `https://moss-bearings.example/${id.split('/')[1] ?? ''}`, html })

describe('extractJsonl', () => {
  it('answers in the order of the input and goes on after a bad line', async () => {
    const { written, tally } = await run([
      page('a', '<p>One.</p>'),
      '{broken',
      '',
      '{"id":"c"}',
      page('b', '<p>Two.</p>'),
    ])
    expect(written.map(({ id, error, text }) => [id, error, text])).toEqual([
      ['a', undefined, 'One.'],
      [undefined, 'not a JSON line', undefined],
      ['c', 'id, url and html must be strings', undefined],
      ['b', undefined, 'Two.'],
    ])
    expect(tally).toEqual({ read: 2, failed: 2 })
    expect(Object.keys(written[0] ?? {}).join(' ')).toBe('id title text kind lang publishedAt facts structured')
  })

  it('reads the pages of a site together', async () => {
    const html = (n: number) =>
      `<div>Bearings for</div><div>every mill in town</div><h1>Bearing ${n}</h1><p>Type ${n} is new.</p>`
    const { written } = await run([1, 2, 3, 4, 5].map((n) => page(`moss/b${n}`, html(n))))
    expect(written.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5].map((n) => `Bearing ${n}\nType ${n} is new.`))
  })

  it('gives the headline of a page that stands alone as its title only', async () => {
    const { written } = await run([
      page('alone', '<title>Needle bearings</title><h1>Needle bearings</h1><p>Thin and strong.</p>'),
    ])
    expect(written[0]).toMatchObject({ title: 'Needle bearings', text: 'Thin and strong.' })
  })

  it('gives what a page only declares apart from what it says', async () => {
    const html = '<head><meta name="generator" content="TYPO3 CMS"></head><p>Tel: +44 1423 555 0199</p>'
    const { written } = await run([page('moss/', html)])
    expect(written[0]).toMatchObject({ facts: [{ kind: 'phone' }], structured: [{ value: 'TYPO3' }] })
  })

  it('names the page that could not be read', async () => {
    const { written } = await run([page('deep', '<div>'.repeat(5_000))])
    expect(written[0]?.['id']).toBe('deep')
    expect(String(written[0]?.['error'])).toMatch(/limit/)
  })
})
