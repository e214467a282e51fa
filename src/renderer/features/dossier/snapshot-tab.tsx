import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId, Snapshot } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { useItems } from '../../keys/use-items.ts'
import { peekSource } from '../../sources/use-open-source.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TimelineOrTable } from '../../ui/timeline.tsx'
import { isOnAxis } from '../../ui/timeline-scale.ts'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { Ask } from './ask.tsx'
import { OwnDecision } from './attempts/own-decision.tsx'
import { Background } from './background.tsx'
import { BesideOthers, FromSimilar } from './beside-others.tsx'
import type { TabProps } from './tab-props.ts'
import { NoticedChanges } from './noticed-changes.tsx'
import { FitSection } from './fit-section.tsx'
import { Problems } from './problems.tsx'
import { Recommendation } from './recommendation.tsx'
import { startWords, useResearch } from './use-research.ts'
import { Refs } from '../../ui/ref.tsx'

/** The pre-call snapshot: whether to call, why now, what they may suffer from, what to ask, whether it fits, what is unknown. */
export function SnapshotTab({ row, snapshot, pending, error, retry }: TabProps) {
  const pane = useRef<HTMLElement>(null)
  useItems('Claims', pane, { move: 'next claim', enter: 'open source', peek: peekSource })
  return (
    <section className="pane" ref={pane} data-pane="" tabIndex={-1} aria-label="Snapshot" aria-busy={pending}>
      <div className="pad">
        {error && <Failure error={error} retry={retry} />}
        {snapshot && snapshot.pagesRead > 0 ? (
          <SnapshotBody row={row} snapshot={snapshot} />
        ) : pending || error ? null : (
          <>
            <NothingYet row={row} />
            <OwnDecision accountId={row.account.id} snapshot={snapshot} />
          </>
        )}
      </div>
    </section>
  )
}

function SnapshotBody({ row, snapshot }: { row: AccountRow; snapshot: Snapshot }) {
  return (
    <div className="two">
      <div>
        <OwnDecision accountId={row.account.id} snapshot={snapshot} />
        {snapshot.recommendation ? <Recommendation snapshot={snapshot} /> : <NoPlaybook accountId={row.account.id} />}
        <WhyNow row={row} snapshot={snapshot} />
        {snapshot.playbook && <Problems snapshot={snapshot} />}
        <NoticedChanges snapshot={snapshot} />
        <Ask snapshot={snapshot} />
      </div>
      <div>
        {snapshot.fit && <FitSection snapshot={snapshot} fit={snapshot.fit} />}
        <Unknowns snapshot={snapshot} />
        <BesideOthers accountId={row.account.id} />
        <FromSimilar snapshot={snapshot} />
        <Background snapshot={snapshot} />
      </div>
    </div>
  )
}

function NothingYet({ row }: { row: AccountRow }) {
  const research = useResearch(row)
  const now = useNow()
  const last = useQuery(queries.researchRuns(row.account.id)).data?.[0]?.research
  if (research.state === 'running') {
    return (
      <EmptyState
        title="Research is under way"
        action={
          <Button look="primary" onClick={research.start}>
            Watch it
          </Button>
        }
      >
        {research.progress ? `${countWord(research.progress.saved, 'page')} saved so far. ` : ''}
        The snapshot appears here when there is something to say, and you can go on working.
      </EmptyState>
    )
  }
  if (research.state === null && last?.state === 'failed') {
    return (
      <EmptyState
        title={`Nothing could be read about ${row.account.name}`}
        action={
          <Button look="primary" icon="refresh" shortcut="r" disabled={research.busy} onClick={research.start}>
            Try again
          </Button>
        }
      >
        {last.reason ?? 'Research broke off.'} Tried {momentWords(last.endedAt ?? last.startedAt, now)}.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={`Nothing was read about ${row.account.name} yet`}
      action={
        <Button look="primary" icon="refresh" shortcut="r" disabled={research.busy} onClick={research.start}>
          {startWords(research.state)}
        </Button>
      }
    >
      Research reads their public pages, one a second at most, and keeps each one as it arrives. Robots.txt is obeyed.
      What it finds stands here with its quotes.
    </EmptyState>
  )
}

function NoPlaybook({ accountId }: { accountId: AccountId }) {
  const confirmed = useStatus().data?.settings.playbookId
  const { mutate, isPending, error } = useAsk(api.snapshots.build)
  if (confirmed) {
    return (
      <section className="noplaybook sheet" aria-label="Recommendation">
        <h2>No recommendation yet</h2>
        <p className="t2">This dossier is looked at through your playbook now. It shows here when that is done.</p>
        {error && <Failure error={error} />}
        <Button disabled={isPending} onClick={() => mutate({ accountId })}>
          Look now
        </Button>
      </section>
    )
  }
  return (
    <section className="noplaybook sheet" aria-label="Recommendation">
      <h2>No recommendation yet</h2>
      <p className="t2">
        Say what you help with, and this dossier is looked at through it: likely problems, fit, and whether to call at
        all. What they say about themselves stands below either way.
      </p>
      <Link className="btn primary" href="/playbooks">
        Choose a playbook
      </Link>
    </section>
  )
}

const lanesShown = 5

function noEvent({ events, pagesRead }: Snapshot): string {
  const next = 'Try their newsroom, trade press, or ask what changes next year.'
  if (events.length === 0)
    return `No event of the last two years on ${countWord(pagesRead, 'page')}; what is older would stand in Signals. ${next}`
  return `${countWord(events.length, 'event')} on ${countWord(pagesRead, 'page')}, all undated or older than ten months; they stand in Signals. ${next}`
}

function WhyNow({ row, snapshot }: { row: AccountRow; snapshot: Snapshot }) {
  const call = row.nextCall ? new Date(row.nextCall.at) : null
  const fresh = snapshot.events.filter(({ freshness }) => freshness === 'fresh').length
  const now = useNow()
  const onAxis = snapshot.events.filter((event) => isOnAxis(event, now)).length
  const more = snapshot.events.length - Math.min(onAxis, lanesShown)
  return (
    <section aria-label="Why now">
      <div className="sec">
        <h2>Why now</h2>
        <span className="t2">
          {fresh === 0
            ? 'Nothing fresh'
            : `${countWord(fresh, 'event')} still fresh${call ? ' on the day of the call' : ''}`}
        </span>
        {onAxis > 0 && <span className="more">bar: stays fresh; strong: best days</span>}
        {more > 0 && (
          <Link className="allof" href={`/accounts/${snapshot.accountId}/signals`}>
            {more} more
          </Link>
        )}
      </div>
      <TimelineOrTable events={snapshot.events} call={call} lanes={lanesShown} />
      {onAxis === 0 && <p className="ev none t2">{noEvent(snapshot)}</p>}
      {snapshot.urgency && (
        <p className="urgency">
          <Icon name="clock" size="s" /> {snapshot.urgency.text}
          <Refs evidence={snapshot.urgency.evidence} />
        </p>
      )}
    </section>
  )
}

function Unknowns({ snapshot }: { snapshot: Snapshot }) {
  // what leaves a criterion open stands with the criterion, under Fit
  const unknowns = snapshot.unknowns.filter(({ id }) => snapshot.fit === null || !id.startsWith('fit:'))
  if (unknowns.length === 0) return null
  return (
    <section className="unk" aria-label="Unknown">
      <div className="sec">
        <h2>Nobody could find</h2>
        <span className="more">worth asking</span>
      </div>
      <ul>
        {unknowns.map(({ id, text, looked }) => (
          <li key={id}>
            <span className="unknown">
              <Icon name="unk" size="s" />
            </span>
            <span>
              {text}
              <small>{looked}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
