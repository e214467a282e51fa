import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { plainWords, sectionNamed } from '../page-kind-words.ts'
import { pathWords } from '../page-kind.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, isOfAYear, quoteIn } from './fact-source.ts'

type Market = Extract<Fact, { kind: 'market' }>

const MARKETS =
  /^(?:(?:our|the|key|main|target|unsere|onze|nos|nuestros|i nostri|nasze|vores|våra|nossos) )?(?:industries|industry sectors|markets|sectors|markets served|industries served|(?:markets|industries|sectors) (?:we|that we) serve|industry solutions|solutions by industry|by industry|branchen|branchenlösungen|märkte|zielmärkte|zielgruppen|einsatzbereiche|sectoren|markten|branches|doelgroepen|marchés|secteurs(?: d.activités?)?|sectores|mercados|settori|mercati|settori di applicazione|branże|rynki|brancher|markeder|branscher|marknader|setores)$/iu
const MARKET_SEGMENT =
  /^(?:industries|industry|markets?|sectors?|branchen?|maerkte|markte|sectoren|markten|marches|secteurs|sectores|mercados|settori|mercati|branze|rynki|brancher|markeder|branscher|marknader|setores)$/

/** Whom they sell to: the trades under such a heading, pages of single trades, and lists in sentences about themselves. */
export function readMarkets(source: FactSource): readonly Fact[] {
  return [
    ...(isKind(source, 'services', 'product', 'other', 'case-list', 'customers') ? ownPage(source) : []),
    ...(isKind(source, 'home', 'about', 'services', 'product', 'customers', 'other') ? listed(source) : []),
    ...(isKind(source, 'home', 'about', 'services') ? source.lines.flatMap((line) => toldIn(source, line)) : []),
  ]
}

/** "/industries/automotive/": the page of one market. */
function ownPage(source: FactSource): readonly Market[] {
  const words = pathWords(source.url).map(plainWords)
  const at = words.findIndex((word) => MARKET_SEGMENT.test(word))
  if (at < 0 || at === words.length - 1) return []
  const line =
    source.lines.find(({ text }) => textKey(text) === textKey(source.title)) ??
    source.lines.find((one) => one.type === 'heading' && one.flow.level === 1)
  return line && isTrade(line.text) ? [market(line, 0, line.text.length, 'own-page', 0.85)] : []
}

function listed(source: FactSource): readonly Market[] {
  const found = source.lines.flatMap((line) => {
    const above = line.headings.at(-1)
    const named = above !== undefined && MARKETS.test(above)
    if (!named || !(line.type === 'heading' || line.type === 'list-item' || line.flow.bold || line.flow.linkChars > 0))
      return []
    return isTrade(line.text) ? [market(line, 0, line.text.length, 'listed', 0.8)] : []
  })
  return found.length >= 2 ? found : []
}

const ITEM = "[\\p{L}&/’'-]{2,25}(?: [\\p{L}&/’'-]{2,25}){0,2}"
const AND = '(?:and|und|en|et|y|e|i|og|och|&)'
/** Two or more, with commas between and a word before the last. */
const LIST = `((?:${ITEM}, ){0,7}${ITEM},? ${AND} ${ITEM})`
/** What introduces a list of trades, or ends one. The list is the first group. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    `(?:serv(?:e|es|ing)|suppl(?:y|ies|ying)|for|to|in|across|within|customers? (?:in|from)|clients? (?:in|from)) (?:the )?${LIST} (?:industry|industries|sectors?|markets)(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `(?:industries|sectors|markets)(?: we serve)? (?:such as|like|including|include) (?:the )?${LIST}(?=[.;,]|$)`,
    'iu',
  ),
  new RegExp(
    `(?:für (?:die )?Branchen|Branchen wie|Kunden aus den (?:Branchen|Bereichen)|sectoren zoals|branches zoals|secteurs (?:de la |de l.|du |des |de |tels que |comme )|sectores (?:de |como )|setores (?:de |como )|settori (?:della |delle |dei |degli |del |dell.|di |come )|dla (?:branży|przemysłu|sektora) |brancher som|branscher som) ?${LIST}(?=[.;,]|$)`,
    'iu',
  ),
  // one trade by itself needs the verb and the word
  /(?:serv(?:e|es|ing)|specialist in|exclusively for) the ([\p{L}&-]{3,25}(?: [\p{L}&-]{3,25})?) (?:industry|sector)(?![\p{L}])/iu,
]
const PARTS = /, (?:and |und |en |et |y |e |i |og |och )?| (?:and|und|en|et|y|e|i|og|och|&) /giu
const ABOUT_US =
  /(?<![\p{L}])(?:we|our|us|the company|wir|unser\p{L}{0,2}|wij|onze|nous|notre|nos|nuestr\p{L}{1,2}|nostr\p{L}|siamo|somos|jesteśmy|nasz\p{L}{0,2}|vi|vores|vår\p{L}?|provid\p{L}+|serv(?:es|ing)|suppl(?:ies|ier)|manufactur\p{L}+|oferujemy|tworzymy|produkujemy)(?![\p{L}])/iu

/** "serving the oil, gas and mining industries" */
function toldIn(source: FactSource, line: FactLine): readonly Market[] {
  const { text } = line
  if (text.length > 1_500 || text.length < 30 || isOfAYear(source, line)) return []
  if (!ABOUT_US.test(text) || OF_A_PERSON.test(text)) return []
  for (const pattern of TOLD) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const items = match[1].split(PARTS).map((part) => part.replace(/^(?:the|der|die|den|de|la|le|les|el|il) /i, ''))
    if (items.every(isPlainName)) return placed(items, line, match.index)
  }
  return []
}

function placed(items: readonly string[], line: FactLine, from: number): readonly Market[] {
  let at = from
  return items.map((item) => {
    at = line.text.indexOf(item, at)
    return market(line, at, at + item.length, 'sentence', 0.65)
  })
}

/** What people did before says nothing of the company. */
const OF_A_PERSON = /\b(?:he|she|his|her|joined|co-?found\w*|prior to|previously|career|degree)\b/i
/** Words that show that the list was cut out of the middle of something else. */
const FUNCTION_WORD =
  /(?:^|[ -])(?:a|an|the|of|in|to|for|with|or|by|from|on|at|as|is|are|was|this|that|these|our|your|their|its|we|you|it|years?|various|many|multiple|different|several|every|new|other|more|than|der|die|das|mit|von|een|van|met|les|con|per|z|w|na)(?:$|[ -])/i

const isPlainName = (text: string): boolean => isTrade(text) && text.split(' ').length <= 3 && !FUNCTION_WORD.test(text)

const NO_TRADE =
  /^(?:read|learn|view|see|more|all|why|how|what|your|our|contact|get|request|download|industr\w+|sectors?|markets?|home|other|the|this|that|these|same|different|leading|growing|new|many|any|every|mehr|alle|meer|plus|tous|leggi)\b|[.!?:]$|\d{2}/i

function isTrade(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 50 && text.split(' ').length <= 6 && !NO_TRADE.test(text) && !sectionNamed(text)
  )
}

function market(line: FactLine, from: number, to: number, rule: string, confidence: number): Market {
  const quote = quoteIn(line, from, to)
  return { kind: 'market', value: quote.quote, ...quote, confidence, ruleId: `market/${rule}` }
}
