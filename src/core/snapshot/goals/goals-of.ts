import type { Goal } from '../../model/goal.ts'
import type { PageChange } from '../../model/page-change.ts'
import { dayOf, type Instant, type PartialDate } from '../../model/time.ts'
import type { Review } from '../../signals/review/review-events.ts'
import { claimId, placeOf } from '../claim-id.ts'
import { compareText, type Dossier, type DossierPage } from '../dossier.ts'
import type { MergedFact } from '../merge-facts.ts'
import { folded } from '../../model/folded-text.ts'
import { wordOverlap } from '../plain-words.ts'
import { progressOf, standingOf } from './standing.ts'
import { type Statement, statementsBefore, statementsOf } from './statements.ts'

/** Goals that a snapshot keeps at most. */
const most = 6

export type GoalsOnFile = {
  readonly account: Dossier['account']
  readonly pages: readonly DossierPage[]
  readonly facts: readonly MergedFact[]
  /** Changes of their pages that count. */
  readonly changes: readonly PageChange[]
  /** The user's words on what was read. */
  readonly review?: Review | undefined
  readonly asOf: Instant
}

/** One goal with all its statements, the newest first. */
type Told = { readonly head: Statement; readonly same: Statement[]; before: Statement | null }

/**
 * What they say in public they want to reach, in their words: the figure and the day, where they stand today as far as the
 * dossier has it, what later pages tell of it, and whether it moved, passed or is said no more.
 */
export function goalsOf(onFile: GoalsOnFile): Goal[] {
  const goals: Told[] = []
  for (const statement of statementsOf(onFile.pages, onFile.asOf, onFile.review).toSorted(newestFirst))
    place(goals, statement)
  const dropped: Statement[] = []
  for (const statement of statementsBefore(onFile.account, onFile.changes)) {
    const known = goals.find(({ head }) => isSameGoal(head, statement))
    if (!known) dropped.push(statement)
    else if (!saysTheSame(known.head, statement)) known.before ??= statement
  }
  const told = new Set(goals.flatMap(({ same }) => same.map(({ words }) => words)))
  return [
    ...goals.map((goal) => goalOf(goal, told, onFile)),
    ...dropped.map((head) => ({
      ...goalOf({ head, same: [head], before: null }, told, onFile),
      state: 'dropped' as const,
    })),
  ]
    .toSorted(
      (a, b) =>
        Number(a.state === 'dropped') - Number(b.state === 'dropped') ||
        Number(b.kind === 'aim') - Number(a.kind === 'aim') ||
        Number(b.target !== null) - Number(a.target !== null) ||
        compareText(b.saidOn ?? '', a.saidOn ?? '') ||
        compareText(a.id, b.id),
    )
    .slice(0, most)
}

const newestFirst = (a: Statement, b: Statement): number =>
  compareText(b.on ?? '', a.on ?? '') ||
  b.confidence - a.confidence ||
  compareText(placeOf(a.evidence), placeOf(b.evidence))

function place(goals: Told[], statement: Statement): void {
  const like = goals.filter(({ head }) => isSameGoal(head, statement))
  const same = like.find(({ head }) => saysTheSame(head, statement))
  if (same) return void same.same.push(statement)
  // said on an earlier day with another date or figure: it moved. On one day they are two goals.
  const moved = like.find(({ head }) => head.on !== null && statement.on !== null && statement.on < head.on)
  if (moved) moved.before ??= statement
  else goals.push({ head: statement, same: [statement], before: null })
}

/** About the same thing, whatever the figure and the day. */
function isSameGoal(a: Statement, b: Statement): boolean {
  if (a.kind !== b.kind) return false
  const [one, other] = [a.read.target, b.read.target]
  if (one && other && one.unit !== null && one.unit === other.unit) return one.kind === other.kind
  if (one?.kind === 'none-left' && other?.kind === 'none-left') return folded(one.words) === folded(other.words)
  return wordOverlap(a.words, b.words) >= 0.7
}

const saysTheSame = (a: Statement, b: Statement): boolean =>
  (a.read.by === b.read.by || a.read.by === null || b.read.by === null) &&
  (a.read.target?.value === b.read.target?.value || !a.read.target || !b.read.target)

function goalOf({ head, same, before }: Told, told: ReadonlySet<string>, onFile: GoalsOnFile): Goal {
  // whoever tells most of it: a headline leaves out the date, a sentence the figure
  const by = head.read.by ?? same.find(({ read }) => read.by !== null)?.read.by ?? null
  const whole = same.find(({ read }) => read.target !== null) ?? head
  const progress = progressOf({ ...head, read: { ...head.read, target: whole.read.target } }, told, onFile)
  return {
    id: claimId('goal', placeOf(head.evidence)),
    text: head.words,
    evidence: same.slice(0, 3).map(({ evidence }) => evidence),
    kind: head.kind,
    target: whole.read.target,
    by,
    saidBy: same.find(({ saidBy }) => saidBy !== null)?.saidBy ?? null,
    saidOn: head.on,
    today: standingOf(whole, onFile),
    progress,
    before: before && { by: before.read.by, target: before.read.target, evidence: before.evidence, on: before.on },
    state: progress.some(({ reached }) => reached)
      ? 'reached'
      : by !== null && isOver(by, onFile.asOf)
        ? 'passed'
        : 'open',
  }
}

/** The last day it can mean has gone by. */
const isOver = (by: PartialDate, asOf: Instant): boolean => by < dayOf(asOf).slice(0, by.length)
