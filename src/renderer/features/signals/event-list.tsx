import { useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { ShownEvent } from '../../../contract/signals.ts'
import { Button } from '../../ui/button.tsx'
import { countWord } from '../../words/terms.ts'
import { EventCard } from './event-card.tsx'

/** Cards before "show more": hundreds are read in parts. */
const atFirst = 25

/** A heading with events under it; nothing where there are none. */
export function EventList({
  name,
  title,
  note,
  events,
  row,
}: {
  /** Name of the region. */
  readonly name: string
  readonly title: string
  readonly note?: string
  readonly events: readonly { readonly event: ShownEvent; readonly why?: string }[]
  readonly row: AccountRow
}) {
  const [shown, setShown] = useState(atFirst)
  if (events.length === 0) return null
  return (
    <section aria-label={name}>
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2">
          {events.length}
          {note}
        </span>
      </div>
      <ul className="sheet findings">
        {events.slice(0, shown).map((one) => (
          <EventCard key={one.event.id} {...one} row={row} />
        ))}
      </ul>
      {events.length > shown && (
        <p className="morecards">
          <Button look="quiet" onClick={() => setShown(shown + 4 * atFirst)}>
            Show {countWord(Math.min(events.length - shown, 4 * atFirst), 'more event')}
          </Button>
          <span className="t3">{events.length - shown} not shown yet</span>
        </p>
      )}
    </section>
  )
}
