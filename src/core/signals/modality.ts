import type { EventStatus, EventType } from '../model/signal.ts'
import type { Language, MoodWords } from './language/language.ts'
import { clauseStart, isHeadline } from './language/sentence.ts'

/** How real an event is. `planned`: the sentence speaks of a plan. `present`: told in a form that can also mean what is to come ("opens", "is opening", "the opening"). */
export type Mood = { readonly status: EventStatus; readonly present: boolean; readonly planned?: boolean }

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

/** What nobody decides on beforehand: ahead lies only what is done about it ("to disclose the breach"). */
const befalls: ReadonlySet<EventType> = new Set(['security_incident'])

/** Done as soon as it is signed or decided: the work may lie ahead, the contract is won. */
const doneWhenDecided: ReadonlySet<EventType> = new Set(['contract_win'])

/** Who comes and who buys has been settled when it "will be" done. */
const settled: ReadonlySet<EventType> = new Set([
  'leadership_change',
  'acquisition',
  'divestiture',
  'contract_win',
  'rebrand',
])

/** Reported, but with a first day that may lie ahead: "goes live on 1 April". */
const startsAt: ReadonlySet<EventType> = new Set(['technology_adoption'])

/** A deal of which is told what it will bring has been made. */
const changesHands: ReadonlySet<EventType> = new Set(['acquisition', 'divestiture'])

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
  const told = (status: EventStatus): Mood => ({
    status: status === 'announced' && doneWhenDecided.has(type) ? 'happened' : status,
    present:
      !words.past.test(word) && (!reported.has(type) || (startsAt.has(type) && words.presentVerb?.test(word) === true)),
  })
  if (words.notOnly.test(clause)) return told('happened')
  if ((words.negatedBefore.test(clause) && words.byMeans?.test(clause) !== true) || words.negatedAfter.test(after))
    return told('negated')
  if (words.overTime.test(text)) return told('historic')
  if (words.hypotheticalBefore.test(clause)) return told('hypothetical')
  if (isLongAgo(clause, after, words)) return told('historic')
  if (words.ongoing.test(clause) && words.ongoingVerb.test(word)) {
    if (words.soon.test(after)) return told('planned')
    if (ongoingHappened) return told('happened')
    if (future === 'announced') return told('announced')
  }
  if (words.presentVerb?.test(word) && words.soon.test(after.slice(0, 70)) && !reported.has(type)) return told(future)
  if (befalls.has(type)) return told('happened')
  if (!words.past.test(word) && words.futureAfter.test(after))
    return told(changesHands.has(type) && !words.plan.test(clause) ? 'announced' : 'planned')
  if (isAhead(clause, word, words) || (!reported.has(type) && isUnderPlan(clause, word, words))) {
    if (words.atOnce?.test(after)) return told('happened')
    const left = !settled.has(type) && words.past.test(word) && words.futurePassive?.test(clause) === true
    const status = futureOf(clause, text.slice(0, at), left ? 'planned' : future, words)
    return { ...told(status), planned: status === 'planned' && future === 'announced' && !left }
  }
  if (toBeClosed.has(type) && words.signing.test(word) && words.inForce?.test(after) !== true) return told('announced')
  if (changesHands.has(type) && words.broughtBy?.test(clause) && words.willBring?.test(after)) return told('announced')
  if (words.completed?.test(clause)) return { ...told('happened'), present: false }
  if (!reported.has(type) && type !== 'partnership' && words.decidedOn?.test(clause)) return told('announced')
  const heading = isHeadline(text, language)
  if (isAnnounced(text.slice(clauseStart(text, at, language), at), word, heading, { type, future }, words))
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
const isAnnounced = (
  clause: string,
  word: string,
  heading: boolean,
  { type, future }: Firmness,
  words: MoodWords,
): boolean =>
  !reported.has(type) &&
  (!heading || future === 'announced') &&
  ((type !== 'product_launch' && words.announcing?.test(word) === true) ||
    (words.announced.test(clause) && !(words.announcedThat?.test(clause) && words.past.test(word))))

const isAhead = (clause: string, word: string, words: MoodWords): boolean =>
  words.finite?.test(word) !== true &&
  (words.futureForm.test(word) ||
    (words.futureBefore.test(clause) && !words.notFuture.test(clause) && !words.firstTo.test(clause)) ||
    (words.secondVerb.test(clause) && words.infinitive.test(word)))

/** "will invest in the expansion of": what is ahead takes its objects along. What is reported stays so. */
const isUnderPlan = (clause: string, word: string, words: MoodWords): boolean =>
  words.finite?.test(word) !== true && !words.past.test(word) && words.under.test(clause)

/** How firm is what lies ahead: a stated plan, a decision, or only what such words mean for this type. */
function futureOf(clause: string, before: string, future: 'announced' | 'planned', words: MoodWords): EventStatus {
  if (words.plan.test(clause) || words.secondPlan?.test(clause)) return 'planned'
  return words.signed.test(before) ? 'announced' : future
}
