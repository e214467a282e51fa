import { createContext, useContext } from 'react'

/** Which cards of the form are open, by their keys. Kept while another part is looked at. */
export interface OpenCards {
  readonly isOpen: (key: string) => boolean
  readonly turn: (key: string) => void
  readonly open: (key: string) => void
}

export const OpenCardsContext = createContext<OpenCards>({ isOpen: () => false, turn: () => {}, open: () => {} })
export const useOpenCards = (): OpenCards => useContext(OpenCardsContext)
