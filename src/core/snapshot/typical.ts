import type { Playbook, Problem } from '../model/playbook.ts'
import type { Hypothesis } from '../model/snapshot.ts'
import { decide } from './criteria.ts'
import type { OnFile } from './decided.ts'

export type TypicalBy = Hypothesis['typicalBy'][number]

/**
 * Why the playbook calls a problem typical of this company: of everybody the seller calls on, or of companies of which something holds that
 * their pages say. Empty when it does not, or when what it asks for is missed or not known. Gives questions, never confidence.
 */
export function typicalByPlaybook(problem: Problem, playbook: Playbook, onFile: OnFile): TypicalBy[] {
  if (problem.typical === false) return []
  const words = problem.statement
  const ours = { type: 'ours', playbookId: playbook.id, path: `problems.${problem.id}.typical`, words } as const
  if (problem.typical === true) return [{ from: 'playbook', why: 'all you call on', evidence: [ours] }]
  return [problem.typical].flat().flatMap((test): TypicalBy[] => {
    const { result, value, evidence } = decide(test, onFile)
    if (result !== 'met' || value === null) return []
    return [{ from: 'playbook', why: value, evidence: [...evidence, ours] }]
  })
}

/** It rests on something of theirs, and not only on whom the seller calls on. */
export const isTheirs = ({ evidence }: TypicalBy): boolean => evidence.some(({ type }) => type !== 'ours')
