import { useQueries, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { queries } from '../queries/queries.ts'
import { type OpenDossier, useWindow } from '../stores/window-state.ts'
import { Icon } from '../ui/icon.tsx'
import { VerdictGlyph } from '../ui/verdict.tsx'
import { calendarDaysBetween } from '../words/dates.ts'
import { type Room, rooms } from './rooms.ts'
import { useNow } from './use-now.ts'

/** Rooms, open dossiers, and at the foot what one seldom needs. */
export function Nav() {
  const [path] = useLocation()
  const counts = useCounts()
  const row = (room: Room, end: boolean) => (
    <RoomLink key={room.path} room={room} end={end} here={isRoom(path, room)} count={counts[room.path] ?? 0} />
  )
  const foot = rooms.filter((room) => room.foot)
  return (
    <nav className="nav" aria-label="Rooms" data-pane="">
      <div className="ws">
        <Mark />
        <span className="clip grow tx">Groundwork</span>
      </div>
      {rooms.filter((room) => !room.foot).map((room) => row(room, false))}
      <OpenDossiers path={path} />
      {foot.map((room, i) => row(room, i === 0))}
    </nav>
  )
}

const isRoom = (path: string, room: Room): boolean =>
  path === room.path || (path.startsWith(`${room.path}/`) && !path.startsWith('/accounts/'))

function useCounts(): Readonly<Record<string, number>> {
  const now = useNow()
  const today = useQuery(queries.today()).data
  const total = useQuery(queries.accounts({ limit: 1 })).data?.total
  const callsToday = today?.calls.filter(({ call }) => calendarDaysBetween(now, new Date(call.at)) === 0).length
  const running = today?.research.filter(({ research }) => research.state === 'running').length
  return { '/today': callsToday ?? 0, '/accounts': total ?? 0, '/research': running ?? 0 }
}

function RoomLink({ room, end, here, count }: { room: Room; end: boolean; here: boolean; count: number }) {
  return (
    <Link
      href={room.path}
      className={end ? 'end' : undefined}
      aria-current={here ? 'page' : undefined}
      title={`${room.label} (G then ${room.key.toUpperCase()})`}
    >
      <Icon name={room.icon} />
      <span className="tx">{room.label}</span>
      {count > 0 && <span className="n">{count.toLocaleString('en-GB')}</span>}
    </Link>
  )
}

function OpenDossiers({ path }: { path: string }) {
  const dossiers = useWindow((state) => state.dossiers)
  const closeDossier = useWindow((state) => state.closeDossier)
  const verdicts = useQueries({
    queries: dossiers.map(({ id }) => ({ ...queries.account(id), select: verdictOf })),
  })
  // what was erased, or isn't in the backup that was brought back: its name stays neither here nor among what the window keeps
  const gone = dossiers.filter((_, i) => verdicts[i]?.error?.why.kind === 'not-found')
  useEffect(() => {
    for (const { id } of gone) closeDossier(id)
  })
  if (dossiers.length === 0) return null
  return (
    <>
      <div className="cap" id="open-dossiers">
        Open dossiers
      </div>
      {dossiers.map((dossier, i) => (
        <Link
          key={dossier.id}
          href={dossierPath(dossier)}
          aria-current={path.startsWith(`/accounts/${dossier.id}`) ? 'page' : undefined}
          title={dossier.name}
        >
          <VerdictGlyph verdict={verdicts[i]?.data ?? null} />
          <span className="clip tx">{dossier.name}</span>
        </Link>
      ))}
    </>
  )
}

const verdictOf = (row: { verdict: 'pursue' | 'research-more' | 'back-burner' | 'walk-away' | null }) => row.verdict

const dossierPath = ({ id, tab }: OpenDossier): string => (tab === '' ? `/accounts/${id}` : `/accounts/${id}/${tab}`)

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 18 18" aria-hidden="true">
      <rect className="mark-ground" x="1" y="1" width="16" height="16" rx="4" />
      <path className="mark-lines" d="M4.5 12.5h9M4.5 9.2h6" />
      <rect className="mark-quote" x="4" y="4.6" width="7.5" height="2.4" rx=".6" />
    </svg>
  )
}
