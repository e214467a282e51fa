import { expect, it } from 'vitest'
import type { Backup } from '../../../contract/backups.ts'
import type { BinRow } from '../../../contract/bin.ts'
import type { Instant } from '../../../contract/contract.ts'
import { leftWords, nameOf, stillHeldWords } from './bin-words.ts'

const now = new Date('2026-11-29T10:00:00.000Z')
const row: BinRow = {
  kind: 'page',
  id: 'pag_1',
  title: 'Second plant',
  at: null,
  accountId: null,
  accountName: null,
  removedAt: '2026-11-20T10:00:00.000Z' as Instant,
  purgedOn: '2026-12-20T10:00:00.000Z' as Instant,
}

it('names a thing by its words, or by its kind and moment', () => {
  expect(nameOf(row, now)).toBe('Second plant')
  expect(nameOf({ ...row, title: '' }, now)).toBe('Page')
  const call: BinRow = { ...row, kind: 'call', at: '2026-11-03T11:15:00.000Z' as Instant }
  expect(nameOf(call, now)).toMatch(/^Call of .*: Second plant$/)
  expect(nameOf({ ...call, title: '' }, now)).toMatch(/^Call of [^:]*\d{2}:\d{2}$/)
})

it('says how long a thing still rests', () => {
  expect(leftWords(row, now)).toBe('21 days left')
  expect(leftWords({ ...row, purgedOn: '2026-11-29T23:00:00.000Z' as Instant }, now)).toBe('1 day left')
  expect(leftWords({ ...row, purgedOn: '2026-11-29T09:00:00.000Z' as Instant }, now)).toBe('goes for good today')
})

it('says of backups that never expire that they hold what is erased', () => {
  const backup = (reason: Backup['reason']): Backup => ({ name: 'a.db', at: row.removedAt, reason, bytes: 1 })
  const before = (['daily', 'before-import', 'before-restore', 'before-schema'] as const).map(backup)
  expect(stillHeldWords(before)).toMatch(/^Backups made before hold it until they expire/)
  expect(stillHeldWords([...before, backup('by-hand')])).toMatch(/^1 backup made by hand never expires: it may hold/)
  expect(stillHeldWords([backup('other'), backup('by-hand')])).toMatch(/^2 backups made by hand never expire/)
  expect(stillHeldWords(undefined)).toContain('made by hand never expire')
})
