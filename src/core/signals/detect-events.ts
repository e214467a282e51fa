import { isLive } from '../model/live-status.ts'
import type { EventMention, EventStatus, EventType } from '../model/signal.ts'
import type { PartialDate } from '../model/time.ts'
import { type Actor, isObject, isOfAnother, namedActor, partyActor, subjectActor, type Voice } from './actor.ts'
import { argumentsOf } from './arguments.ts'
import { type CompanyNames, namedAt } from './company-names.ts'
import { datesIn, type FoundDate } from './dates-in-text.ts'
import { dateAhead, dateFor } from './event-date.ts'
import type { Language } from './language/language.ts'
import { isHeadline, plain } from './language/sentence.ts'
import { moodOf } from './modality.ts'
import { isLongBefore, type PageDate } from './page-date.ts'
import { type Hit, hitsIn, type TypeHits } from './rule-hits.ts'
import type { EventRules, Rule } from './rule.ts'
import { hasOwn, namesAnybody, ownEndIn, speaksOfAccount, speaksOfOthers, withoutTickers } from './who-is-told-of.ts'
import { isCallToAct, isCareer, isFoundedBefore, type Place, speaksToReader } from './sentence-place.ts'

export type SentenceContext = {
  readonly names: CompanyNames
  readonly page: PageDate | null
  readonly place: Place
  readonly language: Language
  /** Such events the news has told of the account: what a sentence tells of nobody is the account's too. */
  readonly told?: ReadonlySet<EventType>
}

/** Types worth reading in a job advert; the rest of it is duties and legal words. */
const inJobs: ReadonlySet<EventType> = new Set(['hiring_surge', 'expansion_facility', 'funding'])

/** On pages that sell, only the surest wordings are news. */
const sellingFloor = 0.8

/** The events one sentence tells of: at most one mention a type. `hits`: what the rules have hit in it. */
export function detectEvents(
  sentence: string,
  context: SentenceContext,
  hits: readonly TypeHits[] = hitsIn([plain(sentence)], context.language)[0] ?? [],
): readonly EventMention[] {
  if (context.place === 'legal' || hits.length === 0) return []
  const { language } = context
  const text = plain(sentence)
  const selling = context.place === 'advice' || context.place === 'answers'
  if (
    selling &&
    (speaksToReader(text, language) || isCallToAct(text, language) || !speaksOfAccount(text, context.names, language))
  )
    return []
  const headline = isHeadline(text, language)
  let dates: readonly FoundDate[] | null = null
  return hits.flatMap(({ type, hits: ofType }) => {
    if (context.place === 'job' && !inJobs.has(type.type)) return []
    let first: EventMention | null = null
    for (const [rule, hit] of ofType) {
      if ((selling && rule.confidence < sellingFloor) || (first && rule.actor !== 'object')) continue
      dates ??= datesIn(text, context.page, language)
      const mention = mentionOf(type, rule, hit, text, headline, dates, context)
      // "Bellweather has awarded us a contract" is Bellweather's deed and our event: the object may still be us
      if (mention?.actor === 'account') return [mention]
      first ??= mention
    }
    return first ? [first] : []
  })
}

function mentionOf(
  type: EventRules,
  rule: Rule,
  hit: Hit,
  text: string,
  headline: boolean,
  dates: readonly FoundDate[],
  context: SentenceContext,
): EventMention | null {
  const verb = hit.groups?.['v']
  const { verbAt: at, end } = hit
  const where = { at, end, ruling: type.type === 'regulatory_legal' }
  const mood = moodOf(text, at, verb?.length ?? 0, type, context.language)
  const settled = mood.status === 'negated' || mood.status === 'hypothetical' || mood.status === 'historic'
  // "plans to" outweighs what a rule's words mostly mean
  const planned = mood.planned && rule.status === 'announced'
  const told = rule.status && !settled && !planned ? rule.status : mood.status
  // "is opening on 1 March" in a page of February: the present tells of what lies ahead
  const later =
    told === 'happened' && mood.present ? dateAhead(text, where, dates, context.page, context.language) : null
  const tense = later ? type.future : told
  const date =
    later ?? dateFor(text, where, tense !== 'happened' && tense !== 'historic', dates, context.page, context.language)
  const status = aged(tense, date, at, type, text, context)
  if (status === null) return null
  const found =
    type.needsAccount && !speaksOfAccount(text, context.names, context.language)
      ? 'other'
      : actorOf(rule, at, text, headline, type, context)
  if (found === null) return null
  const actor = found === 'other' && isToldBefore(rule, type, text, at, headline, context) ? 'account' : found
  return {
    type: type.type,
    actor,
    status,
    ...(date ? { date } : {}),
    args: argumentsOf(type.type, text, hit.at, hit.groups ?? {}, context.names, context.language),
    confidence: Math.round(rule.confidence * (actor === 'account' ? 1 : 0.9) * 100) / 100,
    ruleId: ruleIdOf(type.type, rule, context.language),
  }
}

/** `type/rule`; the rules of other languages than English have theirs before the name: `type/de:rule`. */
export const ruleIdOf = (type: EventType, rule: Rule, { code }: Language): string =>
  `${type}/${code === 'en' ? '' : `${code}:`}${rule.id}`

function actorOf(
  rule: Rule,
  at: number,
  sentence: string,
  headline: boolean,
  type: EventRules,
  context: SentenceContext,
): Actor | null {
  const { place, names, language } = context
  const voice: Voice = place === 'customer' ? 'customer' : 'account'
  const text = withoutTickers(sentence)
  if (type.type === 'technology_adoption' && isOwnWareElsewhere(text, at, names, language)) return 'other'
  if (rule.actor === 'any') return voice === 'customer' || isOfAnother(text, at, names, language) ? 'other' : 'account'
  if (rule.actor === 'other') return 'other'
  if (rule.actor === 'victim') {
    if (voice === 'account' && isSpokenOf(text, context)) return 'account'
    // "Lead times have stretched": a figure of the account's, which nobody else's page would give bare
    if (voice === 'account' && type.needsAccount && language.actor.definiteThing.test(text)) return 'account'
    if (voice === 'account' && hasOwn(text, language) && !namesAnybody(text, language)) return 'account'
    // a headline need not name whose page it stands on, nor need a sentence that names nobody
    if (context.place !== 'title' && namesAnybody(text, language)) return 'other'
  }
  if (rule.actor === 'object') return isObject(text, at, names, language) ? 'account' : null
  const whose = type.bothSides ? partyActor : rule.actor === 'named' ? namedActor : subjectActor
  return whose(text, at, names, voice, headline, language)
}

/** "Northfield's software will be rolled out across Hart Mills": who makes a system did not take it up. */
function isOwnWareElsewhere(text: string, at: number, names: CompanyNames, { actor, args }: Language): boolean {
  const [own] = namedAt(text, names)
  if (!own || own[0] > 4 || own[1] > at || !/^['’]s?\s/.test(text.slice(own[1]))) return false
  const user = actor.user?.exec(text.slice(at))?.[1]
  return user !== undefined && !args.notPlace.test(user) && namedAt(user, names).length === 0
}

/** "Staff noticed it on Monday", "Flour is up 25 %": behind news of such an event of the account's a sentence that names nobody is about it. */
function isToldBefore(
  rule: Rule,
  { type }: EventRules,
  text: string,
  at: number,
  headline: boolean,
  { told, names, place, language }: SentenceContext,
): boolean {
  if (!told?.has(type) || rule.actor === 'other' || rule.actor === 'object') return false
  return (
    !language.actor.generic.test(text.slice(0, at)) &&
    namedAt(text, names).length === 0 &&
    (place === 'title' || !speaksOfOthers(text, names, headline, language))
  )
}

const isSpokenOf = (text: string, { names, language }: SentenceContext): boolean =>
  namedAt(text, names).length > 0 ||
  ownEndIn(text, language.actor) >= 0 ||
  language.actor.ownPerson?.test(text) === true

/** In a biography: "In 2026 he was elected to the board of the Harbour Trust" is a post held elsewhere. */
const isOfAnotherFirm = (text: string, names: CompanyNames, { actor }: Language): boolean =>
  namedAt(text, names).length === 0 && actor.seatElsewhere?.test(text) === true

/** Status after the place and the dates had their say; null: not worth telling. */
function aged(
  status: EventStatus,
  date: PartialDate | null,
  at: number,
  type: EventRules,
  text: string,
  { page, place, names, language }: SentenceContext,
): EventStatus | null {
  const old = date !== null && !type.comparesYears && isLongBefore(date, page)
  // a date of the last two years outweighs words like "founded in" or "over the years"
  const recent = date !== null && page !== null && page.precision > 0 && !old
  if (status === 'historic' && recent && place !== 'boilerplate') return 'happened'
  if (!isLive(status)) return status
  if (old && status === 'happened') return 'historic'
  const undatedOrOld = date === null || old
  const career = place === 'biography' || isCareer(text, language)
  if (
    career &&
    type.type !== 'leadership_change' &&
    (status === 'happened' || (place === 'biography' && status === 'announced'))
  )
    return 'historic'
  if (career && status === 'happened' && (undatedOrOld || isOfAnotherFirm(text, names, language))) return 'historic'
  if (place === 'boilerplate' && !(recent && status === 'happened')) return status === 'happened' ? 'historic' : null
  if (place === 'history' && undatedOrOld) return status === 'happened' ? 'historic' : null
  if (isFoundedBefore(text, at, language) && status === 'happened' && (undatedOrOld || page === null)) return 'historic'
  return status
}
