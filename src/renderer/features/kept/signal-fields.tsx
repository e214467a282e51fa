import type { KeptAs } from '../../../contract/kept-quotes.ts'
import { eventStatusWord } from '../../words/terms.ts'
import { Pick, typeOptions } from '../signals/correct-event.tsx'

/** What happened, whose it is, how real, and when. */
export function SignalFields({ as }: { readonly as: Extract<KeptAs, { what: 'signal' }> | undefined }) {
  return (
    <div className="fields">
      <Pick name="type" label="It is" value={as?.type ?? 'leadership_change'} options={typeOptions} />
      <Pick
        name="actor"
        label="Whose"
        value={as?.actor ?? 'account'}
        options={{ account: 'theirs', other: 'somebody else’s' }}
      />
      <Pick name="status" label="Status" value={as?.status ?? 'happened'} options={eventStatusWord} />
      <label>
        <span className="lab">Date</span>
        <input className="field" name="date" defaultValue={as?.date ?? ''} placeholder="2026-11-03 or 2026-11" />
        <small className="t3">Empty: the day of the page, where it is news.</small>
      </label>
    </div>
  )
}
