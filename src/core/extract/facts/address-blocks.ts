import { isContactLine } from '../contact-lines.ts'
import { countryOfCity } from './city-names.ts'
import { countryAtEnd, isCountryOnly } from './country-names.ts'
import type { FactLine } from './fact-source.ts'

/** A town found in an address. */
export type FoundTown = {
  readonly town: string
  readonly country: string | null
  /** The line that names it, */
  readonly said: FactLine
  /** and all that belong to its address. */
  readonly first: FactLine
  readonly last: FactLine
  readonly ruleId: string
  readonly confidence: number
}

/** Lines of an address at most, below the name of its town. */
const MOST_LINES = 7
/** So many neighbours make a list of offices of what could be any heading. */
const ENOUGH_OFFICES = 3
/** Between a town and its country stand a state, a district and a code: "Dist. Pune 411 001, Maharashtra". */
const MOST_WORDS_UNDER_A_TOWN = 6

/**
 * Lists of offices: a town as heading, and its address below. One such heading proves itself by the town's name in the address;
 * among three or more of the same rank the others are believed too.
 */
export function townsAboveAddresses(
  lines: readonly FactLine[],
  isTown: (words: string) => boolean,
): readonly FoundTown[] {
  const found = lines.flatMap((line) => {
    const town = line.text.replace(/(?<![\s:,])[\s:,]+$/, '')
    if (line.text.length > 40 || town.split(' ').length > 4 || !isTown(town) || isCountryOnly(town)) return []
    const address = addressBelow(lines, line)
    return address
      ? [
          {
            line,
            town,
            address,
            naming: address.find(({ text }) => names(text, town)) ?? (isCityThere(town, address) ? line : undefined),
          },
        ]
      : []
  })
  return found.flatMap(({ line, town, address, naming }) => {
    const alike = found.filter((other) => rankOf(other.line) === rankOf(line))
    const listed = line.type === 'heading' && alike.length >= ENOUGH_OFFICES && alike.some((one) => one.naming)
    const last = address.at(-1)
    if (!last || !(naming || listed)) return []
    const country = address.map(({ text }) => countryAtEnd(text)?.country).find((name) => name !== undefined) ?? null
    const confidence = naming ? 0.9 : 0.8
    return [{ town, country, said: naming ?? line, first: line, last, ruleId: 'site/office-list', confidence }]
  })
}

/** A city known by its name, above an address in its country. */
const isCityThere = (town: string, address: readonly FactLine[]): boolean => {
  const country = countryOfCity(town)
  return country !== null && address.some(({ text }) => countryAtEnd(text)?.country === country)
}

const rankOf = ({ type, flow }: FactLine): string => (type === 'heading' ? `h${flow.level}` : type)

/** The town as words of a line; a company's name stands in its mail address too. */
function names(text: string, town: string): boolean {
  if (/@|\bwww\./i.test(text)) return false
  const at = text.toLowerCase().indexOf(town.toLowerCase())
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + town.length))
}

/** The lines up to the next heading or other town, when they are an address; short lines only. */
function addressBelow(lines: readonly FactLine[], heading: FactLine): readonly FactLine[] | null {
  const block: FactLine[] = []
  for (const line of lines.slice(heading.index + 1, heading.index + 1 + MOST_LINES)) {
    if (line.type === 'heading' || line.text.length > 120) break
    block.push(line)
    if (countryAtEnd(line.text)) break
  }
  const end = block.findLastIndex(
    ({ text }) => isContactLine(text) || countryAtEnd(text) !== null || ENDS_IN_CODE.test(text),
  )
  const address = block.slice(0, end + 1)
  // a street, a postal code or a floor has a number; a country alone is the end of a sentence
  return address.some(({ text }) => /\d/.test(text)) ? address : null
}

const ENDS_IN_CODE = /\d{4,6}[.,]?$/

/** "Rua Alta 12, Porto, Portugal", with a postal code on either side of the town, or the country alone on the next line. */
export function townsBeforeCountries(
  lines: readonly FactLine[],
  isTown: (words: string) => boolean,
): readonly FoundTown[] {
  return lines.flatMap((line) => {
    if (line.text.length > 200 || line.type === 'heading') return []
    const end = countryAtEnd(line.text)
    if (!end) return []
    const above = lines[line.index - 1]
    const alone = end.before.replace(/(?<![\s,;|–-])[\s,;|–-]+$/, '') === ''
    const first = alone && above && above.text.length < 120 && above.type !== 'heading' ? above : line
    const rest = alone ? (first === line ? '' : first.text) : end.before
    const own = townAtEnd(rest, isTown)
    // "Lagerton," and below it "GA 30022, USA"; a heading over a sentence that ends in a country is no town
    const isRest = rest.split(' ').length <= MOST_WORDS_UNDER_A_TOWN
    const split =
      own === null && isRest && first === line && above && above.text.length < 60 ? townAtEnd(above.text, isTown) : null
    const town = own ?? split
    const said = split === null ? first : above
    if (town === null || !said || isSentence(said.text)) return []
    const proven =
      /\d/.test(said.text) ||
      (split !== null && /\d/.test(rest)) ||
      isStreet(lines[said.index - 1]) ||
      [1, 2].some((step) => REACHED.test(lines[line.index + step]?.text ?? ''))
    return proven
      ? [{ town, country: end.country, said, first: said, last: line, ruleId: 'site/before-country', confidence: 0.85 }]
      : []
  })
}

/** A line that gives a number or an address to write to and nothing else. */
const REACHED = /^(?:tel|phone|telefon|telefoon|tél|fax|mob|cell|e-?mail|\+\d|\(\+?\d)/i

/** "We sell to mills in Lyon, France" */
const isSentence = (text: string): boolean =>
  text.split(' ').length > 22 ||
  /^(?:we|our|the|in|from|with|wir|wij|nous|noi|vi)\b|[.!?] \p{Lu}\p{Ll}+ \p{Ll}/iu.test(text)

/** A line of an address with a number in it, which is no telephone's and not the end of another address. */
const isStreet = (line: FactLine | undefined): boolean =>
  line !== undefined &&
  line.text.length < 120 &&
  /\d/.test(line.text) &&
  !/\+\d|\(\d|@/.test(line.text) &&
  countryAtEnd(line.text) === null

/** Postal codes and the short names of states, at the end of what is left of an address. */
const CODE_AT_END =
  /(?<![\s,–-])[\s,–-]+(?:[A-Z]{1,3}[ -])?\(?(?:\d[\d -]{2,9}(?: ?[A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2,3})\)?$/
const CODE_AT_START = /^(?:[A-Z]{1,3}[ -])?\d[\d -]{2,7}(?: ?[A-Z]{2})?\s+/
const DISTRICT = /^(?:dist(?:rict)?|tal(?:uka)?|region|province|prov|county|state)\b[.:\s]{0,4}/i

/** Whole states and provinces that stand between a town and its country. Lower case. */
const STATE =
  /^(?:andhra pradesh|assam|bihar|chhattisgarh|delhi ncr|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|odisha|punjab|rajasthan|tamil ?nadu|telangana|uttar pradesh|uttarakhand|west bengal|new south wales|queensland|south australia|tasmania|victoria|western australia|alberta|british columbia|manitoba|new brunswick|nova scotia|ontario|qu[eé]bec|saskatchewan|bavaria|bayern|hessen|niedersachsen|nordrhein-westfalen|sachsen|lombardia|lombardy|veneto|catalu[nñ]a|jalisco|nuevo le[oó]n|guanajuato|guangdong|zhejiang|jiangsu|s[aã]o paulo state)$/i

function townAtEnd(text: string, isTown: (words: string) => boolean): string | null {
  const parts = text
    .split(/[,;|]/)
    .map((part) => part.trim().replace(/(?<![.\s])[.\s]+$/, ''))
    .filter((part) => part !== '')
  for (const part of parts.slice(-3).toReversed()) {
    const words = ` ${part}`
      .replace(CODE_AT_END, '')
      .trim()
      .replace(CODE_AT_START, '')
      .replace(/(?<![\s–-])[\s–-]+$/, '')
      .trim()
    if (words === '' || STATE.test(words)) continue
    const town = words.replace(DISTRICT, '')
    return isTown(town) && !isCountryOnly(town) && town.split(' ').length <= 3 ? town : null
  }
  return null
}
