import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cases, faultsOf, testFilesOf } from './safety-table.ts'

const root = join(import.meta.dirname, '../..')

it('every case of docs/safety.md has its row, its tests, and stand-ins without its guards', () => {
  const files = testFilesOf(root)
  expect(files.size).toBeGreaterThan(100)
  expect(faultsOf(readFileSync(join(root, 'docs/safety.md'), 'utf8'), files)).toEqual([])
})

describe('a table that says more than there is', () => {
  const file = 'tests/a.test.ts'
  const row = (n: number, test = `\`${file}\` “holds”, “holds again”`, result = 'holds'): string =>
    `| ${n} | A case: ${test} | ${result} |`
  const call = (n: number, without = "{ 'a guard': () => 1 }"): string =>
    `safetyCase(${n}, 'holds', {\n  shipped: () => 1,\n  without: ${without},\n})\n`
  const whole = cases.map((n) => row(n))
  const tests = `// holds again\n${cases.map((n) => call(n)).join('')}`
  const faults = (rows: readonly string[], text = tests): string[] => faultsOf(rows.join('\n'), new Map([[file, text]]))
  const changed = (to: string): string[] => faults(whole.map((line, at) => (at === 7 ? to : line)))

  it('is found', () => {
    expect(faults(whole)).toEqual([])
    expect(changed('')).toEqual(['8: no row'])
    expect(changed(row(8, 'none'))).toEqual(['8: no test named'])
    expect(changed(row(8, '`tests/b.test.ts` “holds”'))).toEqual(['8: no file tests/b.test.ts'])
    expect(changed(row(8, `\`${file}\` “holds”, “is there”`))).toEqual([`8: ${file} has no “is there”`])
    expect(changed(row(8, undefined, ' '))).toEqual(['8: no result'])
  })
  it('is found when a case has no stand-in', () => {
    const other = (text: string): string[] => faults(whole, tests.replace(call(8), text))
    expect(other('')).toEqual(['8: no stand-in without a guard'])
    expect(other(call(8, '{}'))).toEqual(['8: no stand-in without a guard'])
    expect(other(call(80))).toEqual(['8: no stand-in without a guard'])
  })
})
