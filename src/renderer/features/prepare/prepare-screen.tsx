import './prepare.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { Preparation, PreparedRow } from '../../../contract/prepare.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { BriefSources } from '../brief/brief-sources.tsx'
import { Beside } from '../reader/beside.tsx'
import { Draft, isReadable } from './draft.tsx'
import { dayName } from './day-name.ts'
import { DraftList } from './draft-list.tsx'
import { nextToApprove, rowState } from './prepare-words.ts'
import { useNow } from '../../app/use-now.ts'

/** The calls of a day, made ready one after the other: read the page, fix a line, approve, next. At /prepare. */
export default function PrepareScreen() {
  const day = new URLSearchParams(useSearch()).get('day') ?? undefined
  const preparation = useQuery(queries.preparation(day))
  const now = useNow()
  const name = preparation.data?.day ? dayName(preparation.data.day, now) : null
  usePlace({ title: name === null ? 'Prepare' : `Prepare ${name}`, above: { label: 'Today', href: '/today' } })
  if (preparation.data && preparation.data.rows.length > 0) return <Prepared preparation={preparation.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={preparation.isPending}>
      <div className="pad">
        {!preparation.data && <h1 className="sr">Prepare</h1>}
        {preparation.error && <Failure error={preparation.error} retry={() => void preparation.refetch()} />}
        {preparation.data && <NoCalls day={name} />}
      </div>
    </main>
  )
}

function NoCalls({ day }: { readonly day: string | null }) {
  const [, navigate] = useLocation()
  useKeys('Calls', [{ keys: ['Escape'], label: 'back to Today', run: () => navigate('/today') }])
  return (
    <EmptyState
      title="No call to prepare"
      heading="h1"
      action={
        <>
          <Link className="btn primary" href="/calendar">
            Bring in a calendar
          </Link>
          <Link className="btn" href="/accounts">
            Choose an account
          </Link>
        </>
      }
    >
      No call is planned {day === null ? 'after today' : `for ${day}`}. Drop a calendar file on Today, or press C on an
      account; then its dossier is refreshed and its brief drafted here in one go.
    </EmptyState>
  )
}

function Prepared({ preparation }: { readonly preparation: Preparation }) {
  const [, navigate] = useLocation()
  const { source } = useOpenSource()
  const { selected, choose } = useChosen(preparation.rows)
  const step = (by: number) => {
    const next = preparation.rows[preparation.rows.indexOf(selected) + by]
    if (next) choose(next)
  }
  useKeys('Calls', [
    { keys: ['Shift+j'], label: 'next call', run: () => step(1) },
    { keys: ['Shift+k'], label: 'call before', run: () => step(-1), quiet: true },
    ...(source ? [] : [{ keys: ['Escape'], label: 'back to Today', quiet: true, run: () => navigate('/today') }]),
  ])
  const next = nextToApprove(preparation.rows, selected)
  const begun = preparation.begunAt !== null
  // the reader beside numbers its sources as the page does
  const desk = useQuery({
    ...queries.brief(selected.account.id, selected.call.id, undefined),
    enabled: isReadable(selected, begun),
  })
  const content = (
    <Beside className="prepare">
      <div className="preparework">
        <DraftList preparation={preparation} selected={selected} choose={choose} />
        <Draft key={selected.call.id} row={selected} next={next} goNext={() => next && choose(next)} begun={begun} />
      </div>
    </Beside>
  )
  return (
    <BriefSources accountId={selected.account.id} brief={desk.data?.brief}>
      {content}
    </BriefSources>
  )
}

/** The call in the address; without one the first that waits for a word. */
function useChosen(rows: readonly PreparedRow[]): {
  readonly selected: PreparedRow
  readonly choose: (row: PreparedRow) => void
} {
  const search = new URLSearchParams(useSearch())
  const [path, navigate] = useLocation()
  const named = rows.find(({ call }) => call.id === search.get('call'))
  const selected = named ?? rows.find((row) => rowState(row) === 'to-approve') ?? rows[0]
  if (!selected) throw new Error('shown with rows only')
  const address = (row: PreparedRow): string => {
    const next = new URLSearchParams({ call: row.call.id })
    const day = search.get('day')
    if (day) next.set('day', day)
    return `${path}?${next}`
  }
  // once one is shown it stays, whatever is ready meanwhile
  useEffect(() => {
    if (!named) navigate(address(selected), { replace: true })
  })
  return { selected, choose: (row) => navigate(address(row), { replace: true }) }
}
