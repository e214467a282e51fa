import { rx, rxc } from '../pattern.ts'
import type { ArgumentWords } from '../language.ts'
import { count, money, people, personName, properName, role } from '../vocabulary.ts'

const field = '(?-i:[A-Z])[\\w&]{2,20}(?:\\s(?:and|&)\\s(?-i:[A-Z])\\w{2,20}|\\s(?-i:[A-Z])\\w{2,20})?'
/** Functions that stand behind a title without "of": "Vice President Operations". */
const area =
  '(?-i:Operations|Sales|Engineering|Finance|Marketing|Manufacturing|Quality|Procurement|Purchasing|Supply\\sChain|Technology|People|Human\\sResources|HR|Production|Logistics|Maintenance|Strategy|Product|Research)'
const roleAt = new RegExp(`\\b${role}(?:(?<=\\b(?:of|for))\\s${field}|\\s(?:of|for)\\s${field}|\\s${area})?`, 'i')
const placeAt = rxc`\b(?:in|at|near|to|for|outside)\s((?:[A-Z][\w.'-]{1,24})(?:[ ](?:[A-Z][\w.'-]{1,24})){0,2}(?:,\s[A-Z][A-Za-z.]{1,20}(?:\s[A-Z][a-z]{2,20})?)?)`
const byName = new RegExp(
  `\\b(?:with|of|by|from|to|acquires|acquired|buys|bought|selects|chooses|and)\\s(?:the\\s)?(${properName})`,
)

export const englishArguments: ArgumentWords = {
  money: new RegExp(money, 'i'),
  role: roleAt,
  count: rx`\b(${count}\s(?:new\s|additional\s|more\s|full-time\s|of\sits\s|permanent\s|skilled\s|further\s){0,3}${people})\b`,
  personBefore: rxc`(${personName})(?:,?\s(?:as|has|was|will|joins?|is|to|who|steps|stepped|retires|retired|takes|becomes|promoted|named|appointed|succeeds?|succeeded|replaces|replaced)\b|,)`,
  personAfter: rxc`\b(?:[Aa]ppoint(?:s|ed|ment of|ing)|[Nn]am(?:es|ed|ing)|[Pp]romot(?:es|ed|ing|ion of)|[Hh]ire[sd]|[Ww]elcome[sd]?|[Ss]ucceeds?|[Rr]eplac(?:es|ed|ing)|CEO|CFO|COO|President|Director|[Ee]lect(?:s|ed))\s(${personName})`,
  succession: /\b(?:succeed|replac)/i,
  place: placeAt,
  placeInHeadline: new RegExp(placeAt.source.replace('near|to|for|outside', 'near|outside')),
  notPlace:
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|Its|Our|This|Series|Phase|Chief|Chapter|Spring|Summer|Fall|ISO|AI|IT)\b/,
  giver:
    /^(?:The\s)?([A-Z][\w&'.À-ž-]{1,24}(?:\s(?:of\s|and\s|&\s)?[A-Z][\w&'.À-ž-]{1,24}){0,4})\s(?:has\s|have\s|had\s)?(?:[Aa]warded|[Aa]wards|[Ss]elect|[Cc]ho[so]|[Gg]iven|[Gg]ave|[Pp]laced|[Pp]laces|[Oo]rder|[Aa]ppoint|[Pp]ick)/,
  andName: new RegExp(`\\band\\s(?:the\\s)?(${properName})(?:\\s(?:have|has|are|will|to))?\\s{0,2}$`),
  withName: new RegExp(`\\bwith\\s(?:the\\s)?(${properName})`),
  byName,
  // "Partner to Deliver": in a headline every verb has a capital, so "to" leads to no name
  byNameInHeadline: new RegExp(byName.source.replace('|from|to|', '|from|')),
}
