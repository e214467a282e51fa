import { useRef, useState } from 'react'
import type { EditChangeInput } from '../../../contract/brief-edits.ts'
import type { BriefPage } from '../../../contract/brief-pages.ts'
import type { AccountId, CallId } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { inTurn } from '../../in-turn.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'

type Before = Parameters<typeof api.briefs.putEdits>[0]

/**
 * Changes lines of a page, and takes the last changes back one by one. One waits for the other: the next key often comes before the answer
 * to this one, which must not go unheard.
 */
export function useLineEdits(accountId: AccountId, callId: CallId | null | undefined, page: BriefPage) {
  const say = useWindow((state) => state.say)
  const past = useRef<Before[]>([])
  const [turn] = useState(inTurn)
  const [going, setGoing] = useState(0)
  /** @returns whether it was done */
  const inOrder = async (work: () => Promise<void>): Promise<boolean> => {
    setGoing((count) => count + 1)
    try {
      await turn(work)
      return true
    } catch (thrown) {
      sayFailure(thrown)
      return false
    } finally {
      setGoing((count) => count - 1)
    }
  }
  const undo = (): void =>
    void inOrder(async () => {
      const before = past.current.pop()
      if (before) await ask(() => api.briefs.putEdits(before))
      else say('Nothing to take back here.')
    })
  const edit = (change: EditChangeInput, done?: string): Promise<boolean> =>
    inOrder(async () => {
      const { before, id } = await ask(() =>
        api.briefs.edit({ accountId, page, change, ...(callId === undefined ? {} : { callId }) }),
      )
      past.current.push({ id, edits: before })
      if (done) say(done, undo)
    })
  return { edit, undo, busy: going > 0 }
}
