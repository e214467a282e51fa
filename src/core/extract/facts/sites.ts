import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { isObject } from '../json-ld.ts'
import { isContactLine } from '../contact-lines.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { type FoundTown, townsAboveAddresses, townsBeforeCountries } from './address-blocks.ts'
import { countryAtEnd, countryOfCode, isCountryOnly } from './country-names.ts'
import { companyNames, isKind, isUnder, quoteIn, quoteOrPath } from './fact-source.ts'
import { POSTAL_SHAPES, US_CITY } from './postal-codes.ts'
import { toldOffices, withDetails } from './site-details.ts'

/** German law puts the address of the company there. */
const IMPRINT = /impressum|imprint|mentions-legales|note-legali/i

type Site = Extract<Fact, { kind: 'site' }>

/** Places of the company: towns of address blocks, headings of a list of offices, and "headquartered in". */
export function readSites(source: FactSource): readonly Fact[] {
  const facts: Site[] = []
  if (isKind(source, 'contact', 'locations', 'home', 'about', 'other', 'team', 'careers') || IMPRINT.test(source.url)) {
    const listed = isKind(source, 'contact', 'locations') ? townsAboveAddresses(source.lines, isTown) : []
    // the lines below a town belong to it, whatever district or suburb they name
    const free = source.lines.filter(
      ({ index }) => !listed.some(({ first, last }) => index >= first.index && index <= last.index),
    )
    const ended = townsBeforeCountries(source.lines, isTown).filter(({ last }) => free.includes(last))
    facts.push(...[...listed, ...ended].map(siteOf))
    const told = new Set(ended.flatMap(({ first, last }) => [first.index, last.index]))
    for (const line of free) {
      if (!told.has(line.index)) facts.push(...townOfAddress(line, source), ...townUnderOffices(line, source.lines))
    }
  }
  if (isKind(source, 'contact', 'locations')) facts.push(...officeHeadings(source.lines))
  if (isKind(source, 'contact', 'home', 'about', 'locations', 'careers')) {
    for (const line of source.lines) facts.push(...seatIn(line), ...toldOffices(line))
  }
  const own = facts.map((fact) => (isOfAnotherFirm(fact, source) ? { ...fact, what: 'agent' } : fact))
  return [...own, ...linkedSites(source)].map((fact) =>
    withDetails({ ...fact, city: unshouted(fact.city) }, source.lines),
  )
}

/** Lines of an address at most, from who stands there down to the town. */
const MOST_ABOVE = 6
const REACHED = /^(?:tel|phone|telefon|telefoon|tél|fax|mob|cell|e-?mail|contact:|\+\d|\(\+?\d)/i

/** The address begins with a firm that is not called as this company is: an agent's or a dealer's, to whom customers are sent. */
function isOfAnotherFirm({ start }: Site, source: FactSource): boolean {
  const own = companyNames(source)
  const at = source.lines.findIndex((line) => start !== undefined && start < line.start + line.text.length)
  if (own.length === 0 || at < 0) return false
  const upwards = source.lines.slice(Math.max(0, at - MOST_ABOVE), at + 1).toReversed()
  const end = upwards.findIndex((line, step) => step > 0 && (line.type === 'heading' || REACHED.test(line.text)))
  const firm = upwards.slice(0, end < 0 ? MOST_ABOVE + 1 : end + 1).find(({ text }) => isFirm(text))
  return firm !== undefined && !own.some((name) => textKey(firm.text).includes(name))
}

/** A line that begins with a firm's name; "1234 AB Molendam", "Calgary, AB" and "Center Street SE" name none. */
function isFirm(line: string): boolean {
  const [name = ''] = line.split(/[,;:]/)
  return (
    /^\p{Lu}[^\d]{2,70}$/u.test(name) &&
    LEGAL_FORM.test(name) &&
    !/\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Blvd|Boulevard|Way|Lane)\b/.test(name)
  )
}

/** The town beside a postal code, in a line short enough to belong to an address. */
function townOfAddress(line: FactLine, source: FactSource): readonly Site[] {
  if (line.text.length > 220 || line.type === 'heading') return []
  const shapes = [{ country: 'United States', pattern: US_CITY }, ...POSTAL_SHAPES]
  for (const { country, pattern } of shapes) {
    const match = pattern.exec(line.text)
    const town = tidyTown(match?.[1] ?? '')
    if (!match || !isTown(town)) continue
    if (!/^\s{0,2}(?:$|[,.;|()–-]|\p{Lu})/u.test(line.text.slice(match.index + match[0].length))) continue
    if (isCountryOnly(town)) continue
    // five digits and a word are an address only among other signs of one
    if (country === null && !hasAddressNear(line, source.lines)) continue
    const from = match.index
    return [site(town, country, line, from, from + match[0].length, 'site/postal-code', 0.9)]
  }
  return []
}

function hasAddressNear(line: FactLine, lines: readonly FactLine[]): boolean {
  if (isContactLine(line.text.replace(/\d{5} .*/, ''))) return true
  return [-2, -1, 1, 2].some((step) => {
    const near = lines[line.index + step]
    return near !== undefined && near.text.length < 120 && isContactLine(near.text)
  })
}

const OFFICE =
  /\b(?:office|offices|headquarters?|hq|branch|plant|warehouse|factory|head office|regional office|corporate office|showroom|depot|niederlassung|zentrale|hauptsitz|werk|standort|büro|kantoor|vestiging|siège|agence|usine|oficina|sede|planta|fábrica|filiale|stabilimento|siedziba|oddział|biuro|kontor|hovedkontor|escritório|fabrik)\b/iu
/** The same words with what stands around them: "Regional Sales Office". */
const OFFICE_WORDS =
  /\b(?:(?:head|regional|corporate|main|registered|sales|branch|commercial|local|our) )?(?:office|offices|headquarters?|hq|branch|plant|warehouse|factory|showroom|depot|niederlassung|zentrale|hauptsitz|büro|kantoor|vestiging|siège|agence|oficina|filiale|biuro|kontor)\b/giu

/** "Springfield (Head Office)", "Springfield Office", or a town alone above "(Head Office)"; an address follows. */
function officeHeadings(lines: readonly FactLine[]): readonly Site[] {
  return lines.flatMap((line) => {
    if (line.text.length > 70) return []
    const next = lines[line.index + 1]?.text ?? ''
    const bare = line.text
      .replace(/\(.{0,60}\)/, '')
      .replace(OFFICE_WORDS, '')
      .replace(/(?<![\s:,–-])[\s:,–-]+$/, '')
      .trim()
    const named = OFFICE.test(line.text) && bare !== line.text
    const below = bare === line.text && /^\(.{3,60}\)$/.test(next) && OFFICE.test(next)
    if (!(named || below) || !isTown(bare) || bare.split(' ').length > 3) return []
    if (!followedByAddress(lines, line.index, 8)) return []
    return [
      site(bare, null, line, 0, line.text.length, 'site/office-heading', 0.9, below ? next.slice(1, -1) : undefined),
    ]
  })
}

const OFFICES =
  /\b(?:offices|locations|where we are|where to find us|standorte|niederlassungen|vestigingen|kantoren|agences|implantations|oficinas|sedes?|sedi|uffici|filiali|oddziały|biura|kontorer|afdelinger|escritórios)\b/iu

/** "Lund, Sweden" or "Springfield, IL USA: +1 …" in a list of offices, whose head need not be marked as a heading. */
function townUnderOffices(line: FactLine, lines: readonly FactLine[]): readonly Site[] {
  const place = placeWithCountry(line)
  if (!place) return []
  const head = lines.slice(0, line.index).findLast((other) => !placeWithCountry(other))
  if (!isUnder(line, OFFICES) && !(head && head.text.length < 60 && OFFICES.test(head.text))) return []
  return [site(place.town, place.country, line, 0, place.length, 'site/under-offices', 0.85)]
}

function placeWithCountry({ text, type }: FactLine) {
  if (text.length > 80 || type === 'heading') return null
  const place = text.replace(/(?:(?=[:;])|(?<![\s\d+().–-]))[:;(]?[\s\d+().–-]*$/, '')
  const end = countryAtEnd(place)
  const town = place.split(',', 1)[0]?.trim() ?? ''
  if (!end || town === place || town.split(' ').length > 3 || !isTown(town) || isCountryOnly(town)) return null
  return { town, country: end.country, length: place.length }
}

function followedByAddress(lines: readonly FactLine[], index: number, within: number): boolean {
  for (const next of lines.slice(index + 1, index + 1 + within)) {
    if (isContactLine(next.text)) return true
  }
  return false
}

const SEAT =
  /\b(?:headquartered|head ?quarters (?:is|are)(?: located)?|head office (?:is )?(?:located )?|(?:we are|company is|company,?|inc\.?,?|ltd\.?,?) (?:based|located)|(?:company|firm|contractors?|manufacturer)(?: in \p{Lu}\p{L}{2,20})?,? situated|mit (?:Haupt)?sitz|gevestigd|avec siège|basée?|établie?|implantée?|con sede|ubicada|sediada?|baseret) (?:in|at|à|en|a|i|em) ((?:\p{Lu}[\p{L}.'’-]{2,25})(?: \p{Lu}[\p{L}.'’-]{2,25}){0,2})/iu

function seatIn(line: FactLine): readonly Site[] {
  const match = SEAT.exec(line.text.slice(0, 2_000))
  const town = match?.[1]
  if (!match || !town || !/^\p{Lu}/u.test(town) || !isTown(town)) return []
  return [
    site(
      town.replace(/[.']$/, ''),
      null,
      line,
      match.index,
      match.index + match[0].length,
      'site/seat',
      0.8,
      'headquarters',
    ),
  ]
}

/** Addresses of the organisation's own JSON-LD. */
function linkedSites(source: FactSource): readonly Site[] {
  return source.jsonLd.flatMap(({ types, data, path }) => {
    if (!types.some((type) => /Organization|Business|Corporation|Store/.test(type))) return []
    const address = data['address']
    const town = isObject(address) ? address['addressLocality'] : undefined
    if (typeof town !== 'string' || town.trim() === '') return []
    const country =
      isObject(address) && typeof address['addressCountry'] === 'string'
        ? countryOfCode(address['addressCountry'].trim())
        : null
    const fact: Site = {
      kind: 'site',
      city: town.trim(),
      ...(country ? { country } : {}),
      ...quoteOrPath(source, town.trim(), `${path}.address.addressLocality`),
      confidence: 0.9,
      ruleId: 'site/json-ld',
    }
    return [fact]
  })
}

/** Words that stand before a postal code or as a heading and are no towns. Lower case. */
const NO_TOWN =
  /^(?:adres(?:se)?|anschrift|adresa|dirección|direccion|indirizzo|endereço|morada|siedziba|telefoon|téléphone|teléfono|telefono|telefone|kontakt|contatti|contacto|recapiti|lokalizacja|öffnungszeiten|openingstijden|horaires?|horario|orari|godziny|vertrieb|verkauf|verkoop|ventes|ventas|vendite|sprzedaż|salg|försäljning|einkauf|inkoop|achats|compras|acquisti|buchhaltung|empfang|receptie|accueil|zentrale|verwaltung|technik|service|kundendienst|klantenservice|sekretariat|biuro|bureau|büro|ufficio|oficina|kantoor|tel(?! aviv)|fax|phone|view|see|from|to|at|near|via|only|telefon|email|e-mail|address|office|offices|suite|ste|floor|building|unit|room|box|po|p\.o|street|road|avenue|the|our|we|contact|call|copyright|all|and|or|home|news|neem|physical|mailing|postal|emea|apac|asian?|australasian|group|south american|north american|latin|global|european|american|international|middle east|pacific|nordic|benelux|dach|worldwide|iso|telephone|registered|products|services|locations?|map|directions|get|follow|opening|hours|vat|reg|no|nr|iban|bic|kvk|cvr|nip|regon|krs|hrb|ust|usd|eur|inr|rs|corporate|regional|customer|sales|support|general|press|media|careers|head|main|please|send|write|visit|find|where|how|what|more|india|usa|germany|deutschland|nederland|france|italia|polska|danmark|europe|asia|america|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** "Miller Way" is a street, "Galway" a town. */
const STREET_NAME =
  / (?:Way|Lane|Drive|Close|Crescent|Terrace|Estate|Boulevard|Quay|Row|Mews|Walk|St|Rd|Ave|Blvd|Str|Weg|Gasse|Allee|laan|Vej)\.?$/u
/** A firm, not a town. */
const LEGAL_FORM =
  /(?:^|[\s,])(?:Sp|Ltd|Limited|Inc|LLC|LLP|PLC|Corp|Corporation|Incorporated|Group|Holding|Co|GmbH|AG|KG|SE|S\.?A|S\.?p\.?A|S\.?r\.?l|S\.?L|SARL|SAS|B\.?V|N\.?V|ApS|A\/S|AB|AS|Oy|Pvt|Pty|Lda|Sdn|Bhd|z o\.? ?o)(?=$|[\s.,])/

function isTown(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’ -]{2,40}$|^Washington, D\.?C\.?$/u.test(text) &&
    !/^\p{Lu}{1,3}$/u.test(text) &&
    !NO_TOWN.test(text) &&
    !STREET_NAME.test(text) &&
    !LEGAL_FORM.test(text) &&
    !/\p{Ll}\p{Lu}{2}|-(?:gu|dong|ku|ro|si)$/u.test(text) &&
    !/\b(?:Ltd|Inc|GmbH|Road|Street|Nagar|House|Floor|Avenue|Salai|Colony|Hills|Company|Services|Team|Form|Us|Tower|Towers|Building|Plaza|Complex|Estate|Industrial|Business|Centre|Center)\b/.test(
      text,
    )
  )
}

/** "HARROWGATE" is written "Harrowgate" elsewhere. */
const unshouted = (city: string): string =>
  city.length > 3 && city === city.toUpperCase()
    ? city.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    : city

/** The end of a street that the pattern took along: "Mill Blvd Springfield". */
const STREET_PART =
  /^.{0,40}\b(?:Blvd|Boulevard|Street|Avenue|Ave|Road|Rd|Lane|Drive|Suite|Ste|Floor|Terrace|Parkway|Pkwy|Highway|Hwy)\b[.,]?\s{0,2}/

const tidyTown = (text: string): string => text.replace(/(?<![\s.,-])[\s.,-]+$/, '').replace(STREET_PART, '')

function siteOf({ town, country, said, ruleId, confidence }: FoundTown): Site {
  return {
    kind: 'site',
    city: town,
    ...(country ? { country } : {}),
    ...quoteIn(said),
    confidence,
    ruleId,
  }
}

function site(
  city: string,
  country: string | null,
  line: FactLine,
  from: number,
  to: number,
  ruleId: string,
  confidence: number,
  what?: string,
): Site {
  return {
    kind: 'site',
    city,
    ...(country ? { country } : {}),
    ...(what ? { what } : {}),
    ...quoteIn(line, from, to),
    confidence,
    ruleId,
  }
}
