import './notes.css'
import './notes-room.css'
import { useEffect, useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import type { Note } from '../../../contract/contract.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import type { NoteFilter } from '../../queries/note-queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { Beside } from '../reader/beside.tsx'
import { ChooseAccount } from './choose-account.tsx'
import { NoMatch, NoNotes } from './no-notes.tsx'
import { NotesBar } from './notes-bar.tsx'
import { NoteList } from './note-list.tsx'
import { filterIn, notesAddress } from './notes-address.ts'
import { OpenNote } from './open-note.tsx'
import { backToList, focusText } from './to-and-from-list.ts'
import { useNewNote } from './use-new-note.ts'
import { useNoteList } from './use-note-list.ts'

/** The notes of all accounts: found as typed, and the open one beside the list. */
export default function NotesScreen() {
  const { noteId = null } = useParams<{ noteId?: string }>()
  const search = useSearch()
  const [, navigate] = useLocation()
  const filter = filterIn(search)
  const list = useNoteList(filter)
  const setRoom = useWindow((state) => state.setRoom)
  const [asking, setAsking] = useState<'new' | 'filter' | null>(null)
  /** The note whose text gets the focus when it opens: one that was entered, not one that was peeked at. */
  const [entered, setEntered] = useState<string | null>(null)
  const address = notesAddress(filter, noteId)
  const to = (next: NoteFilter, id: string | null, options = {}) => navigate(notesAddress(next, id), options)
  const create = useNewNote('research', (id) => (setEntered(id), to(filter, id)))
  const narrowed = filter.words !== '' || filter.accountId !== null || filter.kind !== null
  const none = !list.pending && !list.error && list.count === 0
  const all = () => to({ words: '', accountId: null, kind: null }, noteId, { replace: true })
  const add = () => (filter.accountId === null ? setAsking('new') : create(filter.accountId))
  useEffect(() => setRoom(address), [setRoom, address])
  usePlace({ title: 'Notes', saved: list.pending ? 'Saved on this computer' : foundWords(list, filter.words !== '') })
  useKeys('Notes', [
    { keys: ['n'], label: 'new note', run: add },
    ...(noteId === null && narrowed ? [{ keys: ['Escape'], label: 'all notes', run: all }] : []),
  ])
  const shut = () => (setAsking(null), backToList())
  const empty = narrowed ? <NoMatch filter={filter} onAll={all} onAdd={add} /> : <NoNotes onAdd={add} />
  /** Of the list only: an open note stays, with what is being written in it. */
  const inPlace = list.error ? <Failure error={list.error} retry={list.retry} /> : none ? empty : null
  return (
    <Beside className="notesroom">
      <div className="noteswork">
        <h1 className="sr">Notes</h1>
        {(!none || narrowed) && (
          <NotesBar
            filter={filter}
            count={foundWords(list, filter.words !== '')}
            stale={list.stale}
            onChange={(next) => to(next, noteId, { replace: true })}
            onAccount={() => setAsking('filter')}
            onAdd={add}
          />
        )}
        {asking && (
          <ChooseAccount
            label={asking === 'new' ? 'Which account is the note about?' : 'Show the notes of which account?'}
            likely={list.filter.accountId}
            writes={asking === 'new'}
            onGiveUp={shut}
            onChosen={({ id }) => {
              setAsking(null)
              if (asking === 'new') create(id)
              else to({ ...filter, accountId: id }, noteId, { replace: true })
            }}
          />
        )}
        {noteId === null && inPlace}
        {(noteId !== null || inPlace === null) && (
          <div className={noteId === null ? 'notesbody' : 'notesbody has-note'}>
            {inPlace ?? (
              <NoteList
                key={JSON.stringify(list.filter)}
                list={list}
                open={noteId}
                hrefOf={(id) => notesAddress(filter, id)}
                onEnter={(id) => (id === noteId ? focusText() : setEntered(id))}
                onPeek={(id) => (setEntered(null), to(filter, id, { replace: noteId !== null }))}
                onGone={(ids) => ids.some((id) => id === noteId) && to(filter, null, { replace: true })}
              />
            )}
            <OpenNote
              // the ids in addresses are those of notes, or found by nobody
              noteId={noteId as Note['id'] | null}
              enter={noteId !== null && entered === noteId}
              onLeave={backToList}
              onShut={() => (to(filter, null, { replace: true }), backToList())}
            />
          </div>
        )}
      </div>
    </Beside>
  )
}

const foundWords = ({ count, exact }: { count: number; exact: boolean }, words: boolean): string => {
  const many = words ? countWord(count, 'match', 'matches') : countWord(count, 'note')
  return exact ? many : `more than ${countWord(count - 1, 'match', 'matches')}`
}
