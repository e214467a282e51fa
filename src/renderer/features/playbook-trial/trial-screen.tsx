import './trial.css'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { Playbook, PlaybookId } from '../../../contract/contract.ts'
import type { TrialChange } from '../../../contract/playbook-trial.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { VerdictWord } from '../../ui/verdict.tsx'
import { Progress } from '../research/progress.tsx'
import { changeWords, fitChange, lookedWords, trialWords, turns } from './trial-words.ts'
import { useTrial } from './use-trial.ts'

/** A playbook, as it is written now, tried on all accounts at /playbooks/:playbookId/try. Nothing is saved. */
export default function TrialScreen() {
  const params = useParams<{ playbookId: string }>()
  // an id from the address: the host says when it knows none such
  const query = useQuery(queries.playbook(params.playbookId as PlaybookId))
  if (query.data) return <TrialOf key={query.data.id} playbook={query.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={query.isPending}>
      <div className="pad">{query.error && <Failure error={query.error} retry={() => void query.refetch()} />}</div>
    </main>
  )
}

function TrialOf({ playbook }: { readonly playbook: Playbook }) {
  const draft = useWindow((state) => state.drafts[playbook.id])
  // what is tried stays what it was when the trial began
  const [yaml] = useState(draft?.text ?? playbook.yaml)
  const back = `/playbooks/${playbook.id}`
  const pane = useRef<HTMLElement>(null)
  usePlace({
    title: `Try ${playbook.content.name}`,
    above: { label: 'Playbooks', href: '/playbooks' },
    saved: 'Nothing is saved by a trial',
  })
  useItems('Accounts', pane, { move: 'next account', enter: 'open' })
  return (
    <main className="work pane" ref={pane} tabIndex={-1} data-pane="">
      <div className="pad trial">
        <div className="row">
          <h1 className="grow clip">Try {playbook.content.name} on all accounts</h1>
          {draft !== undefined && <Chip>as written, not saved yet</Chip>}
          <Link className="btn" href={back}>
            Back to the playbook
          </Link>
        </div>
        <Beside playbook={playbook} changed={yaml !== playbook.yaml} />
        <Running yaml={yaml} />
      </div>
    </main>
  )
}

/** What the trial is held against. */
function Beside({ playbook, changed }: { readonly playbook: Playbook; readonly changed: boolean }) {
  const inUseId = useStatus().data?.settings.playbookId ?? null
  const inUse = useQuery(queries.playbooks()).data?.find(({ id }) => id === inUseId)
  if (inUseId === null)
    return (
      <p className="t2">
        No playbook of yours is in use yet: each account but the sample would get its first recommendation.
      </p>
    )
  if (!inUse) return null
  const same = inUse.id === playbook.id && !changed
  return (
    <p className="t2">
      {same
        ? 'This is the playbook in use, as it was saved: nothing changes where it is looked through already. Change its text, and try again.'
        : `Held against ${inUse.content.name}, version ${inUse.version}, which is in use; the sample companies against the one they brought, which they keep. Both look at what is on file now; nothing is saved.`}
    </p>
  )
}

function Running({ yaml }: { readonly yaml: string }) {
  const { soFar, state, error, stop, goOn } = useTrial(yaml)
  // rows stay where they are while the trial runs: what is shown grows when it is asked for, and when it ends
  const [held, setHeld] = useState<readonly TrialChange[]>([])
  const shown = state !== 'running' && held.length === 0 ? soFar.changes : held
  const waiting = soFar.changes.length - shown.length
  const none = state === 'done' && soFar.changes.length === 0
  return (
    <>
      <section className="sheet trialhead" aria-label="How far">
        <div className="row">
          <span className="num">{lookedWords(soFar)}</span>
          <span className="t2 grow">
            {state === 'running' ? 'so far' : state === 'stopped' ? 'stopped here' : 'all looked at'}
          </span>
          {state === 'running' && (
            <Button icon="pause" onClick={stop}>
              Stop
            </Button>
          )}
          {state === 'stopped' && (
            <Button
              look="primary"
              onClick={() => {
                setHeld(shown)
                goOn()
              }}
            >
              Go on
            </Button>
          )}
        </div>
        <Progress done={soFar.looked} of={soFar.all ?? 1} />
        {soFar.looked > 0 && <p className="trialsum">{trialWords(soFar)}</p>}
        <p className="sr" role="status">
          {state === 'running' ? '' : trialWords(soFar)}
        </p>
      </section>
      {error && <Failure error={error} retry={goOn} />}
      {waiting > 0 && (
        <p className="trialnew">
          <Button onClick={() => setHeld(soFar.changes)}>
            Show {waiting} {shown.length > 0 ? 'new' : 'so far'}
          </Button>
        </p>
      )}
      {none && soFar.unchanged > 0 && (
        <EmptyState title="Nothing would change">
          {soFar.unchanged === 1 ? 'The account' : `All ${soFar.unchanged} accounts`} with pages on file would keep
          recommendation, fit and likely problems.
        </EmptyState>
      )}
      {none && soFar.unchanged === 0 && !error && (
        <EmptyState title="No account has been read yet">
          A playbook is tried on the pages on file. Research an account, and try again.
        </EmptyState>
      )}
      <Changes changes={shown} />
    </>
  )
}

/** As many rows as are drawn at once: nobody reads thousands. */
const rowsAtOnce = 100

function Changes({ changes }: { readonly changes: readonly TrialChange[] }) {
  const [rows, setRows] = useState(rowsAtOnce)
  const drawn = changes.slice(0, rows)
  const groups = [
    { title: 'Another recommendation', of: drawn.filter(turns) },
    { title: 'The same recommendation, another fit or other problems', of: drawn.filter((one) => !turns(one)) },
  ]
  return (
    <>
      {groups.map(
        ({ title, of }) =>
          of.length > 0 && (
            <section key={title} aria-label={title}>
              <div className="sec">
                <h2>{title}</h2>
                <span className="t2 num">{changes.filter((one) => turns(one) === turns(of[0] ?? one)).length}</span>
              </div>
              <ul className="sheet pagelist">
                {of.map((change) => (
                  <Row key={change.accountId} change={change} />
                ))}
              </ul>
            </section>
          ),
      )}
      {changes.length > rows && (
        <Button onClick={() => setRows(rows + rowsAtOnce)}>
          Show {Math.min(rowsAtOnce, changes.length - rows)} more of {changes.length}
        </Button>
      )}
    </>
  )
}

/** Lines of an account that stand open. */
const linesAtFirst = 5

function Row({ change }: { readonly change: TrialChange }) {
  const { accountId, accountName, now, tried, why } = change
  const fit = fitChange(change)
  const words = changeWords(change)
  return (
    <li data-item={accountId} tabIndex={-1}>
      <div className="row">
        <Link className="grow clip" data-open="" href={`/accounts/${accountId}`}>
          <b>{accountName}</b>
        </Link>
        {fit && <span className="t2 num nowrap">{fit}</span>}
        <span className="trialturn">
          {turns(change) && (
            <>
              <VerdictWord verdict={now.verdict} />
              <span className="t3">then</span>
            </>
          )}
          <VerdictWord verdict={tried.verdict} />
        </span>
      </div>
      {why !== null && turns(change) && <p className="t2">{why}</p>}
      <Lines words={words.slice(0, linesAtFirst)} />
      {words.length > linesAtFirst && (
        <details>
          <summary className="t3">{words.length - linesAtFirst} more</summary>
          <Lines words={words.slice(linesAtFirst)} />
        </details>
      )}
    </li>
  )
}

function Lines({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <ul className="trialwords t2">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
