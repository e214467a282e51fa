import { errorWords } from '../../../contract/error-words.ts'
import type { Note } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { countWord } from '../../words/terms.ts'

/** Moves notes to the bin; Z takes that back. */
export function useNotesBin(): (ids: readonly Note['id'][], onMoved?: () => void) => void {
  const say = useWindow((state) => state.say)
  const putting = useAsk(api.bin.put)
  const restoring = useAsk(api.bin.restore)
  const onError = ({ why }: RequestFailed) => say(errorWords(why))
  return (ids, onMoved) => {
    if (ids.length === 0) return
    putting.mutate(
      { items: ids.map((id) => ({ kind: 'note', id })) },
      {
        onError,
        onSuccess: ({ moved, refused: [first] }) => {
          if (moved.length > 0) onMoved?.()
          if (first) return say(`${countWord(moved.length, 'note')} moved to the bin, not all: ${first.why}`)
          const what = moved.length === 1 ? 'Note' : countWord(moved.length, 'note')
          say(`${what} moved to the bin.`, () => restoring.mutate({ items: moved }, { onError }))
        },
      },
    )
  }
}
