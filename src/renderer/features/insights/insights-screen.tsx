import '../notes/notes.css'
import '../notes/notes-room.css'
import './insights.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import type { Note } from '../../../contract/contract.ts'
import type { InsightOrder } from '../../../contract/notes.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { ChooseAccount } from '../notes/choose-account.tsx'
import { OpenNote } from '../notes/open-note.tsx'
import { backToList, focusText } from '../notes/to-and-from-list.ts'
import { useNewNote } from '../notes/use-new-note.ts'
import { Beside } from '../reader/beside.tsx'
import { InsightList } from './insight-list.tsx'

const orders: readonly { readonly by: InsightOrder; readonly label: string }[] = [
  { by: 'segment', label: 'By segment' },
  { by: 'problem', label: 'By problem' },
]

const addressOf = (by: InsightOrder, id: string | null): string =>
  `/insights${id === null ? '' : `/${id}`}${by === 'problem' ? '?by=problem' : ''}`

/** What was learned about one company and helps with the next of its kind. */
export default function InsightsScreen() {
  const { noteId = null } = useParams<{ noteId?: string }>()
  const by: InsightOrder = new URLSearchParams(useSearch()).get('by') === 'problem' ? 'problem' : 'segment'
  const [, navigate] = useLocation()
  const { data, error, refetch, isPending } = useQuery(queries.insights(by))
  const setRoom = useWindow((state) => state.setRoom)
  const [asking, setAsking] = useState(false)
  /** The one whose text gets the focus when it opens. */
  const [entered, setEntered] = useState<string | null>(null)
  const create = useNewNote('insight', (id) => (setEntered(id), navigate(addressOf(by, id))))
  const address = addressOf(by, noteId)
  const count = data ? `${data.more ? 'the latest ' : ''}${countWord(data.total, 'insight')}` : ''
  /** In place of the list only: an open note stays, with what is being written in it. */
  const failure = error && <Failure error={error} retry={() => void refetch()} />
  const none = data?.total === 0 && noteId === null
  const add = () => setAsking(true)
  const order = (next: InsightOrder) => navigate(addressOf(next, noteId), { replace: true })
  useEffect(() => setRoom(address), [setRoom, address])
  usePlace({ title: 'Insights', saved: data ? count : 'Saved on this computer' })
  useKeys('Insights', [
    { keys: ['n'], label: 'new insight', run: add },
    ...orders.map((one, i) => ({
      keys: [String(i + 1)],
      label: one.label.toLowerCase(),
      quiet: true,
      run: () => order(one.by),
    })),
  ])
  return (
    <Beside className="notesroom">
      <div className="noteswork">
        <h1 className="sr">Insights</h1>
        {!none && (
          <div className="views notesbar">
            <div className="row" role="group" aria-label="Order">
              {orders.map((one) => (
                <button
                  key={one.by}
                  type="button"
                  className={one.by === by ? 'chip on' : 'chip'}
                  aria-pressed={one.by === by}
                  onClick={() => order(one.by)}
                >
                  {one.label}
                </button>
              ))}
            </div>
            <span className="t2 num acctcount" role="status">
              {count}
            </span>
            <span className="grow" />
            <Button icon="plus" shortcut="n" onClick={add}>
              New insight
            </Button>
          </div>
        )}
        {asking && (
          <ChooseAccount
            label="At which account did you learn it?"
            likely={null}
            writes
            onGiveUp={() => (setAsking(false), backToList())}
            onChosen={({ id }) => (setAsking(false), create(id))}
          />
        )}
        {none && <NoInsights onAdd={add} />}
        {noteId === null && failure}
        {!none && (noteId !== null || failure === null) && (
          <div className={noteId === null ? 'notesbody' : 'notesbody has-note'}>
            {failure ?? (
              <InsightList
                key={by}
                groups={data?.groups ?? []}
                by={by}
                open={noteId}
                busy={isPending}
                hrefOf={(id) => addressOf(by, id)}
                onEnter={(id) => (id === noteId ? focusText() : setEntered(id))}
                onPeek={(id) => (setEntered(null), navigate(addressOf(by, id), { replace: noteId !== null }))}
                onGone={(id) => id === noteId && navigate(addressOf(by, null), { replace: true })}
              />
            )}
            <OpenNote
              // the ids in addresses are those of notes, or found by nobody
              noteId={noteId as Note['id'] | null}
              enter={noteId !== null && entered === noteId}
              onLeave={backToList}
              onShut={() => (navigate(addressOf(by, null), { replace: true }), backToList())}
            />
          </div>
        )}
      </div>
    </Beside>
  )
}

function NoInsights({ onAdd }: { onAdd: () => void }) {
  return (
    <div className="pane" data-pane="" tabIndex={-1} role="region" aria-label="Insights">
      <EmptyState
        title="What did you learn that helps with the next one?"
        action={
          <Button look="primary" shortcut="n" onClick={onAdd}>
            Write an insight
          </Button>
        }
      >
        An insight is a note that reaches beyond its account: it speaks of a segment, such as machine builders, and may
        name a problem of your playbook as typical there. Every other account of the segment then shows it in its
        dossier, with where it was noted. It gives questions, and makes nothing surer. Any note becomes one by “Insight
        for similar accounts”.
      </EmptyState>
    </div>
  )
}
