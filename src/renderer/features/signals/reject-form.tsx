import { useEffect, useId, useRef, useState } from 'react'
import type { RejectReason } from '../../../contract/contract.ts'
import { rejectReasonNames } from '../../../contract/decision-words.ts'
import { Button } from '../../ui/button.tsx'

// the keys of the record are the reasons
const reasons = Object.keys(rejectReasonNames) as RejectReason[]

/** Why it is rejected, in one choice and, if wanted, in words. */
export function RejectForm({
  of,
  done,
  cancel,
}: {
  /** What is rejected, for its name. */
  readonly of: string
  readonly done: (reason: RejectReason, note: string) => void
  readonly cancel: () => void
}) {
  const [reason, setReason] = useState<RejectReason>('not-such-event')
  const name = useId()
  const form = useRef<HTMLFormElement>(null)
  // it was asked for by a key or a button: the choice is made with the arrows at once
  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <form
      className="decideform"
      ref={form}
      aria-label={`Reject: ${of}`}
      onSubmit={(event) => {
        event.preventDefault()
        const note = new FormData(event.currentTarget).get('note')
        done(reason, typeof note === 'string' ? note.trim() : '')
      }}
    >
      <fieldset>
        <legend className="lab">Why is it rejected?</legend>
        {reasons.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name={name} checked={reason === one} onChange={() => setReason(one)} />
            {rejectReasonNames[one]}
          </label>
        ))}
      </fieldset>
      <Ends words="Reject" cancel={cancel} />
    </form>
  )
}

/** The foot of both forms: own words, go, leave. */
export function Ends({ words, cancel }: { readonly words: string; readonly cancel: () => void }) {
  return (
    <div className="formends">
      <input
        className="field"
        name="note"
        maxLength={2000}
        aria-label="In your own words, if you like"
        placeholder="In your own words, if you like"
      />
      <Button type="submit" look="primary">
        {words}
      </Button>
      <Button look="quiet" onClick={cancel}>
        Leave it
      </Button>
    </div>
  )
}
