import { useQuery } from '@tanstack/react-query'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Api, DatedEvent, PartialDate } from '../../../contract/contract.ts'
import { queries } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { Tag } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { isOnAxis } from '../../ui/timeline-scale.ts'
import { dateWords, shortDateWords } from '../../words/dates.ts'
import { countWord, eventStatusWord, eventTypeWord } from '../../words/terms.ts'
import { GoalsSection } from './goals-section.tsx'
import { OpeningNotices } from './opening-notices.tsx'
import { ChangesSection } from './changes-section.tsx'
import type { TabProps } from './tab-props.ts'
import { HowDoYouKnow } from './how-do-you-know.tsx'
import { TabPane } from './tab-pane.tsx'

type Signals = Awaited<ReturnType<Api['signals']['list']>>

/** What happened at this company and when, what speaks for or against a problem, and what was left out and why. */
export function SignalsTab({ row }: TabProps) {
  const signals = useQuery(queries.signals(row.account.id))
  return (
    <TabPane name="Signals" query={signals}>
      {(data) =>
        isEmpty(data) ? (
          <div className="one">
            <NoSignals row={row} />
            {row.pagesRead > 0 && <ChangesSection row={row} />}
            <OpeningNotices accountId={row.account.id} />
          </div>
        ) : (
          <SignalLists row={row} signals={data} />
        )
      }
    </TabPane>
  )
}

const isEmpty = ({ events, leftOut, problems }: Signals): boolean =>
  events.length + leftOut.length + problems.length === 0

function NoSignals({ row }: { row: AccountRow }) {
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

function SignalLists({ row, signals }: { row: AccountRow; signals: Signals }) {
  const now = useNow()
  const call = row.nextCall ? new Date(row.nextCall.at) : null
  return (
    <div className="one">
      {signals.events.some((event) => isOnAxis(event, now)) && (
        <section aria-label="Timeline">
          <Timeline events={signals.events} call={call} lanes={12} />
        </section>
      )}
      <ChangesSection row={row} />
      {freshnessOrder.map((freshness) => (
        <EventGroup
          key={freshness}
          title={freshnessTitle[freshness]}
          events={signals.events.filter((event) => event.freshness === freshness)}
          row={row}
        />
      ))}
      <OpeningNotices accountId={row.account.id} />
      <GoalsSection goals={signals.goals} accountId={row.account.id} />
      <ProblemEvidence row={row} signals={signals} />
      <LeftOut row={row} signals={signals} />
    </div>
  )
}

function EventGroup({ title, events, row }: { title: string; events: readonly DatedEvent[]; row: AccountRow }) {
  if (events.length === 0) return null
  return (
    <section aria-label={`${title} events`}>
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2">{events.length}</span>
      </div>
      <ul className="sheet findings">
        {events.map((event) => (
          <EventRow key={event.id} event={event} row={row} />
        ))}
      </ul>
    </section>
  )
}

function EventRow({ event, row }: { event: DatedEvent; row: AccountRow }) {
  const now = useNow()
  const { icon, word } = eventTypeWord[event.type]
  return (
    <li className="find-card">
      <div className="hd">
        <Icon name={icon} />
        <b>{event.label}</b>
        <span className="t2">
          {word}, {eventStatusWord[event.status]}
          {event.date !== null && `, ${shortDateWords(event.date, now)}`}
        </span>
        {event.sensitive && <Tag is="against">know it, don’t open with it</Tag>}
        <span className="grow" />
        <Age event={event} />
      </div>
      <EventQuotes id={event.id} evidence={event.evidence}>
        <HowDoYouKnow claimId={event.id} accountId={row.account.id} />
      </EventQuotes>
    </li>
  )
}

function Age({ event }: { event: DatedEvent }) {
  const now = useNow()
  if (event.freshness === 'fresh' && event.freshUntil !== null) {
    return (
      <span className="state t2">
        <span className="fresh">
          <Icon name="dot" />
        </span>
        fresh to {shortDateWords(event.freshUntil, now)}
      </span>
    )
  }
  if (event.freshness === 'stale' || event.freshness === 'undated') {
    return (
      <span className="state stale">
        <Icon name="clock" />
        {event.ageDays === null ? 'undated' : `${countWord(event.ageDays, 'day')} old`}
      </span>
    )
  }
  return event.ageDays === null || event.ageDays < 0 ? null : (
    <span className="state t3">
      <Icon name="ring" />
      {countWord(event.ageDays, 'day')} old
    </span>
  )
}

const quotesShown = 2

function EventQuotes({
  id,
  evidence,
  children,
}: {
  id: string
  evidence: DatedEvent['evidence']
  children: React.ReactNode
}) {
  return evidence.slice(0, quotesShown).map((quote, i) => (
    <Quote key={`${quote.pageVersionId} ${quote.start}`} evidence={quote} item={`${id} ${i}`}>
      {i === 0 && evidence.length > quotesShown && (
        <span>and {countWord(evidence.length - quotesShown, 'more page')}</span>
      )}
      {i === 0 && children}
    </Quote>
  ))
}

function ProblemEvidence({ row, signals }: { row: AccountRow; signals: Signals }) {
  const byProblem = [...Map.groupBy(signals.problems, ({ statement }) => statement)]
  if (byProblem.length === 0) return null
  return (
    <section aria-label="Evidence on likely problems">
      <div className="sec">
        <h2>Evidence on likely problems</h2>
        <span className="t2">{signals.problems.length}</span>
      </div>
      {byProblem.map(([statement, lines]) => (
        <article className="sheet evsheet" key={statement}>
          <h3>{statement}</h3>
          {lines
            .toSorted((a, b) => b.strength - a.strength)
            .map((line) => (
              <ProblemLine key={line.id} line={line} row={row} />
            ))}
        </article>
      ))}
    </section>
  )
}

const strengthWord = { 1: 'a hint', 2: 'a sign', 3: 'they say it' } as const
const holderWord = { account: null, customers: 'about their customers', trade: 'about their trade' } as const

function ProblemLine({ line, row }: { line: Signals['problems'][number]; row: AccountRow }) {
  const { quote, pageId, pageVersionId, revision, start, end, holder } = line
  return (
    <Quote
      evidence={{ type: 'quote', quote, pageId, pageVersionId, revision, start, end }}
      direction={line.direction}
      // the host checked it when the page was read
      date={line.publishedAt as PartialDate | null}
      item={`${line.problem} ${line.id}`}
    >
      <span className={line.direction}>{line.direction === 'for' ? 'for' : 'against'}</span>
      <span>{strengthWord[line.strength]}</span>
      {holderWord[holder] && <Tag is="unknown">{holderWord[holder]}</Tag>}
      <HowDoYouKnow claimId={line.id} accountId={row.account.id} />
    </Quote>
  )
}

function LeftOut({ row, signals }: { row: AccountRow; signals: Signals }) {
  if (signals.leftOut.length === 0) return null
  return (
    <section aria-label="Left out">
      <div className="sec">
        <h2>Left out of the snapshot</h2>
        <span className="t2">{signals.leftOut.length}, each with its reason</span>
      </div>
      <ul className="sheet findings">
        {signals.leftOut.map(({ event, why }) => (
          <li className="find-card" key={event.id}>
            <div className="hd">
              <Icon name={eventTypeWord[event.type].icon} />
              <b>{event.label}</b>
              <span className="t2">
                {event.date === null ? 'undated' : dateWords(event.date)}, {eventStatusWord[event.status]}
              </span>
              <span className="grow" />
              <Tag is="unknown">{why}</Tag>
            </div>
            <EventQuotes id={event.id} evidence={event.evidence}>
              <HowDoYouKnow claimId={event.id} accountId={row.account.id} />
            </EventQuotes>
          </li>
        ))}
      </ul>
    </section>
  )
}
