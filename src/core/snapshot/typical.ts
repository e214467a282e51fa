import type { SegmentNote } from '../model/note.ts'
import type { Playbook, Problem } from '../model/playbook.ts'
import type { Hypothesis } from '../model/snapshot.ts'
import { decide } from './criteria.ts'
import { firstWords, latestFirst } from './carried-insights.ts'
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
    const { result, value, evidence } = decide(test, { ...onFile, language: playbook.content.language })
    if (result !== 'met' || value === null) return []
    return [{ from: 'playbook', why: value, evidence: [...evidence, ours] }]
  })
}

/** Why the seller's own notes on the segment call it typical: each note that names the problem, the latest first. */
export function typicalByNotes(problem: Problem, notes: readonly SegmentNote[]): TypicalBy[] {
  return latestFirst(notes)
    .filter(({ note }) => note.typicalOf === problem.id)
    .slice(0, mostNotes)
    .map(({ note, segment, at }) => {
      const words = firstWords(note.markdown) || problem.statement
      return {
        from: 'note',
        why: `from your notes on ${segment}, taken at ${at.name}`,
        evidence: [{ type: 'noted', noteId: note.id, at: note.savedAt, words }],
      }
    })
}

const mostNotes = 3

/** It rests on something of theirs, and not only on whom the seller calls on or what was noted of others. */
export const isTheirs = ({ from, evidence }: TypicalBy): boolean =>
  from === 'playbook' && evidence.some(({ type }) => type !== 'ours')
