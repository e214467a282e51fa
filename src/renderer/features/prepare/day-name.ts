import { calendarDaysBetween } from '../../words/dates.ts'
import { dayTitle } from '../today/day-words.ts'

/** "tomorrow", "today", or "Tuesday 1 December": a calendar day on the local clock. */
export function dayName(day: string, now: Date): string {
  const date = new Date(`${day}T12:00:00`)
  const away = calendarDaysBetween(now, date)
  return away === 0 ? 'today' : away === 1 ? 'tomorrow' : dayTitle(date)
}
