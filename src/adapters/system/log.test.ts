import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from './log.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const written = (folder: string): string => readFileSync(join(folder, 'groundwork.log'), 'utf8')

it('writes a line of JSON with the moment, the level and the facts', () => {
  const folder = join(aFolder(), 'logs')
  const log = createLog(folder)
  expect(existsSync(folder)).toBe(false)
  log.warn('page refused', { url: 'https://kestrel.example/about', status: 403, again: { after: 30 } })
  expect(JSON.parse(written(folder))).toMatchObject({
    level: 40,
    msg: 'page refused',
    url: 'https://kestrel.example/about',
    status: 403,
    again: { after: 30 },
  })
})

it('leaves out tokens, cookies and what people and pages wrote', () => {
  const folder = aFolder()
  createLog(folder).error('failed at http://127.0.0.1:4123/?token=sesame-1&x=2', {
    headers: { cookie: 'gw=sesame-2', Authorization: 'Bearer sesame-3', accept: 'text/html' },
    launchToken: 'sesame-4',
    url: 'https://user:sesame-5@kestrel.example/?session=sesame-6',
    note: { id: 'not_1', markdown: 'sesame-7' },
    markdown: 'sesame-8',
    pages: [{ title: 'About', text: 'sesame-9' }],
    error: new Error('GET /x?key=sesame-10 with Bearer sesame-11 failed'),
    body: Buffer.from('sesame-12'),
  })
  const line = written(folder)
  expect(line).not.toContain('sesame')
  expect(line).toContain('text/html')
  expect(line).toContain('[8 characters]')
})

it('leaves out what an error quotes', () => {
  const folder = aFolder()
  try {
    JSON.parse('sesame of a page')
  } catch (thrown) {
    createLog(folder).error('a method failed', { error: String(thrown), again: thrown })
  }
  createLog(folder).error('a method failed', { error: 'no note called “sesame seeds”, nor `sesame`, nor "sesame"' })
  expect(written(folder)).toContain('SyntaxError')
  expect(written(folder)).not.toContain('sesame')
})

it('bears whatever it is given', () => {
  const folder = aFolder()
  const around: Record<string, unknown> = { name: 'x'.repeat(10_000) }
  around['self'] = around
  createLog(folder).info('odd', { around, list: Array.from({ length: 1000 }, () => 1), none: undefined, big: 10n })
  expect(written(folder).length).toBeLessThan(8000)
})

it('stays bounded in size', () => {
  const folder = aFolder()
  const log = createLog(folder, { maxBytes: 2000 })
  for (let line = 0; line < 200; line += 1) log.info(`line ${line}`)
  expect(statSync(join(folder, 'groundwork.log')).size).toBeLessThanOrEqual(2000)
  expect(statSync(join(folder, 'groundwork.1.log')).size).toBeLessThanOrEqual(2000)
  expect(written(folder)).toContain('line 199')
})

it('goes on where the folder can’t be written to', () => {
  const file = join(aFolder(), 'a-file')
  writeFileSync(file, '')
  expect(() => createLog(join(file, 'logs')).info('said elsewhere')).not.toThrow()
})
