import { Chrono, ParsingContext } from 'chrono-node'
import type { DateWords } from './language.ts'
import { lettersRequired } from './required-letters.ts'

/**
 * Reads what the calendar reads and tries in a text only those of its parsers whose letters stand there: each goes through all of the
 * text, and most texts hold neither a month nor "yesterday".
 */
export function sparingCalendar({ parsers, refiners }: Chrono): DateWords['calendar'] {
  let gates: readonly (RegExp | null)[] | null = null
  return {
    parse: (text, reference, option) => {
      const known = (gates ??= parsers.map((parser) => lettersRequired(parser.pattern(new ParsingContext('')))))
      const tried = parsers.filter((_, at) => known[at]?.test(text) !== false)
      return tried.length > 0 ? new Chrono({ parsers: tried, refiners }).parse(text, reference, option) : []
    },
  }
}
