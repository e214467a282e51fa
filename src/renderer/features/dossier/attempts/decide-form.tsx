import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { AccountAttempts } from '../../../../contract/pursuit.ts'
import type { AccountId, BringBack, OwnVerdict, WakeUp } from '../../../../contract/contract.ts'
import { api, useAsk, withUndo } from '../../../api.ts'
import { useNow } from '../../../app/use-now.ts'
import { useWindow } from '../../../stores/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/failure.tsx'
import { localDay } from '../../../words/dates.ts'
import { changeKindWord } from '../../../words/pursuit-words.ts'
import { eventTypeWord, verdictWord } from '../../../words/terms.ts'

type On<K extends WakeUp['on']> = Extract<WakeUp, { on: K }>

/** A decision with its reason; for the back burner also what brings the account back. */
export function DecideForm({
  accountId,
  verdict,
  known,
  onDecided,
  onDone,
}: {
  readonly accountId: AccountId
  readonly verdict: OwnVerdict['verdict']
  readonly known: AccountAttempts
  /** Says what was decided, where the usual line is not enough. */
  readonly onDecided?: (own: OwnVerdict) => void
  readonly onDone: () => void
}) {
  const say = useWindow((state) => state.say)
  const decide = useAsk(withUndo(api.pursuit.decide))
  const [lacks, setLacks] = useState(false)
  const reason = useRef<HTMLInputElement>(null)
  // asked for by a key or a button, so typing begins in it
  useEffect(() => reason.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const bringBack = verdict === 'back-burner' ? bringBackFrom(form) : null
    setLacks(bringBack?.length === 0)
    if (bringBack?.length === 0) return
    const words = form.get('reason')
    decide.mutate(
      { accountId, verdict, reason: typeof words === 'string' ? words : '', bringBack },
      {
        onSuccess: (own) => {
          if (onDecided) onDecided(own)
          else say(`${verdictWord[verdict]}, by your word.`)
          onDone()
        },
      },
    )
  }
  return (
    <form className="sheet owndecide" onSubmit={submit} aria-label={`Decide: ${verdictWord[verdict].toLowerCase()}`}>
      <label>
        <span className="lab">Why {verdictWord[verdict].toLowerCase()}</span>
        <input
          className="field"
          name="reason"
          required
          maxLength={500}
          ref={reason}
          defaultValue={proposedReason(verdict, known)}
          placeholder="One sentence, yours"
        />
      </label>
      {verdict === 'back-burner' && <BringBackFields given={known.own?.bringBack ?? known.usualBringBack} />}
      {lacks && (
        <p className="t2" role="alert">
          Choose at least one: a day, an event, a change or a headcount.
        </p>
      )}
      {decide.error && <Failure error={decide.error} />}
      <div className="row">
        <Button type="submit" look="primary" disabled={decide.isPending}>
          {verdictWord[verdict]}
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** The seller's own words where they stand already, else what the pursuit rule says. */
function proposedReason(verdict: OwnVerdict['verdict'], { own, state }: AccountAttempts): string {
  if (own?.verdict === verdict) return own.reason
  if (verdict !== 'back-burner') return ''
  return state.silence.met?.because.text ?? state.giveAndGet.allGive?.because.text ?? ''
}

const of = <K extends WakeUp['on']>(given: BringBack, on: K): On<K> | undefined =>
  // found by its kind
  given.find((wakeUp) => wakeUp.on === on) as On<K> | undefined

function BringBackFields({ given }: { given: BringBack }) {
  const now = useNow()
  const [event, change, date, fact] = [of(given, 'event'), of(given, 'change'), of(given, 'date'), of(given, 'fact')]
  const people = fact?.test.headcount?.min
  return (
    <fieldset>
      <legend className="lab">Bring back when any of these holds</legend>
      <div>
        <div className="row w">
          <Check name="event" checked={event !== undefined}>
            a new event
          </Check>
          <input
            className="field grow"
            name="eventOf"
            maxLength={120}
            aria-label="The event tells of"
            placeholder="that tells of (optional)"
            defaultValue={event?.of ?? ''}
          />
        </div>
        <details>
          <summary className="linklike">of {event?.types.length ?? 0} kinds; choose</summary>
          <div className="kinds">
            {Object.entries(eventTypeWord).map(([type, { word }]) => (
              <label key={type}>
                <input
                  type="checkbox"
                  name="types"
                  value={type}
                  defaultChecked={event?.types.some((chosen) => chosen === type) ?? false}
                />{' '}
                {word}
              </label>
            ))}
          </div>
        </details>
      </div>
      <div className="row w">
        <Check name="change" checked={change !== undefined}>
          a change on their pages
        </Check>
        <select
          className="field"
          name="kind"
          aria-label="Kind of change"
          defaultValue={change?.kinds[0] ?? 'opening_new'}
        >
          {Object.entries(changeKindWord).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </select>
        <input
          className="field grow"
          name="changeOf"
          maxLength={120}
          aria-label="The change tells of"
          placeholder="that tells of (optional)"
          defaultValue={change?.of ?? ''}
        />
      </div>
      <div className="row w">
        <Check name="fact" checked={people !== undefined}>
          they are at least
        </Check>
        <input
          className="field people"
          type="number"
          name="people"
          min={1}
          max={1_000_000}
          aria-label="People"
          defaultValue={people ?? ''}
        />
        people
      </div>
      <div className="row w">
        <Check name="date" checked={date !== undefined}>
          on
        </Check>
        <input
          className="field"
          type="date"
          name="day"
          aria-label="The day"
          min={localDay(now)}
          max="9999-12-31"
          defaultValue={date?.day ?? ''}
        />
        <input
          className="field grow"
          name="dayWords"
          maxLength={200}
          aria-label="What for"
          placeholder="what for (their new budget)"
          defaultValue={date?.words ?? ''}
        />
      </div>
    </fieldset>
  )
}

function Check({ name, checked, children }: { name: string; checked: boolean; children: string }) {
  return (
    <label>
      <input type="checkbox" name={name} defaultChecked={checked} /> {children}
    </label>
  )
}

/** What is ticked and filled in; empty when nothing is. */
function bringBackFrom(form: FormData): BringBack {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const phrase = (name: string) => text(name) || null
  // checkboxes and the select offer nothing else
  const types = form.getAll('types') as On<'event'>['types']
  const people = Number(text('people'))
  return [
    ...(form.has('event') && types.length > 0 ? [{ on: 'event' as const, types, of: phrase('eventOf') }] : []),
    ...(form.has('change')
      ? [{ on: 'change' as const, kinds: [text('kind')] as On<'change'>['kinds'], of: phrase('changeOf') }]
      : []),
    ...(form.has('fact') && people > 0 ? [{ on: 'fact' as const, test: { headcount: { min: people } } }] : []),
    ...(form.has('date') && text('day') !== ''
      ? [{ on: 'date' as const, day: text('day'), words: text('dayWords') }]
      : []),
  ]
}
