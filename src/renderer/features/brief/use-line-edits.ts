import { useRef } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { EditChangeInput } from '../../../contract/brief-edits.ts'
import type { BriefPage } from '../../../contract/brief-pages.ts'
import type { AccountId, CallId } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'

type Before = Parameters<typeof api.briefs.putEdits>[0]

/** Changes lines of a page, and takes the last changes back one by one. */
export function useLineEdits(accountId: AccountId, callId: CallId | null | undefined, page: BriefPage) {
  const say = useWindow((state) => state.say)
  const past = useRef<Before[]>([])
  const editing = useAsk(api.briefs.edit)
  const putting = useAsk(api.briefs.putEdits)
  const tell = ({ why }: { why: { message: string; next?: string | undefined } }) => say(errorWords(why))
  const undo = () => {
    const before = past.current.pop()
    if (before) putting.mutate(before, { onError: tell })
    else say('Nothing to take back here.')
  }
  const edit = (change: EditChangeInput, done?: string, after?: () => void) =>
    editing.mutate(
      { accountId, page, change, ...(callId === undefined ? {} : { callId }) },
      {
        onSuccess: ({ before, id }) => {
          past.current.push({ id, edits: before })
          if (done) say(done, undo)
          after?.()
        },
        onError: tell,
      },
    )
  return { edit, undo, busy: editing.isPending || putting.isPending }
}
