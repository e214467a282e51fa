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
    expect(result).toMatchObject({ ok: true, value: { passages: 1, rows: 1 } })
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

  it('names the line it cannot read', async () => {
    const { result } = await run(['{"id":"a","company":"","sentences":[]}', '{"id":'])
    expect(result).toMatchObject({ ok: false, error: { kind: 'bad-input', details: { line: 2 } } })
  })
})
