import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { anAccount } from '../testing/builders.ts'
import { entryWords, tableWords } from '../../../contract/stored-words.ts'
import { createClock } from '../../system/clock.ts'
import { openWorkspace } from '../open-workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-holdings-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('every table and every file of a workspace is counted, and has its words', async () => {
  const opened = openWorkspace({ path: folder, mode: 'write', host: 'a test', clock: createClock() })
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  try {
    workspace.accounts.save(anAccount())
    writeFileSync(join(folder, 'backups', 'a file'), 'x'.repeat(5000))
    writeFileSync(join(folder, 'of mine.txt'), 'mine')
    const counted = await workspace.holdings(new AbortController().signal)
    if (!counted.ok) throw new Error(counted.error.message)
    const { tables, entries, freeBytes } = counted.value
    expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(tableWords).toSorted())
    expect(entries.map(({ name }) => name).filter((name) => !(name in entryWords))).toEqual(['of mine.txt'])
    expect(tables.find(({ name }) => name === 'account')).toMatchObject({ rows: 1 })
    expect(entries.find(({ name }) => name === 'backups')).toEqual({ name: 'backups', files: 1, bytes: 5000 })
    expect(tables.find(({ name }) => name === 'search')?.bytes).toBeGreaterThan(0)
    expect(freeBytes).toBeGreaterThan(0)
  } finally {
    workspace.close()
  }
})
