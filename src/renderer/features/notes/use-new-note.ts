import { useRef } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Note } from '../../../contract/contract.ts'
import { api, invalidateFor, useAsk } from '../../api.ts'
import { comingText } from '../../keys/text-coming.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Starts a note on an account. One at a time: two presses make one note. */
export function useNewNote(kind: Note['kind'], onMade: (id: string) => void): (accountId: AccountId) => void {
  const say = useWindow((state) => state.say)
  const creating = useAsk(api.notes.create)
  const busy = useRef(false)
  return (accountId) => {
    if (busy.current) return
    busy.current = true
    comingText.expect()
    creating.mutate(
      { accountId, kind },
      {
        onSuccess: ({ id }) => {
          // a window that has only just opened may not hear of its own change yet
          invalidateFor({ what: 'notes', accountId })
          onMade(id)
        },
        onError: ({ why }) => say(errorWords(why)),
        onSettled: () => {
          busy.current = false
        },
      },
    )
  }
}
