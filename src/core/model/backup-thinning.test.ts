import { expect, it } from 'vitest'
import { backupsToDrop, isDailyDue } from './backup-thinning.ts'
import { backupName, readBackupName } from './backup.ts'
import type { Backup, BackupReason } from './backup.ts'
import type { Instant } from './time.ts'

const on = (day: number, hour = 9): Instant => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString() as Instant

function aBackup(at: Instant, reason: Exclude<BackupReason, 'other'> = 'daily'): Backup {
  return { name: `${backupName(at, reason)}.db`, at, reason, bytes: 1 }
}

const days = (backups: readonly Backup[]): readonly string[] => backups.map(({ at }) => at.slice(0, 10)).toSorted()

it('keeps, after 400 days with a backup each, exactly seven days and the end of three weeks before', () => {
  let kept: readonly Backup[] = []
  for (let day = 0; day < 400; day += 1) {
    const all = [...kept, aBackup(on(day))]
    const gone = new Set(backupsToDrop(all, on(day)))
    kept = all.filter((backup) => !gone.has(backup))
  }
  // day 399 is Thursday 4 February 2027: its week is the first of the four
  expect(days(kept)).toEqual([
    '2027-01-17',
    '2027-01-24',
    '2027-01-29',
    '2027-01-30',
    '2027-01-31',
    '2027-02-01',
    '2027-02-02',
    '2027-02-03',
    '2027-02-04',
  ])
})

it('counts days that have one, so that a month away costs nothing', () => {
  const all = [0, 1, 2, 3, 40, 41].map((day) => aBackup(on(day)))
  expect(backupsToDrop(all, on(41))).toEqual([])
})

it('keeps the last of a day', () => {
  const [morning, evening] = [aBackup(on(5, 8)), aBackup(on(5, 18))]
  expect(backupsToDrop([morning, evening], on(6))).toEqual([morning])
})

it('lets what was kept before a change go after 30 days, never what was made by hand, never the newest', () => {
  const old = aBackup(on(0), 'before-restore')
  const byHand = aBackup(on(0, 10), 'by-hand')
  const foreign: Backup = { name: 'mine.db', at: on(0, 11), reason: 'other', bytes: 1 }
  const fresh = aBackup(on(20), 'before-schema')
  expect(backupsToDrop([old, byHand, foreign, fresh], on(30, 8))).toEqual([])
  expect(backupsToDrop([old, byHand, foreign, fresh], on(30, 10))).toEqual([old])
  expect(backupsToDrop([old], on(300))).toEqual([])
})

it('is due once a day, and not right after one made for another reason', () => {
  expect(isDailyDue([], on(3))).toBe(true)
  expect(isDailyDue([aBackup(on(2, 23))], on(3, 1))).toBe(true)
  expect(isDailyDue([aBackup(on(3, 1), 'before-schema')], on(3, 2))).toBe(false)
})

it('reads its own names, also those of earlier versions, and no others', () => {
  expect(readBackupName(`${backupName(on(0), 'before-schema', 24)}.db`)).toEqual({ at: on(0), reason: 'before-schema' })
  expect(readBackupName('20260101-090000-daily-2.db')).toEqual({ at: on(0), reason: 'daily' })
  for (const name of ['mine.db', '20261301-090000-daily.db', '20260101-090000-daily.db.unchecked'])
    expect(readBackupName(name)).toBeNull()
})
