import './brief.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams, useSearch, useLocation } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId, Brief, Call, CallId, Paper } from '../../../contract/contract.ts'
import { queries, useStatus } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { callWords } from '../../words/dates.ts'
import { Beside } from '../reader/beside.tsx'
import { BriefPage } from './brief-page.tsx'
import { BriefSources } from './brief-sources.tsx'
import { briefWords } from './brief-words.ts'
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
  const preview = useQuery({
    ...queries.brief(account.id, choice.callId, choice.paper),
    placeholderData: keepPreviousData,
  })
  const dossier = path.replace(/\/brief$/, '')
  useKeys('Brief', source ? [] : [{ keys: ['Escape'], label: 'back to the dossier', run: () => navigate(dossier) }])
  usePlace({ title: 'Brief', above: { label: account.name, href: dossier }, saved: 'One page, made here' })
  const content = (
    <Beside>
      <div className="briefwork">
        <Tools row={row} choice={choice} brief={preview.data?.brief} />
        <section className="pane desk" data-pane="" tabIndex={-1} aria-label="The page" aria-busy={preview.isFetching}>
          {preview.error ? (
            <div className="pad">
              <NoBrief row={row} />
              <Failure error={preview.error} retry={() => void preview.refetch()} />
            </div>
          ) : (
            <Page preview={preview.data} paper={choice.paper} />
          )}
        </section>
      </div>
    </Beside>
  )
  return (
    <BriefSources accountId={account.id} brief={preview.data?.brief}>
      {content}
    </BriefSources>
  )
}

function Page({ preview, paper }: { preview: { brief: Brief; paper: Paper } | undefined; paper: Paper }) {
  if (preview) return <BriefPage brief={preview.brief} paper={preview.paper} />
  return (
    <div className={`paper ${paper === 'A4' ? 'a4' : 'letter'}`}>
      <p className="soft">Setting the page</p>
    </div>
  )
}

interface Choice {
  readonly callId: CallId | null | undefined
  readonly paper: Paper
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
    paper: paper === 'A4' || paper === 'Letter' ? paper : (status?.settings.paper ?? 'A4'),
    setCall: (callId) => set('call', callId),
    setPaper: (next) => set('paper', next),
  }
}

function Tools({ row, choice, brief }: { row: AccountRow; choice: Choice; brief: Brief | undefined }) {
  const calls = useQuery(queries.calls(row.account.id)).data
  return (
    <header className="brieftools">
      <h1 className="clip">Brief, {row.account.name}</h1>
      <CallChoice calls={calls ?? []} choice={choice} />
      <label className="row">
        <span className="lab">Paper</span>
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
        {brief && `${briefWords(brief)} words.`} {brief?.dropped}
      </span>
      <ExportButtons accountId={row.account.id} callId={choice.callId} paper={choice.paper} brief={brief} />
    </header>
  )
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
