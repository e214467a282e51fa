import Papa from 'papaparse'
import { expect } from 'vitest'
import type * as parsing from '../../src/renderer/features/account-import/parse-table.ts'
import * as parsingAsShipped from '../../src/renderer/features/account-import/parse-table.ts'
import type * as refusing from '../../src/renderer/features/account-import/refused-csv.ts'
import * as refusingAsShipped from '../../src/renderer/features/account-import/refused-csv.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'

const parse = 'renderer/features/account-import/parse-table.ts'
const refuse = 'renderer/features/account-import/refused-csv.ts'

safetyCase(1, 'a table that is looked at shows nothing that turns round or hides what it says', {
  shipped: () => parsingAsShipped,
  without: {
    'unseen characters taken out': () =>
      importWithout<typeof parsing>(parse, {
        [parse]: [['.slice(0, cutCell).replace(unseen, "")'.replaceAll('"', "'"), '']],
      }),
  },
  async holds({ parseTable }) {
    const text =
      'Com\u202epany,Web\u200bsite\n"\u202egnp.exe\u2066 \u001b[31mred\u0007",birch.example\nنرم\u200cافزار,"two\nlines"\n'
    const { rows } = await parseTable(text, ',', { signal: new AbortController().signal, onRead: () => undefined })
    expect(rows).toEqual([
      ['Company', 'Website'],
      ['gnp.exe [31mred', 'birch.example'],
      ['نرم\u200cافزار', 'two\nlines'],
    ])
  },
})

safetyCase(1, 'rows that come back as a file hold no formula', {
  shipped: () => refusingAsShipped,
  without: {
    'the apostrophe before a formula': () =>
      importWithout<typeof refusing>(refuse, { [refuse]: [['guarded(cell)', 'cell']] }),
  },
  holds({ refusedCsv }) {
    const formulas = ["=cmd|' /C calc'!A1", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']
    const csv = refusedCsv(
      ['=1'],
      formulas.map((cell, line) => ({ line, why: 'no address', cells: [cell] })),
    )
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  },
})
