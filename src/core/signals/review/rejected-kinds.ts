import { type Decision, type DecisionSubject, isAboutEvent, type RejectReason } from '../../model/decision.ts'
import type { EventMention, ProblemMention } from '../../model/signal.ts'
import { readingOf } from '../same-event.ts'
import { ruleInWords } from './rule-words.ts'
import { folded } from '../../model/folded-text.ts'

/** Hits that are alike: the same rule hit the same words, read them the same way and took the same names and figures from them. */
export type HitKind = {
  readonly key: string
  /** The rule and the words, for the screen. */
  readonly says: string
  /** Rejections after which it is hidden. */
  readonly needed: 1 | 2
}

/** A kind that is hidden, with the rejections that say so, the first first. */
export type RejectedKind = HitKind & { readonly rejections: readonly Decision[] }

/** Reasons that say the words were misread. "Old", "told twice" and "of no use" are about one hit and teach nothing of the next. */
export const misread: ReadonlySet<RejectReason> = new Set(['not-such-event', 'somebody-elses', 'not-real'])

/** A hit of three words and more says enough to know it again; of a shorter one, such as "has opened", one is no pattern yet. */
const tellingWords = 3

const neededFor = (words: string): 1 | 2 => (words.split(' ').length >= tellingWords ? 1 : 2)

export function kindOfEventHit(
  { ruleId, actor, status, args }: Pick<EventMention, 'ruleId' | 'actor' | 'status' | 'args'>,
  hit: string | null,
): HitKind | null {
  if (hit === null) return null
  const words = folded(hit)
  return {
    // another place, person or sum is another event, however alike the words are
    key: [`event ${ruleId} ${actor} ${readingOf(status)} ${words}`, ...namesOf(args)].join(' | '),
    says: `${ruleInWords(ruleId)}: “${hit}”`,
    needed: neededFor(words),
  }
}

const namesOf = (args: EventMention['args']): string[] =>
  Object.entries(args)
    .map(([name, value]) => `${name} ${folded(value ?? '')}`)
    .toSorted()

export function kindOfProblemHit({
  problem,
  direction,
  cue,
  ruleId,
}: Pick<ProblemMention, 'problem' | 'direction' | 'cue' | 'ruleId'>): HitKind {
  const words = folded(cue)
  return {
    key: `problem ${problem} ${direction} ${ruleId} ${words}`,
    says: ruleInWords(ruleId, cue),
    needed: neededFor(words),
  }
}

/**
 * Kinds of hits that an account's user does not want to see again. An accepted hit of a kind, or the wish to see it again, begins its
 * count anew.
 * @param decisions of one account, in any order; those taken back do not count
 */
export function rejectedKinds(decisions: readonly Decision[]): ReadonlyMap<string, RejectedKind> {
  const kinds = new Map<string, RejectedKind>()
  const inOrder = decisions
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0))
  for (const decision of inOrder) {
    if (decision.subject.about === 'kind') {
      kinds.delete(decision.subject.key)
      continue
    }
    for (const kind of kindsOf(decision.subject)) {
      if (decision.verdict !== 'rejected') kinds.delete(kind.key)
      else if (decision.reason !== null && misread.has(decision.reason))
        kinds.set(kind.key, { ...kind, rejections: [...(kinds.get(kind.key)?.rejections ?? []), decision] })
    }
  }
  return new Map([...kinds].filter(([, { rejections, needed }]) => rejections.length >= needed))
}

/** An event told by many pages was hit by several rules: it is of several kinds, of each once. */
function kindsOf(subject: Exclude<DecisionSubject, { about: 'kind' }>): readonly HitKind[] {
  if (subject.about === 'problem') return [kindOfProblemHit(subject)]
  const kinds = subject.quotes.flatMap(
    ({ ruleId, args, hit }) => kindOfEventHit({ ...subject, ruleId, args }, hit) ?? [],
  )
  return [...new Map(kinds.map((kind) => [kind.key, kind])).values()]
}

/** The latest word on each signal of an account, leaving out what was taken back and what a later word stands over. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const latest = new Map<string, Decision>()
  for (const decision of decisions) {
    if (decision.undoneAt !== null) continue
    const key = signalKey(decision)
    const known = latest.get(key)
    if (!known || known.decidedAt <= decision.decidedAt) latest.set(key, decision)
  }
  return [...latest.values()]
}

function signalKey(decision: Decision): string {
  const { subject, accountId } = decision
  if (subject.about === 'kind') return `${accountId} kind ${subject.key}`
  const words = folded(subject.quotes[0]?.quote ?? '')
  return isAboutEvent(decision)
    ? `${accountId} event ${decision.subject.type} ${words}`
    : `${accountId} problem ${'problem' in subject ? `${subject.problem} ${subject.direction}` : ''} ${words}`
}
