import type { Note } from '../../../contract/contract.ts'

/** What a note was written for. */
export const noteKindWord: Readonly<Record<Note['kind'], string>> = {
  research: 'Research',
  call: 'Call',
  insight: 'Insight',
}
