import type { EventStatus } from '../model/signal.ts'
import type { Language, MoodWords } from './language/language.ts'
import { clauseStart, isHeadline } from './language/sentence.ts'

export type Mood = { readonly status: EventStatus; readonly firm: boolean }

/**
 * Tense and mood of the event word that begins at `from` and is `length` long: how real is what it tells?
 * `future` is what an unsupported "to cut", "will open" means for this type of event.
 */
export function moodOf(
  text: string,
  from: number,
  length: number,
  { future, ongoingHappened = false }: { readonly future: 'announced' | 'planned'; readonly ongoingHappened?: boolean },
  language: Language,
): Mood {
  const words = language.mood
  const at = from + (words.auxiliary.exec(text.slice(from, from + 40))?.[0].length ?? 0)
  const clause = text.slice(Math.max(clauseStart(text, at, language), at - 140), at)
  const after = text.slice(from + length, from + length + 120)
  if (words.notOnly.test(clause)) return { status: 'happened', firm: true }
  if (words.negatedBefore.test(clause) || words.negatedAfter.test(after)) return { status: 'negated', firm: true }
  if (words.overTime.test(text)) return { status: 'historic', firm: true }
  if (words.hypotheticalBefore.test(clause)) return { status: 'hypothetical', firm: true }
  if (
    words.longAgo.test(clause.slice(clause.lastIndexOf(', ') + 1)) ||
    (words.agoAfter.test(after) && words.longAgo.test(after))
  )
    return { status: 'historic', firm: true }
  const doing = words.ongoing.test(clause) && words.ongoingVerb.test(text.slice(at))
  if (doing && words.soon.test(after)) return { status: 'planned', firm: true }
  if (doing && ongoingHappened) return { status: 'happened', firm: true }
  if (doing && future === 'announced') return { status: 'announced', firm: true }
  if (words.futureAfter.test(after)) return { status: 'planned', firm: true }
  if (isAhead(clause, text.slice(at), words)) return futureOf(clause, text.slice(0, at), future, words)
  if (
    future === 'announced' &&
    !isHeadline(text, language) &&
    words.announced.test(text.slice(clauseStart(text, at, language), at))
  )
    return { status: 'announced', firm: true }
  return { status: 'happened', firm: true }
}

const isAhead = (clause: string, rest: string, words: MoodWords): boolean =>
  words.futureForm.test(rest) ||
  (words.futureBefore.test(clause) && !words.notFuture.test(clause) && !words.firstTo.test(clause)) ||
  (words.secondVerb.test(clause) && words.infinitive.test(rest))

/** How firm is what lies ahead: a stated plan, a decision, or only what such words mean for this type. */
function futureOf(clause: string, before: string, future: 'announced' | 'planned', words: MoodWords): Mood {
  if (words.plan.test(clause)) return { status: 'planned', firm: true }
  const firm = words.decided.test(before)
  return { status: firm ? 'announced' : future, firm }
}
