import type { ProblemWord } from '../model/problem-word.ts'
import type { EvidenceLine, OwnWord } from '../model/snapshot.ts'
import { dayOf } from '../model/time.ts'

/** The word that stands on each problem: the latest that was not taken back. */
export function standingWords(words: readonly ProblemWord[]): ReadonlyMap<string, ProblemWord> {
  const latestLast = words.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(latestLast.map((word) => [word.problemId, word]))
}

/** The word as it stands beside the evidence: what is dated after it and speaks otherwise is counted, so that nobody overlooks it. */
export function ownWordOn(
  { stance, reason, at }: ProblemWord,
  sides: { readonly for: readonly EvidenceLine[]; readonly against: readonly EvidenceLine[] },
): OwnWord {
  const otherwise = stance === 'holds' ? sides.against : sides.for
  const newSince = otherwise.filter(({ date }) => date !== null && date > dayOf(at)).length
  return { stance, reason, at, newSince }
}
