import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inFull, readBrowserReport } from '../../scripts/test-report.mjs'

const none: readonly never[] = []
const passed = { status: 'expected', annotations: none, results: [{ annotations: none, errors: none }] }
const failed = {
  status: 'unexpected',
  annotations: none,
  results: [
    { annotations: none, errors: [{ message: '\u001B[31mExpected: 3\u001B[39m' }, { message: 'Received: 4' }] },
  ],
}
const unsteady = { ...failed, status: 'flaky', results: [...failed.results, ...passed.results] }
const notRun = { status: 'skipped', annotations: none, results: none }

function written(report: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'browser.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

const spec = (title: string, ...tests: readonly unknown[]) => ({ title, file: 'desk.spec.ts', tests })

test('a browser test that failed is named with what it said, and what was not run because of it is told apart', () => {
  const inner = { specs: [spec('counts', failed), spec('goes on', notRun)] }
  const report = readBrowserReport(written({ suites: [{ specs: [spec('opens', passed)], suites: [inner] }] }))
  expect(report).toMatchObject({ passed: 1, failed: 1, files: 1 })
  expect(report?.failures).toEqual([{ name: 'desk.spec.ts: counts', why: 'Expected: 3\nReceived: 4' }])
  expect(report?.skipped).toEqual([{ name: 'desk.spec.ts: goes on', why: 'not run, because a test before it failed' }])
})

test('a browser test that passed when tried again counts as passed, and is named with what it said first', () => {
  const report = readBrowserReport(written({ suites: [{ specs: [spec('counts', unsteady)] }] }))
  expect(report).toMatchObject({ passed: 1, failed: 0, failures: [] })
  expect(report?.unsteady).toEqual([{ name: 'desk.spec.ts: counts', why: 'Expected: 3\nReceived: 4' }])
})

test('what failed outside of any test counts as a failure and is told', () => {
  const report = readBrowserReport(written({ errors: [{ message: 'no browser' }] }))
  expect(report).toMatchObject({ failed: 1, failures: [{ name: 'outside of any test', why: 'no browser' }] })
})

test('failures are told by name, with the first lines of what each said', () => {
  const long = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n')
  const text = inFull([
    { name: 'desk.spec.ts: counts', why: 'Expected: 3\nReceived: 4' },
    { name: 'desk.spec.ts: goes on', why: long },
  ])
  expect(text).toContain(
    '    desk.spec.ts: counts\n        Expected: 3\n        Received: 4\n    desk.spec.ts: goes on\n',
  )
  expect(text).toContain('        line 39\n')
  expect(text).not.toContain('line 40')
})
