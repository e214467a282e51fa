import './research.css'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { AccountId, Session, SessionId, SessionSummary, SummaryLine } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { peekSource, useOpenSource } from '../../sources/use-open-source.ts'
import { Tag } from '../../ui/chip.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Quote } from '../../ui/quote.tsx'
import { dateWords, momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { Beside } from '../reader/beside.tsx'
import { ExportSummary } from './export-summary.tsx'
import { ForOthers } from './for-others.tsx'
import { minutesWords } from './session-words.ts'

/** What a session came to: what was learned, what was looked for in vain, what is open, and what others can use of it. */
export default function SessionSummaryScreen() {
  const { sessionId } = useParams<{ sessionId: string }>()
  // an id from the address: the host says when it knows none such
  const { data, error, refetch } = useQuery(queries.sessionSummary(sessionId as SessionId))
  if (data) return <Ended key={sessionId} session={data.session} summary={data.summary} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={!error}>
      {error && (
        <div className="pad">
          <Failure error={error} retry={() => void refetch()} />
        </div>
      )}
    </main>
  )
}

function Ended({ session, summary }: { readonly session: Session; readonly summary: SessionSummary }) {
  const { accountId } = session
  const pane = useRef<HTMLElement>(null)
  const account = useQuery(queries.account(accountId)).data?.account
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setTicked((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    )
  usePlace({
    title: `Session, ${account?.name ?? ''}`,
    above: { label: 'Research', href: '/research' },
    saved: 'Kept as a note',
  })
  useItems('Learned', pane, { move: 'next line', enter: 'open source', peek: peekSource })
  useLeave(accountId)
  return (
    <Numbered accountId={accountId}>
      <Beside>
        <section className="pane" ref={pane} data-pane="" tabIndex={-1} aria-label="Summary">
          <div className="pad summary">
            <SummaryHead session={session} summary={summary} name={account?.name ?? ''} />
            <Learned summary={summary} ticked={ticked} toggle={toggle} />
            <div className="sumlists">
              <Topics
                title="Looked for, not found"
                icon="con"
                items={summary.notFound}
                none="Nothing was looked for in vain."
              />
              <Topics title="Still open" icon="unk" items={summary.open} none="Nothing is open." />
            </div>
            <CapturedNotes summary={summary} />
            <ForOthers session={session} ticked={[...ticked]} />
          </div>
        </section>
      </Beside>
    </Numbered>
  )
}

function Numbered({ accountId, children }: { readonly accountId: AccountId; readonly children: React.ReactNode }) {
  const pages = useQuery(queries.pages(accountId)).data
  const snapshot = useQuery(queries.snapshot(accountId)).data
  return <SourcesProvider numbers={useSourceNumbers(snapshot?.sources, pages)}>{children}</SourcesProvider>
}

function useLeave(accountId: AccountId): void {
  const [, navigate] = useLocation()
  const { source } = useOpenSource()
  useKeys(
    'Summary',
    [
      { keys: ['Mod+Enter'], label: 'dossier', run: () => navigate(`/accounts/${accountId}`) },
      ...(source
        ? []
        : [{ keys: ['Escape'], label: 'back', quiet: true, run: () => navigate(`/research/account/${accountId}`) }]),
    ],
    { level: 'place' },
  )
}

function SummaryHead({ session, summary, name }: { session: Session; summary: SessionSummary; name: string }) {
  const now = useNow()
  const { accountId, startedAt, endedAt, planMinutes } = session
  return (
    <header className="sumhead">
      <div className="grow">
        <h1 className="clip">Research session, {name}</h1>
        <p className="t2">
          {momentWords(startedAt, now)}, {minutesWords(summary.minutes)} of {planMinutes} planned,{' '}
          {countWord(summary.pages, 'new page')}.{endedAt === null && ' It still goes on.'}
        </p>
      </div>
      <ExportSummary session={session} name={name} />
      <Link className="btn primary" href={`/accounts/${accountId}`}>
        Open the dossier <Kbd keys="Mod+Enter" />
      </Link>
    </header>
  )
}

interface LearnedProps {
  readonly summary: SessionSummary
  readonly ticked: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

function Learned({ summary, ticked, toggle }: LearnedProps) {
  const { learned, moreFacts } = summary
  return (
    <section aria-label="What was learned">
      <div className="sec">
        <h2>What was learned</h2>
        {learned.length > 0 && <span className="t2">tick what could be useful for other accounts</span>}
      </div>
      {learned.length === 0 ? (
        <p className="ev none t2">Nothing that was not known before.</p>
      ) : (
        <div className="sheet">
          {learned.map((line) => (
            <Line key={line.id} line={line} ticked={ticked.has(line.id)} toggle={() => toggle(line.id)} />
          ))}
        </div>
      )}
      {moreFacts > 0 && <p className="t2 summore">{countWord(moreFacts, 'more fact')} in the dossier.</p>}
    </section>
  )
}

function Line({
  line,
  ticked,
  toggle,
}: {
  readonly line: SummaryLine
  readonly ticked: boolean
  readonly toggle: () => void
}) {
  const { label, date, direction, evidence } = line
  // a name or a number is its own quote
  const text = line.text.toLowerCase() === evidence.quote.toLowerCase() ? '' : line.text
  return (
    <article className="find-card sumline">
      <label className="hd">
        <input type="checkbox" checked={ticked} onChange={toggle} />
        <b>{label}</b>
        <span className="t3">
          {[text, line.kind === 'event' && date ? dateWords(date) : ''].filter(Boolean).join(', ')}
        </span>
      </label>
      <Quote evidence={evidence} item={line.id} {...(direction ? { direction } : {})}>
        {direction && (
          <Tag is={direction}>
            <Icon name={direction === 'for' ? 'plus' : 'minus'} size="s" />
            {direction}
          </Tag>
        )}
      </Quote>
    </article>
  )
}

function Topics({
  title,
  icon,
  items,
  none,
}: {
  title: string
  icon: 'con' | 'unk'
  items: SessionSummary['open']
  none: string
}) {
  return (
    <section aria-label={title}>
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2 num">{items.length}</span>
      </div>
      {items.length === 0 ? (
        <p className="t2">{none}</p>
      ) : (
        <ul className="cov">
          {items.map(({ label, detail }) => (
            <li key={label}>
              <span className={icon === 'unk' ? 'unknown' : 't3'}>
                <Icon name={icon} />
              </span>
              <span>
                {label}
                <small>{detail}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function CapturedNotes({ summary: { captured } }: { readonly summary: SessionSummary }) {
  if (captured.length === 0) return null
  return (
    <section aria-label="Captured" className="captured">
      <div className="sec">
        <h2>You captured</h2>
        <span className="t2 num">{captured.length}</span>
      </div>
      <ul className="sheet">
        {captured.map(({ noteId, markdown }) => (
          <li key={noteId}>{markdown}</li>
        ))}
      </ul>
    </section>
  )
}
