import './palette.css'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { parseSearch } from '../../../contract/search-query.ts'
import { useNow } from '../../app/use-now.ts'
import { type Hint, useHints, useKeys } from '../../keys/use-keys.ts'
import { usePlayedOnce } from '../../keys/use-played-once.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Icon } from '../../ui/icon.tsx'
import { localDay } from '../../words/dates.ts'
import { useOpenHit } from './open-hit.ts'
import { commandRow, type Group, Groups, hitGroups, type Row } from './palette-rows.tsx'
import { placeGroup } from './palette-places.ts'
import { type Completion, settledDue, stillDue } from './completions.ts'
import { useCompletions } from './use-completions.ts'
import { type InHand, placeOf } from './steady.ts'
import { type Found, ofOne, useFound } from './use-found.ts'

/** Search over everything on file, the commands of this screen, and the places of the app. */
export function Palette() {
  const open = useWindow((state) => state.paletteOpen)
  const setPalette = useWindow((state) => state.setPalette)
  return (
    <Dialog.Root open={open} onOpenChange={setPalette}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined}>
          <Dialog.Title className="sr">Search, or type a command</Dialog.Title>
          <PaletteBody close={() => setPalette(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PaletteBody({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('')
  // null until somebody moves: the first row is in hand then, whichever comes to be the first
  const [hand, setHand] = useState<InHand | null>(null)
  const list = useId()
  // the keys of the screen behind rest while this is open; they are offered as commands
  const commands = useCommands()
  useKeys('palette', [], { level: 'overlay', modal: true })
  const words = typed.trim()
  const today = localDay(useNow())
  const { types, faults } = parseSearch(typed, today)
  // the words at which Tab or Enter was pressed for completions that were not there yet; what is typed on stands behind them
  const [due, setDue] = useState<string | null>(null)
  const { rows: completions, coming } = useCompletions(due ?? typed, today)
  // Enter, pressed while what it is to open was still being looked up
  const [entered, setEntered] = useState<{ readonly words: string; readonly beside: boolean } | null>(null)
  const retype = (text: string): void => {
    setTyped(text)
    setHand(null)
    setDue(stillDue(due, text))
  }
  if (due !== null && !coming) {
    setTyped(settledDue(due, typed, completions))
    setHand(null)
    setDue(null)
  }
  const found = useFound(words, types?.length === 1, hand !== null)
  const recent = useRecent(close)
  const openHit = useOpenHit()
  const [, navigate] = useLocation()
  const go = (path: string): void => {
    close()
    navigate(path)
  }
  const groups = [
    completionGroup(completions, retype),
    ...(found.answer
      ? hitGroups(found.answer, (hit, beside) => {
          close()
          openHit(hit, beside)
        })
      : [recent]),
    commandGroup(commands, words, close),
    placeGroup(words, go),
  ].filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const here = Math.min(placeOf(rows, hand), rows.length - 1)
  const choose = (at: number): void => setHand({ at, key: rows[at]?.key ?? '' })
  // a completion is the first row and waits for no search
  const completed = completions.length > 0 && !coming
  const unseen = words !== '' && hand === null && !completed && (found.answer === null || found.ofLastKey || coming)
  const there = found.error !== null || (found.settled && !coming)
  usePlayedOnce(entered, there, (pressed) => {
    if (hand === null && pressed.words === words) rows[0]?.run(pressed.beside)
  })
  // the first row is in sight as this opens: to scroll to it would have the whole window laid out once more
  const inSight = useRef(0)
  useEffect(() => {
    if (here === inSight.current) return
    inSight.current = here
    document.getElementById(`${list}-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, here])
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) choose((here + by + rows.length) % Math.max(rows.length, 1))
    else if (event.key === 'Enter' && unseen && !there) {
      setEntered({ words, beside: event.ctrlKey || event.metaKey })
      if (coming) setDue(due ?? typed)
    } else if (event.key === 'Enter') rows[here]?.run(event.ctrlKey || event.metaKey)
    else if (event.key === 'Tab' && !event.shiftKey && coming && hand === null) setDue(due ?? typed)
    else if (event.key === 'Tab' && !event.shiftKey && completions.length > 0)
      rows[Math.min(here, completions.length - 1)]?.run(false)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="row palettefield">
        <Icon name="search" />
        <input
          className="grow"
          role="combobox"
          aria-label="Search, or type a command"
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-activedescendant={rows.length > 0 ? `${list}-${here}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Accounts, notes, pages, or a command"
          value={typed}
          onChange={(event) => retype(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Words found={found} typed={words} faults={faults} none={rows.length === 0} />
      <div
        className="palettelist"
        id={list}
        role="listbox"
        aria-label="Found"
        data-found={found.ofLastKey ? undefined : found.words}
      >
        <Groups id={list} groups={groups} here={here} choose={choose} />
      </div>
      <p className="t3 palettefoot">{footOf(found, types?.length === 1)}</p>
      <output className="sr">{spokenOf(found, rows)}</output>
    </>
  )
}

/** What could not be used of what was typed, what is not there, and which part of the search is away. */
function Words({
  found,
  typed,
  faults,
  none,
}: {
  found: Found
  typed: string
  faults: readonly { readonly message: string }[]
  none: boolean
}) {
  const { answer, error } = found
  // what the host adds is what no account is called
  const told = answer && found.settled ? answer.faults : faults
  return (
    <>
      {error && (
        <p className="danger paletteword">The search is away: {error.why.message} What was found before stays.</p>
      )}
      {told.map(({ message }) => (
        <p key={message} className="t2 paletteword">
          {message}
        </p>
      ))}
      {answer && answer.waiting > 0 && (
        <p className="t2 paletteword">{answer.waiting} changed records are still being read into the search.</p>
      )}
      {none && answer && told.length === 0 && (
        <p className="t2 paletteword">Nothing on file says “{typed}”. Try fewer letters, or research the company.</p>
      )}
    </>
  )
}

function footOf({ answer, settled }: Found, oneType: boolean): string {
  if (!answer) return 'Narrow it with type: account: segment: tag: since: until:, each also with - before it.'
  const all = Object.values(answer.counts ?? {}).reduce((sum, many) => sum + many, 0)
  if (oneType && answer.hits.length === ofOne) return `The first ${ofOne}. Another word narrows it.`
  if (all > answer.hits.length) return `${answer.hits.length} of ${all}. Another word or a filter narrows it.`
  if (answer.hits.length === 0) return ''
  return settled && answer.order === 'newest' ? 'The newest first.' : 'Ctrl-Enter opens a page beside what is open.'
}

/** For screen readers, once the answer rests. */
function spokenOf({ answer, settled }: Found, rows: readonly Row[]): string {
  if (!answer || !settled) return ''
  return rows.length === 0 ? 'Nothing found.' : `${answer.hits.length} found.`
}

/** How the filter that is being typed may go on. It stays in the palette. */
const completionGroup = (completions: readonly Completion[], retype: (text: string) => void): Group => ({
  name: 'Narrow to',
  rows: completions.map(({ label, typed }, i) => ({
    key: label,
    icon: 'search',
    label,
    ...(i === 0 ? { keys: 'Tab' } : {}),
    run: () => retype(typed),
  })),
})

const commandGroup = (commands: readonly Hint[], words: string, close: () => void): Group => ({
  name: 'Commands',
  rows: commands
    .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
    .map((hint) => commandRow(hint, close)),
})

/** Commands of the screen as it was when this opened. */
function useCommands(): readonly Hint[] {
  const hints = useHints()
  const [first] = useState(hints)
  return first.filter(({ keys }) => !keys.includes('Mod+k') && !keys.includes('Escape'))
}

function useRecent(close: () => void): Group {
  const [, navigate] = useLocation()
  const dossiers = useWindow((state) => state.dossiers)
  return {
    name: 'Open dossiers',
    rows: dossiers.map(({ id, name, tab }) => ({
      key: id,
      icon: 'accounts',
      label: name,
      run: () => {
        close()
        navigate(`/accounts/${id}${tab === '' ? '' : `/${tab}`}`)
      },
    })),
  }
}
