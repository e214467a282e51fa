import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, it } from 'vitest'
import { writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('writes a file over an old one', async () => {
  const file = join(folder, 'calls.ics')
  for (const words of ['old', 'new']) {
    expect(await writeWhole(file, Buffer.from(words), 'ics')).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(words)
  }
})

it('writes over no database, and not over what belongs to an open one', async () => {
  const file = join(folder, 'groundwork.db')
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE note (words TEXT)')
  for (const path of [file, `${file}-wal`]) {
    const before = readFileSync(path)
    expect(await writeWhole(path, Buffer.from('BEGIN:VCALENDAR'), 'ics'), path).toBe(false)
    expect(readFileSync(path).equals(before), path).toBe(true)
  }
  db.close()
  writeFileSync(file, '')
  expect(await writeWhole(file, Buffer.from('words'), 'out')).toBe(true)
})
