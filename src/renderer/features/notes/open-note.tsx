import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Note } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { NoteSheet } from './note-sheet.tsx'

/** The note of the address, to be written in. */
export function OpenNote({
  noteId,
  enter,
  onLeave,
  onShut,
}: {
  readonly noteId: Note['id'] | null
  readonly enter: boolean
  readonly onLeave: () => void
  readonly onShut: () => void
}) {
  return (
    <section
      className="pane opennote"
      data-pane=""
      tabIndex={-1}
      aria-label={noteId === null ? 'No note is open' : 'Open note'}
    >
      {noteId === null ? (
        <EmptyState title="Choose a note">
          Enter opens the one you are on and Space only shows it; Esc in its text leads back to the list.
        </EmptyState>
      ) : (
        <OneNote key={noteId} noteId={noteId} enter={enter} onLeave={onLeave} onShut={onShut} />
      )}
    </section>
  )
}

function OneNote({
  noteId,
  enter,
  onLeave,
  onShut,
}: {
  noteId: Note['id']
  enter: boolean
  onLeave: () => void
  onShut: () => void
}) {
  const { data, error, refetch } = useQuery(queries.note(noteId))
  const gone = error?.why.kind === 'not-found'
  if (data)
    return (
      <NoteSheet
        note={data.note}
        account={data.account}
        isNew={enter}
        removed={gone}
        onRemoved={onShut}
        onLeave={onLeave}
        named
      />
    )
  if (gone)
    return (
      <EmptyState
        title="This note is not on file any more"
        action={
          <Link className="btn" href="/bin">
            Look in the bin
          </Link>
        }
      >
        It was moved to the bin, or erased. What is in the bin comes back as it was.
      </EmptyState>
    )
  return error ? <Failure error={error} retry={() => void refetch()} /> : null
}
