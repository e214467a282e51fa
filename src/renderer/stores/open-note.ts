import { create } from 'zustand'
import type { AccountId, NoteId } from '../../contract/contract.ts'

/** A note whose editor is on screen: what is chosen in a page beside it goes into it. */
interface OpenNote {
  readonly id: NoteId
  readonly accountId: AccountId
  /** Writes at the end. @returns what takes that out again */
  readonly append: (markdown: string) => () => void
  /** It is taken away in this window: nothing of it stays open. */
  readonly letGo: () => void
}

export const useOpenNote = create<{
  readonly open: OpenNote | null
  readonly setOpen: (open: OpenNote | null) => void
}>((set) => ({ open: null, setOpen: (open) => set({ open }) }))
