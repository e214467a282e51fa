import Papa from 'papaparse'
import { expect } from 'vitest'
import type * as csv from '../../src/core/brief/for-others/csv.ts'
import * as csvAsShipped from '../../src/core/brief/for-others/csv.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'

const file = 'core/brief/for-others/csv.ts'
const without = (from: string, to = 'cell') => importWithout<typeof csv>(file, { [file]: [[from, to]] })

safetyCase(1, 'tables for a CRM hold no formula, whichever sign a spreadsheet takes for the end of a cell', {
  shipped: () => csvAsShipped,
  without: {
    'the guard of cells': () => without('quoted(unarmed(cell))', 'quoted(cell)'),
    'lines and semicolons within a cell': () => without('(^|[\\n\\r\\t;])', '(^)'),
    'wide signs': () => without('＝＋－＠', ''),
  },
  holds({ csvRow }) {
    const formulas = [
      "=cmd|' /C calc'!A1",
      '+1+cmd|calc',
      '-2+3+cmd|calc',
      '- 1+cmd|calc',
      '@SUM(A1)',
      '\t=1+a',
      '\r=1+a',
      '"=1+a',
      '＝1+a',
      'fine\n=1+a',
      'fine;=1+a',
      'fine\n- 1+cmd|calc',
    ]
    for (const delimiter of [',', ';', '\t']) {
      // another spreadsheet may not know our quotes, and ends a cell wherever it sees its sign
      for (const quoteChar of ['"', '\u0000']) {
        const { data } = Papa.parse<string[]>(formulas.map((cell) => csvRow(['x', cell])).join(''), {
          delimiter,
          quoteChar,
        })
        const begin = data.flat().map((cell) => cell.replace(/^["\s]+/, ''))
        expect(begin.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([])
      }
    }
  },
})
