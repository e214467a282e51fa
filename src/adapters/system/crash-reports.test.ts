import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Instant } from '../../core/model/time.ts'
import { createCrashReports, reportUncaught } from './crash-reports.ts'

function reports() {
  const workspace = mkdtempSync(join(tmpdir(), 'groundwork-test-'))
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true }))
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 10, 29, 9, 0, (seconds += 1))).toISOString() as Instant
  return { workspace, ...createCrashReports(workspace, { clock: { now }, version: '0.1.0', host: 'the browser host' }) }
}

function thrownBy(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    return thrown
  }
}

it('says what broke down and where, and nothing of what was read or written there', () => {
  const { workspace, folder, write, list } = reports()
  expect(existsSync(folder)).toBe(false)
  const error = thrownBy('Kestrel opens a second plant') as Error
  expect(error.message).toContain('Kestrel')
  write(
    'host',
    Object.assign(error, { code: 'ERR_ODD', markdown: 'sesame-1', url: 'https://u:sesame-2@kestrel.example/' }),
  )
  const [report] = list()
  expect(report?.name).toBe('20261129-090001-000-host.txt')
  expect(report?.text).toMatch(/^Groundwork 0\.1\.0, the browser host, host\n/)
  expect(report?.text).toContain('SyntaxError ERR_ODD: what it says is left out')
  expect(report?.text).toMatch(/at .*crash-reports\.test\.ts:\d+:\d+/)
  for (const word of ['Kestrel', 'sesame', workspace, tmpdir(), process.cwd(), 'https:', 'file:'])
    expect(report?.text, word).not.toContain(word)
  expect(statSync(join(folder, report?.name ?? '')).mode & 0o077).toBe(0)
})

it('bears whatever is thrown, a message that looks like a stack included', () => {
  const { write, list } = reports()
  const stack =
    'Error: x\n    at sesame of a page\n    at f (/elsewhere/somebody/secret/place.ts:1:2)\n    at <anonymous>'
  for (const thrown of [
    null,
    'sesame',
    { stack, name: 'sesame\n'.repeat(9), code: 'sesame' },
    new Error('y'.repeat(1e6)),
  ])
    write('window', thrown)
  const text = list()
    .map((one) => one.text)
    .join()
  expect(text).not.toMatch(/sesame|somebody|secret/)
  expect(text).toContain('at f place.ts:1:2')
  expect(text.length).toBeLessThan(20_000)
})

it('keeps the last ten, and leaves files that are not its own', () => {
  const { folder, write, list } = reports()
  for (let n = 0; n < 14; n += 1) write('host', new Error(String(n)))
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  write('host', new Error('x'))
  expect(list()).toHaveLength(10)
  expect(list().at(-1)?.name).toBe('20261129-090015-000-host.txt')
  expect(readdirSync(folder)).toContain('mine.txt')
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
})

it('hears of what ends the program, for as long as the host is open', () => {
  const { list, ...kept } = reports()
  const stop = reportUncaught({ list, ...kept })
  process.listeners('uncaughtExceptionMonitor').at(-1)?.(new Error('x'), 'uncaughtException')
  stop()
  process.listeners('uncaughtExceptionMonitor').at(-1)?.(new Error('x'), 'uncaughtException')
  expect(list()).toHaveLength(1)
})
