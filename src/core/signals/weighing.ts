import { isOwnAndLive } from '../model/live-status.ts'
import type { EventMention, EventType } from '../model/signal.ts'
import type { CompanyNames } from './company-names.ts'
import type { SentenceContext } from './detect-events.ts'
import { goesOn, isFollowUp } from './follow-up.ts'
import { anyEvent, featuresOf, type LearnedWords, oddsBy } from './language/learned-words.ts'
import type { Signs, Weights } from './language/weights.ts'
import type { Place } from './sentence-place.ts'

/** A sentence of news as the rules have read it. */
export type ReadSentence = {
  /** Plain (`plain`). */
  readonly text: string
  readonly place: Place
  /** Types of which a rule stands in it, whosever event it may be. */
  readonly hit: ReadonlySet<EventType>
  readonly events: readonly EventMention[]
}

type Told = ReadonlyMap<EventType, readonly (readonly [at: number, mention: EventMention])[]>

/** Live events of the account that rules have found, by type, in the order of the sentences. */
export function toldIn(sentences: readonly Pick<ReadSentence, 'events'>[]): Told {
  const told = new Map<EventType, readonly (readonly [at: number, mention: EventMention])[]>()
  for (const [at, { events }] of sentences.entries())
    for (const mention of events)
      if (isOwnAndLive(mention) && !isFollowUp(mention))
        told.set(mention.type, [...(told.get(mention.type) ?? []), [at, mention]])
  return told
}

/** Reads off what speaks for a type in the sentence `at`. */
export function signReader(
  sentences: readonly ReadSentence[],
  told: Told,
  learned: LearnedWords,
  names: CompanyNames,
): (at: number, type: EventType) => Signs {
  const account = new Set(names.names.flatMap(featuresOf))
  const features = sentences.map(({ text }) => featuresOf(text))
  const contents = new Map<number, ReadonlySet<string>>()
  const content = (at: number): ReadonlySet<string> => {
    const known = contents.get(at) ?? contentOf(features[at] ?? [], learned, account)
    contents.set(at, known)
    return known
  }
  const odds = features.map((words) => oddsBy(words, learned))
  const near = sentences.map((_, at) => placesNear(at, sentences.length))
  const typesNear = near.map(
    (places) => [...told.values()].filter((of) => of.some(([at]) => places.includes(at))).length,
  )
  return (at, type) => {
    const { hit, events } = sentences[at] ?? nothing
    const around = near[at] ?? []
    const others = (told.get(type) ?? []).flatMap(([other]) => (other !== at && around.includes(other) ? [other] : []))
    const found = events.find((mention) => mention.type === type && isOwnAndLive(mention))
    const byRule = found !== undefined && !isFollowUp(found)
    return {
      hit: Number(hit.has(type)),
      rule: Number(byRule),
      stated: byRule ? logOdds(found.confidence) - logOdds(usual) : 0,
      goesOn: Number(found !== undefined && isFollowUp(found)),
      words: odds[at]?.(type) ?? 0,
      around: around.reduce((total, other) => total + (odds[other]?.(type) ?? 0), 0) / around.length,
      any: odds[at]?.(anyEvent) ?? 0,
      alone: Number(others.length === 0),
      before: Number(others.includes(at - 1)),
      behind: Number(others.includes(at + 1)),
      shared: others.length === 0 ? 0 : sharedBy(content(at), others.map(content)),
      types: typesNear[at] ?? 0,
      at: Math.min(at, mostBefore),
      first: Number(at === 0),
    }
  }
}

/** A sentence is weighed beside the headline and those up to so many sentences away: a long page may tell of much else. */
const reach = 4

function placesNear(at: number, count: number): readonly number[] {
  const from = Math.max(at - reach, 0)
  const near = Array.from({ length: Math.min(at + reach + 1, count) - from }, (_, step) => from + step)
  return from > 0 ? [0, ...near] : near
}

/** What most rules state of themselves. */
const usual = 0.8
const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

const nothing: ReadSentence = { text: '', place: 'body', hit: new Set(), events: [] }
const mostBefore = 4
const mostShared = 5

/** Least chance at which what a rule found is told. */
const leastFound = 0.35
/** Least chance at which a sentence is taken to be about an event that a rule found in another: it is one source more, and can wait to be sure. */
const leastFurther = 0.6

/** "Third-quarter results" goes with growth as it does with decline, and with an outlook: which it is about, only figures tell where a piece has more than one. */
const results: ReadonlySet<EventType> = new Set(['earnings_growth', 'earnings_decline', 'guidance_change'])

/**
 * The events of a piece of news, each weighed with all that speaks for it, in its sentence and in those around: what a rule found goes where
 * too little else does, and where much does, a sentence is about an event that a rule found in another.
 */
export function weigh(
  sentences: readonly ReadSentence[],
  names: CompanyNames,
  context: Pick<SentenceContext, 'language' | 'page'>,
): readonly (readonly EventMention[])[] {
  const { learned, weights } = context.language
  const told = toldIn(sentences)
  if (!learned || !weights || told.size === 0) return sentences.map(({ events }) => events)
  const signsOf = signReader(sentences, told, learned, names)
  const chanceOf = (at: number, type: EventType): number => chanceBy(weights, signsOf(at, type))
  const kept = sentences.map(({ place, events }, at) =>
    isWeighed(place)
      ? events.flatMap((mention) => {
          if (!isOwnAndLive(mention) || isDatedGoal(mention)) return [mention]
          const chance = chanceOf(at, mention.type)
          return chance < leastFound ? [] : [atMost(mention, chance)]
        })
      : events,
  )
  // an event that has gone everywhere has nothing that goes on about it
  const standing = toldIn(kept.map((events) => ({ events })))
  const mixed = [...standing.keys()].filter((type) => results.has(type)).length > 1
  return sentences.map(({ text, place, events }, at) => {
    const mine = (kept[at] ?? []).filter((mention) => !isFollowUp(mention) || standing.has(mention.type))
    if (!isWeighed(place)) return mine
    const further = [...standing].flatMap(([type, mentions]) => {
      if ((mixed && results.has(type)) || events.some((mention) => mention.type === type)) return []
      const chance = chanceOf(at, type)
      if (chance < leastFurther) return []
      const before = mentions.findLast(([other]) => other < at)
      const [, mention] = before ?? mentions[0] ?? []
      if (!mention) return []
      const where = { at: 0, end: 0, ruling: type === 'regulatory_legal' }
      const ruleId = `${type}/${before ? 'goes-on' : 'opens-news'}`
      return [{ ...atMost(goesOn(text, where, mention, context), chance), ruleId }]
    })
    return [...mine, ...further]
  })
}

const isWeighed = (place: Place): boolean => place === 'body' || place === 'title'

/** A goal may be about anything: with its date it is as its rule has it, whatever the words and the news around are about. */
const isDatedGoal = ({ type, date }: EventMention): boolean =>
  type === 'leadership_statement_goal' && date !== undefined

/** What speaks against a mention makes it less sure; what speaks for it makes a rule no better than it states to be. */
const atMost = (mention: EventMention, chance: number): EventMention =>
  chance < mention.confidence ? { ...mention, confidence: Math.round(chance * 100) / 100 } : mention

/** From 0 to 1. */
export function chanceBy({ bias, ...weights }: Weights, signs: Signs): number {
  // Weights has no keys but these
  const sum = Object.entries(weights).reduce(
    (total, [sign, weight]) => total + weight * signs[sign as keyof Signs],
    bias,
  )
  return 1 / (1 + Math.exp(-sum))
}

/** Words that tell one piece of news from another: none that many sentences have, no amounts, and not the account's own. */
function contentOf(
  features: readonly string[],
  { common }: LearnedWords,
  account: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(features.filter((word) => !word.startsWith('*') && !common.has(word) && !account.has(word)))
}

function sharedBy(mine: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number {
  const shared = [...mine].filter((word) => others.some((other) => other.has(word)))
  return Math.min(shared.length, mostShared)
}
