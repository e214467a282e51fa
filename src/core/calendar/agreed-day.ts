import * as chrono from 'chrono-node'

/** A day on the seller's own wall calendar, with the clock where it is said. */
export type AgreedDay = { readonly day: string; readonly time: string | null }

/** Tried in this order: the first that finds a day decides. Days stand before months in all of them. */
const languages = [chrono.en.GB, chrono.de, chrono.fr, chrono.es]

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0')

/**
 * The day in the words of a next step ("they send the drawing by Friday", "call again on 3 December at 10:30"), told from the day it was agreed on;
 * null where none is said. `from`: a day, `YYYY-MM-DD`.
 */
export function agreedDay(words: string, from: string): AgreedDay | null {
  const reference = { instant: new Date(`${from}T12:00:00Z`), timezone: 0 }
  for (const language of languages) {
    // “June’s figures, by Thu 3 Dec”: a month alone, or “in the morning”, is no day
    const start = language
      .parse(words.slice(0, 300), reference, { forwardDate: true })
      .map((found) => found.start)
      .find((one) => one.isCertain('day') || one.isCertain('weekday'))
    if (start === undefined) continue
    const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`
    return { day, time: start.isCertain('hour') ? `${two(start.get('hour'))}:${two(start.get('minute'))}` : null }
  }
  return null
}
