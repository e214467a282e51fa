import type { Note } from '../../../contract/contract.ts'
import { api, ask, withUndo } from '../../api.ts'
import { bringBack } from '../../bring-back.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { movedWords } from './moved-words.ts'

/** Moves notes to the bin; Z takes that back. Requests of their own: the note or list that asked may be gone when the answer comes. */
export function binNotes(ids: readonly Note['id'][], onMoved: (ids: readonly Note['id'][]) => void): void {
  if (ids.length === 0) return
  ask(() => withUndo(api.bin.put)({ items: ids.map((id) => ({ kind: 'note', id })) }))
    .then(({ moved, refused: [first] }) => {
      const { say } = useWindow.getState()
      const words = movedWords(moved.length, first?.why)
      if (moved.length === 0) return say(words)
      onMoved(ids.filter((id) => moved.some((one) => one.id === id)))
      say(words, () => bringBack(moved))
    })
    .catch(sayFailure)
}
