import { useEffect, useRef } from 'react'
import type { Note } from '../../../contract/contract.ts'
import { useOpenNote } from '../../stores/open-note.ts'

/** Words chosen in a page beside it go to the end of this note. */
export function useQuotesFromBeside(
  { id, accountId }: Note,
  sheet: { readonly text: string; readonly change: (markdown: string) => void; readonly letGo: () => void },
): void {
  const setOpen = useOpenNote((state) => state.setOpen)
  const now = useRef(sheet)
  useEffect(() => {
    now.current = sheet
  })
  useEffect(() => {
    const append = (markdown: string) => {
      const before = now.current.text.trimEnd()
      const added = `${before === '' ? '' : '\n\n'}${markdown}`
      now.current.change(`${before}${added}`)
      return () => now.current.change(now.current.text.replace(added, () => ''))
    }
    setOpen({ id, accountId, append, letGo: () => now.current.letGo() })
    return () => setOpen(null)
  }, [id, accountId, setOpen])
}
