import type { EventMention, EventType } from '../model/signal.ts'
import { count, money, people, personName, properName, role } from './language/vocabulary.ts'
import { rx, rxc } from './language/pattern.ts'

type Arguments = EventMention['args']

const moneyAt = new RegExp(money, 'i')
const field = '(?-i:[A-Z])[\\w&]{2,20}(?:\\s(?:and|&)\\s(?-i:[A-Z])\\w{2,20}|\\s(?-i:[A-Z])\\w{2,20})?'
const roleAt = new RegExp(`\\b${role}(?:(?<=\\b(?:of|for))\\s${field}|\\s(?:of|for)\\s${field})?`, 'i')
const nameBefore = rxc`(${personName})(?:,?\s(?:as|has|was|will|joins?|is|to|who|steps|stepped|retires|retired|takes|becomes|promoted|named|appointed)\b|,)`
const nameAfter = rxc`\b(?:[Aa]ppoint(?:s|ed|ment of|ing)|[Nn]am(?:es|ed|ing)|[Pp]romot(?:es|ed|ing|ion of)|[Hh]ire[sd]|[Ww]elcome[sd]?|[Ss]ucceeds?|[Rr]eplac(?:es|ed|ing)|CEO|CFO|COO|President|Director|[Ee]lect(?:s|ed))\s(${personName})`
const placeAt = rxc`\b(?:in|at|near|to|for|outside)\s((?:[A-Z][\w.'-]{1,24})(?:[ ](?:[A-Z][\w.'-]{1,24})){0,2}(?:,\s[A-Z][A-Za-z.]{1,20}(?:\s[A-Z][a-z]{2,20})?)?)`
const countAt = rx`\b(${count}\s(?:new\s|additional\s|more\s|full-time\s|of\sits\s|permanent\s|skilled\s|further\s){0,3}${people})\b`
const notPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|Its|Our|This|Series|Phase|Chief|Chapter|Spring|Summer|Fall|ISO|AI|IT)\b/
const byName = new RegExp(
  `\\b(?:with|of|by|from|to|acquires|acquired|buys|bought|selects|chooses|and)\\s(?:the\\s)?(${properName})`,
)

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

/** Who, role, how much, where, with whom and how many, as far as the sentence says it near the event. `at` is where the event stands. */
export function argumentsOf(
  type: EventType,
  text: string,
  at: number,
  groups: Readonly<Record<string, string | undefined>>,
): Arguments {
  const rest = text.slice(at)
  const found: Arguments = {}
  const put = (key: keyof Arguments, value: string | undefined): void => {
    const clean = value?.trim().replace(/[\s,.;:'"]+$/, '')
    if (clean && !found[key]) found[key] = clean.slice(0, 80)
  }
  for (const key of ['person', 'role', 'amount', 'place', 'counterparty', 'count'] as const) put(key, groups[key])
  if (type === 'leadership_change') {
    put('person', nameAfter.exec(rest)?.[1] ?? nameBefore.exec(text)?.[1])
    put('role', roleAt.exec(rest)?.[0] ?? roleAt.exec(text)?.[0])
  } else put('amount', moneyAt.exec(rest)?.[0] ?? moneyAt.exec(text)?.[0])
  if (withPlace.has(type)) {
    const place = placeAt.exec(rest)?.[1] ?? placeAt.exec(text)?.[1]
    if (place && !notPlace.test(place)) put('place', place)
    put('count', countAt.exec(text)?.[1])
  }
  if (withOther.has(type)) {
    const other = byName.exec(rest)?.[1]
    if (other && !notPlace.test(other)) put('counterparty', other)
  }
  return found
}
