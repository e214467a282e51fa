import { isLive } from '../../model/live-status.ts'
import type { Decision } from '../../model/decision.ts'
import { eventNames } from '../../model/event-names.ts'
import { eventRuleIds, statedConfidence, typeOfRule } from './hit-words.ts'
import { misread, standingDecisions } from './rejected-kinds.ts'
import { ruleInWords } from './rule-words.ts'

/** Decisions under which a share says nothing yet. */
export const enough = 5

/** How many decisions the confidence a rule states weighs as much as. */
const statedWeight = 10

/** How often a rule held, by the decisions of the user on all accounts. */
export type RuleRecord = {
  /** Rule of events by its id; of evidence by rule and cue. */
  readonly key: string
  readonly ruleId: string
  readonly rule: string
  /** "Change at the top", "Evidence of problems" */
  readonly group: string
  /** Mentions on the pages on file. */
  readonly onFile: number
  readonly accepted: number
  readonly rejected: number
  readonly corrected: number
  /** Decisions that say whether the rule read the words rightly; rejected as old, twice told or of no use says nothing of it. */
  readonly judged: number
  readonly held: number
  /** Share of its hits that hold, 0 to 1, as the rule states it. */
  readonly stated: number | null
  /** Where the true share lies nineteen times in twenty, 0 to 1 (Wilson score interval); null while it is too early to say. */
  readonly between: { readonly low: number; readonly high: number } | null
  readonly standing: 'too-early' | 'as-stated' | 'holds-less' | 'holds-more'
  /** What the rule's hits are shown with by now, where decisions moved it. */
  readonly movedTo: number | null
}

/**
 * A record of every rule that has hits on file or decisions, those that disagree with what they state first.
 * @param decisions of all accounts, in any order
 * @param onFile mentions by rule id
 */
export function calibrate(
  decisions: readonly Decision[],
  onFile: ReadonlyMap<string, number> = new Map(),
): readonly RuleRecord[] {
  const byRule = Map.groupBy(standingDecisions(decisions).filter(isOnSignal), ruleKey)
  const idle = eventRuleIds.filter((id) => !byRule.has(id) && (onFile.get(id) ?? 0) > 0)
  return [
    ...[...byRule].map(([key, own]) => recordOf(key, own, onFile)),
    ...idle.map((id) => recordOf(id, [], onFile)),
  ].toSorted(byInterest)
}

/** What to add to the confidence each rule of events states: its decisions pull it, the stated one holding on with the weight of ten. */
export function confidenceMoves(decisions: readonly Decision[]): ReadonlyMap<string, number> {
  return new Map(
    calibrate(decisions).flatMap(({ ruleId, stated, movedTo }) =>
      movedTo === null || stated === null ? [] : [[ruleId, movedTo - stated] as const],
    ),
  )
}

type SignalDecision = Decision & { readonly subject: Exclude<Decision['subject'], { about: 'kind' }> }

const isOnSignal = (decision: Decision): decision is SignalDecision => decision.subject.about !== 'kind'

/** The rule a decision is about, as `RuleRecord.key` has it; null for a decision on a kind. */
export function ruleKeyOf(decision: Decision): string | null {
  return isOnSignal(decision) ? ruleKey(decision) : null
}

const ruleKey = ({ subject }: SignalDecision): string =>
  subject.about === 'problem' ? `${subject.ruleId} ${subject.cue}` : subject.ruleId

function recordOf(key: string, decisions: readonly SignalDecision[], onFile: ReadonlyMap<string, number>): RuleRecord {
  const subject = decisions[0]?.subject
  const ruleId = subject?.ruleId ?? key
  const ofEvents = subject?.about !== 'problem'
  const count = (verdict: Decision['verdict']): number => decisions.filter((one) => one.verdict === verdict).length
  const verdicts = decisions.flatMap((one) => heldBy(one) ?? [])
  const judged = verdicts.length
  const held = verdicts.filter(Boolean).length
  const stated = meanOf(decisions.map((one) => one.subject.confidence)) ?? statedConfidence(ruleId)
  const between = judged < enough ? null : wilson(held, judged)
  const type = typeOfRule(ruleId)
  return {
    key,
    ruleId,
    rule: ruleInWords(ruleId, subject?.about === 'problem' ? subject.cue : undefined),
    group: type ? eventNames[type] : 'Evidence of problems',
    onFile: onFile.get(key) ?? 0,
    accepted: count('accepted'),
    rejected: count('rejected'),
    corrected: count('corrected'),
    judged,
    held,
    stated,
    between,
    standing: standingOf(stated, between),
    movedTo:
      between === null || stated === null || !ofEvents
        ? null
        : (stated * statedWeight + held) / (statedWeight + judged),
  }
}

/** Did the rule read the words rightly? Null when the decision does not say. Another date or name does not make it another event. */
function heldBy({ verdict, reason, correction, subject }: SignalDecision): boolean | null {
  if (verdict === 'accepted') return true
  if (verdict === 'rejected') return reason !== null && misread.has(reason) ? false : null
  if (!correction) return null
  if (subject.about === 'problem')
    return correction.direction === undefined || correction.direction === subject.direction
  const { type = subject.type, actor = subject.actor, status = subject.status } = correction
  return type === subject.type && actor === subject.actor && isLive(status) === isLive(subject.status)
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

function standingOf(stated: number | null, between: RuleRecord['between']): RuleRecord['standing'] {
  if (between === null || stated === null) return 'too-early'
  if (stated > between.high) return 'holds-less'
  return stated < between.low ? 'holds-more' : 'as-stated'
}

/** Wilson, "Probable inference, the law of succession, and statistical inference", 1927; z for 95 %. Honest for few and for all or none. */
export function wilson(held: number, of: number): { readonly low: number; readonly high: number } {
  const z = 1.96
  const share = held / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

const rank = { 'holds-less': 0, 'holds-more': 1, 'as-stated': 2, 'too-early': 3 } as const

const byInterest = (a: RuleRecord, b: RuleRecord): number =>
  rank[a.standing] - rank[b.standing] || b.judged - a.judged || b.onFile - a.onFile || (a.key < b.key ? -1 : 1)
