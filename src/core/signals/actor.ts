import { type CompanyNames, namedAt } from './company-names.ts'
import type { ActorWords, Language } from './language/language.ts'
import { bodyStart, clauseStart } from './language/sentence.ts'
import { commonFirst, isCommonWord, lastEnd, letters, ownEndIn, withoutAccount } from './who-is-told-of.ts'

export type Actor = 'account' | 'other'
/** Who tells: the account about itself, or a page about somebody else's project (case study, customer story). */
export type Voice = 'account' | 'customer'

/** Whose deed the verb at `at` tells of: looks left for the nearest subject. */
export function subjectActor(
  text: string,
  at: number,
  names: CompanyNames,
  voice: Voice,
  headline: boolean,
  language: Language,
): Actor {
  const words = language.actor
  const from = bodyStart(text, language)
  if (at <= from) return voice === 'customer' ? 'other' : 'account'
  const left = text.slice(from, at)
  const clause = withoutAccount(text.slice(Math.max(from, clauseStart(text, at, language)), at), names)
  if (isEverybodys(clause, words) || isQuoteOfAnother(text, at, names, words)) return 'other'
  const behind = behindLead(text.slice(from), at - from, names, words)
  if (behind !== null && voice === 'account') return behind
  if (words.trade.test(text.slice(from)) && namedAt(text, names).length === 0) return 'other'
  if (isSomeNamesClause(left, text, names, words)) return 'other'
  const mine = namedAt(left, names).at(-1)
  const mineEnd = mine && !aside(left, mine[0], mine[1], words) ? mine[1] : -1
  const speaker = voice === 'customer' && /^"|"$|"[\s,]/.test(text.trim()) ? 'customer' : 'account'
  const ownEnd =
    voice === 'customer' ? (speaker === 'account' ? lastEnd(left, words.speaker) : -1) : ownEndIn(left, words)
  const nearest = Math.max(mineEnd, ownEnd)
  if (ownEnd > mineEnd && isNamedBehind(left.slice(ownEnd), names, words)) return 'other'
  if (othersNamed(left, words) > mineEnd && !words.together?.withTheirs.test(left.slice(mineEnd))) return 'other'
  const itself = words.ofItselfBy?.exec(left)?.[1]?.trim()
  if (itself !== undefined && words.firm.test(itself) && namedAt(text, names).length === 0) return 'other'
  // where only headlines have capitals on every word, a capital tells no name
  if (headline && language.sentence.headline === 'capitals')
    return headlineActor(text, left, nearest, names, voice, words)
  const other = rivalIn(left, names, mineEnd >= 0 && (namedAt(left, names)[0]?.[0] ?? 99) <= 30, language)
  if (other !== null && other > nearest) return 'other'
  if (nearest >= 0) return 'account'
  if (words.subjectMayFollow && other === null && subjectFollows(text.slice(at), names, words)) return 'account'
  if (isSomebodysDeed(text, from, at, names, words) || firmsIn(left, names, words)) return 'other'
  return voice === 'customer' ? 'other' : 'account'
}

/** "Having opened a works in Leeds, Northfield …": who opened it comes behind the comma. Null where that is not told so. */
function behindLead(text: string, at: number, names: CompanyNames, words: ActorWords): Actor | null {
  const lead = words.participleLead?.exec(text)?.[0].length ?? 0
  if (at >= lead) return null
  const rest = text.slice(lead)
  if ((namedAt(rest, names)[0]?.[0] ?? 99) <= 4) return 'account'
  const firm = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}\d&'.-]{1,25}\s){1,4}/u.exec(rest)?.[0].trim()
  return firm !== undefined && words.firm.test(firm) && namedAt(text, names).length === 0 ? 'other' : null
}

/** "The contractor, Bexley Carr, has": the words for a firm are followed by its name, and it is not the account's. */
function isNamedBehind(rest: string, names: CompanyNames, words: ActorWords): boolean {
  const name = /^\p{L}?,\s((?:\p{Lu}[\p{L}\d&'.-]{1,25}\s?){1,4}),(?:\s|$)/u.exec(rest)?.[1]
  if (name === undefined || namedAt(name, names).length > 0 || words.personTitle.test(name)) return false
  return !name
    .trim()
    .split(' ')
    .every((word) => words.notNames.has(letters(word)))
}

/** "Many firms have": everybody acts. In "Northfield's sales in all countries have" they only say where, to whom or of how many. */
function isEverybodys(clause: string, words: ActorWords): boolean {
  const hit = words.generic.exec(clause)
  if (!hit) return false
  const { notWhoActs } = words
  const before = clause.slice(0, hit.index)
  if (!notWhoActs) return true
  if (notWhoActs.listens.test(before)) return false
  const namesAccount = before.includes('Account') || ownEndIn(before, words) >= 0
  return !namesAccount || !notWhoActs.within.test(before) || notWhoActs.ofThemselves.test(hit[0])
}

/** “We opened our works,” said a person of another firm: "we" are they, unless the account is named within the quotation. */
function isQuoteOfAnother(text: string, at: number, names: CompanyNames, { quotedFirm }: ActorWords): boolean {
  const hit = quotedFirm?.exec(text)
  const firm = hit?.[1]
  if (!hit || firm === undefined || at > hit.index || namedAt(firm, names).length > 0) return false
  return namedAt(text.slice(0, at), names).length === 0
}

/** "Merrow, which opens on Friday", "Merrow, the Leeds-based maker of valves, has": a name has a clause of its own, and nobody speaks of the account. */
function isSomeNamesClause(left: string, text: string, names: CompanyNames, words: ActorWords): boolean {
  const name = words.namesClause?.exec(left)?.[1] ?? words.apposition?.exec(left)?.[1] ?? words.guest?.exec(left)?.[1]
  if (name === undefined || words.notNames.has(letters(name)) || words.personTitle.test(name)) return false
  return (
    namedAt(text, names).length === 0 && Math.max(lastEnd(left, words.speaker), lastEnd(left, words.possessive)) < 0
  )
}

/** A firm that is not the account is named before the verb, and the account is not. */
function firmsIn(left: string, names: CompanyNames, words: ActorWords): boolean {
  const runs = left.matchAll(/\p{Lu}[\p{L}\d&'.-]{0,30}(?:\s\p{Lu}[\p{L}\d&'.-]{0,30}){1,4}/gu)
  return [...runs].some(
    ({ 0: run, index }) =>
      words.firm.test(run) && namedAt(run, names).length === 0 && !actsTogether(left.slice(0, index), names, words),
  )
}

/** "Bellweather has closed Northfield's plant": a name opens the sentence, and the account stands behind the verb, not as who did it. */
function isSomebodysDeed(text: string, from: number, at: number, names: CompanyNames, words: ActorWords): boolean {
  const left = text.slice(from, at)
  const [start] = namedAt(text, names)[0] ?? []
  if (start === undefined || start < at || start > at + 60) return false
  const clause = left.replace(words.lead ?? /^(?!)/, '').trim()
  if (words.agentBefore.test(text.slice(at, start)) || words.unnamed.test(clause)) return false
  if (words.ownPerson?.exec(clause)?.index === 0) return false
  return clause.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !words.notNames.has(letters(word)))
}

/** "Am Montag übernahm Northfield …": the account stands within three small words behind the verb. */
function subjectFollows(rest: string, names: CompanyNames, words: ActorWords): boolean {
  const before = /^\S+\s(?:\p{Ll}\S{0,20}\s){0,3}/u.exec(rest)?.[0].length ?? 0
  const starts = [
    ...namedAt(rest, names).map(([start]) => start),
    ...[...rest.matchAll(words.own)].map(({ index }) => index),
  ]
  return starts.some((start) => start > 0 && start <= before)
}

function headlineActor(
  text: string,
  left: string,
  nearest: number,
  names: CompanyNames,
  voice: Voice,
  words: ActorWords,
): Actor {
  if (nearest >= 0) return 'account'
  if (voice === 'customer') return 'other'
  const namedLater = namedAt(text, names).length > 0
  // "Q4 Profit Slumps at Northfield": a figure is nobody
  const namesSomebody = left.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && !words.notNames.has(letters(word)))
  return namedLater && namesSomebody && left.trim().length > 2 ? 'other' : 'account'
}

/** The name stands in a side remark: "a customer of X", "X customer", "formerly of X". */
function aside(left: string, start: number, end: number, words: ActorWords): boolean {
  return words.asideBefore.test(left.slice(0, start)) || words.asideAfter.test(left.slice(end))
}

/** Where "our partner" ends, unless the speaker comes behind it: "our partner Harlow has given us". */
function othersNamed(left: string, words: ActorWords): number {
  const end = lastEnd(left, words.ourOther)
  return lastEnd(left.slice(Math.max(0, end)), words.pronoun) >= 0 ? -1 : end
}

/** `leads`: the sentence opens with the account; then only a new clause brings a new subject, not an aside between commas. */
function rivalIn(left: string, names: CompanyNames, leads: boolean, language: Language): number | null {
  const words = language.actor
  const hit = words.rival.exec(left.slice(-320)) ?? words.adjacent.exec(left.slice(-160))
  const name = hit?.[1]
  if (!hit || !name) return null
  const start = left.length - hit.input.length + hit.index + hit[0].indexOf(name)
  const before = left.slice(0, start)
  if (leads && !words.newClause.test(hit[0]) && !words.thatClause?.test(before)) return null
  const [first = '', ...rest] = name.split(' ')
  // a capital at the start of a sentence tells nothing: "Exports grew"; but a bare "Target closed" is a name
  const opens = /^["“'`(\s]*$/.test(before)
  const list = opens && commonFirst.test(first) && isCommonWord(first, language) ? rest : [first, ...rest]
  if (words.descriptor.test(first)) return null
  if (words.setting?.test(first) && left[start + name.length] === ',') return null
  if (words.ownBefore?.test(before) || (leads && words.ofItself?.test(left.slice(start + name.length)))) return null
  if (list.every((word) => words.notNames.has(letters(word.replace(/'s$/, ''))) || /^\d/.test(word))) return null
  const nameEnd = start + name.length
  if (namedAt(left, names).some((mine) => mine[0] < nameEnd && mine[1] > start) || words.personTitle.test(name))
    return null
  if (words.titleBehind?.test(left.slice(nameEnd))) return null
  if (words.titleBefore?.test(before) || actsTogether(before, names, words) || words.together?.opens.test(name))
    return null
  if (/^(?:19|20)\d\d$|^Q[1-4]$/.test(name)) return null
  return nameEnd
}

/** "Northfield and Harlow have", "it and Harlow have": the name behind "and" does it with the account. */
const actsTogether = (before: string, names: CompanyNames, { together }: ActorWords): boolean =>
  together !== undefined &&
  (together.pronoun.test(before) || namedAt(before, names).some(([, end]) => together.joined.test(before.slice(end))))

/** Either side of a deal: the account wherever it is named, save in a remark about whose customer or rival somebody is. */
export function partyActor(...told: Parameters<typeof subjectActor>): Actor {
  const [text, , names, , , language] = told
  const meant = namedAt(text, names).some(([start, end]) => !aside(text, start, end, language.actor))
  return meant || isBought(...told) ? 'account' : subjectActor(...told)
}

/** "Bellweather has bought the brewery", "acquired the company": what the deal is about is called by what it is. */
function isBought(...[text, at, , voice, , { actor }]: Parameters<typeof subjectActor>): boolean {
  const [verb = ''] = /^\S{1,20}\s/.exec(text.slice(at)) ?? []
  const rest = text.slice(at + verb.length)
  return voice === 'account' && verb !== '' && [...rest.matchAll(actor.own)].some(({ index }) => index === 0)
}

/** The account is meant when it is named anywhere in the sentence, not where somebody of another firm gets it; otherwise the subject decides. */
export function namedActor(...told: Parameters<typeof subjectActor>): Actor {
  const [text, at, names, , , { actor }] = told
  if (namedAt(text, names).length > 0) return 'account'
  return actor.goesTo?.test(text.slice(at)) ? 'other' : subjectActor(...told)
}

/** "Ann Lee of Harlow Pumps, who will", "joined Harlow Pumps as", "appointed CEO of Harlow Pumps", "the board of her company": somebody else's person. */
export function isOfAnother(text: string, at: number, names: CompanyNames, { actor }: Language): boolean {
  const firm = actor.personOf.exec(text.slice(0, at))?.[1]
  if (firm !== undefined && namedAt(firm, names).length === 0) return true
  const joined = actor.personJoins.exec(text.slice(at))?.[1]
  if (joined !== undefined && namedAt(joined, names).length === 0) return true
  if (actor.personsPost?.test(text.slice(at)) && namedAt(text, names).length === 0 && ownEndIn(text, actor) < 0)
    return true
  return actor.personsFirm.test(text.slice(at)) && namedAt(text, names).length === 0
}

/** True when the account is what the verb at `at` acts on: "Bellweather selects Northfield". */
export function isObject(text: string, at: number, names: CompanyNames, language: Language): boolean {
  const left = text.slice(bodyStart(text, language), at)
  if (language.actor.speakerActs.test(left)) return false
  const from = bodyStart(text, language)
  if (behindLead(text.slice(from), at - from, names, language.actor) === 'account') return false
  // "the city of Leeds" is one customer, "cities" are nobody
  if (language.actor.generic.test(left) && language.actor.publicBody?.test(left) !== true) return false
  return (
    namedAt(text, names).some(([start]) => start > at && start <= at + 40) &&
    namedAt(text.slice(0, at), names).length === 0
  )
}
