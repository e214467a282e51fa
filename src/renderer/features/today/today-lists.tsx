import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { CallRow, Today } from '../../../contract/calls.ts'
import type { Account } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Tag } from '../../ui/chip.tsx'
import { StandingVerdict } from '../../ui/verdict.tsx'
import { approvalWords, sinceWords } from '../../words/approval-words.ts'
import { clockWords, shortDateWords } from '../../words/dates.ts'
import { countWord, eventTypeWord } from '../../words/terms.ts'
import { callDay, isLeft } from './day-words.ts'
import { accountKey, callKey, type TodayRow } from './today-rows.ts'
import { isThin } from '../../words/evidence-state.ts'

/** Of a day so many are shown, of the days far ahead so many, and so many more at a time. */
const rowsOfDay = 60
const rowsLater = 8
const rowsMore = 200

/** The calls of a day, or of all days far ahead. */
export function CallGroup({
  title,
  note,
  calls,
  selected,
  action,
}: {
  readonly title: string
  readonly note?: string | null
  readonly calls: readonly CallRow[]
  readonly selected: TodayRow | undefined
  readonly action?: ReactNode
}) {
  const [most, setMost] = useState(title === 'Later' ? rowsLater : rowsOfDay)
  const hidden = calls.length - most
  return (
    <section aria-label={title.includes(' ') ? `Calls on ${title}` : `Calls ${title.toLowerCase()}`}>
      <div className="grp">
        <h2>{title}</h2>
        <span className="t3">{note ?? countWord(calls.length, 'call')}</span>
        {action}
      </div>
      <ul className="list">
        {calls.slice(0, most).map((row) => (
          <CallLine
            key={row.call.id}
            row={row}
            withDay={title === 'Later'}
            here={selected?.key === callKey(row.call)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="morelines" onClick={() => setMost(most + rowsMore)}>
          {Math.min(hidden, rowsMore)} more of {countWord(calls.length, 'call')}
        </button>
      )}
    </section>
  )
}

function CallLine({ row, withDay, here }: { row: CallRow; withDay: boolean; here: boolean }) {
  const now = useNow()
  const { call, account } = row
  const people = call.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  const left = isLeft(row, now)
  return (
    <Line item={callKey(call)} here={here} held={!left}>
      <time className={withDay ? 'when day' : 'when'} dateTime={call.at}>
        {withDay && <span>{callDay(call.at, now)}</span>}
        {clockWords(call.at)}
      </time>
      <Who account={account}>{people || 'nobody named yet'}</Who>
      <span className="col-why clip">{call.objective}</span>
      <Standing row={row} />
      <span className="col-brief">
        {left || row.approval ? <CallBriefState row={row} /> : <BriefState row={row} />}
      </span>
    </Line>
  )
}

/** Accounts looked at lately with which no call is planned. */
export function QuietAccounts({
  accounts,
  selected,
}: {
  readonly accounts: Today['accounts']
  readonly selected: TodayRow | undefined
}) {
  const total = useQuery(queries.accounts({ limit: 1 })).data?.total
  if (accounts.length === 0) return null
  return (
    <section aria-label="Accounts without a call">
      <div className="grp">
        <h2>Without a call</h2>
        <span className="t3">looked at last first</span>
        {total !== undefined && total > accounts.length && (
          <Link className="more" href="/accounts">
            all {total.toLocaleString('en-GB')}
          </Link>
        )}
      </div>
      <ul className="list">
        {accounts.map((row) => (
          <AccountLine key={row.account.id} row={row} here={selected?.key === accountKey(row.account)} />
        ))}
      </ul>
    </section>
  )
}

function AccountLine({ row, here }: { row: Today['accounts'][number]; here: boolean }) {
  const { account, topEvent } = row
  return (
    <Line item={accountKey(account)} here={here}>
      <Who account={account}>
        {topEvent ? <TopEvent event={topEvent} /> : account.identity.replace(/^https?:\/\//, '')}
      </Who>
      <Standing row={row} />
      <span className="col-brief">
        {row.pagesRead > 0 ? (
          <Link className="quietlink" href={`/accounts/${account.id}/calls?new`}>
            <Icon name="phone" size="s" /> plan a call<span className="sr"> with {account.name}</span>
          </Link>
        ) : (
          <BriefState row={row} />
        )}
      </span>
    </Line>
  )
}

function TopEvent({ event }: { event: NonNullable<Today['accounts'][number]['topEvent']> }) {
  const now = useNow()
  return (
    <>
      <Icon name={eventTypeWord[event.type].icon} size="s" /> {event.label}
      {event.date !== null && `, ${shortDateWords(event.date, now)}`}
    </>
  )
}

function Line({
  item,
  here,
  held = false,
  children,
}: {
  item: string
  here: boolean
  held?: boolean
  children: ReactNode
}) {
  return (
    <li data-item={item} tabIndex={-1} aria-current={here ? 'true' : undefined} className={held ? 'past' : undefined}>
      {children}
    </li>
  )
}

function Who({ account, children }: { account: Account; children: ReactNode }) {
  return (
    <div className="who">
      <Link className="rowname" href={`/accounts/${account.id}`} data-open="" title={account.name}>
        {account.name}
      </Link>
      <small>{children}</small>
    </div>
  )
}

function Standing({ row }: { row: Pick<CallRow, 'verdict' | 'own' | 'evidenceAgeDays'> }) {
  return (
    <>
      <span className="col-reco">
        <StandingVerdict row={row} />
      </span>
      <span className="col-age">
        <EvidenceAge days={row.evidenceAgeDays} />
      </span>
    </>
  )
}

/** How far the brief of a call is. */
function CallBriefState({ row }: { row: CallRow }) {
  const { account, call, approval, research, pagesRead } = row
  const now = useNow()
  const href = `/accounts/${account.id}/brief?call=${call.id}`
  if (research === 'running' || research === 'waiting') {
    return (
      <span className="state">
        <Icon name="fetch" />
        {research === 'running' ? 'being read' : 'waits to be read'}
      </span>
    )
  }
  if (approval) {
    const since = sinceWords(approval)
    return (
      <Link className="quietlink" href={href} title={approvalWords(approval, now)}>
        <Icon name="check" size="s" /> approved
        <span className="sr">, the brief on {account.name}</span>
        {since !== '' && <small className="since">{since}</small>}
      </Link>
    )
  }
  if (isThin(pagesRead)) return <BriefState row={row} />
  return (
    <Link className="quietlink" href={href}>
      <Icon name="note" size="s" /> draft to approve<span className="sr">: {account.name}</span>
    </Link>
  )
}

function BriefState({ row: { account, pagesRead } }: { row: Pick<CallRow, 'account' | 'pagesRead'> }) {
  if (pagesRead === 0) {
    return (
      <span className="state t3">
        <Icon name="ring" />
        no brief yet
      </span>
    )
  }
  if (isThin(pagesRead)) return <Tag is="unknown">dossier thin</Tag>
  return (
    <Link className="quietlink" href={`/accounts/${account.id}/brief`}>
      <Icon name="note" size="s" /> read brief<span className="sr"> on {account.name}</span>
    </Link>
  )
}
