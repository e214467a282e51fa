import './peek.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Account, AccountId, Call, QuoteEvidence, Snapshot } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { sourceOf, withSource } from '../../sources/source-address.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { VerdictWord } from '../../ui/verdict.tsx'
import { callWords, shortDateWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { startWords, useResearch } from '../dossier/use-research.ts'
import { type PeekQuote, quotesBehind } from './quotes-behind.ts'

/** The account one is on: what to ask first, what the recommendation stands on, and where to go from here. */
export function AccountPeek({
  account: { id, name },
  call,
  children,
}: {
  readonly account: Account
  /** Its next one. */
  readonly call: Call | null
  /** Where to go from here. */
  readonly children: ReactNode
}) {
  const snapshot = useQuery(queries.snapshot(id))
  const account = useQuery(queries.account(id)).data
  const now = useNow()
  return (
    <section className="sheet peek" aria-busy={snapshot.isPending} aria-label={name}>
      <div className="row">
        <h2 className="grow clip" title={name}>
          {name}
        </h2>
        {snapshot.data?.recommendation && <VerdictWord verdict={snapshot.data.recommendation.verdict} />}
      </div>
      {call && (
        <p className="t2">
          {callWords(call.at, now)}, {call.minutes} min
        </p>
      )}
      {call?.objective && <p className="peekgoal">{call.objective}</p>}
      {snapshot.error && <Failure error={snapshot.error} />}
      {snapshot.data && snapshot.data.pagesRead > 0 ? (
        <Standing snapshot={snapshot.data} />
      ) : (
        snapshot.isSuccess && account && <NotReadYet row={account} />
      )}
      <div className="row w acts">{children}</div>
    </section>
  )
}

function Standing({ snapshot }: { snapshot: Snapshot }) {
  const [question] = snapshot.questions
  const { standsOn, against } = quotesBehind(snapshot)
  return (
    <>
      {question && (
        <>
          <p className="lab gap">Ask first</p>
          <p className="open">{question.ask}</p>
        </>
      )}
      {standsOn.length > 0 && (
        <>
          <p className="lab gap">It stands on</p>
          {standsOn.map((quote) => (
            <PeekQuoteLine key={quote.evidence.quote} quote={quote} snapshot={snapshot} />
          ))}
        </>
      )}
      {standsOn.length === 0 && <p className="t2 gap">{reasonWords(snapshot)}</p>}
      {against && (
        <>
          <p className="lab gap">Speaks against it</p>
          <PeekQuoteLine quote={against} snapshot={snapshot} />
        </>
      )}
    </>
  )
}

function reasonWords({ playbook, recommendation }: Snapshot): string {
  if (!playbook) return 'No playbook is confirmed, so there is no recommendation yet.'
  return recommendation?.reasons[0]?.text ?? 'No reason stands on a quote yet.'
}

const look = { for: 'ev pro', against: 'ev con' } as const

/** A quote with its number; the number opens the saved page beside the dossier. */
function PeekQuoteLine({ quote: { evidence, side }, snapshot }: { quote: PeekQuote; snapshot: Snapshot }) {
  const now = useNow()
  const source = snapshot.sources.find(({ pageVersionId }) => pageVersionId === evidence.pageVersionId)
  return (
    <blockquote className={side === null ? 'ev' : look[side]}>
      <p className="q">
        {side !== null && <span className="sr">{side === 'for' ? 'For a likely problem: ' : 'Against it: '}</span>}
        {evidence.quote}
      </p>
      <p className="src">
        <Link
          className="ref"
          href={addressOf(evidence, snapshot.accountId)}
          aria-label={source ? `Source ${source.n}, ${source.title}` : 'Saved page'}
        >
          {source?.n ?? <Icon name="note" size="s" />}
        </Link>
        <span className="clip">{source?.title ?? 'Saved page'}</span>
        {source?.publishedAt ? (
          <time>{shortDateWords(source.publishedAt, now)}</time>
        ) : (
          <span className="state stale">
            <Icon name="clock" />
            undated
          </span>
        )}
      </p>
    </blockquote>
  )
}

const addressOf = (evidence: QuoteEvidence, accountId: AccountId): string =>
  `/accounts/${accountId}?${withSource('', sourceOf(evidence))}`

/** No page is on file, or pages are and nobody looked at them yet: two different things to do. */
function NotReadYet({ row }: { row: AccountRow }) {
  const research = useResearch(row)
  const look = useAsk(api.snapshots.build)
  const readOnly = useStatus().data?.readOnly ?? true
  if (research.state === 'running')
    return (
      <Next words="Its pages are being read. What they say stands here when they are.">
        <Button look="primary" icon="refresh" disabled={research.busy} onClick={research.start}>
          Watch it
        </Button>
      </Next>
    )
  if (row.pagesRead > 0)
    return (
      <Next
        words={`${countWord(row.pagesRead, 'page')} ${row.pagesRead === 1 ? 'is' : 'are'} on file, and no snapshot was made of what they say yet.`}
      >
        {look.error && <Failure error={look.error} />}
        <Button
          look="primary"
          disabled={readOnly || look.isPending}
          onClick={() => look.mutate({ accountId: row.account.id })}
        >
          Make the snapshot
        </Button>
      </Next>
    )
  return (
    <Next words="Nothing was read about it yet, so there is nothing to recommend.">
      <Button look="primary" icon="refresh" disabled={research.busy} onClick={research.start}>
        {startWords(research.state)}
      </Button>
    </Next>
  )
}

function Next({ words, children }: { words: string; children: ReactNode }) {
  return (
    <>
      <p className="t2 gap">{words}</p>
      <div className="row acts">{children}</div>
    </>
  )
}
