/** A stretch of days by the calendar of whoever searches, `YYYY-MM-DD`, both included. */
export type Days = { readonly first: string; readonly last: string }

const unitDays: Readonly<Record<string, number>> = { d: 1, w: 7 }

/** The days that a date as typed means: `2026`, `2026-01`, `2026-01-15`, `7d`, `2w`, `3m`, `1y`, `today`, `yesterday`. Null for anything else. */
export function daysOf(typed: string, today: string): Days | null {
  const value = typed.toLowerCase()
  if (value === 'today') return one(today)
  if (value === 'yesterday') return one(moved(today, 0, -1))
  const ago = /^(\d{1,4})([dwmy])$/.exec(value)
  if (ago) return one(back(today, Number(ago[1]), ago[2] ?? 'd'))
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value) ?? []
  return year === undefined ? null : spelled(Number(year), numberOf(month), numberOf(day))
}

/** The day after. */
export const dayAfter = (day: string): string => moved(day, 0, 1)

const one = (day: string): Days => ({ first: day, last: day })
const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

function spelled(year: number, month: number | null, day: number | null): Days | null {
  if (month === null) return { first: `${pad(year, 4)}-01-01`, last: `${pad(year, 4)}-12-31` }
  if (month < 1 || month > 12) return null
  const start = `${pad(year, 4)}-${pad(month, 2)}`
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day === null) return { first: `${start}-01`, last: `${start}-${pad(length, 2)}` }
  return day < 1 || day > length ? null : one(`${start}-${pad(day, 2)}`)
}

const back = (today: string, many: number, unit: string): string =>
  unit === 'm' || unit === 'y'
    ? moved(today, unit === 'y' ? -12 * many : -many, 0)
    : moved(today, 0, -many * (unitDays[unit] ?? 1))

/** Months first, and within the shorter month its last day: a month before 31 March is 28 February. */
function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, length) + days))
  // as far back as four digits of a year go
  return at.getUTCFullYear() < 1 ? '0001-01-01' : at.toISOString().slice(0, 10)
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0')
