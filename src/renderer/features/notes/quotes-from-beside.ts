import { useEffect } from 'react'
import type { Note } from '../../../contract/contract.ts'
import { useOpenNote } from '../../stores/open-note.ts'
import { useWindow } from '../../stores/window-state.ts'
import { useLatest } from './use-latest.ts'

/** Words chosen in a page beside it go to the end of this note. */
export function useQuotesFromBeside(
  { id, accountId }: Note,
  sheet: { readonly text: string; readonly change: (markdown: string) => void; readonly letGo: () => void },
): void {
  const setOpen = useOpenNote((state) => state.setOpen)
  const say = useWindow((state) => state.say)
  const latest = useLatest(sheet)
  useEffect(() => {
    const takeOut = (added: string): void => {
      if (!latest.current) return say('The note is not open any more: the quote stays in it.')
      const without = withoutLast(latest.current.text, added)
      if (without === null) return say('The quote was changed since: it stays in the note.')
      latest.current.change(without)
    }
    const append = (markdown: string) => {
      const before = latest.current?.text.trimEnd() ?? ''
      const added = `${before === '' ? '' : '\n\n'}${markdown}`
      latest.current?.change(`${before}${added}`)
      return () => takeOut(added)
    }
    setOpen({ id, accountId, append, letGo: () => latest.current?.letGo() })
    return () => setOpen(null)
  }, [id, accountId, setOpen, say, latest])
}

/** A text without what was added to its end, wherever that stands by now; null when it is not there as it was. */
export function withoutLast(text: string, added: string): string | null {
  const at = text.lastIndexOf(added)
  return at === -1 ? null : text.slice(0, at) + text.slice(at + added.length)
}
