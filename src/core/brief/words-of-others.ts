import type { Snapshot } from '../model/snapshot.ts'
import { isOfOthers } from '../snapshot/handed-snapshot.ts'
import { ideaCarried } from './verdict-lines.ts'

/** Sentences that a page made of this snapshot may have from notes on other accounts and calls with them: it does not say where its lines are from. */
export function wordsOfOthers({ insights, problems, struck }: Snapshot): string[] {
  const ideas = insights.flatMap((insight) => [insight.words, ...ideaCarried(insight).map(({ idea }) => idea)])
  const words = [...problems, ...struck].flatMap(({ statement, typicalBy }) =>
    typicalBy.filter(isOfOthers).flatMap(({ why, evidence }) => [
      why,
      // a note without words stands there with the statement, which is the playbook's
      ...evidence.flatMap((one) => ('words' in one && one.words !== statement ? [one.words] : [])),
    ]),
  )
  return [...new Set([...ideas, ...words])].filter((one) => one.trim() !== '')
}
