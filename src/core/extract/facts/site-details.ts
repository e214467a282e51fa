import type { Fact } from '../../model/fact.ts'
import { countryOfCity } from './city-names.ts'
import { countryAtEnd, countryNamed } from './country-names.ts'
import type { FactLine } from './fact-source.ts'
import { quoteIn } from './fact-source.ts'

type Site = Extract<Fact, { kind: 'site' }>

/** A place with the country that the address or the city itself gives, and what stands there. */
export function withDetails(fact: Site, lines: readonly FactLine[]): Site {
  const line = lineAt(fact, lines)
  const country = countryGiven(fact) ?? (line && countryBelow(line, lines)) ?? countryOfCity(fact.city)
  const what = fact.what ?? (line && whatStandsThere(line, lines))
  return { ...fact, ...(country ? { country } : {}), ...(what ? { what } : {}) }
}

/** Structured data may give a code. */
function countryGiven({ country }: Site): string | null {
  if (country === undefined) return null
  if (!/^[A-Za-z]{2}$/.test(country)) return countryNamed(country) ?? country
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(country.toUpperCase()) ?? country
}

const lineAt = (fact: Site, lines: readonly FactLine[]): FactLine | undefined =>
  fact.start === undefined
    ? undefined
    : lines.find(({ start, text }) => start <= (fact.start ?? 0) && start + text.length > (fact.start ?? 0))

/** The country at the end of the same line or of the two below it. */
function countryBelow(line: FactLine, lines: readonly FactLine[]): string | null {
  for (const near of lines.slice(line.index, line.index + 3)) {
    const named = near.text.length < 160 ? countryAtEnd(near.text) : null
    if (named) return named.country
  }
  return null
}

const WHAT: readonly (readonly [what: string, words: RegExp])[] = [
  [
    'headquarters',
    /\b(?:head ?quarters?|hq|head office|group office|corporate office|registered office|main office|hauptsitz|zentrale|hoofdkantoor|siège(?: social)?|sede (?:central|legale|principale)|casa central|siedziba|hovedkontor|huvudkontor|sede social)\b/iu,
  ],
  [
    'plant',
    /\b(?:plant|factory|manufacturing|works|produktion|werk|fabriek|usine|fábrica|planta|stabilimento|zakład|fabrik|fábrica)\b/iu,
  ],
  [
    'warehouse',
    /\b(?:warehouse|depot|distribution cent(?:re|er)|lager|magazijn|entrepôt|almacén|magazzino|magazyn)\b/iu,
  ],
  ['showroom', /\b(?:showroom|store|shop|filiale|winkel|magasin|tienda|negozio|sklep|butik)\b/iu],
  [
    'office',
    /\b(?:office|branch|niederlassung|büro|standort|kantoor|vestiging|bureau|agence|oficina|delegación|ufficio|filiale|biuro|oddział|kontor|escritório)\b/iu,
  ],
]

/** What the heading or the label above an address calls it. */
function whatStandsThere(line: FactLine, lines: readonly FactLine[]): string | null {
  const above = lines.slice(Math.max(0, line.index - 4), line.index + 1).map(({ text }) => text)
  for (const text of [...above.toReversed(), line.headings.at(-1) ?? '']) {
    if (text.length > 60) continue
    const row = WHAT.find(([, words]) => words.test(text))
    if (row) return row[0]
  }
  return null
}

const PLACE_NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){0,2}"
const OFFICES_IN = new RegExp(
  `\\b(?:offices|branches|plants|factories|facilities|locations|sites|warehouses|subsidiaries|niederlassungen|standorte[n]?|büros|werke[n]?|vestigingen|kantoren|bureaux|agences|usines|oficinas|sedes|plantas|sedi|filiali|stabilimenti|biura|oddziały|kontorer|fabrikker|escritórios)\\b(?: \\p{Ll}{2,12}){0,3} (?:in|at|across|à|en|a|w|i|em) ((?:${PLACE_NAME}(?:, | (?:and|und|en|et|y|e|i|og|och|&) |, and ))*${PLACE_NAME})`,
  'iu',
)

/** "with offices in Lyon, Madrid and Turin": only cities that are known by their names, for others may be countries or customers. */
export function toldOffices(line: FactLine): readonly Site[] {
  const match = line.text.length < 1_500 ? OFFICES_IN.exec(line.text) : null
  const list = match?.[1]
  if (!match || list === undefined) return []
  let from = line.text.indexOf(list, match.index)
  return list.split(/, (?:and )?| (?:and|und|en|et|y|e|i|og|och|&) /).flatMap((part) => {
    const place = part.replace(/\.$/, '')
    const at = line.text.indexOf(place, from)
    from = Math.max(from, at)
    const country = countryOfCity(place)
    return country && at >= 0 ? [told(place, country, line, at)] : []
  })
}

const told = (city: string, country: string, line: FactLine, at: number): Site => ({
  kind: 'site',
  city,
  country,
  ...quoteIn(line, at, at + city.length),
  confidence: 0.8,
  ruleId: 'site/told',
})
