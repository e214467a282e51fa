import './note-history.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { DiffLines } from './diff-lines.tsx'

/** Earlier texts of a note: what became of each since, and the way back to it. */
export function NoteHistory({
  note,
  text,
  onBack,
  onShut,
}: {
  readonly note: Note
  /** What stands in the window now. */
  readonly text: string
  /** `when` says which text it is. */
  readonly onBack: (markdown: string, when: string) => void
  readonly onShut: () => void
}) {
  const { data, error, refetch } = useQuery(queries.noteHistory(note.id))
  const [chosen, setChosen] = useState<number | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  const now = useNow()
  useKeys('History', [{ keys: ['Escape'], label: 'back to the text', run: onShut }], { level: 'pane' })
  const version = chosen ?? data?.[0]?.version ?? null
  const there = data !== undefined
  useEffect(() => {
    if (there) panel.current?.querySelector('button')?.focus()
  }, [there])
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return null
  return (
    <div className="notehistory" ref={panel} role="region" aria-label="History of this note">
      {version === null ? (
        <EmptyState title="No earlier text yet" action={<Button onClick={onShut}>Back to the text</Button>}>
          A text is kept when you write on after ten minutes, and when much of it goes at once. The latest hundred stay.
        </EmptyState>
      ) : (
        <>
          <ul className="versionlist" aria-label="Earlier texts">
            {data.map((one) => (
              <li key={one.version}>
                <button
                  type="button"
                  className="noterow"
                  aria-current={one.version === version ? 'true' : undefined}
                  onClick={() => setChosen(one.version)}
                >
                  <span>{momentWords(one.savedAt, now)}</span>
                  <span className="t3">{one.length.toLocaleString('en-GB')} characters</span>
                </button>
              </li>
            ))}
          </ul>
          <OneVersion noteId={note.id} version={version} text={text} onBack={onBack} />
        </>
      )}
    </div>
  )
}

function OneVersion({
  noteId,
  version,
  text,
  onBack,
}: {
  noteId: Note['id']
  version: number
  text: string
  onBack: (markdown: string, when: string) => void
}) {
  const { data, error, refetch } = useQuery(queries.noteVersion(noteId, version))
  const now = useNow()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return null
  const when = momentWords(data.savedAt, now)
  return (
    <div className="versiontext">
      <div className="row w">
        <Button look="primary" disabled={data.markdown === text} onClick={() => onBack(data.markdown, when)}>
          Bring this text back
        </Button>
        <span className="t3">Struck: no longer in the note. Underlined: written since.</span>
      </div>
      <DiffLines lines={data.lines} name={`From the text of ${when} to the one now`} />
    </div>
  )
}
