import './today.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { isWithinReach } from '../../../contract/call-reach.ts'
import type { Today } from '../../../contract/calls.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { SampleButton } from '../first-run/sample-button.tsx'
import { AccountPeek } from '../peek/account-peek.tsx'
import { BringBackList } from './bring-back-list.tsx'
import { ChangedAccounts } from './changed-accounts.tsx'
import { CallsToDebrief } from './calls-to-debrief.tsx'
import { CallGroup, QuietAccounts } from './today-lists.tsx'
import { callPath } from '../call/call-path.ts'
import { fromHere } from '../call/way-to-call.ts'
import { CalendarVeil } from '../calendar/calendar-veil.tsx'
import { useCalendarDrop } from '../calendar/use-calendar-drop.ts'
import {
  type DayGroup,
  byDay,
  dayGroups,
  dayTitle,
  dayToPrepare,
  leadWords,
  nextWords,
  openWords,
  waitingWords,
} from './day-words.ts'
import { RunningNow } from './running-now.tsx'
import { PrepareDay, useDayOfP } from './prepare-day.tsx'
import { firstRow, rowsOf, type TodayRow } from './today-rows.ts'
import { useRefresh } from './use-refresh.ts'

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
  const groups = dayGroups(today.calls, now)
  const { day: dayOfP, known } = useDayOfP(groups, now)
  const toPrepare = dayToPrepare(groups, now)
  const rows = rowsOf(groups, today.accounts, now)
  const selected = useSelected(rows, firstRow(rows, groups, now))
  const empty = rows.length === 0 && today.research.length === 0 && today.toDebrief.length === 0
  // what changed is news for the calls next in line, and stands before those far ahead
  const near = groups.slice(0, toPrepare ? groups.indexOf(toPrepare) + 1 : 1)
  const groupOf = (group: DayGroup) => (
    <CallGroup
      key={group.title}
      title={group.title}
      note={group.title === 'Today' ? nextWords(group.calls, now) : openWords(group)}
      calls={group.calls}
      selected={selected}
      action={
        (group === toPrepare || group === dayOfP) && <PrepareDay group={group} main={group === dayOfP} known={known} />
      }
    />
  )
  useItems('Today', pane, { move: 'move', enter: 'dossier' })
  useRowKeys(selected)
  const { over } = useCalendarDrop()
  return (
    <main className={empty ? 'work' : 'work today'} tabIndex={-1}>
      <div className="pane" ref={pane} data-pane="" tabIndex={-1}>
        <div className="pad">
          <div className="row">
            <h1 className="grow">{dayTitle(now)}</h1>
            <Link className="btn quiet" href="/calendar">
              <Icon name="today" size="s" />
              Bring in a calendar
            </Link>
          </div>
          {empty ? (
            <NothingYet />
          ) : (
            <>
              <p className="t2 lead">{[leadWords(days, now), waitingWords(days, now)].filter(Boolean).join(' ')}</p>
              {groups.length === 0 && <NoCalls />}
              {near.map(groupOf)}
              <ChangedAccounts changed={today.changed} />
              {groups.slice(near.length).map(groupOf)}
              <QuietAccounts accounts={today.accounts} selected={selected} />
            </>
          )}
        </div>
      </div>
      {!empty && (
        <aside className="pane side" data-pane="" tabIndex={-1} aria-label="Selected row">
          <div className="pad">
            {selected && <SelectedRow key={selected.key} row={selected} now={now} />}
            <CallsToDebrief calls={today.toDebrief} />
            <BringBackList accounts={today.bringBack} />
            <RunningNow research={today.research} />
          </div>
        </aside>
      )}
      {over && <CalendarVeil />}
    </main>
  )
}

function SelectedRow({ row: { account, call, pagesRead, toApprove }, now }: { row: TodayRow; now: Date }) {
  const dossier = `/accounts/${account.id}`
  return (
    <AccountPeek account={account} call={call}>
      {pagesRead > 0 && (
        <Link className="btn" href={`${dossier}/brief${call ? `?call=${call.id}` : ''}`}>
          {toApprove ? 'Read and approve' : 'Read brief'} <Kbd keys="b" />
        </Link>
      )}
      {call && isWithinReach(call.at, now.getTime()) && (
        <Link className="btn" href={`${dossier}/call/${call.id}`} state={{ from: '/today' }}>
          Call <Kbd keys="c" />
        </Link>
      )}
      <Link className="btn" href={dossier}>
        Dossier <Kbd keys="Enter" />
      </Link>
    </AccountPeek>
  )
}

/** The row the cursor is on; `first` until it was moved. */
function useSelected(rows: readonly TodayRow[], first: TodayRow | undefined): TodayRow | undefined {
  const [path] = useLocation()
  const cursor = useWindow((state) => state.cursor[path])
  return rows.find(({ key }) => key === cursor) ?? first
}

function useRowKeys(selected: TodayRow | undefined): void {
  const [, navigate] = useLocation()
  const refresh = useRefresh()
  const to = (path: string) => () => selected && navigate(`/accounts/${selected.account.id}${path}`)
  const brief = selected?.call ? `/brief?call=${selected.call.id}` : '/brief'
  useKeys('Row', [
    ...(selected
      ? [
          { keys: ['b'], label: 'brief', run: to(brief) },
          { keys: ['r'], label: 'read its pages again', run: () => refresh(selected) },
          {
            keys: ['c'],
            label: 'call',
            run: () => navigate(callPath(selected.account.id, selected.call, new Date()), { state: fromHere() }),
          },
          { keys: ['Shift+c'], label: 'plan a call', quiet: true, run: to('/calls?new') },
        ]
      : []),
    { keys: ['i'], label: 'bring in a calendar', quiet: true, run: () => navigate('/calendar') },
    { keys: ['Shift+a'], label: 'add a company', quiet: true, run: () => navigate('/accounts?add') },
  ])
}

function NoCalls() {
  return (
    <p className="ev none t2">
      No call is planned. Drop a calendar file (.ics) here, or open an account and press C: the brief is made for the
      time, the people and the one thing the call is to settle.
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
