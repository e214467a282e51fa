import './radar.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { RadarProblem } from '../../../contract/radar.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { countWord } from '../../words/terms.ts'
import { SampleButton } from '../first-run/sample-button.tsx'
import { Beside } from '../reader/beside.tsx'
import { CatchUp } from './catch-up.tsx'
import { addressOf, type Choice, choiceIn, filterOf } from './radar-address.ts'
import { RadarBar } from './radar-bar.tsx'
import { RadarList } from './radar-list.tsx'
import { useRadar } from './use-radar.ts'

/** One problem of the playbook across all accounts: who shows it, who denies it, of whom nothing is known. */
export default function RadarScreen() {
  const known = useQuery(queries.radarProblems())
  const { playbook, problems = [] } = known.data ?? {}
  const choice = choiceIn(useSearch())
  const problem = problems.find(({ id }) => id === choice.problem) ?? problems[0]
  if (problem && playbook)
    return (
      <Radar key={playbook.id} problem={problem} problems={problems} choice={choice} behind={known.data?.behind ?? 0} />
    )
  return (
    <Nothing busy={known.isPending}>
      {known.data ? (
        <NoPlaybook />
      ) : (
        <>
          <h1 className="sr">Problem radar</h1>
          {known.error && <Failure error={known.error} retry={() => void known.refetch()} />}
        </>
      )}
    </Nothing>
  )
}

function Radar({
  problem,
  problems,
  choice,
  behind,
}: {
  problem: RadarProblem
  problems: readonly RadarProblem[]
  choice: Choice
  behind: number
}) {
  const [, navigate] = useLocation()
  const search = useSearch()
  const filter = filterOf({ ...choice, problem: problem.id })
  const list = useRadar(filter)
  const setRoom = useWindow((state) => state.setRoom)
  const go = (next: Partial<Choice>) =>
    navigate(addressOf({ ...choice, problem: problem.id, ...next }, search), { replace: true })
  const here = addressOf({ ...choice, problem: problem.id }, '')
  useEffect(() => setRoom(here), [setRoom, here])
  usePlace({
    title: 'Problem radar',
    saved: list.pending ? 'Saved on this computer' : countWord(list.total, 'account'),
  })
  useKeys('Problem radar', [
    ...problems.slice(0, 9).map((one, i) => ({
      keys: [String(i + 1)],
      label: one.short ?? one.statement,
      quiet: true,
      run: () => go({ problem: one.id }),
    })),
    ...(list.changed ? [{ keys: ['.'], label: 'show new order', run: list.showNew }] : []),
  ])
  return (
    <Beside className="radar">
      <div className="radarwork">
        <RadarBar problem={problem} problems={problems} choice={choice} onChange={go} />
        <CatchUp behind={behind} />
        {list.changed && (
          <div className="newpill">
            <button className="btn" type="button" onClick={list.showNew}>
              Show what changed <Kbd keys="." />
            </button>
          </div>
        )}
        {list.error && (
          <div className="pad">
            <Failure error={list.error} retry={list.retry} />
          </div>
        )}
        {!list.pending && list.total === 0 && !list.error ? (
          <NoAccounts choice={choice} onAll={() => go({ segment: '', tag: '', verdict: '', fresh: false })} />
        ) : (
          <RadarList key={JSON.stringify(filter)} list={list} problem={problem} />
        )}
      </div>
    </Beside>
  )
}

function Nothing({ busy, children }: { busy: boolean; children: React.ReactNode }) {
  usePlace({ title: 'Problem radar' })
  return (
    <main className="work" tabIndex={-1}>
      <div className="pane" data-pane="" tabIndex={-1} role="region" aria-label="Problem radar" aria-busy={busy}>
        <div className="pad">{children}</div>
      </div>
    </main>
  )
}

function NoPlaybook() {
  return (
    <EmptyState
      heading="h1"
      title="Which problem do you look for?"
      action={
        <>
          <Link className="btn primary" href="/playbooks">
            Choose a playbook
          </Link>
          <SampleButton />
        </>
      }
    >
      The radar takes one problem of your playbook and shows at which companies something speaks for it, in their own
      words, at which it is denied, and of which nothing is known yet. A playbook names the problems you solve.
    </EmptyState>
  )
}

function NoAccounts({ choice, onAll }: { choice: Choice; onAll: () => void }) {
  const narrowed = choice.segment !== '' || choice.tag !== '' || choice.verdict !== '' || choice.fresh
  return narrowed ? (
    <EmptyState
      title={choice.fresh ? 'No evidence for it of the last 30 days' : 'No account is like this'}
      action={
        <button type="button" className="btn" onClick={onAll}>
          Show all accounts
        </button>
      }
    >
      {choice.fresh
        ? 'Older evidence may still hold: take the filter away, or check the accounts again.'
        : 'Take a filter away to see the others.'}
    </EmptyState>
  ) : (
    <EmptyState
      title="No company to look at yet"
      action={
        <>
          <Link className="btn primary" href="/accounts?add">
            Add companies
          </Link>
          <SampleButton />
        </>
      }
    >
      Paste the addresses of companies you could call. Once their pages are read, those that show this problem stand
      here first, each with what they say.
    </EmptyState>
  )
}
