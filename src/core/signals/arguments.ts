import type { EventMention, EventType } from '../model/signal.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import { count, money, people, personName, properName, role } from './language/vocabulary.ts'
import { rx, rxc } from './language/pattern.ts'
import { isHeadline } from './language/sentence.ts'

type Arguments = EventMention['args']

const moneyAt = new RegExp(money, 'i')
const field = '(?-i:[A-Z])[\\w&]{2,20}(?:\\s(?:and|&)\\s(?-i:[A-Z])\\w{2,20}|\\s(?-i:[A-Z])\\w{2,20})?'
/** Functions that stand behind a title without "of": "Vice President Operations". */
const area =
  '(?-i:Operations|Sales|Engineering|Finance|Marketing|Manufacturing|Quality|Procurement|Purchasing|Supply\\sChain|Technology|People|Human\\sResources|HR|Production|Logistics|Maintenance|Strategy|Product|Research)'
const roleAt = new RegExp(`\\b${role}(?:(?<=\\b(?:of|for))\\s${field}|\\s(?:of|for)\\s${field}|\\s${area})?`, 'i')
const nameBefore = rxc`(${personName})(?:,?\s(?:as|has|was|will|joins?|is|to|who|steps|stepped|retires|retired|takes|becomes|promoted|named|appointed|succeeds?|succeeded|replaces|replaced)\b|,)`
const nameAfter = rxc`\b(?:[Aa]ppoint(?:s|ed|ment of|ing)|[Nn]am(?:es|ed|ing)|[Pp]romot(?:es|ed|ing|ion of)|[Hh]ire[sd]|[Ww]elcome[sd]?|[Ss]ucceeds?|[Rr]eplac(?:es|ed|ing)|CEO|CFO|COO|President|Director|[Ee]lect(?:s|ed))\s(${personName})`
const placeAt = rxc`\b(?:in|at|near|to|for|outside)\s((?:[A-Z][\w.'-]{1,24})(?:[ ](?:[A-Z][\w.'-]{1,24})){0,2}(?:,\s[A-Z][A-Za-z.]{1,20}(?:\s[A-Z][a-z]{2,20})?)?)`
const placeInHeadline = new RegExp(placeAt.source.replace('near|to|for|outside', 'near|outside'))
const countAt = rx`\b(${count}\s(?:new\s|additional\s|more\s|full-time\s|of\sits\s|permanent\s|skilled\s|further\s){0,3}${people})\b`
const notPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|Its|Our|This|Series|Phase|Chief|Chapter|Spring|Summer|Fall|ISO|AI|IT)\b/
/** Who awards: the subject before the verb that gives us the contract. */
const giver =
  /^(?:The\s)?([A-Z][\w&'.À-ž-]{1,24}(?:\s(?:of\s|and\s|&\s)?[A-Z][\w&'.À-ž-]{1,24}){0,4})\s(?:has\s|have\s|had\s)?(?:awarded|awards|select|chos|given|gave|placed|order|appoint|pick)/
/** "Northfield and Harlow Pumps" before the verb, "with Harlow Pumps" behind it. */
const pairName = new RegExp(`\\band\\s(?:the\\s)?(${properName})(?:\\s(?:have|has|are|will|to))?\\s{0,2}$`)
const withName = new RegExp(`\\bwith\\s(?:the\\s)?(${properName})`)

const byName = new RegExp(
  `\\b(?:with|of|by|from|to|acquires|acquired|buys|bought|selects|chooses|and)\\s(?:the\\s)?(${properName})`,
)

const byNameInHeadline = new RegExp(byName.source.replace('|from|to|', '|from|'))
const withPlace = new Set<EventType>([
  'expansion_facility',
  'facility_closure',
  'layoffs_restructuring',
  'capex_investment',
  'relocation',
  'strike_labor',
  'hiring_surge',
])
const withOther = new Set<EventType>([
  'acquisition',
  'divestiture',
  'partnership',
  'contract_win',
  'funding',
  'technology_adoption',
  'regulatory_legal',
])

/** "appointed Vice President Operations" names no person. */
const isRole = (name: string): boolean => roleAt.test(name)

/** Who, role, how much, where, with whom and how many, as far as the sentence says it near the event. `at` is where the event stands. */
export function argumentsOf(
  type: EventType,
  text: string,
  at: number,
  groups: Readonly<Record<string, string | undefined>>,
  names: CompanyNames,
): Arguments {
  const rest = text.slice(at)
  const found: Arguments = {}
  const put = (key: keyof Arguments, value: string | undefined): void => {
    const clean = value?.trim().replace(/[\s,.;:'"]+$/, '')
    if (clean && !found[key]) found[key] = clean.slice(0, 80)
  }
  for (const key of ['person', 'role', 'amount', 'place', 'counterparty', 'count'] as const) put(key, groups[key])
  if (type === 'leadership_change') {
    const [after, before] = [nameAfter.exec(rest)?.[1], nameBefore.exec(text)?.[1]]
    // "Piet Lund succeeds Ruth Amsel": who comes stands first
    const order = /\b(?:succeed|replac)/i.test(text) ? [before, after] : [after, before]
    put(
      'person',
      order.find((name) => name && !isRole(name)),
    )
    put('role', roleAt.exec(rest)?.[0] ?? roleAt.exec(text)?.[0])
  } else put('amount', moneyAt.exec(rest)?.[0] ?? moneyAt.exec(text)?.[0])
  // "Partner to Deliver": in a headline every verb has a capital, so "to" leads to no name
  const headline = isHeadline(text)
  if (withPlace.has(type)) {
    const place =
      (headline ? placeInHeadline : placeAt).exec(rest)?.[1] ?? (headline ? placeInHeadline : placeAt).exec(text)?.[1]
    if (place && !notPlace.test(place) && namedAt(place, names).length === 0) put('place', place)
    put('count', countAt.exec(text)?.[1])
  }
  if (withOther.has(type)) {
    const gives = type === 'contract_win' ? giver.exec(text)?.[1] : undefined
    const pair = type === 'partnership' ? [pairName.exec(text.slice(0, at))?.[1], withName.exec(rest)?.[1]] : []
    const other = [gives, ...pair, (headline ? byNameInHeadline : byName).exec(rest)?.[1]].find(
      (name) => name && !notPlace.test(name) && namedAt(name, names).length === 0,
    )
    put('counterparty', other)
  }
  return found
}
