import { type Correction, type Decision, isAboutProblem, type ProblemDecision } from '../../model/decision.ts'
import type { ProblemMention } from '../../model/signal.ts'
import { isKept } from '../kept/kept-mentions.ts'
import { kindOfProblemHit, type RejectedKind, rejectedKinds } from './rejected-kinds.ts'
import { folded } from '../../model/folded-text.ts'

type Hit = Pick<ProblemMention, 'problem' | 'direction' | 'cue' | 'ruleId'> & { readonly quote: string }

export type ProblemWord = {
  /** `kept`: the user read it, and no rule. */
  readonly state: 'open' | 'accepted' | 'corrected' | 'rejected' | 'hidden' | 'kept'
  readonly decision: ProblemDecision | null
  readonly hiddenBy: RejectedKind | null
}

/**
 * The user's word on evidence of problems of one account: the same words on another page are the same evidence. A kind of hits, the same
 * cue for the same side, is hidden after as many rejections as it needs.
 */
export function problemReview(decisions: readonly Decision[]): (hit: Hit) => ProblemWord {
  const standing = decisions
    .filter(isAboutProblem)
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))
  const latest = new Map<string, ProblemDecision>()
  for (const decision of standing) {
    const { problem, direction, quotes } = decision.subject
    for (const { quote } of quotes) latest.set(keyOf({ problem, direction, quote }), decision)
  }
  const kinds = rejectedKinds(decisions)
  return (hit) => {
    if (isKept(hit)) return { state: 'kept', decision: null, hiddenBy: null }
    const decision = latest.size === 0 ? undefined : latest.get(keyOf(hit))
    if (decision && decision.verdict !== 'shown-again') return { state: decision.verdict, decision, hiddenBy: null }
    const hiddenBy = kinds.size === 0 ? undefined : kinds.get(kindOfProblemHit(hit).key)
    return { state: hiddenBy ? 'hidden' : 'open', decision: null, hiddenBy: hiddenBy ?? null }
  }
}

const keyOf = ({ problem, direction, quote }: Pick<Hit, 'problem' | 'direction' | 'quote'>): string =>
  `${problem} ${direction} ${folded(quote)}`

/** Which side it is on and how strong it is, as the user put it right. */
export function correctedProblem<T extends Pick<ProblemMention, 'direction' | 'strength'>>(
  hit: T,
  correction: Correction | null,
): T {
  if (!correction) return hit
  return { ...hit, direction: correction.direction ?? hit.direction, strength: correction.strength ?? hit.strength }
}
