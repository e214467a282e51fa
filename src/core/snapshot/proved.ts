import type { LoggedCall, SettledProblem } from '../model/debrief.ts'
import type { AccountId, PlaybookId } from '../model/ids.ts'
import { folded } from '../model/folded-text.ts'
import type { CallRecord, Proved } from '../model/proved.ts'
import { provedWords } from '../model/proved-words.ts'
import type { HeldProblem } from './likely-problems.ts'
import type { TypicalBy } from './typical.ts'

/** Fewer settled calls say nothing of what to ask first, or of what is typical. */
const enough = 3
/** Share of settled calls from which on a problem is right often. */
const often = 2 / 3

/**
 * What earlier calls with others say of each problem of a playbook. A call in which it stayed open says nothing. The account's own calls
 * are left out: they are evidence themselves, and must not count twice.
 */
export function provedOf(
  calls: readonly LoggedCall[],
  here: { readonly accountId: AccountId; readonly segment: string | null; readonly playbookId: PlaybookId },
): Proved[] {
  const others = calls.filter(
    ({ accountId, playbookId }) => accountId !== here.accountId && playbookId === here.playbookId,
  )
  const ids = [...new Set(others.flatMap(({ problems }) => problems.map(({ problemId }) => problemId)))].toSorted()
  return ids.flatMap((problemId): Proved[] => {
    const kin = here.segment === null ? [] : others.filter(({ segment }) => isSame(segment, here.segment))
    const [close, all] = [recordOf(kin, problemId), recordOf(others, problemId)]
    const record = close.of > 0 ? close : all
    if (record.of === 0) return []
    return [{ problemId, ...record, at: close.of > 0 ? here.segment : null, askFirst: isOften(record) }]
  })
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && b !== null && folded(a) === folded(b)

const recordOf = (calls: readonly LoggedCall[], problemId: string): CallRecord =>
  tallied(calls.flatMap(({ problems }) => problems.filter((one) => one.problemId === problemId)))

/** Of the settled ones, how many were right. */
export function tallied(problems: readonly Pick<SettledProblem, 'held'>[]): CallRecord {
  const settled = problems.filter(({ held }) => held !== 'open')
  return { right: settled.filter(({ held }) => held === 'confirmed').length, of: settled.length }
}

const isOften = ({ right, of }: CallRecord): boolean => of >= enough && right >= of * often

/** Typical of their kind by calls with others of the segment; the words say that nothing but that is behind it. */
export function typicalByCalls(problemId: string, proved: readonly Proved[], playbookId: PlaybookId): TypicalBy[] {
  return proved
    .filter((one) => one.problemId === problemId && one.askFirst && one.at !== null)
    .map(({ right, of, at }) => {
      const why = provedWords({ right, of, at })
      return { from: 'calls', why, evidence: [{ type: 'ours', playbookId, path: callsPath, words: why }] }
    })
}

/** The place of our own record of calls, where a playbook has paths. */
export const callsPath = 'calls'

/** What was right most often comes first among problems that are as sure and have the same basis; sureness itself stays as it is. */
export function askOrder(problems: readonly HeldProblem[], proved: readonly Proved[]): readonly HeldProblem[] {
  const first = new Map(proved.filter(({ askFirst }) => askFirst).map((one) => [one.problemId, one]))
  const band = ({ hypothesis: { basis, confidence } }: HeldProblem): string => `${basis} ${confidence}`
  // one call more or less changes little where many were held
  const worth = ({ problem }: HeldProblem): number => {
    const record = first.get(problem.id)
    return record ? (record.right + 1) / (record.of + 2) : 0
  }
  const bands = [...Map.groupBy(problems, band).values()]
  return bands.flatMap((same) => same.toSorted((a, b) => worth(b) - worth(a)))
}
