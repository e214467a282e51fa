import type { Snapshot } from '../../../contract/contract.ts'
import { provedWords } from '../../../contract/proved-words.ts'

/** What earlier calls with others say of a problem that a question is about: "right 7 of 9 times at metal formers; ask it first". */
export function ProvedBefore({
  snapshot,
  problemId,
}: {
  readonly snapshot: Snapshot
  readonly problemId: string | null
}) {
  const proved = snapshot.proved.find((one) => one.problemId === problemId)
  return proved ? <p className="end">In calls with others: {provedWords(proved)}.</p> : null
}
