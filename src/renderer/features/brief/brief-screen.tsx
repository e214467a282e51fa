import './brief.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams, useSearch, useLocation } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { BriefDesk } from '../../../contract/brief-edits.ts'
import type { BriefPage } from '../../../contract/brief-pages.ts'
import type { AccountId, Brief, Call, CallId, Paper } from '../../../contract/contract.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { callWords } from '../../words/dates.ts'
import { Beside } from '../reader/beside.tsx'
import { callPath } from '../call/call-path.ts'
import { fromHere } from '../call/way-to-call.ts'
import { ApprovalBar } from './approval-bar.tsx'
import { BriefSources } from './brief-sources.tsx'
import { briefWords } from './brief-words.ts'
import { LineList } from './line-list.tsx'
import { PdfView } from './pdf-view.tsx'
import { useLineEdits } from './use-line-edits.ts'
import { ExportButtons } from './export-buttons.tsx'

/** The brief as it will be printed, at /accounts/:accountId/brief. */
export default function BriefScreen() {
  const params = useParams<{ accountId: string }>()
  // an id from the address: the host says when it knows none such
  const accountId = params.accountId as AccountId
  const row = useQuery(queries.account(accountId))
  if (row.data) return <OpenBrief key={accountId} row={row.data} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={row.isPending}>
      {row.error && (
        <div className="pad">
          <Failure error={row.error} retry={() => void row.refetch()} />
        </div>
      )}
    </main>
  )
}

function OpenBrief({ row }: { row: AccountRow }) {
  const { account } = row
  const [path, navigate] = useLocation()
  const { source } = useOpenSource()
  const choice = useChoice(row)
  const now = useNow()
  const brief = useQuery({
    ...queries.brief(account.id, choice.callId, choice.paper),
    placeholderData: keepPreviousData,
    enabled: choice.page === 'brief',
  })
  const handout = useQuery({
    ...queries.handout(account.id, choice.callId, choice.paper),
    placeholderData: keepPreviousData,
    enabled: choice.page === 'handout',
  })
  const preview = choice.page === 'brief' ? brief : handout
  const sources = choice.page === 'brief' ? brief.data?.brief : handout.data?.handout
  const dossier = path.replace(/\/brief$/, '')
  // asked for by the tools too
  const calls = useQuery(queries.calls(account.id)).data
  const chosen = calls?.find(({ id }) => id === choice.callId) ?? row.nextCall
  const toCall = callPath(account.id, chosen, now)
  useKeys('Brief to call', [{ keys: ['c'], label: 'call', run: () => navigate(toCall, { state: fromHere() }) }])
  useKeys('Brief', source ? [] : [{ keys: ['Escape'], label: 'back to the dossier', run: () => navigate(dossier) }])
  usePlace({ title: 'Brief', above: { label: account.name, href: dossier }, saved: 'One page, made here' })
  const content = (
    <Beside>
      <div className="briefwork">
        <Tools row={row} choice={choice} brief={brief.data?.brief} desk={preview.data} />
        {preview.error ? (
          <section className="pane" data-pane="" tabIndex={-1} aria-label="The page">
            <div className="pad">
              <NoBrief row={row} />
              <Failure error={preview.error} retry={() => void preview.refetch()} />
            </div>
          </section>
        ) : (
          <Desk row={row} choice={choice} desk={preview.data} busy={preview.isFetching} />
        )}
      </div>
    </Beside>
  )
  return (
    <BriefSources accountId={account.id} brief={sources}>
      {content}
    </BriefSources>
  )
}

/** Left the lines, right the page they make; an older page stays until the next one is there. */
function Desk(props: { row: AccountRow; choice: Choice; desk: BriefDesk | undefined; busy: boolean }) {
  const { row, choice, desk, busy } = props
  const edits = useLineEdits(row.account.id, choice.callId, choice.page)
  const title = choice.page === 'brief' ? 'The brief' : 'The page to leave'
  return (
    <div className="desk">
      <section className="pane" data-pane="" tabIndex={-1} aria-label="Lines" aria-busy={busy || edits.busy}>
        {desk ? <LineList key={choice.page} desk={desk} edits={edits} /> : <p className="t3">Setting the page</p>}
      </section>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls and holds nothing else to focus */}
      <section className="pane pagepane" data-pane="" tabIndex={0} aria-label="The page" aria-busy={busy}>
        {choice.page === 'brief' && desk && <ApprovalBar account={row.account} desk={desk} />}
        {desk?.overfull && (
          <div className="failure" role="alert">
            <div>
              <p>{desk.overfull.message}</p>
              <p className="t2">{desk.overfull.next}</p>
            </div>
          </div>
        )}
        {desk?.pdf && <PdfView pdf={desk.pdf} title={title} />}
      </section>
    </div>
  )
}

interface Choice {
  readonly callId: CallId | null | undefined
  readonly paper: Paper
  readonly page: BriefPage
  readonly setPage: (page: BriefPage) => void
  readonly setCall: (callId: string) => void
  readonly setPaper: (paper: Paper) => void
}

/** Which call and which paper; both stand in the address. */
function useChoice(row: AccountRow): Choice {
  const [path, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const status = useStatus().data
  const set = (name: string, value: string) => {
    search.set(name, value)
    navigate(`${path}?${search}`, { replace: true })
  }
  const call = search.get('call')
  const paper = search.get('paper')
  return {
    // an id from our own list of calls; "none" is a brief without a call
    callId: call === 'none' ? null : ((call as CallId | null) ?? row.nextCall?.id),
    paper: paper === 'A4' || paper === 'Letter' ? paper : (status?.paper ?? 'A4'),
    page: search.get('page') === 'handout' ? 'handout' : 'brief',
    setPage: (next) => set('page', next),
    setCall: (callId) => set('call', callId),
    setPaper: (next) => set('paper', next),
  }
}

function Tools(props: { row: AccountRow; choice: Choice; brief: Brief | undefined; desk: BriefDesk | undefined }) {
  const { row, choice, brief, desk } = props
  const calls = useQuery(queries.calls(row.account.id)).data
  return (
    <header className="brieftools">
      <h1 className="clip">Brief, {row.account.name}</h1>
      <label className="row">
        <span className="sr">Page</span>
        <select
          className="field"
          value={choice.page}
          onChange={(event) => choice.setPage(event.target.value === 'handout' ? 'handout' : 'brief')}
        >
          <option value="brief">Brief</option>
          <option value="handout">Page to leave</option>
        </select>
      </label>
      <CallChoice calls={calls ?? []} choice={choice} />
      <label className="row">
        <span className="sr">Paper</span>
        <select
          className="field"
          value={choice.paper}
          onChange={(event) => choice.setPaper(event.target.value === 'Letter' ? 'Letter' : 'A4')}
        >
          <option>A4</option>
          <option>Letter</option>
        </select>
      </label>
      <span className="grow t3 clip">
        {choice.page === 'brief' && brief && `${briefWords(brief)} words. ${brief.dropped}`} <Age desk={desk} />
      </span>
      <ExportButtons
        accountId={row.account.id}
        callId={choice.callId}
        paper={choice.paper}
        page={choice.page}
        pdf={desk?.pdf ?? null}
      />
    </header>
  )
}

/** Days after which what was read may no longer hold. */
const staleDays = 30

/** Nothing while it is fresh. An export builds the page anew, but reads no page of theirs. */
function Age({ desk }: { desk: BriefDesk | undefined }) {
  const now = useNow()
  if (!desk?.newestFetch) return null
  const days = Math.floor((new Date(now).getTime() - new Date(desk.newestFetch).getTime()) / 86_400_000)
  return days > staleDays ? (
    <span>Their pages were last read {days} days ago: check them again before you print.</span>
  ) : null
}

function CallChoice({ calls, choice }: { calls: readonly Call[]; choice: Choice }) {
  const now = useNow()
  return (
    <label className="row">
      <span className="lab">Call</span>
      <select
        className="field"
        value={choice.callId ?? 'none'}
        onChange={(event) => choice.setCall(event.target.value)}
      >
        {calls.map((call) => (
          <option key={call.id} value={call.id}>
            {callWords(call.at, now)}
          </option>
        ))}
        <option value="none">no call planned</option>
      </select>
    </label>
  )
}

function NoBrief({ row }: { row: AccountRow }) {
  return row.pagesRead === 0 ? (
    <EmptyState title="Nothing to print yet">
      No page of {row.account.name} was read. Research the account, then come back; the brief is made of what is on
      file.
    </EmptyState>
  ) : null
}
