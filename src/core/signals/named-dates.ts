import type { DateWords } from './language/language.ts'
import type { PageDate } from './page-date.ts'
import { type Found, withoutYear } from './yearless-date.ts'

type Named = { readonly at: number; readonly length: number; readonly found: Found }

/** Dates that go by a name: "by year end", "in the autumn", "before Christmas". */
export function namedDates(text: string, page: PageDate | null, words: DateWords): readonly Named[] {
  const found: Named[] = []
  const all = (pattern: RegExp | undefined, read: (hit: RegExpMatchArray) => Found | null): void => {
    for (const hit of pattern ? text.matchAll(pattern) : []) {
      const dated = read(hit)
      if (dated) found.push({ at: hit.index, length: hit[0].length, found: dated })
    }
  }
  all(words.holidays, ([, name = '', year]) => holiday(words.holidayDate?.[name.toLowerCase()], year, page))
  all(words.bareSeasons, ([, first, second]) => {
    const dated = withoutYear(words.seasonMonth?.[(first ?? second ?? '').toLowerCase()] ?? 1, null, page)
    return dated && { date: dated.date.slice(0, 4), ...(dated.ahead ? { ahead: dated.ahead.slice(0, 4) } : {}) }
  })
  all(words.yearEnd, () =>
    page && page.precision > 0 ? { date: String(new Date(page.latest).getUTCFullYear()) } : null,
  )
  return found
}

function holiday(date: string | undefined, year: string | undefined, page: PageDate | null): Found | null {
  if (date === undefined) return null
  if (year !== undefined) return { date: `${year}-${date}` }
  const [month, day] = date.split('-').map(Number)
  return withoutYear(month ?? 1, day ?? null, page)
}
