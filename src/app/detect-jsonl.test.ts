import { describe, expect, it } from 'vitest'
import { detectJsonl } from './detect-jsonl.ts'

async function run(passages: readonly string[]) {
  const lines: string[] = []
  async function* input() {
    yield* passages
  }
  const result = await detectJsonl(input(), (line) => void lines.push(line), null)
  return { result, rows: lines.map((line): unknown => JSON.parse(line)) }
}

describe('detectJsonl', () => {
  it('writes a line for each sentence with any, and passes over empty ones', async () => {
    const passage = JSON.stringify({
      id: 'p1',
      company: 'Northfield Castings',
      pageDate: '2026-09-15',
      sentences: ['We make castings.', 'Northfield Castings opens a new plant in Easton.'],
    })
    const { result, rows } = await run([passage, ''])
    expect(result).toEqual({ passages: 1, rows: 1, bad: [] })
    expect(rows).toMatchObject([
      {
        id: 'p1',
        sentenceIndex: 1,
        events: [{ type: 'expansion_facility', actor: 'account', status: 'happened' }],
        problems: [],
      },
    ])
  })

  it('takes an empty company and a range of years', async () => {
    const { rows } = await run([
      JSON.stringify({
        id: 7,
        company: '',
        pageDate: '2005..2011',
        sentences: ['The company laid off 45 workers in July.'],
      }),
    ])
    expect(rows).toMatchObject([{ id: 7, events: [{ type: 'layoffs_restructuring' }] }])
  })

  it('names the lines it cannot read and reads the others', async () => {
    const good = '{"id":"a","company":"","sentences":[]}'
    const { result } = await run([good, '{"id":', '', good, '[]'])
    expect(result).toEqual({ passages: 2, rows: 0, bad: [2, 5] })
  })
})
