import { useState } from 'react'
import type { CallSheet, CallTarget, Held } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { inTurn } from '../../in-turn.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { targetKey } from './call-items.ts'
import { keepSheet } from './keep-sheet.ts'

/**
 * Marks how a target came out: shown at once, kept as what they told us in this call, and undone with Alt-Z, or Z out of the note.
 * Requests of their own, not one mutation for all: the next mark often comes before the answer to this one, which must not go unheard. One
 * waits for the other, or the host could hear them the other way round, and Alt-Z would take back the wrong one.
 */
export function useMarks(sheet: CallSheet) {
  const [justNow, setJustNow] = useState<Readonly<Record<string, Held>>>({})
  const [turn] = useState(inTurn)
  const say = useWindow((state) => state.say)
  const withUndo = useWindow((state) => state.withUndo)
  const { callId } = sheet
  const forget = (key: string, held: Held): void =>
    // another mark may have been made since
    setJustNow((before) => {
      if (before[key] !== held) return before
      const { [key]: _kept, ...others } = before
      return others
    })
  const send = (target: CallTarget, held: Held, words: string, done: (before: Held) => void): Promise<void> => {
    const key = targetKey(target)
    setJustNow((before) => ({ ...before, [key]: held }))
    return turn(() => ask(() => api.callSheets.mark({ callId, about: target.about, id: target.id, held, words })))
      .then(({ before, sheet: kept }) => {
        keepSheet(kept)
        done(before)
      })
      .catch(sayFailure)
      .finally(() => forget(key, held))
  }
  return {
    justNow,
    mark: (target: CallTarget, held: Held, { name, words }: { readonly name: string; readonly words: string }): void =>
      void withUndo(
        send(target, held, words, (before) =>
          say(`${upperFirst(held)}: ${name}`, () => void send(target, before, words, () => undefined)),
        ),
      ),
  }
}
