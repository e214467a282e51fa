import type { Fact } from '../../model/fact.ts'
import { findDate, readStamp } from '../date-words.ts'
import { isObject, nameOf } from '../json-ld.ts'
import { sectionNamed } from '../page-kind-words.ts'
import type { FactLine, FactSource } from './fact-source.ts'
import { isKind, isUnder, quoteIn, quoteOrPath } from './fact-source.ts'
import { isJobTitle } from './job-titles.ts'
import { isPersonName } from './person-names.ts'

type Opening = Extract<Fact, { kind: 'opening' }>

/** "Are you our new …?" and other wrappings of a job title in a headline. */
const WRAPPING =
  /^(?:word jij onze(?: nieuwe)?|wij zoeken(?: een)?|vacature:?|gezocht:?|we are (?:looking for|hiring)(?: an?)?:?|we're hiring:?|job:?|now hiring:?|wir suchen(?: eine?n?)?:?|stellenangebot:?|stellenausschreibung:?|nous recrutons(?: une?)?:?|vi søger(?: en)?:?) +/i

/** Open positions: the headline of a job page, or titles listed on a careers page. */
export function readOpenings(source: FactSource): readonly Fact[] {
  const linked = linkedOpenings(source)
  if (linked.length > 0) return linked
  if (isKind(source, 'job')) return headline(source)
  return isKind(source, 'careers') ? listed(source) : []
}

function linkedOpenings(source: FactSource): readonly Opening[] {
  return source.jsonLd.flatMap(({ types, data, path }) => {
    const title = data['title']
    if (!types.includes('JobPosting') || typeof title !== 'string' || title.trim() === '') return []
    const place = isObject(data['jobLocation']) ? placeOf(data['jobLocation']) : null
    const date = typeof data['datePosted'] === 'string' ? readStamp(data['datePosted']) : null
    const opening: Opening = {
      kind: 'opening',
      value: title.trim(),
      ...(place ? { place } : {}),
      ...(date ? { date } : {}),
      ...quoteOrPath(source, title.trim(), `${path}.title`),
      confidence: 0.97,
      ruleId: 'opening/json-ld',
    }
    return [opening]
  })
}

function placeOf(location: Record<string, unknown>): string | null {
  const address = location['address']
  if (isObject(address) && typeof address['addressLocality'] === 'string') return address['addressLocality']
  return nameOf(location)
}

function headline(source: FactSource): readonly Opening[] {
  const line = source.lines.find((one) => one.type === 'heading' && one.text.length < 120 && !sectionNamed(one.text))
  if (!line || line.index > 8) return []
  const value = line.text
    .replace(WRAPPING, '')
    .replace(/(?<![?!])[?!]+$/, '')
    .trim()
  if (value.length < 3 || (!isJobTitle(value) && value === line.text && value.split(' ').length > 7)) return []
  const from = line.text.indexOf(value)
  return [
    {
      kind: 'opening',
      value,
      ...(source.publishedAt ? { date: source.publishedAt } : {}),
      ...quoteIn(line, from, from + value.length),
      confidence: 0.9,
      ruleId: 'opening/job-page',
    },
  ]
}

const OPEN =
  /\b(?:open(?:ings|ing| positions| roles| vacancies)?|vacanc|positions?|current|jobs|hiring|stellen|vacatures|offres|ofertas|posizioni|oferty|ledige|vagas)/i
const NONE =
  /\b(?:(?:there are )?(?:currently )?no (?:vacant|open|current|vacanc|openings)\w*|currently no|(?:derzeit|aktuell|momentan)? ?keine (?:offenen )?(?:stellen|positionen|vakanzen)|(?:momenteel )?geen (?:openstaande )?vacatures|pas d.(?:ouvertures?|offres?|postes?)|aucune? (?:poste|offre)|no hay (?:vacantes|ofertas|puestos)|ninguna vacante|nessuna (?:posizione|offerta)|non ci sono posizioni|brak (?:ofert|wolnych|aktualnych)|ingen ledige|inga lediga|não há vagas|nenhuma vaga)(?!\p{L})/iu

/** Titles that stand as headings, links, list items or rows of a careers page. */
function listed(source: FactSource): readonly Opening[] {
  if (source.lines.some((line) => line.text.length < 200 && NONE.test(line.text))) return []
  return source.lines.flatMap((line) => {
    const dated = line.text.length < 140 ? findDate(line.text, source.dayFirst) : null
    const value = titleIn(line, dated?.start === 0 ? dated.end : 0)
    if (!value || isPersonName(value) || sectionNamed(value)) return []
    const set = line.type === 'heading' || line.flow.linkChars > 0 || line.flow.bold || line.flow.cells !== null
    if (!set && !isUnder(line, OPEN)) return []
    const from = line.text.indexOf(value)
    return [
      {
        kind: 'opening' as const,
        value,
        ...(dated ? { date: dated.date } : {}),
        ...quoteIn(line, from, from + value.length),
        confidence: 0.8,
        ruleId: 'opening/list',
      },
    ]
  })
}

/** A department by its name alone is a heading over openings. */
const DEPARTMENT = /^(?:sales|marketing|operations|finance|sales (?:and|&) marketing|vertrieb|einkauf|verkoop)$/i

/** @param from where the title starts, behind the day it was posted */
function titleIn(line: FactLine, from: number): string | null {
  const text =
    line.flow.cells?.find((cell) => isJobTitle(cell)) ??
    line.text
      .slice(from)
      .replace(/^[\s,:|–-]+/, '')
      .replace(/^(?:position|job title|title|post|role) ?[:–-] ?/i, '')
  const value = text
    .replace(WRAPPING, '')
    .replace(/(?<![?!:])[?!:]+$/, '')
    .trim()
  if (DEPARTMENT.test(value)) return null
  const [first = '', second] = value.split(/ [–—-] /)
  // "Welder – Welder": the department carries the name of the post
  if (second === first && isJobTitle(first)) return first
  return value.length < 90 && value.split(' ').length <= 9 && isJobTitle(value) ? value : null
}
