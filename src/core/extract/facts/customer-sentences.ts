import { textKey } from '../fold-text.ts'
import type { Customer } from './customer-fact.ts'
import { CUSTOMER_WORDS, customerIn } from './customer-fact.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind } from './fact-source.ts'
import { isOrganisation, isOwnName, isTrade } from './organisation-names.ts'
import { US_STATES } from './postal-codes.ts'

/** Customers that running text names, and those of headlines. */
export function customersInSentences(source: FactSource): readonly Customer[] {
  const facts: Customer[] = []
  if (isKind(source, 'home', 'about', 'customers', 'services', 'product', 'case-list'))
    for (const line of source.lines) facts.push(...enumerated(source, line), ...included(source, line))
  for (const line of source.lines) {
    const one = chosenBy(source, line) ?? caseOf(source, line)
    if (one) facts.push(one)
  }
  return facts
}

/** Kinds of organisations that a company names examples of. */
const BUYERS = `${CUSTOMER_WORDS}|restaurants|hotels|companies|firms|brands|retailers|banks|insurers|airlines|airports|manufacturers|producers|organi[sz]ations|businesses|enterprises|chains|hospitals|clinics|universities|schools|institutions|agencies|utilities|venues|establishments|operators|builders|developers|municipalities|councils|authorities|charities|museums|farms|mills|shipyards|breweries`
const SUCH_AS =
  'such as|including|among them|zoals|waaronder|tra cui|quali|tels que|tales como|m\\.in\\.|takie jak|tacy jak|heriblandt|såsom'
/** Between the kind and its examples a few words may stand, as long as they don't turn to something else. */
const ENUMERATION = new RegExp(
  `\\b(?:${BUYERS})\\b((?: [\\p{L}’'-]{1,20}){0,6}),? (?:${SUCH_AS}) ([^.:!?]{4,400})`,
  'giu',
)
const ELSEWHERE =
  /\b(?:industries|sectors|markets|fields|areas|countries|regions|cities|segments|states|products|services|solutions|technologies|tools|brands|partners|suppliers|competitors|features|needs|benefits|departments|functions)\b/i
/** The sentence says that these buy from the company. */
const SERVED =
  /\b(?:trust(?:s|ed)?|us(?:e|es|ed) (?:by|to|it)|choose|chooses|chosen|prefer|rely|relies|deployed|helps?|helped|supports?|supported|serves?|served|serving|suppl(?:y|ies|ied)|supplying|handles?|works? with|worked with|working with|worked for|provides?|provided|provide|delivered|built for|manages?|customers|clients|clientele|klanten|clienti|clientes|klienci|kunder|opdrachtgevers)\b/i
const NOT_SERVED =
  /\b(?:partners?|suppliers?|competitors?|vendors?|formerly|previously|career|prior to|before joining|worked at|investors?|unlike)\b/i

/** Whose customers they are: the sentence speaks of us, or of what is used, and not of what somebody did elsewhere. */
const OF_OURS =
  /\b(?:we|our|ours|us|wir|unser\p{L}*|ons|onze|noi|nostr[aieo]|nasz\p{L}*|vi|vores|nous|nos|nuestr\p{L}*|nosotros)\b|\b(?:is|are|been)(?: \p{L}{2,10})? (?:used|deployed|trusted|chosen|installed|in use)\b/iu
const OF_SOMEBODY = /\b(?:he|she|his|her)\b|\bhas (?:held|worked|provided|advised|led|served)\b/i

/** "restaurants such as Acme Grill, The Mill and Reed House rely on us" */
function enumerated(source: FactSource, line: FactLine): readonly Customer[] {
  if (line.text.length > 3_000) return []
  return [...line.text.matchAll(ENUMERATION)].flatMap((match) => {
    const [all, between = '', list = ''] = match
    const start = line.text.lastIndexOf('. ', match.index) + 1
    const sentence = line.text.slice(start, match.index + all.length)
    if (ELSEWHERE.test(between) || NOT_SERVED.test(sentence) || !SERVED.test(sentence)) return []
    if (OF_SOMEBODY.test(sentence) || !(OF_OURS.test(sentence) || mentions(source, sentence))) return []
    const names = itemsOf(list)
      .map(nameIn)
      .filter((name): name is string => name !== null)
    if (names.some(isTrade) || names.length < 2) return []
    return names
      .filter((name) => isOrganisation(name) && !isOwnName(source, name))
      .flatMap((name) => customerIn(line, name, 'customer/enumerated', 0.75, match.index) ?? [])
  })
}

/** "Our long-standing customers", and "Customers" where it begins the sentence; not "Their customers". */
const OF_THE_COMPANY = /^\s*(?:(?:our|its)(?: [\p{L}-]+){0,2} |(?:current|existing|key|major|recent) )?$/iu
const INCLUDE = new RegExp(
  `\\b(?:customers|clients|clientele)(?: (?:now|today|already|also))? includes? ([^.:!?]{4,400})`,
  'giu',
)

/** "Our customers include Acme Grill and Reed House" */
function included(source: FactSource, line: FactLine): readonly Customer[] {
  if (line.text.length > 3_000) return []
  return [...line.text.matchAll(INCLUDE)].flatMap((match) => {
    const [, list = ''] = match
    const before = line.text.slice(line.text.lastIndexOf('. ', match.index) + 1, match.index)
    if (!OF_THE_COMPANY.test(before)) return []
    const names = itemsOf(list)
      .map(nameIn)
      .filter((name): name is string => name !== null)
    if (names.length < 2 || names.some(isTrade)) return []
    return names
      .filter((name) => isOrganisation(name) && !isOwnName(source, name))
      .flatMap((name) => customerIn(line, name, 'customer/included', 0.75, match.index) ?? [])
  })
}

const STATE = new RegExp(`, (?:${US_STATES})(?=[,; ]|$)`, 'gu')

/** The items of a list; "and" between two capitalised words may be part of a name, at the end of a list with commas it is not. */
function itemsOf(list: string): readonly string[] {
  return list
    .replace(/\([^()]{0,80}\)/g, ' ')
    .split(/;/)
    .flatMap((part) => {
      const pieces = part.trim().replace(STATE, '').split(/,\s+/)
      const last = pieces.pop() ?? ''
      return [...pieces, ...splitAtAnd(last.replace(/^(?:and|und|en|e|et|y|i|og) /u, ''), pieces.length > 0)]
    })
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

const AND = / (?:and|und|en|e|et|y|i|og) /gu

function splitAtAnd(text: string, ofList: boolean): readonly string[] {
  const places = [...text.matchAll(AND)]
  const at = ofList ? places.at(-1) : places.find(({ index }) => / /.test(text.slice(0, index)))
  if (!at) return [text]
  return [text.slice(0, at.index), text.slice(at.index + at[0].length)]
}

const NAME =
  /^(?:[\p{Ll}\p{N}’'-]+ ){0,4}((?:[\p{Lu}\p{N}][\p{L}\p{N}’'.&/-]*)(?: (?:(?:of|and|&|de|la|le|du|van|von|der|di) ){0,2}[\p{Lu}\p{N}][\p{L}\p{N}’'.&/-]*){0,5})(?: in [\p{Lu}].{0,40}|,.{0,20})?$/u

/** "the well-known Reed House in Leeds" → "Reed House"; null where lower-case words follow the name. */
function nameIn(item: string): string | null {
  const name = NAME.exec(item.slice(0, 120))?.[1]
  return name === undefined || name.length < 3 ? null : name.replace(/\.$/, '')
}

const CAPITALISED = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}’'.&/-]{0,25}`
const CHOOSES = new RegExp(
  `^(${CAPITALISED}(?: (?:(?:of|and|&|de|van|von|der) )?${CAPITALISED}){0,4}) (?:selects|chooses|adopts|deploys|implements|picks|opts for|goes live with|standardi[sz]es on|relies on|turns to|switches to|signs with|entscheidet sich für|setzt auf|wählt|kiest voor|kiest|gaat in zee met|sceglie|si affida a|choisit|elige|wybiera|wybrało?|vælger|väljer|escolhe) (.{3,120})$`,
  'iu',
)

/** Headlines: "Lund Mills chooses Moss Bearings for its new line". */
function chosenBy(source: FactSource, line: FactLine): Customer | null {
  if (
    line.text.length > 200 ||
    !isKind(source, 'news-list', 'news-item', 'home', 'case-list', 'case-study', 'customers')
  )
    return null
  const [, name = '', what = ''] = CHOOSES.exec(line.text) ?? []
  if (
    !/^[\p{Lu}\p{N}]/u.test(name) ||
    !isOrganisation(name) ||
    isOwnName(source, name) ||
    isAnonymous(name) ||
    !mentions(source, what)
  )
    return null
  return customerIn(line, name, 'customer/chooses', 0.85)
}

/** "Logistics Company", "Large Bank": a trade and a kind of organisation, and no name. */
const isAnonymous = (name: string): boolean =>
  isTrade(
    name
      .replace(/^(?:large|leading|major|global|top|private|public|us|uk|european|international|national) /i, '')
      .replace(/ (?:company|provider|firm|group|retailer|manufacturer|organi[sz]ation|leader|customer|client)s?$/i, ''),
  ) || /^(?:private|public|large|major) \p{L}+$/iu.test(name)

const CASES: readonly RegExp[] = [
  /^(?:case study|customer story|success story|client story|customer case|fallstudie|anwenderbericht|erfolgsgeschichte|referenzprojekt|klantcase|klantverhaal|praktijkcase|caso di successo|caso studio|caso de éxito|studium przypadku|kundecase|kundcase|étude de cas) ?[:–—|-] ?(.{2,60})$/iu,
  /^(.{2,50}?)(?: ?[:–—|-])? (?:case study|success story|customer story|fallstudie|klantcase|kundecase)$/iu,
]

/** "How Lund Mills cut its scrap by half": what follows the name is written small. */
const HOW = new RegExp(
  `^(?:How|Why|Wie|Warum|So|Hoe|Waarom|Come|Perché|Comment|Cómo|Hvordan|Jak|Como) (${CAPITALISED}(?: (?:(?:of|and|&|de|van|von|der) )?${CAPITALISED}){0,4}) \\p{Ll}`,
  'u',
)

/** "Case study: Lund Mills", "Lund Mills & Moss" as the headline of a case. */
function caseOf(source: FactSource, line: FactLine): Customer | null {
  if (
    line.text.length > 100 ||
    line.type !== 'heading' ||
    !isKind(source, 'case-study', 'case-list', 'customers', 'home')
  )
    return null
  const said = CASES.map((pattern) => pattern.exec(line.text)?.[1]).find((name) => name !== undefined)
  const how = isKind(source, 'case-study', 'case-list') ? HOW.exec(line.text)?.[1] : undefined
  const beside = isKind(source, 'case-study') ? /^(.{2,50}?) (?:&|x|\+) (.{2,40})$/u.exec(line.text) : null
  const name = said ?? how ?? (beside && isOwnName(source, beside[2] ?? '') ? beside[1] : undefined)
  if (!name || !isOrganisation(name) || isOwnName(source, name) || !everyWordCapital(name)) return null
  return customerIn(line, name, 'customer/case', 0.8)
}

const everyWordCapital = (name: string): boolean =>
  name.split(' ').every((word) => /^(?:['’]?[\p{Lu}\p{N}]|(?:of|and|de|van|von|der|the|di|la|le|&|['’]s)$)/u.test(word))

const mentions = (source: FactSource, text: string): boolean => {
  const key = textKey(text)
  return companyNames(source).some((own) => key.includes(own))
}
