import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'

import { LEADS_ON, offerKindOf } from '../offer-menu.ts'
import { namesOf } from '../element-names.ts'
import { pathWords } from '../page-kind.ts'
import { sectionNamed } from '../page-kind-words.ts'
import { absolute } from '../page-links.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind, quoteIn, quoteOrPath } from './fact-source.ts'
import { isPersonName } from './person-names.ts'

type Offer = Extract<Fact, { kind: 'product' | 'service' }>
type OfferKind = Offer['kind']

/** More than this on one page is a catalogue, of which the headings of its parts would say enough. */
const MOST = 30

/** What they sell, by how the site is built and by what its lists say. Which of them count is chosen over all pages of a site. */
export function readOffers(source: FactSource): readonly Fact[] {
  const facts: Offer[] = [...inMenu(source), ...declared(source)]
  if (isKind(source, 'product', 'services')) facts.push(...ownPage(source))
  if (isKind(source, 'home', 'about', 'product', 'services'))
    facts.push(...linked(source), ...listed(source), ...titled(source), ...bulleted(source), ...ledIn(source.lines))
  if (isKind(source, 'product', 'services')) facts.push(...chapters(source))
  const overview = overviewOf(source)
  if (overview) facts.push(...cards(source, overview))
  if (isKind(source, 'home', 'about')) facts.push(...enumerated(source))
  if (isKind(source, 'pricing', 'home', 'product', 'services')) facts.push(...priced(source))
  if (isKind(source, 'home', 'about', 'product', 'services')) facts.push(...branded(source))
  const own = companyNames(source)
  return facts.filter(({ value }) => !own.includes(textKey(value))).slice(0, MOST)
}

/** Entries of the menu of products or services, where the page says their names: in its list, its headline, or the kept menu. */
function inMenu({ offerMenu, lines }: FactSource): readonly Offer[] {
  if (offerMenu.length === 0) return []
  const kinds = new Map(offerMenu.map(({ kind, text }) => [textKey(text), kind]))
  const blocks = new Map(offerMenu.map((entry) => [entry.block, entry]))
  return lines.flatMap((line) => {
    const entry = blocks.get(line.flow)
    const kind = entry?.kind ?? kinds.get(textKey(line.text))
    return kind ? [offer(kind, line, 'menu', 0.9, entry?.text.length)] : []
  })
}

/** Products and services in the page's data for search engines. */
function declared(source: FactSource): readonly Offer[] {
  return source.jsonLd.flatMap(({ types, data, path }) => {
    const kind = types.includes('Service') ? 'service' : types.includes('Product') ? 'product' : null
    const value = typeof data['name'] === 'string' ? data['name'].replace(/\s+/g, ' ').trim() : ''
    if (!kind || !isName(value)) return []
    return [{ kind, value, ...quoteOrPath(source, value, `${path}.name`), confidence: 0.8, ruleId: `${kind}/declared` }]
  })
}

function ownPage(source: FactSource): readonly Offer[] {
  const kind = isKind(source, 'product') ? 'product' : 'service'
  const line =
    source.lines.find((one) => textKey(one.text) === textKey(source.title)) ??
    source.lines.find((one) => one.type === 'heading' && one.flow.level === 1)
  if (!line || !isName(line.text) || overviewOf(source)) return []
  return [offer(kind === 'product' && MADE_TO_ORDER.test(line.text) ? 'service' : kind, line, 'own-page', 0.8)]
}

/** Links to pages that stand below the page of products or services by their address. */
function linked(source: FactSource): readonly Offer[] {
  const named = new Map<string, OfferKind>()
  for (const { href, text } of source.links) {
    const words = pathWords(absolute(href, source.url) ?? '')
    const kind = words.length >= 2 && words.length <= 3 ? offerKindOf(words.at(-2) ?? '') : null
    if (kind && text.length <= 60) named.set(textKey(text), kind)
  }
  return source.lines.flatMap((line) => {
    const kind = line.flow.linkChars > line.text.length / 2 ? named.get(textKey(line.text)) : undefined
    return kind && isNamed(line.text) ? [offer(kind, line, 'linked', 0.85)] : []
  })
}

/** The kind of things that a page lists as a whole: it is called "Products", or its address ends so. */
function overviewOf(source: FactSource): OfferKind | null {
  const headline = source.lines.find((line) => line.type === 'heading' && line.flow.level === 1)?.text ?? ''
  return (
    offerKindOf(pathWords(source.url).at(-1) ?? '') ??
    offerKindOf(source.title) ??
    (isKind(source, 'product', 'services') ? offerKindOf(headline) : null)
  )
}

/** On a page of products or services: the first row of three or more headings that are made alike. */
function cards(source: FactSource, kind: OfferKind): readonly Offer[] {
  let row: FactLine[] = []
  for (const line of source.lines) {
    if (line.type !== 'heading' || line.flow.level === 1) continue
    const first = row[0]
    if (first && isAlike(first, line)) row.push(line)
    else if (row.length >= FEWEST_CARDS) break
    else row = [line]
  }
  const names = row.filter((line) => isNamed(line.text))
  if (names.length < FEWEST_CARDS || names.length < row.length * 0.7) return []
  return names.map((line) => offer(kind, line, 'card', 0.8))
}
const FEWEST_CARDS = 2

const isAlike = (one: FactLine, other: FactLine): boolean =>
  one.flow.level === other.flow.level &&
  one.headings.at(-1) === other.headings.at(-1) &&
  namesOf(one.flow.element) === namesOf(other.flow.element)

function listed(source: FactSource): readonly Offer[] {
  return source.lines.flatMap((line) => {
    const heading = line.headings.at(-1)
    const kind = heading === undefined ? null : offerKindOf(heading)
    if (!kind || !(line.type === 'heading' || line.type === 'list-item' || line.flow.bold)) return []
    // below the page's own headline the headings are chapters, not names
    if (line.type === 'heading' && line.headings.length === 1 && line.flow.linkChars === 0 && !isKind(source, 'home'))
      return []
    // of bold lines that follow one another the second is a part of the first
    if (line.type === 'paragraph' && source.lines[line.index - 1]?.flow.bold) return []
    return isNamed(bare(line.text)) ? [offer(kind, line, 'listed', 0.8)] : []
  })
}

/** Work that a maker does for others, on whatever page it says so. */
const MADE_TO_ORDER =
  /\b(?:fabrication|machining|welding|cutting|coating|plating|grinding|repairs?|rental|installation|Vermietung|Wartung|Montage|Reparatur|Fertigung|onderhoud|verhuur|reparatie|entretien|location|manutenzione|noleggio|serwis|wynajem|naprawa|udlejning|reparation)$/i

const FEWEST_TITLED = 3

/**
 * Below "Our services": short lines made alike, of one element and one class, whatever stands between them; on an
 * overview page without headings the first such set.
 */
function titled(source: FactSource): readonly Offer[] {
  const overview = overviewOf(source)
  const sets = new Map<string, FactLine[]>()
  for (const line of source.lines) {
    const { element } = line.flow
    const heading = line.headings.at(-1) ?? ''
    const isMarked = namesOf(element) !== '' || line.flow.bold || element.tag === 'dt'
    if (line.type === 'heading' || !isMarked || !(overview ?? offerKindOf(heading))) continue
    const key = `${heading}\n${element.tag} ${namesOf(element)} ${line.flow.bold}`
    const set = sets.get(key)
    if (set) set.push(line)
    else sets.set(key, [line])
  }
  for (const set of sets.values()) {
    const names = set.filter(({ text }) => isNamed(bare(text)))
    const kind = offerKindOf(set[0]?.headings.at(-1) ?? '') ?? overview
    if (kind && names.length >= FEWEST_TITLED && names.length >= set.length * 0.8)
      return names.map((line) => offer(kind, line, 'titled', overview ? 0.7 : 0.75))
  }
  return []
}

/** Names of things done for a customer end like this. */
const DOING =
  /\b(?:leasing|rental|hire|coating|plating|anodi[sz]ing(?:\/plating)?|fabrication|machining|welding|cutting|punching|shearing|grinding|bending|forming|assembly|testing|inspection|calibration|engineering|design|consulting|consultancy|training|maintenance|repairs?|refurbishment|overhaul|installation|commissioning|integration|logistics|storage|warehousing|transport(?:ation)?|distribution|printing|packaging|programs?|programmes?|services?|support|management|development|modifications?|enclosures|planning|monitoring|auditing|Vermietung|Wartung|Montage|Beratung|Reparatur|Fertigung|onderhoud|advies|verhuur|entretien|location|conseil|manutenzione|noleggio|consulenza|serwis|wynajem|udlejning|rådgivning)$/i

/** Below a page about several services each has a heading or a bold line of its own. */
function chapters(source: FactSource): readonly Offer[] {
  return source.lines.flatMap((line, i) => {
    const next = source.lines[i + 1]
    const opens = (line.type === 'heading' || line.flow.bold) && next !== undefined && next.text.length > 80
    return opens &&
      DOING.test(line.text) &&
      !/^\d|^\p{L}+ing (?:an?|the|your|our|with|for|to) /u.test(line.text) &&
      isName(line.text)
      ? [offer('service', line, 'chapter', 0.7)]
      : []
  })
}

const BULLET = /^[•·▪▸►●◦‣*–-]\s{0,3}(?=\S)/u
const bare = (text: string): string => text.replace(BULLET, '')

/** Names in lists that are made of bullets and line breaks, three or more in a row. */
function bulleted(source: FactSource): readonly Offer[] {
  const marked = source.lines.filter((line) => BULLET.test(line.text) && isName(bare(line.text)))
  if (marked.length < 3) return []
  return marked.flatMap((line) => {
    if (DOING.test(line.text)) return [offer('service', line, 'bullet', 0.7)]
    return isKind(source, 'product') ? [offer('product', line, 'bullet', 0.7)] : []
  })
}

const LEAD_IN =
  /^(?:our |we offer(?: the following)? |unsere |onze |nos )?(products?(?: range| line)?|produkte|producten|produits|services|leistungen|diensten|prestations)(?: (?:include|includes|are|offered|umfasst|omvat|comprennent))? ?:?$/i

function leadInOf(line: FactLine): OfferKind | null {
  if (line.text.length > 80) return null
  const said = line.text.endsWith(':') ? offerKindOf(line.text.slice(0, -1)) : null
  const lead = line.type === 'heading' ? undefined : LEAD_IN.exec(line.text)?.[1]
  return said ?? (lead === undefined ? null : /^p/i.test(lead) && !/^prest/i.test(lead) ? 'product' : 'service')
}

/** A line such as "Our product range includes" or "Services provided:", and the names in the list that follows. */
function ledIn(lines: readonly FactLine[]): readonly Offer[] {
  return lines.flatMap((lead) => {
    const kind = leadInOf(lead)
    if (!kind) return []
    const offers: Offer[] = []
    for (const line of lines.slice(lead.index + 1, lead.index + 60)) {
      if (line.type !== 'list-item' && !BULLET.test(line.text)) break
      if (isNamed(bare(line.text))) offers.push(offer(kind, line, 'led-in', 0.8))
    }
    return offers.length >= 2 ? offers : []
  })
}

const ENUMERATION =
  /\b(?:services|solutions|sectors|areas|fields|expertises?|specialties|specialisms|Leistungen|Bereiche|diensten|gebieden|domaines|servicios|servizi)(?: of [a-z]{3,20})?,? ?(?:such as|like|including|include|includes|namely|wie|zoals|namelijk|comme|como|come|:) ?:? ?([^.;:]{10,300})/iu

/** "services such as paving, drainage and landscaping": the items of a list in a sentence. */
function enumerated(source: FactSource): readonly Offer[] {
  for (const line of source.lines) {
    const match = line.text.length < 2_000 ? ENUMERATION.exec(line.text) : null
    const list = match?.[1]
    if (!match || !list) continue
    const items = list.split(/, (?:and |und |en |et |y |e )?| (?:and|und|en|et|y|e|&) /)
    if (items.length < 3 || items.length > 10) continue
    return items.flatMap((item) => {
      const value = item.replace(/ (?:projects|services|etc|works).*$/is, '').trim()
      if (value.length < 3 || value.length > 40 || value.split(' ').length > 4) return []
      const from = line.text.indexOf(value, match.index)
      const { quote, start, end } = quoteIn(line, from, from + value.length)
      return [{ kind: 'service' as const, value, quote, start, end, confidence: 0.6, ruleId: 'service/enumerated' }]
    })
  }
  return []
}

const PRICED =
  /^(?:our |unsere? |onze |nos |i nostri |le nostre |nasze |vores )?(\p{L}[\p{L}\p{N} &’'-]{2,40}?) (?:(?:schon|already|bereits|al|già|już) )?(?:ab|from|starting at|vanaf|a partire da|da|od|fra|à partir de|dès|desde) (?:(?:EUR|USD|GBP|CHF|PLN|DKK|[€$£]) ?\d|\d[\d.,]{0,9} ?(?:EUR|USD|GBP|CHF|PLN|DKK|kr\b|zł|[€$£]))/iu

/** "Our lockers from € 10": a line of its own that gives what is named a price. */
function priced(source: FactSource): readonly Offer[] {
  return source.lines.flatMap((line) => {
    const value = line.text.length > 80 ? undefined : PRICED.exec(line.text)?.[1]
    if (!value || !isNamed(value)) return []
    const from = line.text.indexOf(value)
    return [
      {
        kind: 'product' as const,
        value,
        ...quoteIn(line, from, from + value.length),
        confidence: 0.7,
        ruleId: 'product/priced',
      },
    ]
  })
}

/** What follows a company's name in capitals and is no product: the rest of its name, its parts, its people. */
const NO_PRODUCT =
  /^(?:inc|ltd|llc|llp|plc|corp\w*|co|company|group|gruppe|gmbh|ag|kg|se|bv|nv|sa|srl|spa|sp|aps|as|ab|oy|pvt|private|limited|holdings?|international|technologies|technology|systems?|solutions?|services?|industries|projects?|team|teams|careers?|jobs|news|blog|academy|university|foundation|customers?|partners?|employees?|offices?|headquarters|website|support|community|events?|press|media|investors?|is|has|was|and|the|we|our|for|in|to|at|on|i|it|if|all|als|ist|und|wir|die|der|das)$/i
const BRANDED = String.raw` ((?:[\p{Lu}][\p{L}\p{N}]{1,20})(?: [\p{Lu}][\p{L}\p{N}]{1,20}){0,2})(?=[\s,.;:’'®™)]|$)`

/** Names that begin with the company's own, said twice or more in running text: "Acme Bridge collects …". */
function branded(source: FactSource): readonly Offer[] {
  const brand = source.siteName?.split(/[ |,]/)[0] ?? ''
  if (!/^\p{Lu}[\p{L}\p{N}]{3,20}$/u.test(brand)) return []
  const found = new Map<string, { readonly offer: Offer; times: number }>()
  for (const line of source.lines) {
    if (line.type === 'heading' || line.text.length < 60 || line.text.length > 2_000) continue
    // letters and digits only, so nothing in it means anything to an expression
    for (const match of line.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${brand}${BRANDED}`, 'gu'))) {
      const value = match[0]
      if ((match[1] ?? '').split(' ').some((word) => NO_PRODUCT.test(word)) || sectionNamed(match[1] ?? '')) continue
      const known = found.get(value)
      if (known) known.times += 1
      else {
        const quote = quoteIn(line, match.index, match.index + value.length)
        const fact: Offer = { kind: 'product', value, ...quote, confidence: 0.65, ruleId: 'product/branded' }
        found.set(value, { offer: fact, times: 1 })
      }
    }
  }
  return [...found.values()].flatMap(({ offer: fact, times }) => (times > 1 ? [fact] : []))
}

/** A name of something on offer: short, no sentence, not the name of a section. */
function isNamed(text: string): boolean {
  if (text.length < 3 || text.length > 60 || text.split(' ').length > 7 || !/\p{L}[\p{L}\p{N}]/u.test(text))
    return false
  if (/^[\d.,+%]+ ?(?:k|m|million\p{L}*|billion|thousand|mio|mln|years?|jahre?|jaar|anni|lat|år)?\+?$/iu.test(text))
    return false
  if (/[.!?:→»>]$|^(?:your|warum|waarom|perché|dlaczego|hvorfor)(?=$|\s)/iu.test(text) || LEADS_ON.test(text))
    return false
  return offerKindOf(text) === null && !isOtherSection(text)
}

/** Two capitalised words may be a person where no list of offers says what they are. */
const isName = (text: string): boolean => isNamed(text) && !isPersonName(text)

/** "Contact", "About us", "News": but "Training" and "Maintenance" name a part of the site and what is sold there. */
function isOtherSection(text: string): boolean {
  const section = sectionNamed(text)?.section
  return section !== undefined && section !== 'services'
}

function offer(kind: OfferKind, line: FactLine, rule: string, confidence: number, length = line.text.length): Offer {
  const from = BULLET.exec(line.text)?.[0].length ?? 0
  const value = line.text.slice(from, length)
  return { kind, value, ...quoteIn(line, from, length), confidence, ruleId: `${kind}/${rule}` }
}
