import { isLive } from '../model/live-status.ts'
import type { EventMention, EventType } from '../model/signal.ts'
import { isHeadline, plain } from './language/sentence.ts'
import { ruleIdOf, type SentenceContext } from './detect-events.ts'
import { datesIn } from './dates-in-text.ts'
import { dateAhead, dateFor, type Words } from './event-date.ts'
import type { Language } from './language/language.ts'
import { moodOf } from './modality.ts'
import { isLongBefore } from './page-date.ts'

/**
 * What a piece of news has told of so far: live events, the account's and others', each with the number of the sentence that told it last;
 * `ours`: that of the last sentence that told it of the account.
 */
export type Told = Map<EventType, { readonly mention: EventMention; readonly at: number; readonly ours: number | null }>

/** News goes on about its event for some sentences; then "the deal" may be another. */
const reach = 6
/** Share of such sentences that are about the event told before. */
const confidence = 0.72

/**
 * Events a sentence goes on about without telling them anew: "The transaction is expected to close in May" behind news of a purchase. Each
 * type told before is looked for by its own words; words that two types share belong to the one told last.
 */
export function followUps(
  sentence: string,
  at: number,
  found: readonly EventMention[],
  told: Told,
  context: SentenceContext,
): readonly EventMention[] {
  if (told.size === 0 || context.place !== 'body') return []
  const text = plain(sentence)
  if (isHeadline(text, context.language)) return []
  const taken = new Set<number>()
  return [...told]
    .filter(
      ([type, before]) =>
        before.mention.actor === 'account' &&
        at - before.at <= reach &&
        !found.some((mention) => mention.type === type),
    )
    .toSorted(([, a], [, b]) => b.at - a.at)
    .flatMap(([type, before]) => {
      const { mention } = before
      const hit = context.language.followUps[type]?.exec(text)
      if (!hit || taken.has(hit.index)) return []
      taken.add(hit.index)
      return [
        goesOn(
          text,
          { at: hit.index, end: hit.index + hit[0].length, ruling: type === 'regulatory_legal' },
          mention,
          context,
        ),
      ]
    })
}

/** The event told before, as this sentence has it: as real as it was, unless it is denied or put ahead here. */
export function goesOn(
  text: string,
  where: Words,
  before: EventMention,
  { language, page }: Pick<SentenceContext, 'language' | 'page'>,
): EventMention {
  const mood = moodOf(text, where.at, where.end - where.at, { type: before.type, future: 'announced' }, language)
  const denied = mood.status === 'negated' || mood.status === 'hypothetical'
  const dates = datesIn(text, page, language)
  const ahead = mood.status === 'planned' || mood.status === 'announced' || before.status !== 'happened'
  const date = dateAhead(text, where, dates, page, language) ?? dateFor(text, where, ahead, dates, page, language)
  return {
    type: before.type,
    actor: 'account',
    status: denied || (before.status === 'happened' && mood.status === 'planned') ? mood.status : before.status,
    ...(date && !isLongBefore(date, page) ? { date } : {}),
    args: {},
    confidence,
    ruleId: `${before.type}/goes-on`,
  }
}

/** Found only because the event was told before. */
export const isFollowUp = ({ ruleId }: EventMention): boolean => ruleId.endsWith('/goes-on')

/** Types of the account's events told so shortly before the sentence `at` that it may go on about them. */
export const toldOfAccount = (told: Told, at: number): ReadonlySet<EventType> =>
  new Set([...told].flatMap(([type, { ours }]) => (ours !== null && Math.abs(at - ours) <= reach ? [type] : [])))

/** Sentences under a headline in which its event is told again. */
const lead = 2

/** What the sentences under a headline tell first, which tells whose event it is without a name: "Roofer fined for unsafe scaffold". */
export function toldBelow(below: readonly (readonly EventMention[])[]): Told {
  const told: Told = new Map()
  for (const [index, events] of below.slice(0, lead).entries()) remember(events, index + 1, told)
  return told
}

/** Notes what a sentence told, for those behind it. */
export function remember(found: readonly EventMention[], at: number, told: Told): void {
  for (const mention of found) {
    const { type, status, actor } = mention
    const ours = actor === 'account' ? at : (told.get(type)?.ours ?? null)
    if (isLive(status)) told.set(type, { mention, at, ours })
  }
}

/**
 * "The purchase was completed on 30 August" is the event of whoever bought: mentions that refer to an event told before take its actor. On a
 * page that is no news (`told` null) there is nothing they could refer to, and they are left out; so they are where their words go on about
 * another event that has been told, and theirs has not ("The award" behind news of a contract).
 */
export function withReferences(
  found: readonly EventMention[],
  text: string,
  at: number,
  told: Told | null,
  language: Language,
): readonly EventMention[] {
  const referring = referringRules(language)
  return found.flatMap((mention) => {
    if (!referring.has(mention.ruleId)) return [mention]
    if (!told) return []
    const before = told.get(mention.type)
    if (before) return [at - before.at <= reach ? { ...mention, actor: before.mention.actor } : mention]
    return [...toldOfAccount(told, at)].some((type) => language.followUps[type]?.test(plain(text))) ? [] : [mention]
  })
}

const known = new WeakMap<Language, ReadonlySet<string>>()

function referringRules(language: Language): ReadonlySet<string> {
  const found =
    known.get(language) ??
    new Set(
      language.rules.flatMap(({ type, rules }) =>
        rules.flatMap((rule) => (rule.refers ? [ruleIdOf(type, rule, language)] : [])),
      ),
    )
  known.set(language, found)
  return found
}
