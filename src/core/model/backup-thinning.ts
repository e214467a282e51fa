import type { Backup, BackupReason } from './backup.ts'
import type { Instant } from './time.ts'

/** Of the daily ones stay the newest of each of so many days, and of each of so many weeks, counted back from the newest. */
export const keptDays = 7
export const keptWeeks = 4
/** What was kept before a change stays so many days. */
export const keptDaysBefore = 30

const dayMs = 86_400_000
const before: ReadonlySet<BackupReason> = new Set(['before-schema', 'before-restore', 'before-import', 'before-repair'])

/** Made by hand, or put there: it stays until somebody removes it. */
export const neverExpires = ({ reason }: Pick<Backup, 'reason'>): boolean => reason !== 'daily' && !before.has(reason)

/**
 * The backups that go. Those made by hand and files of others stay until somebody removes them; the newest of all stays, however old
 * it is. Days and weeks (from Monday) are those of UTC, so that the same files give the same answer everywhere.
 */
export function backupsToDrop(backups: readonly Backup[], now: Instant): readonly Backup[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.name < b.name ? 1 : -1))
  const daily = newestFirst.filter(({ reason }) => reason === 'daily')
  const kept = new Set([...firstOfEach(daily, dayOf, keptDays), ...firstOfEach(daily, weekOf, keptWeeks)])
  const expiry = Date.parse(now) - keptDaysBefore * dayMs
  return newestFirst
    .slice(1)
    .filter((backup) =>
      backup.reason === 'daily' ? !kept.has(backup) : !neverExpires(backup) && Date.parse(backup.at) < expiry,
    )
}

/** The first of each of the first `many` groups, in their order. */
function firstOfEach(backups: readonly Backup[], group: (backup: Backup) => string, many: number): readonly Backup[] {
  const first = new Map<string, Backup>()
  for (const backup of backups) if (!first.has(group(backup))) first.set(group(backup), backup)
  return [...first.values()].slice(0, many)
}

const dayOf = ({ at }: Backup): string => at.slice(0, 10)

/** The Monday of its week: 5 January 1970 was one. */
const weekOf = ({ at }: Backup): string => String(Math.floor((Date.parse(at) / dayMs - 4) / 7))

/** A daily one is due: there is none, or the newest is from another day. One made for whatever reason today will do. */
export const isDailyDue = (backups: readonly Backup[], now: Instant): boolean =>
  !backups.some(({ at, reason }) => reason !== 'other' && at.slice(0, 10) === now.slice(0, 10))
