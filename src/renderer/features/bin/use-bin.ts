import { useRef, useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { BinItem, BinOutcome, BinRow } from '../../../contract/bin.ts'
import { api, ask, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { countWord } from '../../words/terms.ts'
import { nameOf } from './bin-words.ts'

const itemsOf = (rows: readonly BinRow[]): BinItem[] => rows.map(({ kind, id }) => ({ kind, id }))

const what = (rows: readonly BinRow[], now: Date): string => {
  const [only] = rows
  return rows.length === 1 && only ? nameOf(only, now) : countWord(rows.length, 'thing')
}

/** Bringing back, with its undo, and erasing, which has none. */
export function useBin(now: Date) {
  const say = useWindow((state) => state.say)
  const [asked, setAsked] = useState<readonly BinRow[]>([])
  const goingBack = useRef(new Set<string>())
  const failed = ({ why }: RequestFailed) => say(errorWords(why))
  const putting = useAsk(api.bin.put, failed)
  const erasing = useAsk(api.bin.erase, failed)
  const told = ({ moved, refused }: BinOutcome, rows: readonly BinRow[]) => {
    const [first] = refused
    if (first) return say(`${countWord(moved.length, 'thing')} brought back, ${refused.length} not: ${first.why}`)
    say(`Brought back: ${what(rows, now)}.`, () => putting.mutate({ items: moved }))
  }
  return {
    asked,
    ask: setAsked,
    busy: erasing.isPending,
    restore: (meant: readonly BinRow[]) => {
      const rows = meant.filter(({ id }) => !goingBack.current.has(id))
      if (rows.length === 0) return
      for (const { id } of rows) goingBack.current.add(id)
      // a request of its own: the next is often brought back before the answer to this one, which must not go unheard
      void ask(() => withUndo(api.bin.restore)({ items: itemsOf(rows) }))
        .then((outcome) => told(outcome, rows), failed)
        .finally(() => {
          for (const { id } of rows) goingBack.current.delete(id)
        })
    },
    erase: () =>
      erasing.mutate(
        { items: itemsOf(asked) },
        {
          onSuccess: () => {
            setAsked([])
            say(`Erased: ${what(asked, now)}.`)
          },
        },
      ),
  }
}
