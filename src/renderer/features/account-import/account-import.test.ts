import { describe, expect, it, test } from 'vitest'
import type { PlannedRow } from '../../../contract/account-import.ts'
import { decodeTable, encodingOf, noTable } from './decode-table.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { resultWords } from './import-words.ts'
import { parseTable, separatorOf, type Separator } from './parse-table.ts'
import { refusedCsv } from './refused-csv.ts'
import { countOf, uniteRows } from './unite-rows.ts'

const still = { signal: new AbortController().signal, onRead: () => undefined }
const parse = (text: string, separator: Separator = separatorOf(text), stretch = 250_000) =>
  parseTable(text, separator, { ...still, stretch })

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = Array.from(`${mark ? '\ufeff' : ''}${text}`, (char) => char.charCodeAt(0))
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

describe('the bytes of a table', () => {
  const text = 'Firma;Web\nMüller;müller.example\n'
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, true, true)],
    ['UTF-16, big end first', utf16(text, false, true)],
    ['UTF-16 without its mark', utf16(text, true, false)],
    ['Windows-1252', Uint8Array.from(text, (char) => char.charCodeAt(0))],
    ['old line ends', new TextEncoder().encode(text.replaceAll('\n', '\r'))],
    ['line ends of Windows', new TextEncoder().encode(text.replaceAll('\n', '\r\n'))],
  ])('are read: %s', (_, bytes) => {
    expect(noTable(bytes)).toBeNull()
    expect(decodeTable(bytes, encodingOf(bytes))).toBe(text)
  })

  it('of a workbook, of a program and of nothing are no table, and it is said what to do', () => {
    expect(noTable(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toMatch(/save the sheet as CSV/)
    expect(noTable(new Uint8Array(100))).toMatch(/not a text file/)
    expect(noTable(new Uint8Array())).toBe('It is empty.')
  })
})

describe('rows of a table', () => {
  it.each([',', ';', '\t', '|'] as const)('are parted by %j', async (sign) => {
    const text = `A${sign}B\n"x${sign}y"${sign}z\n`
    expect(separatorOf(text)).toBe(sign)
    expect((await parse(text)).rows).toEqual([
      ['A', 'B'],
      [`x${sign}y`, 'z'],
    ])
  })

  it('keep the line of the file they begin on, over quoted line ends and blank lines', async () => {
    const table = await parse('sep=;\nA;B\n\n"one\ntwo";x\n;;\nlast;"a ""b"""\n')
    expect(table).toMatchObject({ separator: ';', blank: 2, cut: false, problems: [] })
    expect(table.rows).toEqual([
      ['A', 'B'],
      ['one\ntwo', 'x'],
      ['last', 'a "b"'],
    ])
    expect(table.lines).toEqual([2, 4, 7])
  })

  it('are the same however small the stretches are in which they are read', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `Company ${i},"note\nof ""${i}""\nin lines",c${i}.example`).join(
      '\n',
    )
    const whole = await parse(text)
    for (const stretch of [7, 64, 1000]) expect(await parse(text, ',', stretch)).toEqual(whole)
    expect(whole.lines.at(-1)).toBe(1 + 59 * 3)
  })

  it('tell the line where a quotation mark is left open, and keep what stands before it', async () => {
    const table = await parse('A,B\nx,y\nz,"open\nmore,rows\n')
    expect(table.problems).toEqual([{ line: 3, words: expect.stringMatching(/opens here and none closes it/) }])
    expect(table.rows.slice(0, 2)).toEqual([
      ['A', 'B'],
      ['x', 'y'],
    ])
  })

  it('of one column are domains, one a line', async () => {
    expect((await parse('halden.example\nquillan.example')).rows).toEqual([['halden.example'], ['quillan.example']])
  })

  it('are not read on when it is stopped', async () => {
    const stop = new AbortController()
    const reading = parseTable('a,b\n'.repeat(2000), ',', {
      signal: stop.signal,
      onRead: () => stop.abort(),
      stretch: 100,
    })
    await expect(reading).rejects.toThrow('Stopped')
  })
})

test('refused rows open in a spreadsheet as text: no cell is a formula, none breaks out of its quotes', () => {
  const csv = refusedCsv(
    ['Firma', 'Web'],
    [
      {
        line: 4,
        why: 'No website.',
        cells: ['=HYPERLINK("http://x.example")', '+49 30', '@cmd', '-1', 'Halden, "Valve"\nLtd'],
      },
    ],
  )
  expect(csv).toBe(
    `\ufeffLine,Why,Firma,Web,Column 3,Column 4,Column 5\r\n4,No website.,"'=HYPERLINK(""http://x.example"")",'+49 30,'@cmd,'-1,"Halden, ""Valve""\nLtd"\r\n`,
  )
})

const aRow = (
  line: number,
  identity: string,
  more: Partial<Extract<PlannedRow, { is: 'new' }>['draft']> = {},
): PlannedRow => ({
  line,
  is: 'new',
  remarks: [],
  draft: { name: null, site: `https://${identity}/`, identity, segment: null, tags: [], note: '', people: [], ...more },
})

test('rows of one company go into the first, with their tags, people and notes', () => {
  const ida = { name: 'Ida', role: '', mail: '' }
  const plan = uniteRows([
    aRow(2, 'halden.example', { name: 'Halden', tags: ['fair'], note: 'One', people: [ida] }),
    aRow(3, 'quillan.example'),
    aRow(4, 'halden.example', {
      segment: 'Valves',
      tags: ['Fair', '2026'],
      note: 'Two',
      people: [{ ...ida, name: 'Jo' }, ida],
    }),
    { line: 5, is: 'without', words: 'No website.' },
  ])
  expect(plan.shown.map(({ group, into }) => [group, into])).toEqual([
    ['new', null],
    ['new', null],
    ['twice', 2],
    ['without', null],
  ])
  expect(plan.drafts).toMatchObject([
    { name: 'Halden', segment: 'Valves', tags: ['fair', '2026'], note: 'One\n\nTwo', people: [ida, { name: 'Jo' }] },
    { identity: 'quillan.example' },
  ])
  expect(countOf(plan, 'twice')).toBe(1)
})

test('what came of an import is said in one line', () => {
  const [a, b] = ['acc_a', 'acc_b'] as AccountId[]
  if (!a || !b) throw new Error('two ids')
  const filled = [a, b].map((accountId) => ({ accountId, tags: ['fair'], segment: null, noteId: null }))
  const run = {
    id: 1,
    state: 'done' as const,
    name: 'list.csv',
    done: 9800,
    of: 9800,
    error: null,
    taken: { added: Array.from({ length: 9412 }, () => a), restored: [b], filled, known: 388, left: 2 },
    refused: { header: null, without: 1, rows: [1, 2].map((line) => ({ line, why: '', cells: [] })) },
  }
  expect(resultWords(run)).toBe(
    '9,412 added, 388 were there (something added to 1), 1 brought back from the bin, 2 left in the bin, 1 without a website, 1 not readable.',
  )
  expect(resultWords({ ...run, state: 'stopped', done: 500 })).toMatch(/ Ended after 500 of 9,800 companies\.$/)
})
