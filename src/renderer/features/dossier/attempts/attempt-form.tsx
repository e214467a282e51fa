import { type SubmitEvent, useRef } from 'react'
import type { AccountId, Channel, Instant, Touch, TouchOutcome } from '../../../../contract/contract.ts'
import { api, useAsk } from '../../../api.ts'
import { useNow } from '../../../app/use-now.ts'
import { useKeys } from '../../../keys/use-keys.ts'
import { useWindow } from '../../../stores/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/failure.tsx'
import { localDay } from '../../../words/dates.ts'
import { channelWords, outcomeWords } from '../../../../contract/touch-words.ts'

/** Writes down an attempt in one line, and what each side gave in the next. */
export function AttemptForm({ accountId }: { readonly accountId: AccountId }) {
  const now = useNow()
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLSelectElement>(null)
  const say = useWindow((state) => state.say)
  const save = useAsk(api.pursuit.saveTouch)
  useKeys('Attempts', [{ keys: ['a'], label: 'attempt', run: () => first.current?.focus() }])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const touch = touchFrom(new FormData(event.currentTarget), accountId, now)
    save.mutate(touch, {
      onSuccess: () => {
        say('Attempt saved.')
        const element = form.current
        // the next is being written already
        if (!element || JSON.stringify(touchFrom(new FormData(element), accountId, now)) !== JSON.stringify(touch))
          return
        element.reset()
        if (element.contains(document.activeElement)) first.current?.focus()
      },
    })
  }
  return (
    <form className="sheet attemptform" ref={form} onSubmit={submit} aria-label="Write down an attempt">
      <div className="row w">
        <select className="field" name="by" aria-label="Who got in touch" ref={first} defaultValue="we">
          <option value="we">We tried</option>
          <option value="they">They got in touch</option>
        </select>
        <Choice name="channel" label="Channel" words={channelWords} initial="mail" />
        <Choice name="outcome" label="Outcome" words={outcomeWords} initial="no-answer" />
        <input
          className="field"
          type="date"
          name="day"
          aria-label="Day"
          required
          max={localDay(now)}
          defaultValue={localDay(now)}
        />
        <input
          className="field grow"
          name="words"
          maxLength={2000}
          aria-label="In your words"
          placeholder="In your words"
        />
        <Button type="submit" look="primary" disabled={save.isPending}>
          Save
        </Button>
      </div>
      <div className="row w">
        <input
          className="field grow"
          name="gave"
          maxLength={200}
          aria-label="What we gave"
          placeholder="We gave: advice, a drawing"
        />
        <input
          className="field minutes"
          type="number"
          name="minutes"
          min={1}
          max={10_000}
          aria-label="Minutes it took us"
          placeholder="min"
        />
        <input
          className="field grow"
          name="got"
          maxLength={200}
          aria-label="What they did in return"
          placeholder="They did in return"
        />
      </div>
      {save.error && <Failure error={save.error} />}
    </form>
  )
}

function Choice<T extends string>({
  name,
  label,
  words,
  initial,
}: {
  readonly name: string
  readonly label: string
  readonly words: Readonly<Record<T, string>>
  readonly initial: T
}) {
  return (
    <select className="field" name={name} aria-label={label} defaultValue={initial}>
      {Object.entries<string>(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  )
}

function touchFrom(form: FormData, accountId: AccountId, now: Date): Omit<Touch, 'id'> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const day = text('day')
  const by = text('by') === 'they' ? 'they' : 'we'
  // today at this moment, so that several of a day keep their order; another day at its noon
  const at = day === localDay(now) ? now : new Date(`${day}T12:00`)
  const minutes = Number(text('minutes'))
  return {
    accountId,
    day,
    at: at.toISOString() as Instant, // an instant by construction
    // the selects offer nothing else
    channel: text('channel') as Channel,
    by,
    outcome: by === 'they' ? 'answered' : (text('outcome') as TouchOutcome),
    words: text('words'),
    gave: text('gave') === '' ? [] : [{ what: text('gave'), minutes: minutes > 0 ? minutes : null }],
    got: text('got') === '' ? [] : [{ what: text('got') }],
    callId: null,
  }
}
