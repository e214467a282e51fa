import { createContext, useContext } from 'react'
import type { PlaybookEdit, PlaybookFault, PlaybookPath } from '../../../../contract/playbook-edits.ts'

/** What every field of the form shares. */
export interface PlaybookForm {
  /** What the text says, unchecked. */
  readonly values: unknown
  readonly faults: readonly PlaybookFault[]
  /** Makes these changes after those that are under way. */
  readonly edit: (edits: readonly PlaybookEdit[]) => Promise<void>
  /** Takes an item out of a list, with a way back. */
  readonly takeOut: (list: PlaybookPath, index: number, name: string) => Promise<void>
  /** Fields put here what hands on the text that is being typed. */
  readonly typing: Set<() => void>
  /** The cue whose hits stand beside. */
  readonly shownCue: PlaybookPath | null
  readonly showCue: (path: PlaybookPath) => void
}

export const PlaybookFormContext = createContext<PlaybookForm | null>(null)

export function usePlaybookForm(): PlaybookForm {
  const form = useContext(PlaybookFormContext)
  if (!form) throw new Error('a field of a playbook stands outside of its form')
  return form
}
