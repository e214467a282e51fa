import * as chrono from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { languages } from './passage-language.ts'
import { lettersRequired } from './required-letters.ts'
import { sparingCalendar } from './sparing-calendar.ts'

describe('letters a pattern requires', () => {
  it.each([
    [/(\W|^)(?:within|in)\s*(\d+)(?:days?|weeks)/i, /days|day|weeks/i],
    [/(?:d|days?|weeks)\s*(?:ago|before)(?=\W|$)/i, /ago|before/i],
    [/([^\d]|^)([0-3]{0,1}[0-9]{1})[/.]([0-9]{4})?(\W|$)/i, /[0-9][/.]/i],
    [/(?:in\s*)?(may|june\b|sept\.)\s*/gi, /may|june|sept\./i],
    [/a(?!b)c+d/, /ac/],
  ])('of %s', (pattern, expected) => {
    const found = lettersRequired(pattern)
    expect(found?.flags).toBe(expected.flags)
    for (const text of [
      '3 days',
      'a week ago',
      '12/2026',
      'May',
      'June',
      'sept.',
      'accd',
      'before',
      '2 weeks',
      '-',
      '',
    ])
      expect([text, found?.test(text)]).toEqual([text, expected.test(text)])
  })
  it.each([[/\w+/], [/a|\w/], [/(?:may)?/], [/[^a]/], [/(?i:may)/]])('proves nothing of %s', (pattern) => {
    expect(lettersRequired(pattern)).toBeNull()
  })
})

describe('a sparing calendar', () => {
  const when = { instant: new Date('2026-09-15T12:00:00Z'), timezone: 'UTC' }
  const calendars = { en: chrono.casual, de: chrono.de.casual, fr: chrono.fr.casual, es: chrono.es.casual }
  const written = [
    'Opened 2daysago, on 3 May 2026 and within 3 weeks, next quarter, +2 days, 12/2026, at 5pm yesterday night.',
    'Am 3. Mai 2026, vor 2 Wochen, heute Abend, in 3 Tagen; le 3 mai 2026, il y a 2 jours, demain soir; el 3 de mayo, ayer.',
  ]
  it.each(Object.entries(calendars))('reads in %s what the whole calendar reads', (code, whole) => {
    const rules = languages.find((language) => language.code === code)?.rules ?? []
    const texts = rules
      .flatMap(({ examples }) => [...examples.yes.map(([text]) => text), ...examples.no])
      .concat(written)
    const sparing = sparingCalendar(whole)
    const read = (calendar: Pick<chrono.Chrono, 'parse'>): readonly string[] =>
      texts.flatMap((text) =>
        calendar
          .parse(text, when)
          .map(
            ({ index, text: said, start }) =>
              `${index} ${said} ${start.date().toISOString()} ${start.isCertain('day')}`,
          ),
      )
    expect(read(whole).length).toBeGreaterThan(5)
    expect(read(sparing as chrono.Chrono)).toEqual(read(whole))
  })
  it('tries no parser on a text without a date', () => {
    const never: chrono.Parser = {
      pattern: () => /yesterday/i,
      extract: () => {
        throw new Error('tried')
      },
    }
    const calendar = sparingCalendar(new chrono.Chrono({ parsers: [never], refiners: [] }))
    expect(calendar.parse('We make pumps.')).toEqual([])
    expect(() => calendar.parse('Yesterday')).toThrow('tried')
  })
})
