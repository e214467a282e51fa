import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import type { AccountId, Call, Instant } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { callWords, clockWords, localDay } from '../../words/dates.ts'

interface PersonInCall {
  readonly name: string
  readonly role: string
}

const mostPeople = 12

/** Plans a call or changes one. Times are local. */
export function CallForm({
  accountId,
  call,
  names,
  onDone,
}: {
  readonly accountId: AccountId
  readonly call: Call | undefined
  /** People known from their pages, offered while typing. */
  readonly names: readonly PersonInCall[]
  readonly onDone: () => void
}) {
  const say = useWindow((state) => state.say)
  const save = useAsk(api.calls.save)
  /** What is saved while the form stays, because it was written on meanwhile, is the same call. */
  const [saved, setSaved] = useState(call)
  const changes = useRef(0)
  const [people, setPeople] = useState<readonly PersonInCall[]>(
    call?.people.length ? call.people : [{ name: '', role: '' }],
  )
  const now = useNow()
  const [past, setPast] = useState(call !== undefined && Date.parse(call.at) < now.getTime())
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const next = callFrom(form, accountId, people)
    const asOf = changes.current
    save.mutate(saved ? { ...next, id: saved.id } : next, {
      onSuccess: (kept) => {
        say(`Call saved: ${callWords(kept.at, now)}.${Date.parse(kept.at) < now.getTime() ? pastWords(kept) : ''}`)
        if (changes.current === asOf) onDone()
        else setSaved(kept)
      },
    })
  }
  return (
    <form
      className="sheet callform"
      onSubmit={submit}
      onChange={({ currentTarget }) => {
        changes.current += 1
        setPast(momentOf(new FormData(currentTarget)) < now)
      }}
      aria-label={call ? 'Change the call' : 'Plan a call'}
    >
      <When call={call} />
      <People
        people={people}
        names={names}
        onChange={(next) => {
          changes.current += 1
          setPeople(next)
        }}
      />
      <Words call={call} held={past || Boolean(call?.outcome)} />
      {save.error && <Failure error={save.error} />}
      <div className="row">
        <Button type="submit" look="primary" disabled={save.isPending}>
          Save call
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** A time that has passed says nothing of whether they talked. */
const pastWords = ({ outcome }: Call): string =>
  outcome === ''
    ? ' That is past: it counts as held once its outcome is written down.'
    : ' That is past, so it stands as held and answered.'

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Local; an invalid date while it is being typed. */
const momentOf = (form: FormData): Date => new Date(`${textOf(form, 'date')}T${textOf(form, 'time')}`)

function callFrom(form: FormData, accountId: AccountId, people: readonly PersonInCall[]): Omit<Call, 'id'> {
  const text = (name: string) => textOf(form, name)
  const approached = text('approachedBy')
  return {
    accountId,
    // toISOString is an instant by construction
    at: momentOf(form).toISOString() as Instant,
    minutes: Number(text('minutes')),
    people: people
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, role }) => ({ name: name.trim(), role: role.trim() })),
    objective: text('objective'),
    nextCommitment: text('nextCommitment'),
    approachedBy: approached === 'they' || approached === 'we' ? approached : null,
    outcome: text('outcome'),
  }
}

function When({ call }: { call: Call | undefined }) {
  const now = useNow()
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1)
  const day = useRef<HTMLInputElement>(null)
  // the form was asked for by a key or a button, so typing begins in it
  useEffect(() => day.current?.focus(), [])
  return (
    <div className="fields">
      <label>
        <span className="lab">Day</span>
        <input
          className="field"
          type="date"
          name="date"
          required
          max="9999-12-31"
          ref={day}
          defaultValue={localDay(call ? new Date(call.at) : tomorrow)}
        />
      </label>
      <label>
        <span className="lab">Time</span>
        <input className="field" type="time" name="time" required defaultValue={call ? clockWords(call.at) : '10:00'} />
      </label>
      <label>
        <span className="lab">Minutes</span>
        <input
          className="field"
          type="number"
          name="minutes"
          min={5}
          max={480}
          step={5}
          required
          defaultValue={call?.minutes ?? 30}
        />
      </label>
      <label>
        <span className="lab">Who approached whom</span>
        <select className="field" name="approachedBy" defaultValue={call?.approachedBy ?? ''}>
          <option value="">not known</option>
          <option value="they">they asked</option>
          <option value="we">we approached</option>
        </select>
      </label>
    </div>
  )
}

function People({
  people,
  names,
  onChange,
}: {
  people: readonly PersonInCall[]
  names: readonly PersonInCall[]
  onChange: (people: readonly PersonInCall[]) => void
}) {
  const list = useId()
  const set = (at: number, change: Partial<PersonInCall>) =>
    onChange(people.map((person, i) => (i === at ? { ...person, ...change } : person)))
  const setName = (at: number, name: string) => {
    const known = names.find((person) => person.name === name)
    set(at, known && people[at]?.role === '' ? { name, role: known.role } : { name })
  }
  return (
    <fieldset>
      <legend className="lab">Who is on the call</legend>
      <datalist id={list}>
        {[...new Set(names.map(({ name }) => name))].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {people.map((person, i) => (
        <div className="row personrow" key={i}>
          <input
            className="field"
            aria-label={`Name of person ${i + 1}`}
            placeholder="Name"
            maxLength={120}
            list={list}
            value={person.name}
            onChange={(event) => setName(i, event.target.value)}
          />
          <input
            className="field"
            aria-label={`Role of person ${i + 1}`}
            placeholder="Role"
            maxLength={160}
            value={person.role}
            onChange={(event) => set(i, { role: event.target.value })}
          />
          <Button
            look="quiet"
            icon="x"
            aria-label={`Remove person ${i + 1}`}
            onClick={() => onChange(people.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      {people.length < mostPeople && (
        <Button look="quiet" icon="plus" onClick={() => onChange([...people, { name: '', role: '' }])}>
          Add a person
        </Button>
      )}
    </fieldset>
  )
}

/** @param held whether its time has come, so that there can be an outcome */
function Words({ call, held }: { call: Call | undefined; held: boolean }) {
  return (
    <>
      <label>
        <span className="lab">What this call is to settle</span>
        <input
          className="field"
          name="objective"
          maxLength={300}
          defaultValue={call?.objective}
          placeholder="One sentence, yours. It leads the brief."
        />
      </label>
      <label>
        <span className="lab">Next commitment to ask for</span>
        <input
          className="field"
          name="nextCommitment"
          maxLength={300}
          defaultValue={call?.nextCommitment}
          placeholder="A dated step, small enough to be agreed"
        />
      </label>
      {held && (
        <label>
          <span className="lab">Outcome</span>
          <textarea
            className="field"
            name="outcome"
            rows={3}
            maxLength={2000}
            defaultValue={call?.outcome}
            placeholder="What they told us, and what each side owes"
          />
        </label>
      )}
    </>
  )
}
