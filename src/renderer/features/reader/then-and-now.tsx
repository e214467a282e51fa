import './then-and-now.css'
import { useQuery } from '@tanstack/react-query'
import { createElement, useRef, useState, type ReactNode } from 'react'
import { useLocation, useParams, useSearch } from 'wouter'
import type { NumberedVersion, ThenAndNow, VersionRow } from '../../../contract/changes.ts'
import type { AccountId, PageId, PageVersionId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord, pageKindWord } from '../../words/terms.ts'
import { thenAndNowHref, versionsIn } from './then-and-now-address.ts'

/** Two saved versions of a page side by side, at /accounts/:accountId/then-and-now/:pageId?before&after. Comes from disk. */
export default function ThenAndNowScreen() {
  const params = useParams<{ accountId: string; pageId: string }>()
  // ids from the address: the host says when it knows none such
  const [accountId, pageId] = [params.accountId as AccountId, params.pageId as PageId]
  const chosen = versionsIn(useSearch())
  const account = useQuery(queries.account(accountId)).data?.account
  const versions = useQuery(queries.versions(pageId, accountId))
  const [newest, older] = versions.data ?? []
  const after = chosen?.after ?? newest?.version.id
  const before = chosen?.before ?? older?.version.id
  usePlace({
    title: 'Then and now',
    above: { label: account?.name ?? 'Account', href: `/accounts/${accountId}/signals` },
    saved: 'Saved copies, read from this computer',
  })
  useKeys('Then and now', [{ keys: ['Escape'], label: 'back', run: () => window.history.back() }])
  return (
    <main className="work pane" tabIndex={-1} data-pane="" aria-busy={versions.isPending}>
      <div className="pad thenandnow">
        {versions.error && <Failure error={versions.error} retry={() => void versions.refetch()} />}
        {versions.data && (!before || !after) && <OneVersion />}
        {versions.data && before && after && (
          <Compared accountId={accountId} pageId={pageId} before={before} after={after} versions={versions.data} />
        )}
      </div>
    </main>
  )
}

function OneVersion() {
  return (
    <EmptyState title="One version is on file">
      There is nothing to set it beside yet. Watch the account, or check its pages again: when this one says something
      else, both stand here.
    </EmptyState>
  )
}

interface ComparedProps {
  readonly accountId: AccountId
  readonly pageId: PageId
  readonly before: PageVersionId
  readonly after: PageVersionId
  readonly versions: readonly NumberedVersion[]
}

function Compared({ accountId, pageId, before, after, versions }: ComparedProps) {
  const compared = useQuery(queries.thenAndNow(before, after, accountId))
  const [, navigate] = useLocation()
  const go = (one: PageVersionId, other: PageVersionId) =>
    navigate(thenAndNowHref({ accountId, pageId }, one, other), { replace: true })
  return (
    <>
      <header className="tnhead">
        <h1 className="clip">{compared.data ? nameOf(compared.data.page) : 'Saved page'}</h1>
        {compared.data && (
          <a className="clip t2" href={compared.data.page.url} target="_blank" rel="noreferrer noopener">
            {compared.data.page.url.replace(/^https?:\/\/(www\.)?/, '')}
          </a>
        )}
      </header>
      <div className="tnpick">
        <Pick label="Then" versions={versions} value={before} choose={(id) => go(id, after)} />
        <Pick label="Now" versions={versions} value={after} choose={(id) => go(before, id)} />
      </div>
      {compared.error && <Failure error={compared.error} retry={() => void compared.refetch()} />}
      {compared.data && <Sides key={`${before} ${after}`} seen={compared.data} />}
    </>
  )
}

const nameOf = ({ kind, title }: ThenAndNow['page']): string => (kind === 'other' && title ? title : pageKindWord[kind])

interface PickProps {
  readonly label: string
  readonly versions: readonly NumberedVersion[]
  readonly value: PageVersionId
  readonly choose: (id: PageVersionId) => void
}

function Pick({ label, versions, value, choose }: PickProps) {
  const now = useNow()
  return (
    <label className="tnchoice">
      <span className="lab">{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = versions.find(({ version }) => version.id === event.target.value)
          if (chosen) choose(chosen.version.id)
        }}
      >
        {versions.map(({ version, number }) => (
          <option key={version.id} value={version.id}>
            Version {number}, {momentWords(version.fetchedAt, now)}
          </option>
        ))}
      </select>
    </label>
  )
}

const stateWord: Readonly<Record<VersionRow['state'], { readonly word: string; readonly icon: IconName } | null>> = {
  same: null,
  moved: { word: 'moved', icon: 'compare' },
  passing: { word: 'date or count', icon: 'clock' },
  changed: { word: 'changed', icon: 'edit' },
  removed: { word: 'gone', icon: 'minus' },
  added: { word: 'new', icon: 'plus' },
}
const telling: ReadonlySet<VersionRow['state']> = new Set(['changed', 'removed', 'added'])

function Sides({ seen }: { seen: ThenAndNow }) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const differing = seen.rows.filter(({ state }) => telling.has(state)).length
  const shown = all ? seen.rows : seen.rows.filter(({ state }) => telling.has(state))
  const step = (by: number) => () => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-differs]') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = rows[(at + by + rows.length + (at < 0 && by < 0 ? 1 : 0)) % Math.max(1, rows.length)]
    next?.focus()
    next?.scrollIntoView({ block: 'center' })
  }
  useKeys('Differences', [
    { keys: ['['], caps: ['[', ']'], label: 'differences', run: step(-1) },
    { keys: [']'], run: step(1) },
  ])
  return (
    <>
      <div className="tntools" role="status">
        <span>
          {differing === 0
            ? 'Both say the same. Dates, counters and the order of things are no changes.'
            : `${countWord(differing, 'place')} ${differing === 1 ? 'differs' : 'differ'}.`}
        </span>
        <span className="grow" />
        <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? 'Only what differs' : 'Show the whole page'}
        </Button>
      </div>
      <ul className="tnrows" ref={list} lang={seen.page.lang ?? undefined}>
        {shown.map((row, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of one answer never change their place
          <Row key={i} row={row} />
        ))}
      </ul>
    </>
  )
}

function Row({ row }: { row: VersionRow }) {
  const state = stateWord[row.state]
  const differs = telling.has(row.state)
  return (
    <li className={`tnrow is-${row.state}`} data-differs={differs ? '' : undefined} tabIndex={differs ? -1 : undefined}>
      <p className="tnstate">
        {state && (
          <>
            <Icon name={state.icon} size="s" /> {state.word}
          </>
        )}
      </p>
      <Side row={row} side="before" />
      <Side row={row} side="after" />
    </li>
  )
}

function Side({ row, side }: { row: VersionRow; side: 'before' | 'after' }) {
  const shown = row[side]
  const name = side === 'before' ? 'Then: ' : 'Now: '
  if (!shown) {
    return (
      <div className="tnside none">
        <p>
          <span className="sr">{name}</span>
          <span aria-hidden="true">–</span>
          <span className="sr">not on the page</span>
        </p>
      </div>
    )
  }
  const whole = row.state === (side === 'before' ? 'removed' : 'added')
  const mark = side === 'before' ? 'del' : 'ins'
  return (
    <div className="tnside">
      <p className={shown.type === 'heading' ? 'tnh' : undefined}>
        <span className="sr">{name}</span>
        {whole ? createElement(mark, null, shown.text) : <Marked text={shown.text} marks={shown.marks} as={mark} />}
      </p>
    </div>
  )
}

/** Scraped words as text nodes, those that differ struck or underlined. */
function Marked({
  text,
  marks,
  as,
}: {
  text: string
  marks: NonNullable<VersionRow['before']>['marks']
  as: 'del' | 'ins'
}): ReactNode {
  let at = 0
  const pieces: ReactNode[] = []
  for (const { start, end } of marks) {
    pieces.push(text.slice(at, start), createElement(as, { key: start }, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}
