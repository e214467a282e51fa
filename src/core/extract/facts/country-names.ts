import { textKey } from '../fold-text.ts'

/** Languages in which company sites write the names of countries. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'da', 'sv', 'nb', 'fi', 'cs']

/** Names that people write and the tables of Unicode CLDR do not have, by ISO 3166-1 code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.'],
  CN: ['P.R. China', 'PR China', 'People’s Republic of China'],
  CZ: ['Czech Republic', 'Česká republika'],
  GB: ['UK', 'U.K.', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Grossbritannien'],
  HK: ['Hong Kong'],
  IE: ['Republic of Ireland', 'Eire'],
  KR: ['Korea', 'Republic of Korea'],
  NL: ['Holland', 'The Netherlands'],
  RU: ['Russian Federation'],
  TR: ['Turkey', 'Türkiye'],
  US: ['USA', 'U.S.A.', 'US', 'U.S.', 'United States of America'],
  VN: ['Viet Nam'],
}

/** Towns that are countries too: seen as towns where a town is expected. */
const CITY_STATES = new Set([
  'singapore',
  'luxembourg',
  'monaco',
  'hongkong',
  'djibouti',
  'panama',
  'kuwait',
  'sanmarino',
])

/** Longest name in words: "Bosnia and Herzegovina", "United States of America". */
const MOST_WORDS = 5

let known: ReadonlyMap<string, string> | undefined

/** English names of countries by the key of each of their names. Built at first use: it costs some milliseconds. */
function countries(): ReadonlyMap<string, string> {
  if (known) return known
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const tables = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }))
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const names = new Map<string, string>()
  for (const first of letters) {
    for (const second of letters) {
      const name = english.of(first + second)
      if (name === undefined || first + second === 'ZZ' || /^(?:EU|EZ|UN|QO|XA|XB|X.)$/.test(first + second)) continue
      for (const table of tables) {
        const foreign = table.of(first + second)
        if (foreign !== undefined) names.set(textKey(foreign), name)
      }
      for (const other of ALSO[first + second] ?? []) names.set(textKey(other), name)
    }
  }
  known = names
  return names
}

/** Names of countries that are more often something else: a state, a piece of land, a person. */
const OTHERWISE = new Set(['georgia', 'island', 'islande', 'jordan', 'jersey', 'man'])

/** The usual English name of a country that is called this in one of the languages we read; null for anything else. */
export function countryNamed(words: string): string | null {
  const key = textKey(words)
  // "US" is a country and "us" is none
  if (OTHERWISE.has(key) || (key.length < 4 && words !== words.toUpperCase())) return null
  return countries().get(key) ?? null
}

/** The English name of a country given by its ISO 3166-1 code or by a name; words that are neither stay as they are. */
export function countryOfCode(words: string): string {
  const code = /^[A-Z]{2}$/.test(words)
    ? new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(words)
    : undefined
  return code ?? countryNamed(words) ?? words
}

/** A country, and no town of the same name. */
export const isCountryOnly = (words: string): boolean =>
  countryNamed(words) !== null && !CITY_STATES.has(textKey(words).replaceAll(' ', ''))

/** The country a line of an address ends with, and what stands before it. */
export function countryAtEnd(line: string): { readonly country: string; readonly before: string } | null {
  const words = [...line.slice(-200).matchAll(/[^\s,;|]+/g)]
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const from = words.at(-count)?.index ?? 0
    const country = countryNamed(
      line
        .slice(-200)
        .slice(from)
        .replace(/(?<![.\s])[.\s]+$/, ''),
    )
    if (country !== null && !/\bNew\s$/i.test(line.slice(-200).slice(0, from)))
      return { country, before: line.slice(0, Math.max(0, line.length - 200) + from) }
  }
  return null
}
