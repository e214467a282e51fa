import { useState } from 'react'
import type { Session } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'

/** What was learned here and could help with the next of its kind: the ticked lines and words of one's own, as an insight note. */
export function ForOthers({ session, ticked }: { readonly session: Session; readonly ticked: readonly string[] }) {
  const [words, setWords] = useState('')
  const say = useWindow((state) => state.say)
  const { mutate, isPending, error } = useAsk(api.sessions.share)
  const nothing = ticked.length === 0 && words.trim() === ''
  const keep = () =>
    mutate(
      { sessionId: session.id, lineIds: [...ticked], words },
      { onSuccess: () => say('Kept as an insight note of this account.') },
    )
  return (
    <section aria-label="Useful for other accounts" className="forothers">
      <div className="sec">
        <h2>Useful for other accounts</h2>
        <span className="t2">
          {ticked.length === 0 ? 'tick lines above, or write it' : countWord(ticked.length, 'line')}
        </span>
      </div>
      <textarea
        className="field"
        rows={3}
        aria-label="What others like them could need, in your words"
        placeholder="What holds for others of their kind: a question that opened something, a sign to look for"
        value={words}
        maxLength={20_000}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={leaveOnEscape}
      />
      <div className="row">
        <Button disabled={nothing || isPending} onClick={keep}>
          {session.insightNoteId === null ? 'Keep as an insight' : 'Keep it anew'}
        </Button>
        {session.insightNoteId !== null && <span className="t2">Kept with the notes of this account.</span>}
      </div>
      {error && <Failure error={error} />}
    </section>
  )
}
