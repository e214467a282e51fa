import { expect, it } from 'vitest'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { type Cut, importWithout } from '../../../tests/builders/without-guard.ts'
import { backupsToDrop, isDailyDue } from './backup-thinning.ts'
import { backupName, readBackupName } from './backup.ts'
import type { Backup, BackupReason } from './backup.ts'
import type { Instant } from './time.ts'

const on = (day: number, hour = 9): Instant => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString() as Instant

function aBackup(at: Instant, reason: Exclude<BackupReason, 'other'> = 'daily'): Backup {
  return { name: `${backupName(at, reason)}.db`, at, reason, bytes: 1 }
}

const thinning = 'core/model/backup-thinning.ts'
const cutting =
  (...cuts: readonly Cut[]) =>
  (): Promise<Thinning> =>
    importWithout(thinning, { [thinning]: cuts })
type Thinning = { readonly backupsToDrop: typeof backupsToDrop }

safetyCase<Thinning>(
  31,
  'thinning over 400 days leaves exactly seven days, the end of three weeks before, and what is not its own',
  {
    shipped: () => ({ backupsToDrop }),
    without: {
      weeks: cutting([', ...firstOfEach(daily, weekOf, keptWeeks)', '']),
      'an end of the days': cutting(['firstOfEach(daily, dayOf, keptDays)', 'firstOfEach(daily, dayOf, 9)']),
      'a place for the newest': cutting(['    .slice(1)\n', '']),
      'an eye on what was made by hand': cutting(['!neverExpires(backup) && ', '']),
      'an end of what was kept before a change': cutting(['Date.parse(backup.at) < expiry', 'expiry < 0']),
    },
    holds({ backupsToDrop: drop }) {
      const byHand = aBackup(on(3, 10), 'by-hand')
      const foreign: Backup = { name: 'mine.db', at: on(3, 11), reason: 'other', bytes: 1 }
      let kept: readonly Backup[] = [byHand, foreign]
      for (let day = 0; day < 400; day += 1) {
        // each fortieth day an upgrade or a restore
        const before = day % 40 === 0 ? [aBackup(on(day, 7), 'before-restore')] : []
        const all = [...kept, ...before, aBackup(on(day))]
        const gone = new Set(drop(all, on(day)))
        kept = all.filter((backup) => !gone.has(backup))
      }
      // day 399 is Thursday 4 February 2027: its week is the first of the four; day 360 lies more than 30 days back
      expect(
        kept
          .filter(({ reason }) => reason === 'daily')
          .map(({ at }) => at.slice(0, 10))
          .toSorted(),
      ).toEqual([
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
      expect(kept.filter(({ reason }) => reason !== 'daily')).toEqual([byHand, foreign])
      // years later somebody has but one, and keeps it
      const last = aBackup(on(0), 'before-schema')
      expect(drop([last], on(900))).toEqual([])
    },
  },
)

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
