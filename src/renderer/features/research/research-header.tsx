import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { ResearchProgress } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useSeconds } from '../../app/use-seconds.ts'
import { useNow } from '../../app/use-now.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { callWords, momentWords } from '../../words/dates.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { hasEnded, isSaved, stateWords, timeLeftWords } from './run-words.ts'
import { SessionControls } from './session-controls.tsx'
import type { SessionControls as Controls } from './use-session.ts'

/** Whose pages are read, what for, the session on it, and how far the run is. */
export function ResearchHeader({ progress, controls }: { progress: ResearchProgress | null; controls: Controls }) {
  const row = useQuery(queries.account(controls.accountId)).data
  const now = useNow()
  const name = progress?.accountName ?? row?.account.name ?? ''
  // what there is to do once its pages are read and nobody is in the middle of something
  const comesNext = progress?.research.state === 'done' && controls.session === null
  const homeUrl = progress?.research.homeUrl ?? row?.account.homeUrl
  return (
    <header className="rhead">
      <div className="grow">
        <div className="row">
          <h1 className="clip" title={name}>
            {name}
          </h1>
          <a className="clip" href={homeUrl} target="_blank" rel="noreferrer noopener">
            {row?.account.identity.replace(/^https?:\/\//, '') ?? URL.parse(homeUrl ?? '')?.host}
          </a>
        </div>
        <p className="t2 clip">{forWords(row, now) ?? runWords(progress, now)}</p>
      </div>
      <SessionControls controls={controls} />
      {progress && <PageCount progress={progress} />}
      <Link className={comesNext ? 'btn primary' : 'btn'} href={`/accounts/${controls.accountId}`}>
        {controls.session ? 'Dossier' : 'Open the dossier'} {!controls.session && <Kbd keys="Mod+Enter" />}
      </Link>
    </header>
  )
}

function runWords(progress: ResearchProgress | null, now: Date): string {
  if (!progress) return 'Nothing was read by Groundwork yet. A session works without it.'
  const { state, endedAt, startedAt } = progress.research
  if (state === 'waiting') return 'It waits in the queue for its turn. A session can begin before.'
  return hasEnded(progress.research)
    ? `${upperFirst(stateWords[state])} ${momentWords(endedAt ?? startedAt, now)}`
    : 'Every page is saved as it arrives. Go on with other work, it does not need you.'
}

function forWords(row: AccountRow | undefined, now: Date): string | null {
  const call = row?.nextCall
  if (!call) return null
  const people = call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  return `For your call ${callWords(call.at, now).replace(/^Tod|^Tom|^Yes/, (day) => day.toLowerCase())}${people ? ` with ${people}` : ''}`
}

function PageCount({ progress }: { progress: ResearchProgress }) {
  const now = useSeconds(!hasEnded(progress.research))
  const left = timeLeftWords(progress, new Date(now))
  return (
    <div className="rclock">
      <div className="lab">{left ? `Pages, ${left}` : 'Pages'}</div>
      <div className="clock">
        {progress.pages.filter(isSaved).length} <span className="t3">of {progress.research.maxPages}</span>
      </div>
    </div>
  )
}
