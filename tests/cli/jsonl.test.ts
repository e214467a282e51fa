import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aFolder, run } from './run-cli.ts'
import { html } from './site.ts'

const folder = aFolder()
afterAll(() => folder.remove())

const rowsOf = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)))

const lines = (...rows: readonly unknown[]): string =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')

describe('extract --jsonl', () => {
  it('answers in the order of the input, reads a site together, and reports what it cannot read', async () => {
    const url = 'https://kestrel-pumps.example/'
    const shared = '<div>Talk to our night desk</div><div>Parts in stock since Monday</div>'
    const page = (n: number) => ({
      id: `kestrel/${n}`,
      url: `${url}p${n}`,
      html: `${shared}<h1>Pump ${n}</h1><p>Pump ${n} moves ${n}0 litres\u2028a minute.</p>`,
    })
    const stdin = lines(
      { id: 'alone', url, html: html('Kestrel Pumps', 'Kestrel Pumps was founded in 1961.') },
      page(1),
      page(2),
      '{"id": "broken", ',
      page(3),
      page(4),
      { id: 'no-html', url },
      { id: 'hostile', url, html: '<title>Red \u009b31m alert \u202etxt</title><p>Plain words.</p>' },
    )
    const { code, stdout, stderr } = await run(folder.path, ['extract', '--jsonl'], { stdin })
    const rows = rowsOf(stdout)
    expect(code).toBe(0)
    expect(rows.map(({ id, error }) => id ?? error)).toEqual([
      'alone',
      'kestrel/1',
      'kestrel/2',
      'not a JSON line',
      'kestrel/3',
      'kestrel/4',
      'no-html',
      'hostile',
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'id',
      'title',
      'text',
      'kind',
      'lang',
      'publishedAt',
      'facts',
      'structured',
    ])
    expect(rows[0]?.['facts']).toContainEqual(expect.objectContaining({ kind: 'founded', quote: expect.any(String) }))
    for (const n of [1, 2, 4, 5]) expect(rows[n]?.['text']).not.toContain('night desk')
    expect(stderr).toBe('2 of 8 lines could not be read; each has an "error" in the output.\n')
    expect(stdout).not.toMatch(controls)
  })

  it('says on --debug what it left out of each page, and why', async () => {
    const url = 'https://kestrel-pumps.example/'
    const page = (n: number) => ({
      id: `kestrel/${n}`,
      url: `${url}p${n}`,
      html: `<nav><a href="/">Pumps</a></nav><div>Talk to our night desk</div><div>Parts in stock since Monday</div>
        <h1>Pump ${n}</h1><p>Pump ${n} moves ${n}0 litres a minute.</p><form><label>Ask about pump ${n}</label><input name="n"></form>`,
    })
    const stdin = lines(page(1), page(2), page(3), page(4))
    const { code, stdout } = await run(folder.path, ['extract', '--jsonl', '--debug'], { stdin })
    expect(code).toBe(0)
    for (const [i, row] of rowsOf(stdout).entries()) {
      expect(row['text']).toBe(`Pump ${i + 1}\nPump ${i + 1} moves ${i + 1}0 litres a minute.`)
      expect(row['removed']).toEqual([
        { reason: 'repeated', sample: 'Pumps', pages: 4, keptAt: [] },
        { reason: 'repeated', sample: 'Talk to our night desk', pages: 4, keptAt: [] },
        { reason: 'repeated', sample: 'Parts in stock since Monday', pages: 4, keptAt: [] },
        { reason: 'form', sample: `Ask about pump ${i + 1}` },
      ])
    }
  })

  it('exits by what came: nothing, nothing that can be read', async () => {
    const given = ['\n\n', '{broken\n[]']
    const ran = await Promise.all(given.map((stdin) => run(folder.path, ['extract', '--jsonl'], { stdin })))
    expect(ran.map(({ code }) => code)).toEqual([3, 1])
  })
})

describe('detect --jsonl', () => {
  const playbook = new URL('../../resources/playbooks/operations.yaml', import.meta.url).pathname
  const passage = (id: string | number, ...sentences: string[]) => ({
    id,
    company: 'Kestrel Pumps',
    pageDate: '2026-09-15',
    sentences,
  })

  it('gives a line a sentence that says something, with the playbook’s problems, and goes on after bad lines', async () => {
    const stdin = lines(
      passage('a', 'We make pumps.', 'Kestrel Pumps opens a new plant in Easton.'),
      'not json',
      { id: 'no-sentences', company: '' },
      passage(7, 'Unplanned downtime costs us forty hours a month.', 'Kestrel Pumps opened a plant in Weston.'),
    )
    const { code, stdout, stderr } = await run(folder.path, ['detect', '--jsonl', '--playbook', playbook], { stdin })
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/\n\n/)
    const rows = rowsOf(stdout)
    expect(rows.map(({ id, sentenceIndex }) => [id, sentenceIndex])).toEqual([
      ['a', 1],
      [7, 0],
      [7, 1],
    ])
    for (const row of rows) expect(Object.keys(row)).toEqual(['id', 'sentenceIndex', 'events', 'problems'])
    expect(rows[0]?.['events']).toMatchObject([
      { type: 'expansion_facility', actor: 'account', status: expect.any(String), confidence: expect.anything() },
    ])
    expect(rows[1]?.['problems']).toMatchObject([
      { problem: expect.any(String), direction: 'for', strength: expect.any(Number), holder: 'account' },
    ])
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^Line 2 is no passage\./),
      expect.stringMatching(/^Line 3 is no passage\./),
    ])
  })

  it('names the line of a playbook it cannot read', async () => {
    const { code, stderr } = await run(folder.path, ['detect', '--jsonl', '--playbook', import.meta.filename])
    expect(code).toBe(2)
    expect(stderr).toMatch(/jsonl\.test\.ts: Line \d+/)
  })
})

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/
