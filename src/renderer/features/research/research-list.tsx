import './research.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { queries } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { SampleButton } from '../first-run/sample-button.tsx'
import { Queue, rowsAtFirst } from './queue.tsx'
import { RunGroup } from './run-group.tsx'

/** All runs: the queue with what goes on and what waits, then what came of the others. */
export default function ResearchList() {
  const pane = useRef<HTMLDivElement>(null)
  const runs = useQuery(queries.researchRuns())
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom('/research'), [setRoom])
  usePlace({ title: 'Research' })
  useItems('Runs', pane, { move: 'next run', enter: 'open' })
  // what did not work stands above with the queue, until it is tried again or the list is done with
  const queue = useQuery(queries.queue(rowsAtFirst))
  const failed = new Set(queue.data?.failed.map(({ research }) => research.id))
  const ended = runs.data?.filter(({ research }) => research.state !== 'running' && !failed.has(research.id)) ?? []
  return (
    <main className="work" tabIndex={-1} aria-busy={runs.isPending}>
      <div className="pane" ref={pane} data-pane="" tabIndex={-1}>
        <div className="pad runs">
          <h1>Research</h1>
          {/* the queue says the same of itself */}
          {runs.error && !queue.error && <Failure error={runs.error} retry={() => void runs.refetch()} />}
          <Queue none={runs.data?.length === 0 ? <NoRuns /> : null} />
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
