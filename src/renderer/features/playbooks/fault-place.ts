import type { PlaybookFault, PlaybookPath } from '../../../contract/playbook-edits.ts'
import { upperFirst } from '../../words/upper-first.ts'

/** What one item of a list is called in the fields. */
const itemNames: Readonly<Record<string, string>> = {
  problems: 'problem',
  opportunities: 'opportunity',
  criteria: 'criterion',
  disqualifiers: 'disqualifier',
  roles: 'role',
  steps: 'step',
  questions: 'question',
  cues: 'cue',
  against: 'cue against it',
  supplierQuestions: 'question to a supplier',
}

/** What is wrong for one who sees fields and no lines: `problems[8].cues` is “Problem 9, cues”. */
export function faultInFields({ path, subject, says }: PlaybookFault): string {
  const isPath = path[0] !== undefined && subject.startsWith(String(path[0]))
  return `${isPath ? placeOf(path) : upperFirst(subject)}${says}`
}

function placeOf(path: PlaybookPath): string {
  const parts = path.flatMap((part, i) => {
    const next = path[i + 1]
    if (typeof part === 'number') return []
    if (typeof next === 'number') return [`${itemNames[part] ?? part} ${next + 1}`]
    // a part of the whole says nothing that its items do not
    return part === 'idealCustomer' || part === 'buying' ? [] : [part]
  })
  return upperFirst(parts.join(', '))
}
