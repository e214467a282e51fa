import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { TouchOutcome } from '../../../contract/contract.ts'
import type { RequestFailed } from '../../failure.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { commitmentWords } from './ending-words.ts'

export type Outcome = Exclude<TouchOutcome, 'no-answer'>

const outcomes: readonly { readonly outcome: Outcome; readonly word: string; readonly key: string }[] = [
  { outcome: 'agreed-next-step', word: 'Moved on', key: '1' },
  { outcome: 'answered', word: 'Not now', key: '2' },
  { outcome: 'declined', word: 'Not for us', key: '3' },
]

export interface HangUpHandle {
  readonly focus: () => void
}

interface HangUpProps {
  readonly ref: Ref<HangUpHandle>
  /** What it came to when they hung up before. */
  readonly before: TouchOutcome | null
  readonly busy: boolean
  readonly error: RequestFailed | null
  readonly done: (outcome: Outcome, next: string) => void
  readonly noAnswer: () => void
  /** Esc: the call goes on. */
  readonly back: () => void
}

/** What is asked when they hang up: how it came out and the next commitment. Its keys work while it has the focus. */
export function HangUp({ ref, before, busy, error, done, noAnswer, back }: HangUpProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(before === 'no-answer' ? null : before)
  const [missing, setMissing] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const day = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => first.current?.focus() }), [])
  const choose = (next: Outcome): void => {
    setOutcome(next)
    setMissing(false)
    words.current?.focus()
  }
  const submit = (): void => {
    if (busy) return
    if (outcome !== null) return done(outcome, commitmentWords(words.current?.value ?? '', day.current?.value ?? ''))
    setMissing(true)
    first.current?.focus()
  }
  const nobody = (): void => {
    if (!busy) noAnswer()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const typing = event.target instanceof HTMLInputElement
    const known = outcomes.find(({ key }) => key === event.key || `Digit${key}` === event.code)
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    const run =
      event.key === 'Escape'
        ? back
        : event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          ? submit
          : typing || !plain
            ? undefined
            : known
              ? () => choose(known.outcome)
              : event.key.toLowerCase() === 'n'
                ? nobody
                : undefined
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    // a key that is held is pressed once
    if (!event.repeat) run()
  }
  return (
    // the keys of its buttons, wherever in it the focus is
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <form
      className="hangup"
      aria-label="Hang up"
      data-pane=""
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div role="group" aria-label="Outcome">
        <div className="lab" aria-hidden="true">
          When you hang up: outcome
        </div>
        <div className="opts">
          {outcomes.map((one, i) => (
            <button
              key={one.key}
              ref={i === 0 ? first : undefined}
              type="button"
              className="btn"
              aria-pressed={outcome === one.outcome}
              onClick={() => choose(one.outcome)}
            >
              {one.word} <Kbd keys={one.key} />
            </button>
          ))}
        </div>
      </div>
      <div>
        <div className="lab" aria-hidden="true">
          No one there
        </div>
        <Button shortcut="n" disabled={busy} onClick={nobody}>
          No answer
        </Button>
      </div>
      <label className="grow">
        <span className="lab">Next commitment, theirs or yours</span>
        <input ref={words} className="field" maxLength={260} placeholder="Who does what" />
      </label>
      <label>
        <span className="lab">By</span>
        <input ref={day} className="field" type="date" max="9999-12-31" />
      </label>
      <Button type="submit" look="primary" shortcut="Mod+Enter" disabled={busy}>
        Done
      </Button>
      {missing && (
        <p className="against hangline" role="alert">
          Choose how it came out: 1, 2 or 3, or N for no answer.
        </p>
      )}
      {error && <Failure error={error} />}
    </form>
  )
}
