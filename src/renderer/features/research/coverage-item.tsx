import { type SubmitEvent, useId } from 'react'
import type { SessionCoverage } from '../../../contract/contract.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LookElsewhere } from './look-elsewhere.tsx'
import type { SessionControls } from './use-session.ts'
import type { WordsOfOpen } from './use-words-of-open.ts'

const looks = {
  open: { icon: 'unk', look: 'unknown' },
  'not-found': { icon: 'con', look: 't3' },
  known: { icon: 'check', look: 'fresh' },
} as const

/** One thing to know. Opening it lets the user say what they know of it, and offers where else to look. */
export function CoverageItem({
  item,
  words,
  controls,
}: {
  readonly item: SessionCoverage
  readonly words: WordsOfOpen
  readonly controls: SessionControls
}) {
  const typed = words.at(item.key)
  const open = typed !== null
  const body = useId()
  const { icon, look } = looks[item.state]
  return (
    <li className={open ? 'is-open' : undefined}>
      <span className={look}>
        <Icon name={icon} />
      </span>
      <button
        type="button"
        className="covname"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => words.toggle(item.key)}
      >
        <span>
          {item.label}
          {item.by === 'you' && <span className="chip">you</span>}
        </span>
        <small>{item.detail}</small>
        {!open && item.lookedIn.length > 0 && !item.detail.startsWith('Looked in') && (
          <small>Looked in {item.lookedIn.join(', ')}.</small>
        )}
      </button>
      {open && (
        <div className="covbody" id={body}>
          <YourWord item={item} typed={typed} words={words} />
          {item.state !== 'known' && <LookElsewhere item={item} controls={controls} />}
        </div>
      )}
    </li>
  )
}

/** Known, looked for in vain, or open: with what is known, or where it was looked for. */
function YourWord({
  item,
  typed,
  words,
}: {
  readonly item: SessionCoverage
  readonly typed: string
  readonly words: WordsOfOpen
}) {
  const { key, label, by, own, state: now } = item
  const mark = (state: SessionCoverage['state'] | null) => words.mark(item, state)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    mark('known')
  }
  return (
    <form className="yourword" onSubmit={submit}>
      <input
        className="field"
        aria-label={`What you know of it, or where you looked: ${label}`}
        placeholder="What you know, or where you looked"
        value={typed}
        maxLength={500}
        onChange={(event) => words.type(key, event.target.value)}
        onKeyDown={leaveOnEscape}
      />
      <div className="row w">
        <Button type="submit" aria-pressed={by === 'you' && now === 'known'}>
          Known
        </Button>
        <Button aria-pressed={by === 'you' && now === 'not-found'} onClick={() => mark('not-found')}>
          Not found
        </Button>
        <Button aria-pressed={by === 'you' && now === 'open'} onClick={() => mark('open')}>
          Open
        </Button>
        {by === 'you' && (
          <Button look="quiet" onClick={() => mark(null)}>
            {own ? 'Remove' : 'As the pages say'}
          </Button>
        )}
      </div>
    </form>
  )
}
