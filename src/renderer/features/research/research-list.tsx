import './research.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Api } from '../../../contract/contract.ts'
import { queries } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { SampleButton } from '../first-run/sample-button.tsx'
import { Progress } from './progress.tsx'
import { progressWords, stateWords } from './run-words.ts'

type Run = Awaited<ReturnType<Api['research']['list']>>[number]

/** Runs shown before the rest is a matter of each dossier. */
const mostShown = 200

/** All runs: those going on first, then what came of the others. */
export default function ResearchList() {
  const pane = useRef<HTMLDivElement>(null)
  const runs = useQuery(queries.researchRuns())
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom('/research'), [setRoom])
  usePlace({ title: 'Research' })
  useItems('Runs', pane, { move: 'next run', enter: 'open' })
  const running = runs.data?.filter(({ research }) => research.state === 'running') ?? []
  const ended = runs.data?.filter(({ research }) => research.state !== 'running').slice(0, mostShown) ?? []
  return (
    <main className="work" tabIndex={-1} aria-busy={runs.isPending}>
      <div className="pane" ref={pane} data-pane="" tabIndex={-1}>
        <div className="pad runs">
          <h1>Research</h1>
          {runs.error && <Failure error={runs.error} retry={() => void runs.refetch()} />}
          {runs.data?.length === 0 && <NoRuns />}
          <RunGroup title="Reading now" note="goes on while you work" runs={running} />
          <RunGroup title="Earlier" note={`${ended.length}`} runs={ended} />
        </div>
      </div>
    </main>
  )
}

function NoRuns() {
  return (
    <EmptyState
      title="No company was researched yet"
      action={
        <>
          <Link className="btn primary" href="/accounts?add">
            Add a company
          </Link>
          <SampleButton />
        </>
      }
    >
      Research reads a company’s public pages: about 25, one a second at most, robots.txt obeyed, each saved as it
      arrives. What they say about themselves is kept word for word, with the page it stands on.
    </EmptyState>
  )
}

function RunGroup({ title, note, runs }: { title: string; note: string; runs: readonly Run[] }) {
  if (runs.length === 0) return null
  return (
    <section aria-label={title}>
      <div className="grp">
        <h2>{title}</h2>
        <span className="t3">{note}</span>
      </div>
      <ul className="list">
        {runs.map((run) => (
          <RunRow key={run.research.id} run={run} />
        ))}
      </ul>
    </section>
  )
}

const icons: Readonly<Record<Run['research']['state'], { icon: IconName; look: string }>> = {
  waiting: { icon: 'ring', look: 't3' },
  running: { icon: 'fetch', look: 't2' },
  done: { icon: 'check', look: 'fresh' },
  cancelled: { icon: 'ban', look: 't3' },
  interrupted: { icon: 'pause', look: 't3' },
  failed: { icon: 'warn', look: 'danger' },
}

function RunRow({ run: { research, account, pagesSaved } }: { run: Run }) {
  const now = useNow()
  const { icon, look } = icons[research.state]
  const running = research.state === 'running'
  return (
    <li>
      <span className={look}>
        <Icon name={icon} size="s" />
      </span>
      <div className="who">
        <Link className="rowlink" href={`/research/${research.id}`} data-item={research.id} data-open="">
          {account.name}
        </Link>
        <small>{research.reason ?? account.identity.replace(/^https?:\/\//, '')}</small>
      </div>
      <div className="runpages">
        {running ? (
          <>
            <span className="num t2">{progressWords(pagesSaved, research.maxPages)}</span>
            <Progress done={pagesSaved} of={research.maxPages} />
          </>
        ) : (
          <span className="t2 num">{countWord(pagesSaved, 'page')} on file</span>
        )}
      </div>
      <span className="t3 runwhen num">
        {running
          ? `since ${momentWords(research.startedAt, now)}`
          : `${stateWords[research.state]} ${momentWords(research.endedAt ?? research.startedAt, now)}`}
      </span>
    </li>
  )
}
