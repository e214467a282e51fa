import type { EventStatus, EventType } from '../model/signal.ts'
import type { Language, MoodWords } from './language/language.ts'
import { clauseStart, isHeadline } from './language/sentence.ts'

/** How real an event is. `present`: told in a form that can also mean what is to come ("opens", "is opening", "the opening"). */
export type Mood = { readonly status: EventStatus; readonly present: boolean }

type Firmness = {
  readonly type: EventType
  readonly future: 'announced' | 'planned'
  readonly ongoingHappened?: boolean
}

/** Where what is announced has already happened: a result, a ruling, a prize, a won contract. */
const reported: ReadonlySet<EventType> = new Set([
  'contract_win',
  'earnings_growth',
  'earnings_decline',
  'guidance_change',
  'regulatory_legal',
  'security_incident',
  'supply_disruption',
  'technology_adoption',
  'cost_pressure',
  'strike_labor',
  'bankruptcy_distress',
  'award_recognition',
])

/** What is signed is not complete yet. */
const toBeClosed: ReadonlySet<EventType> = new Set(['acquisition', 'divestiture', 'funding'])

/**
 * Tense and mood of the event word that begins at `from` and is `length` long: how real is what it tells?
 * `future` is what an unsupported "to cut", "will open" means for this type of event.
 */
export function moodOf(
  text: string,
  from: number,
  length: number,
  { type, future, ongoingHappened = false }: Firmness,
  language: Language,
): Mood {
  const words = language.mood
  const at = from + (words.auxiliary.exec(text.slice(from, from + 40))?.[0].length ?? 0)
  const clause = text.slice(Math.max(clauseStart(text, at, language), at - 140), at)
  const after = text.slice(from + length, from + length + 120)
  const word = text.slice(at, at + 40)
  const told = (status: EventStatus): Mood => ({ status, present: !reported.has(type) && !words.past.test(word) })
  if (words.notOnly.test(clause)) return told('happened')
  if (words.negatedBefore.test(clause) || words.negatedAfter.test(after)) return told('negated')
  if (words.overTime.test(text)) return told('historic')
  if (words.hypotheticalBefore.test(clause)) return told('hypothetical')
  if (isLongAgo(clause, after, words)) return told('historic')
  if (words.ongoing.test(clause) && words.ongoingVerb.test(word)) {
    if (words.soon.test(after)) return told('planned')
    if (ongoingHappened) return told('happened')
    if (future === 'announced') return told('announced')
  }
  if (!words.past.test(word) && words.futureAfter.test(after)) return told('planned')
  if (isAhead(clause, word, words)) return told(futureOf(clause, text.slice(0, at), future, words))
  if (toBeClosed.has(type) && words.signing.test(word)) return told('announced')
  const heading = isHeadline(text, language)
  if (isAnnounced(text.slice(clauseStart(text, at, language), at), heading, { type, future }, words))
    return told('announced')
  return told('happened')
}

/** The words right before the event, or a few that lead the sentence or follow the event, say that it was years ago. */
function isLongAgo(clause: string, after: string, words: MoodWords): boolean {
  const comma = clause.indexOf(', ')
  const lead = comma > 0 && comma <= 60 ? clause.slice(0, comma) : ''
  const near = clause.slice(clause.lastIndexOf(', ') + 1)
  return words.longAgo.test(near) || [lead, after].some((part) => words.agoAfter.test(part) && words.longAgo.test(part))
}

/** "today announced the opening of": said, and on its way. A headline says so of decisions only ("Announces Job Cuts"). */
const isAnnounced = (clause: string, heading: boolean, { type, future }: Firmness, words: MoodWords): boolean =>
  !reported.has(type) && (!heading || future === 'announced') && words.announced.test(clause)

const isAhead = (clause: string, word: string, words: MoodWords): boolean =>
  words.finite?.test(word) !== true &&
  (words.futureForm.test(word) ||
    (words.futureBefore.test(clause) && !words.notFuture.test(clause) && !words.firstTo.test(clause)) ||
    (words.secondVerb.test(clause) && words.infinitive.test(word)) ||
    (!words.past.test(word) && words.under.test(clause)))

/** How firm is what lies ahead: a stated plan, a decision, or only what such words mean for this type. */
function futureOf(clause: string, before: string, future: 'announced' | 'planned', words: MoodWords): EventStatus {
  if (words.plan.test(clause)) return 'planned'
  return words.signed.test(before) ? 'announced' : future
}
