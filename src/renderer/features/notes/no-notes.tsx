import { Link } from 'wouter'
import type { NoteFilter } from '../../queries/note-queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

/** What this room is for. */
export function NoNotes({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div className="pane" data-pane="" tabIndex={-1} role="region" aria-label="Notes">
      <EmptyState
        title="No notes yet"
        action={
          <>
            <Button look="primary" shortcut="n" onClick={onAdd}>
              Write the first
            </Button>
            <Link className="btn" href="/accounts">
              Choose an account
            </Link>
          </>
        }
      >
        A note is what you know of an account and no page says: who decides, what was promised, how they buy. All notes
        stand here, newest first; N on an account writes one there. They are saved as you type, on this computer.
      </EmptyState>
    </div>
  )
}

export function NoMatch({
  filter,
  onAll,
  onAdd,
}: {
  readonly filter: NoteFilter
  readonly onAll: () => void
  readonly onAdd: () => void
}) {
  const title =
    filter.words === '' ? 'No note is like this' : `No note has words that begin with “${filter.words.trim()}”`
  return (
    <div className="pane" data-pane="" tabIndex={-1} role="region" aria-label="Notes">
      <EmptyState
        title={title}
        action={
          <>
            <Button onClick={onAll}>Show all notes</Button>
            <Button look="quiet" shortcut="n" onClick={onAdd}>
              New note
            </Button>
          </>
        }
      >
        {filter.words === ''
          ? 'Take a filter away to see the others.'
          : 'Words are found from their first letter; several must all be there. Try fewer, or take a filter away.'}
      </EmptyState>
    </div>
  )
}
