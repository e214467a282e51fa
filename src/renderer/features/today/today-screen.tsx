import './today.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { SampleButton } from '../first-run/sample-button.tsx'
import { BringBackList } from './bring-back-list.tsx'
import { ChangedAccounts } from './changed-accounts.tsx'
import { CallsToDebrief } from './calls-to-debrief.tsx'
import { CallGroup, QuietAccounts } from './today-lists.tsx'
import { byDay, dayTitle, leadWords, nextWords } from './day-words.ts'
import { Peek } from './peek.tsx'
import { RunningNow } from './running-now.tsx'
import { rowsOf, type TodayRow } from './today-rows.ts'

/** The desk for this day: calls ahead, accounts looked at lately, research that runs, and the row one is on. */
export function TodayScreen() {
  const today = useQuery(queries.today())
  const now = useNow()
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom('/today'), [setRoom])
  usePlace({ title: 'Today' })
  if (today.data) return <Day today={today.data} now={now} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={!today.error}>
      <div className="pad">
        <h1>{dayTitle(now)}</h1>
        {today.error && <Failure error={today.error} retry={() => void today.refetch()} />}
      </div>
    </main>
  )
}

function Day({ today, now }: { today: Today; now: Date }) {
  const pane = useRef<HTMLDivElement>(null)
  const days = byDay(today.calls, now)
  const rows = rowsOf(days, today.accounts)
  const selected = useSelected(rows)
  const empty = rows.length === 0 && today.research.length === 0 && today.toDebrief.length === 0
  useItems('Today', pane, { move: 'move', enter: 'dossier' })
  useRowKeys(selected)
  return (
    <main className={empty ? 'work' : 'work today'} tabIndex={-1}>
      <div className="pane" ref={pane} data-pane="" tabIndex={-1}>
        <div className="pad">
          <h1>{dayTitle(now)}</h1>
          {empty ? (
            <NothingYet />
          ) : (
            <>
              <p className="t2 lead">{leadWords(days, now)}</p>
              {today.calls.length === 0 && <NoCalls />}
              <CallGroup title="Today" note={nextWords(days.today, now)} calls={days.today} selected={selected} />
              <CallGroup title="Tomorrow" calls={days.tomorrow} selected={selected} />
              <CallGroup title="Later" calls={days.later} selected={selected} />
              <QuietAccounts accounts={today.accounts} selected={selected} />
            </>
          )}
        </div>
      </div>
      {!empty && (
        <aside className="pane side" data-pane="" tabIndex={-1} aria-label="Selected row">
          <div className="pad">
            {selected && <Peek key={selected.key} row={selected} />}
            <CallsToDebrief calls={today.toDebrief} />
            <BringBackList accounts={today.bringBack} />
            <ChangedAccounts changed={today.changed} />
            <RunningNow research={today.research} />
          </div>
        </aside>
      )}
    </main>
  )
}

/** The row the cursor is on; at first the next call. */
function useSelected(rows: readonly TodayRow[]): TodayRow | undefined {
  const [path] = useLocation()
  const cursor = useWindow((state) => state.cursor[path])
  return rows.find(({ key }) => key === cursor) ?? rows[0]
}

function useRowKeys(selected: TodayRow | undefined): void {
  const [, navigate] = useLocation()
  const to = (path: string) => () => selected && navigate(`/accounts/${selected.account.id}${path}`)
  useKeys('Row', [
    ...(selected
      ? [
          { keys: ['b'], label: 'brief', run: to('/brief') },
          { keys: ['c'], label: 'plan a call', run: to('/calls?new') },
        ]
      : []),
    { keys: ['Shift+a'], label: 'add a company', run: () => navigate('/accounts?add') },
  ])
}

function NoCalls() {
  return (
    <p className="ev none t2">
      No call is planned. Open an account and press C: the brief is made for the time, the people and the one thing the
      call is to settle.
    </p>
  )
}

function NothingYet() {
  const confirmed = (useStatus().data?.settings.playbookId ?? null) !== null
  return (
    <EmptyState
      title="A clear desk"
      action={
        <>
          <Link className="btn primary" href="/accounts?add">
            Add a company
          </Link>
          <SampleButton />
          {!confirmed && (
            <Link className="btn" href="/welcome">
              First steps
            </Link>
          )}
        </>
      }
    >
      Add a company by its address and research it, then plan a call with it. Your calls stand here by day, each with
      the recommendation, the age of its evidence and its brief.
    </EmptyState>
  )
}
