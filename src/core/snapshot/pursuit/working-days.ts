import { dayMs } from '../../model/time.ts'

/** Days of the calendar are strings, `YYYY-MM-DD`; counted in UTC, where each of them has 24 hours. */
const msOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

function isWorkingDay(ms: number): boolean {
  const weekday = new Date(ms).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Mondays to Fridays from one day to another, both counted; 0 for a weekend, and when the second lies before the first. */
export function workingDays(from: string, to: string): number {
  const [first, last] = [msOf(from), msOf(to)]
  if (last < first) return 0
  const days = Math.round((last - first) / dayMs) + 1
  const weeks = Math.floor(days / 7)
  let count = weeks * 5
  for (let ms = first + weeks * 7 * dayMs; ms <= last; ms += dayMs) if (isWorkingDay(ms)) count++
  return count
}

/** The working day that lies so many working days after a day. */
export function workingDaysAfter(day: string, count: number): string {
  let ms = msOf(day)
  for (let left = count; left > 0; ) {
    ms += dayMs
    if (isWorkingDay(ms)) left--
  }
  return dayAt(ms)
}
