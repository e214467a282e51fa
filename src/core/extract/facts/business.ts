import { asPattern } from '../fold-text.ts'
import type { Fact } from '../../model/fact.ts'
import type { Sentence } from '../sentences.ts'
import { sentencesOf } from '../sentences.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, isOfAYear } from './fact-source.ts'
import { industryFact, tradeIn } from './industry.ts'

/** What companies call themselves, in the languages we read. */
const KIND_OF_COMPANY =
  '(?:company|firm|provider|supplier|manufacturer|distributor|leader|specialist|developer|producer|operator|platform|organi[sz]ation|contractor|maker|wholesaler|retailer|group|integrator|studio|carrier)s?|companies|agency|agencies|consultancy|foundry|team of|partner|subsidiary|start-?up|' +
  'Unternehmen|Anbieter|Hersteller|Dienstleister|Spezialist\\p{L}{0,3}|Firma|Betrieb|Lieferant|Händler|Agentur|' +
  'bedrijf|leverancier|organisatie|\\p{L}{0,4}-?organisatie|specialist\\p{L}{0,2}|bureau|fabrikant|dienstverlener|' +
  'entreprise|société|fabricant|fournisseur|spécialiste|prestataire|' +
  'empresa|compañía|fabricante|proveedor|companhia|fornecedor|' +
  'azienda|impresa|società|produttore|fornitore|costruttori|punt[oi] di riferimento|' +
  'firma|firmą|producent|producentem|dostawcą|partner|spółka|spółką|przedsiębiorstwo|' +
  'virksomhed|leverandør|producent|företag|leverantör|' +
  // written in one word: "Metallbauunternehmen", "bouwbedrijf"
  '\\p{L}{3,25}(?:unternehmen|hersteller|betrieb|dienstleister|agentur|spezialist|bedrijf|bureau|virksomhed|företag)'
/** "is an independent maker of", "has become one of the leading firms": says what the company is. */
const IS_A = new RegExp(
  `(?:^|[\\s,])(?:is|are|has become|have become|became|remains?|act as|ist|sind|is|zijn|est|sommes|es|son|somos|è|e'|siamo|jest|jesteśmy|er|é|är)(?: (?:now|currently|today|also|primarily|eine[rs]?|ein))? (?:\\S{1,30} ){0,9}?(?:${KIND_OF_COMPANY})(?=$|[^\\p{L}])`,
  'iu',
)
/** "are metal finishers", "is a die maker": the trade by itself. */
const IS_A_TRADE =
  /^ (?:are (?:\p{L}{2,20}[ -]){0,4}?\p{L}{3,20}(?:ers|ors|ists|smiths)|is an? (?:\p{L}{2,20}[ -]){0,4}?\p{L}{3,20}(?:er|or|ist|smith))(?=[ .,;]|$)/u
/** Says what the company does. */
const DOES = new RegExp(
  `(?:^|[\\s,])(?:${[
    'provides?|offers?|manufactures?|designs?|develops?|suppl(?:y|ies)|speciali[sz]es? in|builds?|delivers?|produces?|makes?|sells?|distributes?|operates?|undertakes?|serves?|supports?|constructs?|repairs?|processes|leases?|rents?|connects?|powers|enables?|engaged in|known for|been helping|helps?|conducts?|manages?|installs?|transports?|ships?|advises?|consults?|imports?|exports?|harness(?:es)?',
    'bieten|bietet|entwickeln|entwickelt|produzieren|produziert|liefern|liefert|fertigen|fertigt|beraten|berät|vermieten|vermietet|spezialisiert|stellt her',
    'levert|leveren|biedt|bieden|helpt|helpen|ontwikkelt|ontwikkelen|maakt|maken|produceert|ontzorgt|adviseert|verzorgt|specialiseren',
    'proposons|propose|concevons|conçoit|fabriquons|fabrique|offrons|offre|accompagne',
    'ofrecemos|ofrece|fabricamos|fabrica|oferecemos|oferece|desarrolla',
    'offriamo|offre|produciamo|produce|realizziamo|realizza|progetta|specializzat[aoie]',
    'oferujemy|oferuje|produkujemy|produkuje|zajmujemy się|zajmuje się|specjalizujemy się|specjalizuje się|dostarczamy|dostarcza|koncentrujemy się',
    'tilbyder|leverer|udvikler|hjælper|producerer|erbjuder|levererar|tillverkar',
  ].join('|')})(?=$|[^\\p{L}])`,
  'iu',
)
/** The company speaks of itself. */
const ITSELF =
  /(?:^|[\s,(–—-])(?:we|we[’'](?:re|ve)|our company|the company|wir|unser unternehmen|wij|we|nous|notre (?:société|entreprise)|nosotros|somos|noi|siamo|jesteśmy|nasza firma|vi|nossa empresa)(?=$|[^\p{L}])/iu
/** Verbs that hold "we" in their ending. */
const WE_WITHIN =
  /(?:^|[\s,])(?:somos|ofrecemos|fabricamos|siamo|offriamo|produciamo|realizziamo|jesteśmy|oferujemy|produkujemy|zajmujemy|specjalizujemy|dostarczamy|koncentrujemy|oferecemos)(?=$|[^\p{L}])/iu

/** Praise and aims say nothing of the business. */
const SLOGAN =
  /\b(?:committed|commitment|dedicated|passion\w*|believe|pride|proud|excellence|satisf\w+|happy|glad|welcome|aspir\w+|values|mission|vision|strive|aim|goal|dream|trust\w*|future|always|difference|family of|love|best of|second to none|moving the world|solution to your|customer service|competitive pric\w+|loyal|finest|freshest|leidenschaft|stolz|passie|trots|fier|orgoglio)\b/i
/** Deeds, honours and one-offs: true, but not the business. */
const A_DEED =
  /\b(?:certified|certificat\w+|award\w*|prize|pre-?qualified|announc\w+|launch(?:ed|es) (?:a|its|the)|released|appointed|ranked|named|first (?:company|firm) (?:of|in|to)|acquired|visit|download|register|sign up|click|contact us|apply|join (?:us|our|the)|cookies?|privacy|vacanc\w+|hiring|interns?|benefits|work hours|salar\w+|wages?|our employees|colleagues|team members|supervisory|management board|subsidiaries|plan to|free|occasionally|therefore|however|gecertificeerd|zertifiziert|medewerkers)\b/i
/** A customer speaks. */
const A_VOICE =
  /^["“„«]|\b(?:my|our needs|our business|helped us|help us|allow(?:s|ed|ing) us|gave us|gives us|provides us|we use|we chose)\b/i
/** Says that they do something, not what. */
const VAGUE =
  /\b(?:serve our (?:\w+ )?customers|right outcomes|business goals|work together|legal reforms|legislation|(?:variety|range|array|number) of (?:services|solutions|products)|solutions and (?:services|support)|save time and money|spare både|needs)\b/i
/** What may stand behind a company's name before its verb, and is no product of that name. */
const LEGAL_WORDS =
  /^(?:Inc|LLC|Ltd|Limited|PLC|Corp|Corporation|Co|Company|GmbH|AG|SE|SA|SpA|Srl|BV|NV|AB|AS|Oy|KG|Pvt|Private|Pty|Sdn|Bhd|Group|Technologies|Holding|International|Services|Solutions|Sp)$/i
/** Points at something said before, or at the reader. */
const LEANS =
  /^(?:this|that|these|those|such|it|its|they|their|he|she|his|her|but|and|or|so|also|however|therefore|hence|thus|then|there|here,|if|when|while|where|why|how|what|whether|learn|discover|see|read|find|explore|get|meet|visit|together|five|did|as a result|moreover|furthermore|you|your|let|dies\p{L}*|deze|dit|daarom|zo|hierdoor|questo|ce(?:tte|la)|este|to jest)(?=$|[^\p{L}])/iu

/** Work one can picture tells more than "solutions". */
const CONCRETE =
  /\b(?:manufactur|distribut|construct|repair|leas(?:e|ing)|rent(?:al|ing)|weld|machin|install|fabricat|produc(?:e|tion|ing)|suppl(?:y|ier|ies)|ship|transport|print|software|hersteller|fertigung|produkcj|producent|fabrik)\w*/iu

const MOST_SENTENCES = 150
const LONGEST = 330
/** Pages about the company speak of it all the time; elsewhere it takes a clear sentence. */
const LEAST_POINTS = { about: 3.5, other: 4.8 } as const

/**
 * What they do, in their own words: the full sentence that says best what the company is or makes, the first among
 * equals. Pages about the company count, and the paragraph about it that ends its press releases.
 */
export function readBusiness(source: FactSource): readonly Fact[] {
  const lines = linesAboutIt(source)
  if (lines.length === 0) return []
  const blocks = lines.map((line) => ({
    type: line.type,
    start: line.start,
    end: line.start + line.text.length,
    headings: [],
  }))
  const names = namesIn(source)
  const aboutPage = isKind(source, 'home', 'about')
  const ranked = sentencesOf({ text: source.text, blocks, lang: source.lang })
    .slice(0, MOST_SENTENCES)
    .filter((sentence) => isWhole(sentence, lines))
    .map((sentence) => ({ sentence, points: pointsOf(sentence.text, names, aboutPage) }))
    .filter(({ points }) => points >= LEAST_POINTS[aboutPage ? 'about' : 'other'])
    .sort((a, b) => b.points - a.points)
  return ranked
    .slice(0, aboutPage ? 2 : 1)
    .flatMap(({ sentence, points }) => [businessFact(sentence, points), ...tradeOf(sentence, names)])
}

function businessFact({ text, start, end }: Sentence, points: number): Fact {
  const confidence = Math.min(0.95, 0.5 + points * 0.06)
  return { kind: 'business', value: text, quote: text, start, end, confidence, ruleId: 'business/sentence' }
}

/** The trade it names in that sentence, where it says what it is. */
function tradeOf({ text, start }: Sentence, names: readonly string[]): readonly Fact[] {
  const from = subjectIn(text, names)?.end ?? ITSELF.exec(text)?.index ?? WE_WITHIN.exec(text)?.index ?? 0
  const told = text.slice(from)
  if (!near(IS_A, told, MOST_BETWEEN.name) && !IS_A_TRADE.test(told)) return []
  const span = tradeIn(text, from)
  if (!span) return []
  const value = text.slice(span.start, span.end)
  const place = { quote: value, start: start + span.start, end: start + span.end }
  return [industryFact(value, place, 'sentence', 0.7)]
}

function linesAboutIt(source: FactSource): readonly FactLine[] {
  const running = source.lines.filter(
    (line) => line.type !== 'heading' && line.type !== 'table-row' && !isOfAYear(source, line),
  )
  if (isKind(source, 'home', 'about', 'services', 'contact', 'careers', 'investors', 'team', 'other')) return running
  if (!isKind(source, 'news-item', 'news-list', 'job')) return []
  return running.filter((line) => {
    const above = source.lines[line.index - 1]
    return [line.headings.at(-1) ?? '', above && above.text.length < 60 ? above.text : ''].some((text) =>
      ABOUT.test(text),
    )
  })
}

const ABOUT = /^(?:about|über|over|à propos de|chi è|o firmie|om) (?!us$|this|the job)\p{Lu}/iu

/** No fragment: it starts a sentence, ends one, and nothing of it stands in another line. */
function isWhole({ text, end }: Sentence, lines: readonly FactLine[]): boolean {
  if (text.length < 32 || text.length > LONGEST) return false
  if (!/^["“„«(]?[\p{Lu}\p{N}]/u.test(text) || /(?:\.\.\.|…|[?:])$/.test(text)) return false
  const line = lines.find((one) => one.start <= end && one.start + one.text.length >= end)
  // a line without a full stop may be a headline; only a long one is a sentence
  return /[.!]["”]?$/.test(text) || (line !== undefined && line.text.length > 80 && line.type === 'paragraph')
}

/** Written as the company writes itself: the whole name, without its legal form, and its first word. */
function namesIn(source: FactSource): readonly string[] {
  const bare = (source.siteName ?? nameLikeHost(source))
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(LEGAL, '')
    .trim()
  const [first = ''] = bare.split(' ')
  return [bare, bare.replace(/ & /g, ' and '), first].filter((name) => name.length > 2)
}

/** Where nothing else names the company: the capitalised words that begin like its host, "Moss Bearings" of moss.example. */
function nameLikeHost({ url, text }: FactSource): string {
  const host = /^https?:\/\/(?:www\.)?([a-z][a-z0-9-]{2,60})\./i.exec(url)?.[1]
  if (!host) return ''
  const own = host.replace(/-/g, '[ -]?')
  const more = host.includes('-') ? 0 : 3
  const words =
    new RegExp(`(?<![\\p{L}\\p{N}])${own}(?![\\p{L}\\p{N}])(?: \\p{Lu}[\\p{L}&-]{1,20}){0,${more}}`, 'iu').exec(
      text,
    )?.[0] ?? ''
  return /^\p{Lu}/u.test(words)
    ? words
        .split(' ')
        .filter((word, i) => i === 0 || /^\p{Lu}/u.test(word))
        .join(' ')
    : ''
}

const LEGAL =
  /(?<![,\s])[,\s]+(?:(?:inc|llc|ltd|limited|plc|corp(?:oration)?|co(?:mpany)?|gmbh|ag|se|sa|spa|s\.p\.a|srl|s\.r\.l|bv|b\.v|nv|ab|as|a\/s|aps|oy|kg|pvt|private|pty|sp\. z o\.o)\.?,?[ ]?){1,4}$/i

/** The company as the subject of a sentence: where its name ends; null where it is not named or only owns the subject. */
function subjectIn(text: string, names: readonly string[]): { readonly at: number; readonly end: number } | null {
  for (const name of names) {
    const at =
      name === text.slice(0, name.length)
        ? 0
        : text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u'))
    const after = text.slice(at + name.length)
    if (at < 0 || at > 110 || /^[\p{L}\p{N}]|^[’']s|^\.\p{L}/u.test(after)) continue
    const next = /^ ([\p{Lu}\p{N}][\p{L}\p{N}]*)/u.exec(after)?.[1]
    // "Acme Flow", "the Acme Board": a product, a body
    if (next !== undefined && !LEGAL_WORDS.test(next)) continue
    if (/\b(?:with|by|of|to|from|and|joined|brings|our) $/i.test(text.slice(0, at)) && at > 0) continue
    return { at, end: at + name.length }
  }
  return null
}

const escaped = (name: string): string => asPattern(name.slice(0, 80))

/** What may stand between the company and its verb: a legal form, a bracket, a clause between commas. */
const MOST_BETWEEN = { name: 75, we: 22 } as const

function pointsOf(text: string, names: readonly string[], aboutPage: boolean): number {
  if (LEANS.test(text) || A_VOICE.test(text)) return 0
  const named = subjectIn(text, names)
  const we = ITSELF.exec(text) ?? WE_WITHIN.exec(text)
  if (!named && (!we || we.index > 110)) return 0
  const from = named ? named.end : (we?.index ?? 0)
  const told = text.slice(from)
  const reach = named ? MOST_BETWEEN.name : MOST_BETWEEN.we
  const isA = near(IS_A, told, reach) || (named !== null && IS_A_TRADE.test(told))
  const does = near(DOES, told, reach)
  if ((!isA && !does) || /^[^.]{0,12} (?:are|is) not /.test(told)) return 0
  // pages of single services say "we" of that service
  if (!aboutPage && !named && !isA) return 0
  const opens = from < 4 || (named?.at ?? 1) === 0 || /,\s?$/.test(text.slice(0, named?.at ?? from))
  return (
    (named ? 2.5 : 1.5) +
    (opens ? 0.5 : 0) +
    (isA ? 2.5 : 0) +
    (does ? 2 : 0) +
    (/\b(?:in|for|of|to|für|voor|pour|para|per|dla|til)\b/.test(told) ? 0.3 : 0) -
    (CONCRETE.test(told) ? -0.5 : 0) -
    // what they could do is less than what they do
    (/^ (?:can|could|will|may|would)\b/.test(told) ? 0.8 : 0) -
    (SLOGAN.test(text) ? 0.8 : 0) -
    (A_DEED.test(text) ? 2.5 : 0) -
    (VAGUE.test(text) ? 2 : 0) -
    (text.length > 260 ? 0.7 : 0)
  )
}

const near = (pattern: RegExp, text: string, reach: number): boolean => (pattern.exec(text)?.index ?? 999) <= reach
