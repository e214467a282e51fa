/** Characters of a calendar file that is read; a year of a busy calendar has about a million. */
export const longestCalendar = 8_000_000
