/**
 * The sample pages never grow old: they are written with dates relative to today, filled in when a page is served.
 *
 * - `{{date:-23d|D MMMM YYYY}}` and `{{month:+120d|MMMM YYYY}}`: that many days from today, in the given format
 *   (`YYYY MMMM MMM MM DD D dddd ddd Q`, English names; the two words mean the same and only help the author)
 * - `{{iso:-23d}}`: `YYYY-MM-DD`
 * - `{{origin}}`: the site's own origin, without a trailing slash
 */
const placeholder = /\{\{(?:(date|month):([+-]?\d{1,5})d\|([^{}|]{1,40})|(iso):([+-]?\d{1,5})d|(origin))\}\}/g
const token = /YYYY|MMMM|MMM|MM|DD|D|dddd|ddd|Q/g

const dayMs = 86_400_000
const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

export interface PlaceholderContext {
  /** Today; only its UTC calendar day counts. */
  readonly now: Date
  readonly origin: string
}

/** Fills in every placeholder of a sample page. A malformed one stays as it is, so that a test can find it. */
export function renderPlaceholders(text: string, { now, origin }: PlaceholderContext): string {
  return text.replace(placeholder, (_all, named, days, format, iso, isoDays) => {
    if (named !== undefined) return formatDay(dayFrom(now, Number(days)), String(format))
    if (iso !== undefined) return dayFrom(now, Number(isoDays)).toISOString().slice(0, 10)
    return origin
  })
}

const dayFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * dayMs)

function formatDay(day: Date, format: string): string {
  const month = months[day.getUTCMonth()] ?? ''
  const weekday = weekdays[day.getUTCDay()] ?? ''
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(day.getUTCFullYear()),
    MMMM: month,
    MMM: month.slice(0, 3),
    MM: String(day.getUTCMonth() + 1).padStart(2, '0'),
    DD: String(day.getUTCDate()).padStart(2, '0'),
    D: String(day.getUTCDate()),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    Q: String(Math.floor(day.getUTCMonth() / 3) + 1),
  }
  return format.replace(token, (name) => parts[name] ?? name)
}
