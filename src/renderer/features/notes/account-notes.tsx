import './notes.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Account, Note } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { CarriedNotes } from './carried-notes.tsx'
import { firstLine } from './first-line.ts'
import { NoteSheet } from './note-sheet.tsx'
import { useNewNote } from './use-new-note.ts'

/** The user's own notes on one account: a list, and the note that is open. */
export function AccountNotes({ account }: { readonly account: Account }) {
  const query = useQuery(queries.notes(account.id))
  const named = new URLSearchParams(useSearch()).get('note')
  const [chosenHere, setChosen] = useState<string | null>(null)
  // the address names the one that was made of a quote
  const chosen = chosenHere ?? named
  const create = useNewNote('research', setChosen)
  const add = () => create(account.id)
  useAskedFor(add)
  /** The one removed in this window last: gone at once, not when the list comes again. */
  const [gone, setGone] = useState<string | null>(null)
  // one that came back since then, from the bin, is shown again
  if (gone !== null && query.data?.some(({ id }) => id === gone) === false) setGone(null)
  const listed = query.data?.filter(({ id }) => id !== gone)
  const notes = listed?.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)) ?? []
  const shown = notes.find(({ id }) => id === chosen) ?? notes[0]
  // a note that another window removes stays open here, with what was typed, until it is decided on
  const [held, setHeld] = useState<Note | null>(null)
  const removed = held !== null && query.data !== undefined && !notes.some(({ id }) => id === held.id)
  if (!removed && shown && shown.id !== held?.id) setHeld(shown)
  const open = removed ? held : shown
  const letGo = (): void => {
    setGone(held?.id ?? null)
    setHeld(null)
    setChosen(null)
  }
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data && !open) {
    return (
      <>
        <CarriedNotes account={account} />
        <EmptyState
          title="No notes yet"
          action={
            <Button look="primary" shortcut="n" onClick={add}>
              Write the first
            </Button>
          }
        >
          What you know and no page says: who decides, what was promised, how they buy. Notes stay on this computer.
        </EmptyState>
      </>
    )
  }
  return (
    <div className="notes">
      <div className="notelist">
        <Button shortcut="n" onClick={add}>
          New note
        </Button>
        <ul>
          {notes.map((note) => (
            <NoteRow
              key={note.id}
              note={note}
              here={note.id === open?.id}
              choose={() => (setHeld(note), setChosen(note.id))}
            />
          ))}
        </ul>
        <CarriedNotes account={account} />
      </div>
      {open && (
        <NoteSheet
          key={open.id}
          note={open}
          account={account}
          isNew={open.id === chosen}
          removed={removed}
          onRemoved={letGo}
        />
      )}
    </div>
  )
}

/** The address with `?new` starts a note; it then loses the word, so that going back makes no second one. */
function useAskedFor(add: () => void): void {
  const [path, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).has('new')
  const begun = useRef(false)
  useEffect(() => {
    if (!asked) {
      begun.current = false
      return
    }
    if (begun.current) return
    begun.current = true
    add()
    navigate(path, { replace: true })
  })
}

function NoteRow({ note, here, choose }: { note: Note; here: boolean; choose: () => void }) {
  const now = useNow()
  return (
    <li>
      <button type="button" className="noterow" aria-current={here ? 'true' : undefined} onClick={choose}>
        <span className="clip">{firstLine(note.markdown)}</span>
        <span className="t3">{momentWords(note.savedAt, now)}</span>
      </button>
    </li>
  )
}
