import { useWindow } from '../../stores/window-state.ts'
import { useLatest } from './use-latest.ts'

/** Puts another text in place of the one of an open note, and says so. Taken back it is only while nothing was written since. */
export function useBringBack(sheet: {
  readonly text: string
  readonly put: (markdown: string) => void
}): (markdown: string, said: string) => void {
  const say = useWindow((state) => state.say)
  const latest = useLatest(sheet)
  return (markdown, said) => {
    const { text: replaced, put } = sheet
    const undo = (): void => {
      if (latest.current?.text === markdown) latest.current.put(replaced)
      else say('The note was left or written in since: what stood in it before is in its history.')
    }
    put(markdown)
    say(said, undo)
  }
}
