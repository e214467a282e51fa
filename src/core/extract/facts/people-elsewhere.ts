import type { Fact } from '../../model/fact.ts'
import { textKey, asPattern } from '../fold-text.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind, quoteIn } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { bareName, hasHonorific, isPersonName } from './person-names.ts'

type Person = Extract<Fact, { kind: 'person' }>

const NAME_COLUMN =
  /^(?:full )?(?:names?|name of .{3,30}|nom|noms|naam|nombre|nome|imię(?: i nazwisko)?|navn|namn|mitarbeiter|person)$/iu
const TITLE_COLUMN =
  /^(?:designation|position|title|role|function|job title|post|funktion|tätigkeit|functie|fonction|poste|cargo|puesto|ruolo|mansione|stanowisko|funkcja|stilling|titel|befattning|função|department|abteilung|afdeling|service)$/iu

/** Lists and tables of people: with a column of names, or names with a title of courtesy under a heading that is a function. */
export function listedPeople(source: FactSource): readonly Person[] {
  if (!isKind(source, 'team', 'about', 'contact')) return []
  let header: readonly string[] | null = null
  return source.lines.flatMap((line) => {
    const { cells } = line.flow
    if (cells === null) {
      header = null
      return isKind(source, 'team') ? (underFunction(line) ?? []) : []
    }
    if (cells.some((cell) => NAME_COLUMN.test(cell))) header = cells
    else if (header) return rowOf(header, line, cells) ?? []
    return []
  })
}

function rowOf(header: readonly string[], line: FactLine, cells: readonly string[]): Person | null {
  const said = cells[header.findIndex((cell) => NAME_COLUMN.test(cell))]
  if (said === undefined || !isListedName(said)) return null
  const column = header.findIndex((cell) => TITLE_COLUMN.test(cell))
  const title = cells[column] ?? cells.find((cell) => cell !== said && isJobTitle(cell)) ?? functionAbove(line)
  return person(bareName(said), title ?? null, quoteIn(line), 'table', 0.9)
}

/** A name by itself below "Board of directors", "SITE SUPERVISORS". */
function underFunction(line: FactLine): Person | null {
  const title = functionAbove(line)
  if (title === null || line.type === 'heading' || !hasHonorific(line.text) || !isListedName(line.text)) return null
  return person(bareName(line.text), title, quoteIn(line), 'group', 0.85)
}

/** The column or the title of courtesy says that it is a name; what follows may be written small. */
const isListedName = (text: string): boolean =>
  isPersonName(text) ||
  (hasHonorific(text) && isPersonName(text.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase()))) ||
  (hasHonorific(text) && /^\p{Lu}\p{Ll}{2,20}$/u.test(bareName(text)))

/** The heading right above, as the function of one: "SITE SUPERVISORS" is a supervisor each. */
function functionAbove(line: FactLine): string | null {
  const above = line.headings.at(-1) ?? ''
  if (!isJobTitle(above) || above.length > 50) return null
  return above.replace(/(?<=\p{L}{4})s$/iu, '')
}

const BY_LAW =
  /^(?:(?:vertretungsberechtigte[rn]? )?geschäftsführer(?:in|innen|ung)?|vertreten durch(?: (?:den|die) geschäftsführer(?:in)?)?|inhaber(?:in)?|vorstand|managing directors?|directors?|owners?|proprietor|founders?|ceo|chairman|gérante?|directeur de la publication|directrice de la publication|responsable de la publication|président|administrador(?:es)?(?: único)?|gerente|amministratore(?: unico| delegato)?|legale rappresentante|titolare|prezes(?: zarządu)?|członkowie zarządu|zarząd|właściciel(?:e|ka)?|adm\.? ?(?:direktør|dir\.?)|administrerende direktør|direktør|indehaver|ejer|verkställande direktör|vd|directie|directeur|eigenaar|bestuurder|sócio-gerente|gerência) ?: ?/iu

/** "Geschäftsführer: Ada Moss, Ben Reed", as the law wants it in an imprint, or in a line of the contact page. */
export function namedByLaw(source: FactSource): readonly Person[] {
  if (!isKind(source, 'legal', 'contact', 'about', 'home', 'team')) return []
  return source.lines.flatMap((line, i) => {
    const label = BY_LAW.exec(line.text.slice(0, 200))
    if (label) return namesIn(line, label[0].length, label[0].replace(/ ?: ?$/, ''))
    // the label in a line of its own
    const before = source.lines[i - 1]?.text ?? ''
    const above = before.length < 60 ? BY_LAW.exec(`${before.replace(/ ?:$/, '')}:`) : null
    const whole = above !== null && above[0].length >= before.length
    return whole && (before.endsWith(':') || isKind(source, 'legal')) && isPersonName(line.text)
      ? namesIn(line, 0, before.replace(/ ?:$/, ''))
      : []
  })
}

function namesIn(line: FactLine, from: number, label: string): readonly Person[] {
  const title = /^vertreten durch$/i.test(label) ? null : label.replace(/^vertreten durch (?:den|die) /i, '')
  let at = from
  return line.text
    .slice(from, from + 200)
    .split(/ ?[,;/] ?| (?:und|and|en|et|y|e|i|og|och|&) /)
    .flatMap((part) => {
      const start = line.text.indexOf(part, at)
      at = start + part.length
      const name = part.replace(/ ?\(.*$/s, '').replace(/\.$/, '')
      return isPersonName(name)
        ? [person(bareName(name), title, quoteIn(line, start, start + part.length), 'by-law', 0.9)]
        : []
    })
}

const FULL_NAME =
  "((?:(?:Mr|Mrs|Ms|Dr|Prof|Ing|Herr|Frau)\\.? )?\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:\\p{Lu}\\.|van|von|de|der|den|di|da|del|la|le|\\p{Lu}[\\p{L}’'-]{1,20})){0,3} \\p{Lu}[\\p{L}’'-]{1,20})"
const FUNCTION =
  '((?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) (?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]resident))?|CEO|CTO|CFO|COO|[Cc]hief [A-Z]?[a-z]+(?: [A-Za-z]+)? [Oo]fficer|[Cc]hief [Ee]xecutive|(?:[Ss]enior |[Ee]xecutive )?[Vv]ice [Pp]resident(?:,? (?:of )?[A-Z][A-Za-z]+(?: [A-Z&][A-Za-z]*){0,2})?|[Pp]resident(?: (?:and|&) CEO)?|[Mm]anaging [Dd]irector|[A-Z][a-z]+ [Dd]irector|[Dd]irector(?: of [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)?|[Cc]hairman|[Cc]hairwoman|[Oo]wner|[Hh]ead of [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?|Geschäftsführer(?:in)?|Inhaber(?:in)?|Gründer(?:in)?|directeur|oprichter|eigenaar|[Pp]rezes(?: [Zz]arządu)?|[Dd]irektør|[Dd]irecteur général|PDG|[Ff]ondateur|[Aa]mministratore [Dd]elegato|[Ff]ondatore|[Dd]irector [Gg]eneral|[Ff]undador)'
/** A title of several words, each written large: "Health and Safety Manager". */
const LARGE_TITLE =
  "((?:[A-Z][a-z'’-]+ (?:(?:and|&|of) )?){1,4}(?:Manager|Director|Officer|Engineer|Lead|Supervisor)|[A-Z][a-z]+ Manager)"
const FOUNDED_BY =
  '(?:founded|established|started|set up|gegründet|opgericht|fondée?|créée?|fundada|creada|fondata|nata dalla visione|założon[ay]|grundlagt|stiftet|grundad|fundada)(?: in \\d{4}| im Jahre? \\d{4}| en \\d{4}| nel \\d{4}| w \\d{4}(?: r\\.| roku)?| i \\d{4}| em \\d{4})? (?:by|von|door|par|por|da|di|przez|af|av)'

/** In sentences about the company: who founded it, and functions that stand beside a name and belong to this company. */
export function toldPeople(source: FactSource): readonly Person[] {
  if (!isKind(source, 'about', 'home', 'news-item', 'careers', 'investors', 'other')) return []
  const names = namesInSentences(source)
  if (names.length === 0) return []
  return source.lines.flatMap((line) => {
    if (line.text.length < 30 || line.text.length > 3_000) return []
    // most lines have nothing that any of the rules could hold in
    if (!names.some((name) => line.text.includes(name)) && !SPEAKS_OF_ITSELF.test(line.text)) return []
    if (line.headings.some((heading) => VOICES.test(heading))) return []
    return [...line.text.matchAll(ANCHOR)].slice(0, MOST_ANCHORS).flatMap((anchor) => {
      const from = Math.max(0, anchor.index - AROUND)
      const near = line.text.slice(from, anchor.index + anchor[0].length + AROUND)
      return rulesFor(names).flatMap((rule) => toldBy(rule, line, near, from) ?? [])
    })
  })
}

/** Words that a sentence about founders or leaders has; only what stands around them is looked at, so that long lines cost little. */
const ANCHOR =
  /(?<!\p{L})(?:(?:co-?)?founder|ceo|cto|cfo|coo|chief|president|director|manager|chairman|chairwoman|owner|head of|gesch(?:ä|ae)ftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|directeur|oprichter|eigenaar|prezes|direktør|pdg|fondateur|amministratore|fondatore|fundador|founded|established|started|set up|gegründet|opgericht|fondée?|créée?|fundada|creada|fondata|visione|założon[ay]|grundlagt|stiftet|grundad)(?!\p{L})/giu
const AROUND = 140
const MOST_ANCHORS = 12

function toldBy({ pattern, name, title }: Rule, line: FactLine, near: string, from: number): Person | null {
  const match = pattern.exec(near)
  const said = match?.[name]
  if (!match || said === undefined || !isPersonName(said)) return null
  const start = match.index + (/^\. /.exec(match[0])?.[0].length ?? 0)
  const quote = quoteIn(line, from + start, from + match.index + match[0].length)
  // of a title written in one way or the other, the one that stands there
  return person(bareName(said), title === null ? null : (match[title] ?? match[title + 1] ?? null), quote, 'told', 0.85)
}

const VOICES = /\b(?:testimonials?|reviews?|customers?|clients?|kunden|klanten|clienti|clientes|partners?)\b/i

type Rule = { readonly pattern: RegExp; readonly name: number; readonly title: number | null }

const SPEAKS_OF_ITSELF =
  /(?<!\p{L})(?:[Oo]ur|[Ww]e|[Uu]nser|[Oo]nze|[Nn]otre|[Nn]uestr[oa]|[Ii]l nostro|[Vv]ores|[Vv]år) |(?:^|\. )(?:[Ff]ounded|Nata dalla|Gegründet|Fondée|Fondata|Grundlagt)/u

/** Only a memory: the pages of a site come one after the other. */
let latest: { readonly company: string; readonly rules: readonly Rule[] } | undefined

/** Rules for a company, compiled once for the pages that name it alike. */
function rulesFor(names: readonly string[]): readonly Rule[] {
  const company = `(?:${names.map(asPattern).join('|')})(?![\\p{L}])`
  if (latest?.company !== company) latest = { company, rules: compile(company) }
  return latest.rules
}

function compile(company: string): readonly Rule[] {
  const rule = (source: string, name: number, title: number | null): Rule => ({
    pattern: new RegExp(source, 'u'),
    name,
    title,
  })
  return [
    // "Ada Moss, CEO of Moss Bearings" · "said Ada Moss, founder and CEO, Moss Bearings"
    rule(
      `${FULL_NAME},? (?:the |our )?${FUNCTION}(?:,| of| at| and \\p{L}+ of| bei| van| de| der)(?: the)? ${company}`,
      1,
      2,
    ),
    // "our CEO, Ada Moss" · "Moss Bearings CEO Ada Moss"
    rule(
      `(?:[Oo]ur|[Uu]nser|[Oo]nze|[Nn]otre|[Nn]uestr[oa]|[Ii]l nostro|[Vv]ores|[Vv]år|${company}(?:[’']s)?) ${FUNCTION},? ${FULL_NAME}`,
      2,
      1,
    ),
    // "Ada Moss is our Managing Director" · "We have appointed Ada Moss as Quality Manager"
    rule(
      `${FULL_NAME} (?:is|has become|serves as|joined us as) our (?:new )?(?:${FUNCTION}|${LARGE_TITLE})(?! of )`,
      1,
      2,
    ),
    rule(
      `[Ww]e(?: have|’ve|'ve)? (?:appointed|welcomed?|promoted) ${FULL_NAME} (?:as|to) (?:our )?(?:new )?(?:${FUNCTION}|${LARGE_TITLE})(?! of )`,
      1,
      2,
    ),
    rule(`${company}[^.]{0,80}? ${FOUNDED_BY} ${FULL_NAME}`, 1, null),
    rule(
      `^${FOUNDED_BY.replace('(?:founded', '(?:Founded|Nata dalla visione|Gegründet|Fondée|Fondata|Grundlagt|founded')} ${FULL_NAME}`,
      1,
      null,
    ),
    rule(`\\. (?:Founded|Nata dalla visione|Fondée|Fondata) (?:by|di|da|par) ${FULL_NAME}`, 1, null),
  ]
}

/** What a sentence may call the company: by its whole name, or by its first word; nothing where it isn't known. */
function namesInSentences(source: FactSource): readonly string[] {
  const name = source.siteName?.replace(/\([^)]{0,40}\)/g, '').trim() ?? ''
  const [first = ''] = name.split(/[ ,|]/)
  // a first word of its own only where the host is called so too: "Moss" of moss.example
  const short = first.length > 2 && companyNames(source).some((key) => key.startsWith(textKey(first))) ? [first] : []
  return [name, ...short].filter((one) => one.length > 2).map((one) => one.slice(0, 60))
}

function person(
  name: string,
  title: string | null,
  quote: Pick<Person, 'quote' | 'start' | 'end'>,
  rule: string,
  confidence: number,
): Person {
  return { kind: 'person', name, ...(title ? { title } : {}), ...quote, confidence, ruleId: `person/${rule}` }
}
