import { namesOf } from '../element-names.ts'
import type { Customer } from './customer-fact.ts'
import { CUSTOMERS_ALONE, customerIn } from './customer-fact.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, quoteIn } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { LEGAL_FORM, isOrganisation, isPlace, isTitleOnly, withoutLegalForm } from './organisation-names.ts'
import { isPersonName } from './person-names.ts'

/** Customers in lists, in rows of tables, in walls of logos, and in the headings of projects. */
export function customersInLists(source: FactSource): readonly Customer[] {
  const facts = [...columns(source)]
  if (isKind(source, 'home', 'customers', 'about', 'case-list', 'services', 'product', 'partners'))
    facts.push(...logos(source), ...listed(source))
  if (isKind(source, 'customers') && CUSTOMERS_ALONE.test(source.title))
    facts.push(...onTheirPage(source), ...numbered(source))
  if (isKind(source, 'case-list', 'case-study')) facts.push(...projects(source))
  return facts
}

const CLIENT_COLUMN =
  /^(?:(?:name of (?:the )?)?(?:client|customer|employer|owner)(?:[’']?s)?(?: name)?|kunde|auftraggeber|bauherr|klant|opdrachtgever|client|maître d.ouvrage|cliente|committente|klient|inwestor|zamawiający|zleceniodawca|bygherre|kund|beställare)s?$/iu

/** Tables of projects: the column that is called "Client". */
function columns(source: FactSource): readonly Customer[] {
  let column = -1
  return source.lines.flatMap((line) => {
    const cells = line.flow.cells
    if (line.type !== 'table-row' || !cells || cells.length < 3) {
      column = -1
      return []
    }
    const named = cells.findIndex((cell) => CLIENT_COLUMN.test(cell))
    if (named >= 0) {
      column = named
      return []
    }
    const cell = column < 0 ? undefined : cells[column]
    if (cell === undefined || !isOrganisation(cell)) return []
    return customerIn(line, cell, 'customer/column', 0.9) ?? []
  })
}

/** What a list or a row of lines made alike says below "Our customers". */
function listed(source: FactSource): readonly Customer[] {
  return rowsOf(source.lines)
    .filter((row) => CUSTOMERS_ALONE.test(row[0]?.headings.at(-1) ?? ''))
    .flatMap((row) => namesIn(row, 'customer/list', 0.85))
}

/** On the page of customers: rows of five and more, whatever they are made of, or rows that say something of each name. */
function onTheirPage(source: FactSource): readonly Customer[] {
  return rowsOf(source.lines).flatMap((row) => {
    const detailed = row.filter((line) => DETAILED.test(line.text)).length
    const isList = row[0]?.type === 'list-item' || row[0]?.type === 'table-row'
    return row.length >= 5 || isList || detailed >= row.length * 0.6 ? namesIn(row, 'customer/page', 0.85) : []
  })
}

const NUMBERED = /^\d{1,3}[.)]\s{0,2}(\p{Lu}[^()]{2,68}?)(?: \(.*| ?[.,;])?$/u

/** On the page of customers: headings and bold lines that count them, with what was done for each between them. */
function numbered(source: FactSource): readonly Customer[] {
  const entries = source.lines.flatMap((line) => {
    const name = line.type === 'heading' || line.flow.bold ? NUMBERED.exec(line.text)?.[1] : undefined
    return name !== undefined && isOrganisation(name) ? [{ line, name }] : []
  })
  if (entries.length < FEWEST) return []
  return entries.flatMap(({ line, name }) => customerIn(line, name, 'customer/numbered', 0.85) ?? [])
}

/** "Lund Mills – Sweden", "Lund Mills, Leeds: gears", "Lund Mills (2019)": a name and what is said of it. */
const DETAILED = /^([^,(–—|:]{2,45}?)(?:, (?!Inc|LLC|Ltd|S\.)| [–—|-] |: | \()\S/u
const LONGEST = 120
const FEWEST = 3

/** Runs of short lines made alike: of one type, one element, one class. */
function rowsOf(lines: readonly FactLine[]): readonly (readonly FactLine[])[] {
  const rows: FactLine[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    const before = last?.at(-1)
    if (last && before && isAlike(before, line)) last.push(line)
    else rows.push([line])
  }
  return rows.filter((row) => row.length >= FEWEST && row.every(({ text }) => text.length <= LONGEST))
}

function isAlike(one: FactLine, other: FactLine): boolean {
  return (
    one.index + 1 === other.index &&
    one.type === other.type &&
    one.headings.at(-1) === other.headings.at(-1) &&
    one.flow.element.tag === other.flow.element.tag &&
    namesOf(one.flow.element) === namesOf(other.flow.element)
  )
}

/** The names of a row, if it is one of names: most are capitalised and few are persons or functions. */
function namesIn(row: readonly FactLine[], ruleId: string, confidence: number): readonly Customer[] {
  const detailed = row.filter((line) => DETAILED.test(line.text)).length >= row.length * 0.6
  const named = row.map((line) => ({
    line,
    name: detailed ? (DETAILED.exec(line.text)?.[1] ?? line.text) : line.text,
  }))
  if (named.filter(({ line, name }) => isEmployee(line.text, name)).length > row.length * 0.5) return []
  const fitting = named.filter(({ name }) => isOrganisation(name) && !isTitleOnly(name))
  const persons = detailed ? 0 : fitting.filter(({ name }) => isLikelyPerson(name)).length
  // two capitalised words may be either: among persons only what is none counts, among firms all do
  if (fitting.length < row.length * 0.7 || persons > fitting.length * 0.7) return []
  const few = row[0]?.type === 'list-item' ? 0.7 : 0.35
  const firms = persons > fitting.length * few ? fitting.filter(({ name }) => !isLikelyPerson(name)) : fitting
  return firms.flatMap(({ line, name }) => customerIn(line, name, ruleId, confidence) ?? [])
}

/** "Ada Moss, Plant Manager" */
const isEmployee = (text: string, name: string): boolean => isPersonName(name) && isJobTitle(text.slice(name.length))

const isLikelyPerson = (name: string): boolean => isPersonName(name) && !LEGAL_FORM.test(name)

/** A list of projects whose headings are the names of companies, most of them with their form. */
function projects(source: FactSource): readonly Customer[] {
  const headings = source.lines.filter(
    (line) => line.type === 'heading' && line.flow.level > 1 && line.text.length <= 80,
  )
  const first = headings.find((line) => LEGAL_FORM.test(line.text))
  if (!first) return []
  const alike = headings.filter((line) => line.flow.level === first.flow.level)
  const formed = alike.filter((line) => LEGAL_FORM.test(line.text)).length
  return alike.flatMap((line) => {
    // what follows the comma is the place: "Lund Mills Ltd., Leeds"
    const name = /^(.*?)(?:, (?!Inc|LLC|Ltd|S\.)|$)/u.exec(line.text)?.[1] ?? ''
    if (!isOrganisation(name) || (!LEGAL_FORM.test(name) && (alike.length < FEWEST || formed < alike.length * 0.6)))
      return []
    return customerIn(line, name, 'customer/project', 0.8) ?? []
  })
}

const LOGO_OF =
  /\b(?:logo(?:type)?s?|image|picture|photo|client|customer|company|icon)\b|\.(?:png|jpe?g|svg|webp|gif)$/gi

/** The wall of logos: what its images are called, proven by the heading above them. */
function logos(source: FactSource): readonly Customer[] {
  return source.lines.flatMap((line) => {
    if (line.type !== 'heading' || !CUSTOMERS_ALONE.test(line.text)) return []
    const names = source.images
      .filter(({ heading }) => heading === line.text)
      .map(({ alt }) => nameOfLogo(alt))
      .filter(
        (name) => name.length >= 2 && name.length <= 50 && /\p{L}{2}/u.test(name) && !/[-_/]\d|\d{3}|_/.test(name),
      )
    // "konkan-mills", "slide3": names of files, unless most beside them are names
    const written = names.filter((name) => /^\p{Lu}/u.test(name))
    if (names.length < FEWEST) return []
    const believed = written.length >= names.length * 0.6 ? names.filter((name) => !name.includes('-')) : written
    return (
      believed
        // a person's name that is printed below the picture is a face
        .filter((name) => !(isPersonName(name) && source.text.includes(name)))
        .filter((name) => isOrganisation(name.charAt(0).toUpperCase() + name.slice(1)) && !isPlace(name))
        .map((value) => ({ kind: 'customer', value, ...quoteIn(line), confidence: 0.7, ruleId: 'customer/logo' }))
    )
  })
}

const nameOfLogo = (alt: string): string =>
  withoutLegalForm(
    alt
      .replace(LOGO_OF, ' ')
      .trim()
      .replace(/^(?:of|van|von|de|di) /, '')
      .replace(/(?<!\s)\s+(?= )/g, ''),
  )
