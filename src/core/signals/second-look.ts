import type { EventMention } from '../model/signal.ts'
import type { Language } from './language/language.ts'
import { chancesOf, featuresOf } from './language/learned-words.ts'
import { plain } from './language/sentence.ts'

/** A rule of which eight hits in ten hold, or more, is believed as it stands. */
const sure = 0.8
/** With no words at all the chance of a type is about one in fifteen; below this they speak clearly against it. */
const leastChance = 0.01
/** Fewer words that have been learned speak for nothing and against nothing. */
const fewestWords = 5

/**
 * Leaves out what an unsure rule has found in a sentence whose words, all together, go with something else: "the close of the sale" in news
 * of a merger, "crews rehabilitate their facilities" for a customer. A sure rule needs no second look, and a language without learned words has none.
 */
export function believable(
  found: readonly EventMention[],
  sentence: string,
  { learned }: Language,
): readonly EventMention[] {
  if (!learned || found.every(({ confidence }) => confidence >= sure)) return found
  const { known, chanceOf } = chancesOf(featuresOf(plain(sentence)), learned)
  if (known < fewestWords) return found
  return found.filter(({ type, confidence }) => confidence >= sure || chanceOf(type) >= leastChance)
}
