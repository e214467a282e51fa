import { calledByTrade } from './called-by-trade.ts'

const legal =
  /(?<![,\s])[,\s]+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|sa|s\.a|spa|s\.p\.a|srl|bv|b\.v|nv|n\.v|ab|asa|as|a\/s|aps|oyj|oy|abp|kg|kgaa|pty|lp|llp|holdings?|group|international|technologies)\.?$/i

/** First words that many companies share, or that are ordinary words: never a name by themselves. */
const common = new Set(
  'american america national first united general global great greater international european british german french dutch canadian australian royal new north south east west northern southern eastern western central pacific atlantic advanced applied premier prime standard universal allied modern digital smart green blue red black white silver golden gold big best city county state public private federal the law offices university college institute center centre school bank air world one total direct select quality custom perfect real'.split(
    ' ',
  ),
)

/** Words that make up the names of countries and regions together with one that many companies share. */
const ofPlaces = new Set(
  'states kingdom york zealand jersey mexico england hampshire delhi orleans african africa korea korean carolina dakota america american virginia sea coast bank city county valley river lake'.split(
    ' ',
  ),
)
const isPlainPair = (first: string, second: string): boolean =>
  common.has(first.toLowerCase()) && (common.has(second.toLowerCase()) || ofPlaces.has(second.toLowerCase()))

export type CompanyNames = {
  /** Finds the company by any of its names; capitals count for single words. Null when it has no usable name. */
  readonly pattern: RegExp | null
  readonly names: readonly string[]
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

function shorter(name: string): string[] {
  const forms: string[] = []
  let rest = name.trim()
  for (let round = 0; round < 3; round++) {
    const cut = rest.replace(legal, '').trim()
    if (cut === rest || cut.length < 2) break
    forms.push(cut)
    rest = cut
  }
  return forms
}

function variants(name: string): string[] {
  const inBrackets = [...name.matchAll(/\(([^)]{2,40})\)/g)].map((hit) => hit[1] ?? '')
  const whole = name.replaceAll(/(?<!\s)\s*\([^)]{0,200}\)/g, '').trim()
  // "The Harlow Group" goes by "Harlow" as "Harlow Group" does
  const bare = whole.replace(/^The\s(?=[A-Z])/, '')
  // "University of Harlow" is written "Harlow University" as well
  const turned = /^(University|College|School|Port|Bank|County|City|Town)\sof\s(\p{Lu}[\p{L} -]{2,30})$/u.exec(bare)
  const all = [whole, bare, ...shorter(bare), ...inBrackets, ...(turned ? [`${turned[2]} ${turned[1]}`] : [])]
  const parts = bare.split(/\s+/)
  const first = parts[0] ?? ''
  if (parts.length > 1 && first.length >= 3 && /^[A-Z0-9]/.test(first) && !common.has(first.toLowerCase()))
    all.push(first)
  // "Silver Harbour Glass and Supply" goes by "Silver Harbour"; "United States Foundries" never by "United States"
  const [, second = ''] = parts
  if (parts.length > 2 && /^[A-Z]/.test(first) && /^[A-Z]/.test(second) && !isPlainPair(first, second))
    all.push(`${first} ${second}`)
  const half = first.split('-')[0] ?? ''
  if (half !== first && half.length >= 5 && !common.has(half.toLowerCase())) all.push(half)
  return [...all, ...[whole, bare].map(initialsOf).filter((initials) => initials.length >= 3)]
}

/** "HPW" for "Harlow Pumps and Works": the words that a name of initials may stand for. */
const inFull = (form: string): string[] =>
  /^[A-Z]{3,5}$/.test(form)
    ? [
        form
          .split('')
          .map((letter) => `${letter}\\p{Ll}{2,20}`)
          .join('\\s(?:(?:and|of|for|the|&|amp;)\\s){0,2}'),
      ]
    : []

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((part) => /^[A-Z]/.test(part))
    .map((part) => part[0])
    .join('')

/** "Lännen" is written "Lannen" as well. */
const withAndWithoutMarks = (form: string): string[] => [form, form.normalize('NFD').replaceAll(/\p{M}/gu, '')]

/** Every form under which a text may name the company: with and without legal form, its first distinctive word, its initials. */
export function companyNames(name: string, aliases: readonly string[] = []): CompanyNames {
  const names = [...new Set([name, ...aliases].flatMap(variants).flatMap(withAndWithoutMarks))].filter(
    (form) => form.length >= 2,
  )
  names.sort((a, b) => b.length - a.length)
  if (names.length === 0) return { pattern: null, names }
  const forms = names
    .flatMap((form) => [escape(form), escape(form.toUpperCase())])
    .map((form) => form.replaceAll(/\s+/g, '\\s{1,3}'))
    .concat(names.flatMap(inFull), calledByTrade(name))
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${[...new Set(forms)].join('|')})(?![\\p{L}\\d])`, 'gu'), names }
}

/** Offsets [start, end] of each place where the company is named. */
export function namedAt(text: string, names: CompanyNames): readonly (readonly [number, number])[] {
  if (!names.pattern) return []
  return [...text.matchAll(names.pattern)].map((hit) => [hit.index, hit.index + hit[0].length] as const)
}
