/** Characters of a calendar file that is read. */
export { longestCalendar } from '../core/model/calendar-limits.ts'
