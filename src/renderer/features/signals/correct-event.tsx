import { useEffect, useRef, useState } from 'react'
import type { Correction, PartialDate } from '../../../contract/contract.ts'
import type { ShownEvent } from '../../../contract/signals.ts'
import { eventStatusWord, eventTypeWord } from '../../words/terms.ts'
import { dateFrom } from './date-from.ts'
import { Ends } from './reject-form.tsx'

const names = ['person', 'role', 'amount', 'place', 'counterparty', 'count'] as const
const nameWords: Readonly<Record<(typeof names)[number], string>> = {
  person: 'Person',
  role: 'Role',
  amount: 'Amount',
  place: 'Place',
  counterparty: 'Other party',
  count: 'Number',
}

/** Puts an event right: what is left as it is stays as it was read. */
export function CorrectEvent({
  of: event,
  done,
  cancel,
}: {
  readonly of: ShownEvent
  readonly done: (correction: Correction, note: string) => void
  readonly cancel: () => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const [wrong, setWrong] = useState(false)
  useEffect(() => {
    form.current?.querySelector('select')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (data: FormData) => {
    const text = (name: string) => {
      const value = data.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const date = dateFrom(text('date'))
    if (date === undefined) return setWrong(true)
    return done(changesOf(event, text, date), text('note'))
  }
  return (
    <form
      className="decideform"
      ref={form}
      aria-label={`Correct: ${event.label}`}
      onSubmit={(at) => {
        at.preventDefault()
        submit(new FormData(at.currentTarget))
      }}
    >
      <div className="fields">
        <Pick name="type" label="It is" value={event.type} options={typeOptions} />
        <Pick
          name="actor"
          label="Whose"
          value={event.actor}
          options={{ account: 'theirs', other: 'somebody else’s' }}
        />
        <Pick name="status" label="Status" value={event.status} options={eventStatusWord} />
        <label>
          <span className="lab">Date</span>
          <input
            className="field"
            name="date"
            defaultValue={event.date ?? ''}
            placeholder="2026-11-03, 2026-11 or 2026"
            aria-invalid={wrong}
            onChange={() => setWrong(false)}
          />
          {wrong && (
            <small className="danger" role="alert">
              A day, a month or a year: 2026-11-03, 2026-11 or 2026. Empty where none is told.
            </small>
          )}
        </label>
        {names.map((name) => (
          <label key={name}>
            <span className="lab">{nameWords[name]}</span>
            <input className="field" name={name} maxLength={300} defaultValue={event.args[name] ?? ''} />
          </label>
        ))}
      </div>
      <Ends words="Correct" cancel={cancel} />
    </form>
  )
}

export const typeOptions = Object.fromEntries(Object.entries(eventTypeWord).map(([type, { word }]) => [type, word]))

export function Pick({
  name,
  label,
  value,
  options,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
}) {
  return (
    <label>
      <span className="lab">{label}</span>
      <select className="field" name={name} defaultValue={value}>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Only what is different from what stands there; the host parses it all. */
function changesOf(event: ShownEvent, text: (name: string) => string, date: PartialDate | null): Correction {
  const [type, actor, status] = [text('type'), text('actor'), text('status')]
  const args = Object.fromEntries(names.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]])))
  const sameArgs = names.every((name) => (event.args[name] ?? '') === (args[name] ?? ''))
  return {
    // the options of the lists are the values of the type
    ...(type === event.type ? {} : { type: type as ShownEvent['type'] }),
    ...(actor === event.actor ? {} : { actor: actor as ShownEvent['actor'] }),
    ...(status === event.status ? {} : { status: status as ShownEvent['status'] }),
    ...(date === event.date ? {} : { date }),
    ...(sameArgs ? {} : { args }),
    // what was put right before stays so
    ...keptOf(event, { type, actor, status, date, sameArgs }),
  }
}

function keptOf(
  { decision, type, actor, status, date }: ShownEvent,
  now: { type: string; actor: string; status: string; date: PartialDate | null; sameArgs: boolean },
): Correction {
  const before = decision?.correction
  if (!before) return {}
  return {
    ...(before.type !== undefined && now.type === type ? { type: before.type } : {}),
    ...(before.actor !== undefined && now.actor === actor ? { actor: before.actor } : {}),
    ...(before.status !== undefined && now.status === status ? { status: before.status } : {}),
    ...(before.date !== undefined && now.date === date ? { date: before.date } : {}),
    ...(before.args !== undefined && now.sameArgs ? { args: before.args } : {}),
  }
}
