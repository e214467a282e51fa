import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CalendarRow } from '../../../contract/calendar.ts'
import type { Api } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { useCalendarFile } from './calendar-file.ts'
import { CalendarLine } from './calendar-line.tsx'
import { isOpen, leftOutWords, rowKey, sitesIn, takeWords } from './calendar-words.ts'
import { useChoices } from './use-choices.ts'
import { useTakeOver } from './use-take-over.ts'

type Read = Awaited<ReturnType<Api['calendar']['read']>>

/** What a calendar holds, and which of it becomes calls. */
export function CalendarPreview({ file }: { readonly file: { readonly name: string; readonly text: string } }) {
  const [own, setOwn] = useState<readonly string[] | null>(null)
  const read = useQuery(queries.calendar(file, own))
  const close = useCalendarFile((state) => state.setFile)
  return (
    <div className="pane" data-pane="" tabIndex={-1} aria-busy={read.isPending}>
      <div className="pad calendarpad">
        <div className="row">
          <h1 className="grow clip" title={file.name}>
            Calls in {file.name}
          </h1>
          <Button look="quiet" onClick={() => close(null)}>
            Another file
          </Button>
        </div>
        {read.error && <Failure error={read.error} />}
        {read.data && <Found read={read.data} setOwn={setOwn} />}
      </div>
    </div>
  )
}

const rowsAtFirst = 100
const rowsMore = 200

function Found({ read, setOwn }: { readonly read: Read; readonly setOwn: (own: readonly string[]) => void }) {
  const list = useRef<HTMLUListElement>(null)
  const [most, setMost] = useState(rowsAtFirst)
  const open = read.rows.filter(isOpen)
  const choices = useChoices(open)
  const [path] = useLocation()
  const taking = useTakeOver(read.own)
  const take = () => taking.take(choices.chosen)
  const atCursor = (run: (row: CalendarRow) => void) => () => {
    const here = open.find((row) => rowKey(row) === useWindow.getState().cursor[path])
    if (here) run(here)
  }
  useItems('Calls', list, { move: 'move', enter: 'choose a company' })
  useKeys('Calls', [
    { keys: ['x'], label: 'take it or leave it', run: atCursor(choices.toggle) },
    { keys: ['Shift+x'], label: 'all of its series', quiet: true, run: atCursor(choices.toggleSeries) },
    { keys: ['Mod+Enter'], label: 'plan them', run: take },
  ])
  const known = read.rows.length - open.length
  return (
    <>
      <p className="t2">
        {countWord(read.rows.length, 'call')} ahead{known > 0 && `, ${known} of them planned as they are`}.{' '}
        {leftOutWords(read.leftOut)} {read.notes.join(' ')}
      </p>
      <OwnSites key={read.own.join()} own={read.own} setOwn={setOwn} />
      {open.length === 0 ? (
        <NothingToTake known={known} />
      ) : (
        <>
          <div className="grp">
            <h2>To look at</h2>
            <span className="t3">
              {choices.chosen.length} of {open.length} chosen
            </span>
            <Button
              look="primary"
              shortcut="Mod+Enter"
              disabled={choices.chosen.length === 0 || taking.busy}
              onClick={take}
            >
              {takeWords(choices.chosen.map(({ row }) => row))}
            </Button>
          </div>
          <Failed failed={taking.failed} />
          <ul className="list callist" ref={list}>
            {open.slice(0, most).map((row) => (
              <CalendarLine key={rowKey(row)} row={row} choices={choices} />
            ))}
          </ul>
          {open.length > most && (
            <button type="button" className="morelines" onClick={() => setMost(most + rowsMore)}>
              {Math.min(rowsMore, open.length - most)} more
            </button>
          )}
        </>
      )}
    </>
  )
}

function NothingToTake({ known }: { readonly known: number }) {
  return (
    <EmptyState title={known > 0 ? 'All of it is planned' : 'No call ahead in it'}>
      {known > 0
        ? 'Every call in this calendar is planned as it stands there. Esc goes back to Today.'
        : 'This calendar holds no call with a time of day in the days ahead. Export a longer stretch, or plan the call with C on the account.'}
    </EmptyState>
  )
}

/** Whose invitations these are: people of ours are no company to call. */
function OwnSites({
  own,
  setOwn,
}: {
  readonly own: readonly string[]
  readonly setOwn: (own: readonly string[]) => void
}) {
  const [typed, setTyped] = useState(own.join(', '))
  const save = () => {
    const sites = sitesIn(typed)
    if (sites.join() !== own.join()) setOwn(sites)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save()
  }
  return (
    <label className="row ownsites">
      <span className="nowrap">We are</span>
      <input
        className="field"
        value={typed}
        placeholder="our-company.example"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <span className="t3">Domains of our own mail. People there, and at mail providers, are no company to call.</span>
    </label>
  )
}

function Failed({ failed }: { readonly failed: readonly { readonly title: string; readonly why: string }[] }) {
  if (failed.length === 0) return null
  return (
    <div className="failure" role="alert">
      <div>
        <p>{countWord(failed.length, 'call')} could not be planned.</p>
        {failed.slice(0, 8).map(({ title, why }) => (
          <p key={`${title} ${why}`} className="t2">
            {title}: {why}
          </p>
        ))}
      </div>
    </div>
  )
}
