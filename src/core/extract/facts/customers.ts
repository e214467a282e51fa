import type { Fact } from '../../model/fact.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, isUnder, quoteIn } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { isPersonName } from './person-names.ts'

type Customer = Extract<Fact, { kind: 'customer' }>

const LABEL =
  /^(?:klant|customer|client|kunde|auftraggeber|opdrachtgever|cliente|klient|kunden|bauherr|maître d.ouvrage|committente|inwestor|zleceniodawca) ?: ?(.{2,80})$/iu

/** Organisations the company names as its customers, where the page says so in words. */
export function readCustomers(source: FactSource): readonly Fact[] {
  const facts: Customer[] = []
  if (isKind(source, 'legal', 'other', 'faq', 'job', 'careers')) return []
  for (const line of source.lines) {
    const said = labelledCustomer(line) ?? labelAbove(source.lines, line) ?? caseAbout(line)
    if (said) facts.push(said)
  }
  if (isKind(source, 'customers')) facts.push(...listedNames(source))
  if (isKind(source, 'home', 'customers', 'about', 'case-list', 'services', 'partners')) facts.push(...logos(source))
  if (isKind(source, 'home', 'customers', 'about', 'case-list', 'services', 'product')) facts.push(...voices(source))
  return facts
}

/** "Client: Acme Works", in a line or as two cells of a row. */
function labelledCustomer(line: FactLine): Customer | null {
  const text = line.flow.cells?.length === 2 ? line.flow.cells.join(': ').replace(/:: /, ': ') : line.text
  const match = LABEL.exec(text)
  const value = match?.[1]?.trim()
  if (!value || !isOrganisation(value)) return null
  const from = line.text.indexOf(value)
  return from < 0 ? null : customer(value, line, from, from + value.length, 'customer/label', 0.95)
}

const LABEL_ALONE =
  /^(?:klant|customer|client|kunde|auftraggeber|opdrachtgever|cliente|klient|bauherr|committente|inwestor) ?:$/iu

/** The label in a line of its own, the name in the next. */
function labelAbove(lines: readonly FactLine[], line: FactLine): Customer | null {
  if (!LABEL_ALONE.test(lines[line.index - 1]?.text ?? '') || line.text.length > 80 || !isOrganisation(line.text))
    return null
  return customer(line.text, line, 0, line.text.length, 'customer/label', 0.95)
}

const CASE_ABOUT =
  /\b(?:customer case|case study|success story|customer story|klantcase|klantverhaal|kundecase|fallstudie|étude de cas) (?:over|about|on|with|von|über|zu|om|sur) ((?:\p{Lu}[\p{L}\p{N}&.'’-]{1,25})(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,25}){0,3})/u

/** "our new case study about Acme Works" */
function caseAbout(line: FactLine): Customer | null {
  const match = CASE_ABOUT.exec(line.text.slice(0, 1_000))
  const value = match?.[1]?.replace(/[.'’]+$/, '')
  if (!match || !value || isPersonName(value)) return null
  const from = line.text.indexOf(value, match.index)
  return customer(value, line, from, from + value.length, 'customer/case-about', 0.8)
}

const CUSTOMERS =
  /\b(?:customers|clients|clientele|trusted by|kunden|klanten|opdrachtgevers|clientes|clienti|klienci|kunder|who we serve)\b/i

/** Names in a list on the page of customers. */
function listedNames(source: FactSource): readonly Customer[] {
  return source.lines.flatMap((line) => {
    if (line.type !== 'list-item' && line.type !== 'table-row') return []
    if (line.text.length > 60 || line.flow.linkChars > 0 || !isOrganisation(line.text) || isPersonName(line.text))
      return []
    if (!isUnder(line, CUSTOMERS) && !CUSTOMERS.test(source.title)) return []
    return [customer(line.text, line, 0, line.text.length, 'customer/list', 0.8)]
  })
}

/** A heading of nothing but that: "Our customers", "Trusted by". */
const CUSTOMERS_ALONE =
  /^(?:(?:some of )?(?:our|unsere|onze|nos|nuestros|i nostri|nasi|vores)? ?(?:(?:major|valued|key|esteemed|happy) )?(?:customers|clients|clientele|kunden|auftraggeber|klanten|opdrachtgevers|clientes|clienti|klienci|kunder|referenzen|referenties)|(?:we are )?trusted by(?: .{1,40})?|companies (?:that|who) trust us|who we serve)$/i
const LOGO_OF =
  /\b(?:logo(?:type)?|image|picture|photo|client|customer|company|brand|icon)\b|\.(?:png|jpe?g|svg|webp|gif)$/gi
const FEWEST_LOGOS = 3

/** The wall of logos: what its images are called, proven by the heading above them. */
function logos(source: FactSource): readonly Customer[] {
  return source.lines.flatMap((line) => {
    if (line.type !== 'heading' || !CUSTOMERS_ALONE.test(line.text)) return []
    const names = source.images
      .filter(({ heading }) => heading === line.text)
      .map(({ alt }) =>
        alt
          .replace(LOGO_OF, ' ')
          .trim()
          .replace(/^(?:of|van|von|de|di) |\s+(?= )/g, ''),
      )
      .filter(
        (name) => name.length >= 2 && name.length <= 50 && /\p{L}{2}/u.test(name) && !/[-_/]\d|\d{3}|_/.test(name),
      )
    // "konkan-mills", "slide3": names of files, unless most beside them are names
    const written = names.filter((name) => /^\p{Lu}/u.test(name))
    if (names.length < FEWEST_LOGOS) return []
    const believed = written.length >= names.length * 0.6 ? names.filter((name) => !name.includes('-')) : written
    // a person's name that is printed below the picture is a face
    return believed
      .filter((name) => !(isPersonName(name) && source.text.includes(name)))
      .filter((name) => isOrganisation(name.charAt(0).toUpperCase() + name.slice(1)))
      .map((name) => customer(name, line, 0, line.text.length, 'customer/logo', 0.7))
  })
}

/** Who speaks below a quotation: "Ada Moss, Plant Manager, Acme Works". */
function voices(source: FactSource): readonly Customer[] {
  return source.lines.flatMap((line, i) => {
    const card = voiceCard(source.lines, i)
    if (card) return [card]
    const before = source.lines[i - 1]
    if (!before || before.text.length < 60 || !(before.type === 'quote' || /^["“„«]|["”“»]$/.test(before.text)))
      return []
    const signature = isPersonName(line.text) ? source.lines[i + 1] : line
    if (!signature || signature.text.length > 120) return []
    const parts = signature.text.split(/, | [|–—-] /)
    const value = parts.at(-1)?.trim() ?? ''
    const titled = parts.slice(0, -1).some((part) => isJobTitle(part) || isPersonName(part))
    if (parts.length < 2 || !titled || isJobTitle(value) || !isOrganisation(value)) return []
    // a person's name looks like a firm's, so the name has to stand first
    if (isPersonName(value) && !isPersonName(parts[0] ?? '') && signature === line) return []
    const from = signature.text.lastIndexOf(value)
    return [customer(value, signature, from, from + value.length, 'customer/voice', 0.8)]
  })
}

const VOICES =
  /\b(?:testimonials?|reviews|what (?:our )?(?:clients|customers) say|kundenstimmen|referenties|témoignages|testimonios|opinie)\b/i

/** Name, title and organisation in three lines: who signs for a customer. Own people stand without the third. */
function voiceCard(lines: readonly FactLine[], i: number): Customer | null {
  const [name, title, firm] = [lines[i], lines[i + 1], lines[i + 2]]
  if (!name || !title || !firm || firm.text.length > 50 || firm.type === 'heading' || firm.flow.linkChars > 0)
    return null
  if (!isPersonName(name.text) || !isJobTitle(title.text) || isJobTitle(firm.text)) return null
  // in a row of cards of the company's own people the third line is the next name
  if (isPersonName(firm.text) && isJobTitle(lines[i + 3]?.text ?? '')) return null
  const praise = lines[i - 1]
  if (!isUnder(name, VOICES) && (praise === undefined || praise.text.length < 60)) return null
  const words = firm.text.split(' ')
  if (!words.every((word) => /^(?:[\p{Lu}\p{N}'’]|(?:of|and|de|van|von|the|&)$)/u.test(word))) return null
  if (!isOrganisation(firm.text) || firm.text.split(' ').length > 4 || /[@\d+|]/.test(firm.text)) return null
  return customer(firm.text, firm, 0, firm.text.length, 'customer/voice', 0.8)
}

/** A capitalised name of at most seven words, and not a way of not naming anybody. */
function isOrganisation(text: string): boolean {
  if (!/^['’]?[\p{Lu}\p{N}]/u.test(text) && !/^['’]s /.test(text)) return false
  if (text.split(' ').length > 7 || /[.!?]$/.test(text.replace(/\b(?:Inc|Ltd|Co|Corp|B\.V|N\.V|Pvt)\.$/, '')))
    return false
  return !/^(?:confidential|various|private|anonymous|undisclosed|a |an |the leading|leading|multiple|read|more|our|all|name|contact)\b/i.test(
    text,
  )
}

function customer(
  value: string,
  line: FactLine,
  from: number,
  to: number,
  ruleId: string,
  confidence: number,
): Customer {
  return { kind: 'customer', value, ...quoteIn(line, from, to), confidence, ruleId }
}
