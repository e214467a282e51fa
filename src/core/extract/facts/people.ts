import type { Fact } from '../../model/fact.ts'
import { textKey } from '../fold-text.ts'
import { nameOf } from '../json-ld.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { companyNames, isKind, isUnder, quoteIn, quoteOrPath, quoteOver } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { listedPeople, namedByLaw, toldPeople } from './people-elsewhere.ts'
import { bareName, hasHonorific, isFirstName, isPersonName } from './person-names.ts'

type Person = Extract<Fact, { kind: 'person' }>
type Pair = {
  readonly name: FactLine
  readonly title: FactLine | null
  readonly said: string
  readonly titleText: string
  readonly to: number
}

const TEAM_HEADING =
  /\b(?:team|leadership|leaders|board (?:of|members?)|directors|founders|executives|advis[oe]rs|our people|our staff|our experts|key people|gesch(?:ä|ae)ftsf(?:ü|ue)hr\p{L}*|ansprechpartner|mitarbeiter|vorstand|equipe|équipe|equipo|directie|medewerkers|zarz(?:ą|a)d|zesp(?:ó|o)(?:ł|l)|ledelse\p{L}*|medarbejdere|medarbetare|styrelse\p{L}*|bestyrelse\p{L}*|equipa)(?![\p{L}])|^(?:(?:our|senior|the|executive|top|group) )*(?:management|board|people|staff|experts|direction|dirección|direzione|kierownictwo|ledning)(?: team| board)?$/iu
const CUSTOMER_VOICE =
  /\b(?:testimonials?|reviews?|what our (?:clients|customers)|customers? say|clients? say|kundenstimmen|klanten|referenties|opinie|t(?:é|e)moignages)/iu

/** People with their titles, from cards, lists and lines of the form "Name, Title". Voices of customers are left out. */
export function readPeople(source: FactSource): readonly Fact[] {
  if (isKind(source, 'job', 'case-study', 'customers', 'case-list', 'events', 'blog-post', 'blog-list')) return []
  if (isKind(source, 'legal')) return namedByLaw(source)
  const pairs = pairsOf(source.lines).filter((pair) => !isVoice(pair, source))
  const firstNames = isKind(source, 'team', 'about', 'careers', 'contact') ? firstNamePairs(source.lines) : []
  const believed = [...pairs.filter((pair) => isBelievable(pair, pairs.length, source)), ...firstNames]
  return [
    ...believed.map((pair) => personOf(pair, source)),
    ...listedPeople(source),
    ...namedByLaw(source),
    ...toldPeople(source),
    ...linkedPeople(source),
  ]
}

/** On a page about people any pair counts; elsewhere a row of them, or a heading that says so. */
function isBelievable(pair: Pair, pairs: number, source: FactSource): boolean {
  if (isKind(source, 'team')) return true
  if (isUnder(pair.name, TEAM_HEADING)) return true
  if (isKind(source, 'news-item', 'news-list')) return false
  if (pair.title === null) return false
  // who leads signs alone; on the home page a lone name with a title may as well be a customer's
  if (isKind(source, 'about', 'contact') && LEADS.test(pair.titleText.trim())) return true
  return isKind(source, 'about', 'contact', 'home') && pairs >= 3
}

/** A title of those who lead a company, and nothing behind it: no "of", no firm. */
const LEADS =
  /^(?:(?:founder|co-?founder|owner|co-?owner|proprietor|ceo|chief executive(?: officer)?|president|managing director|chairman|chairwoman|geschäftsführer(?:in)?|inhaber(?:in)?|gründer(?:in)?|eigenaar|directeur|oprichter|gérante?|fondateur|fondatrice|pdg|président(?:e)?|director general|gerente|fundador|titolare|amministratore(?: unico| delegato)?|fondatore|presidente|prezes(?: zarządu)?|właściciel|założyciel|direktør|adm\.? direktør|indehaver|ejer|stifter|vd|ägare|grundare|diretor geral|sócio-gerente)(?: ?(?:&|and|und|en|et|y|e|i|og|och|\/|,) ?|$)){1,3}$/iu

function pairsOf(lines: readonly FactLine[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const pair = inOneLine(line) ?? acrossLines(lines, i)
    if (!pair) continue
    pairs.push(pair)
    if (pair.title && pair.title !== line) i += 1
  }
  return pairs
}

/** "Ada Moss, Chief Executive" · "Ada Moss – Chief Executive" · "Ada Moss | Chief Executive" · "Mr. Ada Moss Head - Works". */
function inOneLine(line: FactLine): Pair | null {
  if (line.text.length > 140) return null
  const split = /^(.{4,50}?)(?:, | [-–—|:] | \()(.{2,90}?)\)?$/.exec(line.text)
  const [, name = '', title = ''] = split ?? []
  if (isPersonName(name) && isJobTitle(title))
    return { name: line, title: line, said: bareName(name), titleText: title, to: line.text.length }
  if (!hasHonorific(line.text)) return null
  const words = line.text.split(' ')
  for (let count = 2; count < Math.min(words.length, 7); count++) {
    const front = words.slice(0, count).join(' ')
    const back = words.slice(count).join(' ')
    if (isPersonName(front) && isJobTitle(back) && !isPersonName(words.slice(0, count + 1).join(' '))) {
      return { name: line, title: line, said: bareName(front), titleText: back, to: line.text.length }
    }
  }
  return null
}

/** A name and, in the next line, a title; or a title above a name with a title of courtesy. */
function acrossLines(lines: readonly FactLine[], i: number): Pair | null {
  const line = lines[i]
  const next = lines[i + 1]
  if (!line || !next) return null
  if (isPersonName(line.text) && !isJobTitle(line.text) && isJobTitle(next.text) && !isPersonName(next.text)) {
    return { name: line, title: next, said: bareName(line.text), titleText: next.text, to: next.text.length }
  }
  if (
    isJobTitle(line.text) &&
    hasHonorific(next.text) &&
    isPersonName(next.text) &&
    !isJobTitle(lines[i + 2]?.text ?? '')
  ) {
    return { name: next, title: line, said: bareName(next.text), titleText: line.text, to: next.text.length }
  }
  return null
}

const FEWEST_FIRST_NAMES = 5

/** Lists that give first names only, each with a title below; believed only where there are many. */
function firstNamePairs(lines: readonly FactLine[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (next && isFirstName(line.text) && !isJobTitle(line.text) && isJobTitle(next.text) && next.text.length < 50) {
      pairs.push({ name: line, title: next, said: line.text, titleText: next.text, to: next.text.length })
    }
  }
  return pairs.length >= FEWEST_FIRST_NAMES ? pairs : []
}

/** Under a quotation, or under a heading about what customers say. Of a team's own words the heading above tells. */
function isVoice(pair: Pair, source: FactSource): boolean {
  if (isUnder(pair.name, CUSTOMER_VOICE)) return true
  if (isKind(source, 'team')) return false
  const first = Math.min(pair.name.index, pair.title?.index ?? pair.name.index)
  const before = source.lines[first - 1]
  if (before === undefined || before.text.length <= 40) return false
  const across = pair.title !== null && pair.title !== pair.name
  const quoted = before.type === 'quote' || /^["“„«»]|["”“»]$/.test(before.text)
  if (isUnder(pair.name, TEAM_HEADING)) return quoted && !WE.test(before.text)
  if (across && before.text.length > 60 && isFirmBelow(source.lines[(pair.title?.index ?? 0) + 1])) return true
  // a name and a title as two lines below running text sign it, with or without quotation marks
  const signs = quoted || (across && before.text.length > 100 && LEADS.test(pair.titleText.trim()))
  return signs && !speaksForIt(before.text, source)
}

/** "Ada Moss, Director", and below it "Lund Mills": who signs for another company. */
const isFirmBelow = (line: FactLine | undefined): boolean =>
  line !== undefined &&
  line.type !== 'heading' &&
  line.text.length <= 40 &&
  /^\p{Lu}[\p{L}\p{N}&.' -]+$/u.test(line.text) &&
  !isPersonName(line.text) &&
  !isJobTitle(line.text)

const WE =
  /(?:^|[^\p{L}])(?:we|our|us|wir|unser\p{L}{0,2}|wij|ons|onze|nous|nos|notre|nuestr\p{L}{1,2}|nostr\p{L}|nasz\p{L}*|vi|vores|våra?|nossos?)(?=$|[^\p{L}])/iu

/** Own words of the company: "we", and its name. A customer says one or the other. */
function speaksForIt(text: string, source: FactSource): boolean {
  const key = textKey(text)
  return WE.test(text) && companyNames(source).some((name) => key.includes(name))
}

function personOf(pair: Pair, source: FactSource): Person {
  const [first, last] =
    pair.title && pair.title.index < pair.name.index ? [pair.title, pair.name] : [pair.name, pair.title ?? pair.name]
  return {
    kind: 'person',
    name: pair.said,
    ...(pair.titleText === ''
      ? {}
      : { title: (pair.titleText.split(' | ')[0] ?? '').replace(/^[\s|,–-]+|[\s|,]+$/g, '') }),
    ...(first === last ? quoteIn(first) : quoteOver(source, first, last)),
    confidence: isKind(source, 'team') ? 0.95 : 0.85,
    ruleId: first === last ? 'person/line' : 'person/card',
  }
}

/** Employees, founders and the like of the organisation's own JSON-LD, where the page shows the name too. */
function linkedPeople(source: FactSource): readonly Fact[] {
  const facts: Person[] = []
  for (const { types, data, path } of source.jsonLd) {
    if (!types.includes('Person') || !/\.(?:employee|founder|member|founders|employees)/.test(path)) continue
    const name = nameOf(data)
    const title = data['jobTitle']
    if (!name || !source.text.includes(name)) continue
    facts.push({
      kind: 'person',
      name,
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
      ...quoteOrPath(source, name, path),
      confidence: 0.95,
      ruleId: 'person/json-ld',
    })
  }
  return facts
}
