import './research.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { DropHere } from '../bring-in/drop-here.tsx'
import { useResearch } from '../dossier/use-research.ts'
import { Beside } from '../reader/beside.tsx'
import { Captured } from './captured.tsx'
import { CoverageColumn } from './coverage-column.tsx'
import { MiddleColumn } from './middle-column.tsx'
import { ResearchHeader } from './research-header.tsx'
import { Run, useLeaveKeys } from './research-screen.tsx'
import { useSession } from './use-session.ts'

/** The research of an account: its latest run, or, where its site was never read, a session by hand. */
export default function AccountResearch() {
  const { accountId } = useParams<{ accountId: string }>()
  const id = accountId as AccountId // an id from the address: the host says when it knows none such
  const row = useQuery(queries.account(id))
  const runs = useQuery(queries.researchRuns(id))
  const error = row.error ?? runs.error
  const [latest] = runs.data ?? []
  if (latest) return <Run key={latest.research.id} researchId={latest.research.id} />
  if (row.data && runs.data) return <ByHand row={row.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={!error}>
      <h1 className="sr">Research</h1>
      {error && (
        <div className="pad">
          <Failure error={error} retry={() => void Promise.all([row.refetch(), runs.refetch()])} />
        </div>
      )}
    </main>
  )
}

function ByHand({ row }: { readonly row: AccountRow }) {
  const { account } = row
  const controls = useSession(account.id)
  const pages = useQuery(queries.pages(account.id)).data
  const coverage = useQuery(queries.coverage(account.id)).data
  const numbers = useSourceNumbers(undefined, pages)
  usePlace({ title: account.name, above: { label: 'Research', href: '/research' } })
  useLeaveKeys()
  return (
    <SourcesProvider numbers={numbers}>
      <DropHere into={account} />
      <Beside>
        <div className="rframe">
          <div className="research">
            <ResearchHeader progress={null} controls={controls} />
            <NothingRead row={row} />
            <MiddleColumn controls={controls}>
              <section className="pane rmid" data-pane="" tabIndex={-1} aria-label="Findings">
                <div className="pad">
                  <div className="sec">
                    <h2>By hand</h2>
                  </div>
                  <p className="t2">
                    Look where you like, and write down what you find below: it is saved as you type. What you know, and
                    what you looked for in vain, is marked on the right.
                  </p>
                  {controls.session && <Captured session={controls.session} />}
                </div>
              </section>
            </MiddleColumn>
            <CoverageColumn pages={coverage ?? nothing} controls={controls} />
          </div>
        </div>
      </Beside>
    </SourcesProvider>
  )
}

const nothing = [] as const

function NothingRead({ row }: { readonly row: AccountRow }) {
  const { busy, start, state } = useResearch(row)
  useKeys('Run', [{ keys: ['r'], label: 'read its site', run: start }])
  return (
    <section className="pane rlog" data-pane="" tabIndex={-1} aria-label="Pages">
      <div className="pad2">
        <h2 className="sr">Pages</h2>
        <p className="t2">{state === 'waiting' ? 'Its site waits in the queue.' : 'Its site was not read yet.'}</p>
        <div className="row runacts">
          <Button icon="refresh" shortcut="r" disabled={busy} onClick={start}>
            {state === 'waiting' ? 'Start now' : 'Read its site'}
          </Button>
        </div>
      </div>
    </section>
  )
}
