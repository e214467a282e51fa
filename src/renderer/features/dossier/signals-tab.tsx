import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Api, DatedEvent } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TimelineOrTable } from '../../ui/timeline.tsx'
import { isOnAxis } from '../../ui/timeline-scale.ts'
import { countWord } from '../../words/terms.ts'
import { EventList } from '../signals/event-list.tsx'
import { isLost, KeptList } from '../kept/kept-rows.tsx'
import { HiddenKinds, Rejected } from '../signals/not-shown.tsx'
import { ProblemEvidence } from '../signals/problem-evidence.tsx'
import { useReviewKeys } from '../signals/review-keys.ts'
import { fits, noFilters, SignalFilters } from '../signals/signal-filters.tsx'
import { ChangesSection } from './changes-section.tsx'
import { GoalsSection } from './goals-section.tsx'
import { OpeningNotices } from './opening-notices.tsx'
import type { TabProps } from './tab-props.ts'
import { TabPane } from './tab-pane.tsx'

type Signals = Awaited<ReturnType<Api['signals']['list']>>

/**
 * What happened at this company and when, what speaks for or against a problem, and what was left out and why; on each the user's word:
 * it holds, it is rejected, it is put right.
 */
export function SignalsTab({ row }: TabProps) {
  const signals = useQuery(queries.signals(row.account.id))
  return (
    <TabPane name="Signals" query={signals} count={countOf}>
      {(data) => (isEmpty(data) ? <NoSignals row={row} /> : <SignalLists row={row} signals={data} />)}
    </TabPane>
  )
}

const countOf = ({ events, problems }: Signals): number => events.length + problems.length

const isEmpty = ({ events, leftOut, problems, rejected, hidden, goals }: Signals): boolean =>
  events.length +
    leftOut.length +
    problems.length +
    goals.length +
    rejected.events.length +
    rejected.problems.length +
    hidden.length ===
  0

const LostWords = ({ row }: { row: AccountRow }) => (
  <KeptList
    accountId={row.account.id}
    title="Kept by you, no longer found"
    note="their pages say it no longer; it counts for nothing"
    passes={(one) => isLost(one) && one.kept.as.what !== 'fact'}
  />
)

function NoSignals({ row }: { row: AccountRow }) {
  useReviewKeys()
  return (
    <div className="one">
      <NoneFound row={row} />
      <LostWords row={row} />
      {row.pagesRead > 0 && <ChangesSection row={row} />}
      <OpeningNotices accountId={row.account.id} />
    </div>
  )
}

function NoneFound({ row }: { row: AccountRow }) {
  return row.pagesRead === 0 ? (
    <EmptyState title="No page was read yet">
      Research the account first; events stand here with their quotes.
    </EmptyState>
  ) : (
    <EmptyState title={`No event on ${countWord(row.pagesRead, 'page')}`}>
      Nothing dated, nothing that speaks for or against a problem you solve. Try their newsroom, trade press, or ask on
      the call what has changed.
    </EmptyState>
  )
}

const freshnessOrder = ['fresh', 'ahead', 'neutral', 'stale', 'undated'] as const
const freshnessTitle: Readonly<Record<DatedEvent['freshness'], string>> = {
  fresh: 'Fresh',
  ahead: 'Ahead',
  neutral: 'Cooling',
  stale: 'Gone by',
  undated: 'Undated',
}

/** Events from which on choosing among them is worth a row of the screen. */
const worthFiltering = 7

function SignalLists({ row, signals }: { row: AccountRow; signals: Signals }) {
  const now = useNow()
  const [filters, setFilters] = useState(noFilters)
  useReviewKeys()
  const call = row.nextCall ? new Date(row.nextCall.at) : null
  const all = [...signals.events, ...signals.leftOut.map(({ event }) => event)]
  const events = signals.events.filter((event) => fits(filters, event))
  const leftOut = signals.leftOut.filter(({ event }) => fits(filters, event))
  return (
    <div className="one">
      {events.some((event) => isOnAxis(event, now)) && (
        <section aria-label="Timeline">
          <TimelineOrTable events={events} call={call} lanes={12} />
        </section>
      )}
      <ChangesSection row={row} />
      {all.length >= worthFiltering && <SignalFilters events={all} filters={filters} choose={setFilters} />}
      {freshnessOrder.map((freshness) => (
        <EventList
          key={freshness}
          name={`${freshnessTitle[freshness]} events`}
          title={freshnessTitle[freshness]}
          events={events.filter((event) => event.freshness === freshness).map((event) => ({ event }))}
          row={row}
        />
      ))}
      <OpeningNotices accountId={row.account.id} />
      <GoalsSection goals={signals.goals} accountId={row.account.id} />
      <ProblemEvidence row={row} problems={signals.problems} />
      <EventList
        name="Left out"
        title="Left out of the snapshot"
        note=", each with its reason"
        events={leftOut}
        row={row}
      />
      <LostWords row={row} />
      <HiddenKinds row={row} kinds={signals.hidden} />
      <Rejected {...signals.rejected} />
    </div>
  )
}
