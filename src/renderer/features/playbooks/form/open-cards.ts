import { createContext, useContext, useMemo, useRef, useState } from 'react'

/** Which cards of the form are open, by their keys. Kept while another part, or the text, is looked at. */
export interface OpenCards {
  readonly isOpen: (key: string) => boolean
  readonly turn: (key: string) => void
  readonly open: (key: string) => void
  /** Opens the card of an item that is on its way; once it is drawn it is gone to. */
  readonly begin: (key: string) => void
  /** Whether this card was begun and not gone to yet. */
  readonly takeBegun: (key: string) => boolean
}

export const OpenCardsContext = createContext<OpenCards>({
  isOpen: () => false,
  turn: () => {},
  open: () => {},
  begin: () => {},
  takeBegun: () => false,
})
export const useOpenCards = (): OpenCards => useContext(OpenCardsContext)

export function useCards(): OpenCards {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const begun = useRef<string | null>(null)
  return useMemo(() => {
    const open = (key: string): void => setKeys((old) => new Set([...old, key]))
    return {
      isOpen: (key) => keys.has(key),
      turn: (key) => setKeys((old) => new Set(old.has(key) ? [...old].filter((one) => one !== key) : [...old, key])),
      open,
      begin: (key) => {
        begun.current = key
        open(key)
      },
      takeBegun: (key) => {
        const isIt = begun.current === key
        if (isIt) begun.current = null
        return isIt
      },
    }
  }, [keys])
}
