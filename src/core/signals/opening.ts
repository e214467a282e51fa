import type { EventMention, EventType } from '../model/signal.ts'
import type { SentenceContext } from './detect-events.ts'
import { goesOn } from './follow-up.ts'
import { chancesOf, featuresOf } from './language/learned-words.ts'
import { plain } from './language/sentence.ts'

/** News says what it is about in its headline and in the sentence under it. */
export const openingLength = 2
/** How many sentences below are looked at for what that is. */
const reach = 10
/** Least chance, by the words learned, that an opening is about an event told below it; one that tells another event is about that. */
const leastChance = { alone: 0.1, besideAnother: 0.5 }
/** "By Ann Lee", "Halifax, 12 November 2026": so few words that have been learned tell nothing. */
const fewestWords = 3
/** Share of such openings that are about the event. */
const confidence = 0.7

/**
 * Events that an opening of news tells in words no rule has, and the sentences below it in words that one has: "Northfield to
 * pour twice the iron" over news of a larger foundry. The words learned for the type decide whether it is that which the opening is about.
 */
export function openingEvents(
  sentence: string,
  found: readonly EventMention[],
  below: readonly (readonly EventMention[])[],
  context: Pick<SentenceContext, 'language' | 'page'>,
): readonly EventMention[] {
  const { learned } = context.language
  if (!learned) return []
  const text = plain(sentence)
  const { known, chanceOf } = chancesOf(featuresOf(text), learned)
  if (known < fewestWords) return []
  const least = found.length > 0 ? leastChance.besideAnother : leastChance.alone
  return [...toldBelow(below)].flatMap(([type, mention]) => {
    if (found.some((mine) => mine.type === type) || chanceOf(type) < least) return []
    const where = { at: 0, end: 0, ruling: type === 'regulatory_legal' }
    return [{ ...goesOn(text, where, mention, context), confidence, ruleId: `${type}/opens-news` }]
  })
}

/** "Third-quarter results" opens news of growth as it does news of decline: which it was, only figures tell. */
const results: ReadonlySet<EventType> = new Set(['earnings_growth', 'earnings_decline', 'guidance_change'])

/** The account's live events by type, each as it is told first. */
function toldBelow(below: readonly (readonly EventMention[])[]): ReadonlyMap<EventType, EventMention> {
  const told = new Map<EventType, EventMention>()
  for (const mention of below.slice(0, reach).flat()) {
    const { type, actor, status } = mention
    const live = status === 'happened' || status === 'announced' || status === 'planned'
    if (actor === 'account' && live && !told.has(type) && !results.has(type)) told.set(type, mention)
  }
  return told
}
