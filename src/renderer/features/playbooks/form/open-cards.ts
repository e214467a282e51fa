import { createContext, useContext, useMemo, useState } from 'react'

/** Which cards of the form are open, by their keys. Kept while another part, or the text, is looked at. */
export interface OpenCards {
  readonly isOpen: (key: string) => boolean
  readonly turn: (key: string) => void
  readonly open: (key: string) => void
}

export const OpenCardsContext = createContext<OpenCards>({ isOpen: () => false, turn: () => {}, open: () => {} })
export const useOpenCards = (): OpenCards => useContext(OpenCardsContext)

export function useCards(): OpenCards {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return useMemo(
    () => ({
      isOpen: (key) => keys.has(key),
      turn: (key) => setKeys((old) => new Set(old.has(key) ? [...old].filter((one) => one !== key) : [...old, key])),
      open: (key) => setKeys((old) => new Set([...old, key])),
    }),
    [keys],
  )
}
