import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { sectionNamed } from '../page-kind-words.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'
import { isPersonName } from './person-names.ts'

type Offer = Extract<Fact, { kind: 'product' | 'service' }>

const PRODUCTS =
  /^(?:our |unsere |onze |nos |nuestros |i nostri |nasze |vores )?(?:products?|product range|produkte|producten|produits|productos|prodotti|produkty|produkter|produtos|brands|solutions)$/i
const SERVICES =
  /^(?:our |unsere |onze |nos |nuestros |i nostri |nasze |vores )?(?:services?|what we do|what we offer|capabilities|leistungen|dienstleistungen|diensten|wat we doen|prestations|servicios|servizi|usługi|ydelser|serviços|expertise)$/i
/** More than this on one page is a catalogue, of which the headings of its parts would say enough. */
const MOST = 12

/** What they sell: the headline of a product's or service's own page, and the names listed under such a heading. */
export function readOffers(source: FactSource): readonly Fact[] {
  const facts: Offer[] = []
  if (isKind(source, 'product', 'services')) facts.push(...ownPage(source))
  if (isKind(source, 'home', 'about', 'product', 'services')) facts.push(...listed(source), ...bulleted(source))
  if (isKind(source, 'product', 'services')) facts.push(...chapters(source))
  if (isKind(source, 'home', 'about')) facts.push(...enumerated(source), ...ledIn(source.lines))
  return facts.slice(0, MOST)
}

function ownPage(source: FactSource): readonly Offer[] {
  const kind = isKind(source, 'product') ? 'product' : 'service'
  const line =
    source.lines.find((one) => textKey(one.text) === textKey(source.title)) ??
    source.lines.find((one) => one.type === 'heading' && one.flow.level === 1)
  if (!line || !isName(line.text)) return []
  return [offer(kind, line, 'own-page', 0.85)]
}

function listed(source: FactSource): readonly Offer[] {
  return source.lines.flatMap((line) => {
    const heading = line.headings.at(-1)
    const kind =
      heading === undefined ? null : PRODUCTS.test(heading) ? 'product' : SERVICES.test(heading) ? 'service' : null
    if (!kind || !(line.type === 'heading' || line.type === 'list-item' || line.flow.bold)) return []
    // below the page's own headline the headings are chapters, not names
    if (line.type === 'heading' && line.headings.length === 1 && line.flow.linkChars === 0 && !isKind(source, 'home'))
      return []
    return isName(line.text) ? [offer(kind, line, 'listed', 0.8)] : []
  })
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

const BULLET = /^[•·▪▸►●◦‣*]\s{0,3}(?=\S)/u

/** Names in lists that are made of bullets and line breaks, three or more in a row. */
function bulleted(source: FactSource): readonly Offer[] {
  const marked = source.lines.filter((line) => BULLET.test(line.text) && isName(line.text.replace(BULLET, '')))
  if (marked.length < 3) return []
  return marked.flatMap((line) => {
    if (DOING.test(line.text)) return [offer('service', line, 'bullet', 0.7)]
    return isKind(source, 'product') ? [offer('product', line, 'bullet', 0.7)] : []
  })
}

const LEAD_IN =
  /^(?:our |we offer(?: the following)? |unsere |onze |nos )?(products?(?: range| line)?|produkte|producten|produits|services|leistungen|diensten|prestations)(?: (?:include|includes|are|offered|umfasst|omvat|comprennent))? ?:?$/i

/** A line such as "Our product range includes", and the names in the list that follows. */
function ledIn(lines: readonly FactLine[]): readonly Offer[] {
  const at = lines.findIndex(
    (line) => line.type !== 'heading' && LEAD_IN.test(line.text) && lines[line.index + 1]?.type === 'list-item',
  )
  const lead = LEAD_IN.exec(lines[at]?.text ?? '')?.[1]
  if (!lead) return []
  const kind = /^p/i.test(lead) && !/^prest/i.test(lead) ? 'product' : 'service'
  const offers: Offer[] = []
  for (const line of lines.slice(at + 1)) {
    if (line.type !== 'list-item') break
    if (isName(line.text)) offers.push(offer(kind, line, 'led-in', 0.75))
  }
  return offers.length >= 2 ? offers : []
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
      const value = item.replace(/ (?:projects|services|etc|works).*$/i, '').trim()
      if (value.length < 3 || value.length > 40 || value.split(' ').length > 4) return []
      const from = line.text.indexOf(value, match.index)
      const { quote, start, end } = quoteIn(line, from, from + value.length)
      return [{ kind: 'service' as const, value, quote, start, end, confidence: 0.6, ruleId: 'service/enumerated' }]
    })
  }
  return []
}

/** A name of something on offer: short, no sentence, not the name of a section. */
function isName(text: string): boolean {
  if (text.length < 3 || text.length > 60 || text.split(' ').length > 7) return false
  if (/[.!?:]$|^(?:read|learn|view|see|more|all|why|how|what|your|contact|get|request|download)\b/i.test(text))
    return false
  return !sectionNamed(text) && !isPersonName(text)
}

function offer(kind: 'product' | 'service', line: FactLine, rule: string, confidence: number): Offer {
  const from = /^[•·▪▸►●◦‣*–-]\s*/u.exec(line.text)?.[0].length ?? 0
  return { kind, value: line.text.slice(from), ...quoteIn(line, from), confidence, ruleId: `${kind}/${rule}` }
}
