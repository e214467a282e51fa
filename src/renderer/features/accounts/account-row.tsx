import { Link } from 'wouter'
import type { AccountRow as Row } from '../../../contract/accounts.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { fitWords } from '../../ui/fit-range.tsx'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StandingVerdict } from '../../ui/verdict.tsx'
import { callWords, daysSince, localDay, shortDateWords } from '../../words/dates.ts'
import { countWord, eventTypeWord, relationWord } from '../../words/terms.ts'
import { intervalWords } from '../../words/watch-words.ts'
import { columns } from './account-head.tsx'
import type { Selection } from './use-selection.ts'

interface RowProps {
  readonly index: number
  readonly row: Row | undefined
  readonly here: boolean
  readonly selection: Selection
  readonly onRemove: (row: Row) => void
}

export function AccountRow({ index, row, here, selection, onRemove }: RowProps) {
  if (!row) return <WaitingRow index={index} here={here} />
  const { account } = row
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      tabIndex={-1}
      className={here ? 'is-cursor' : undefined}
      aria-selected={selection.ids.has(account.id)}
    >
      <td className="w-sel">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${account.name}`}
          checked={selection.ids.has(account.id)}
          onChange={() => selection.toggle(account.id)}
        />
      </td>
      <NameCell row={row} />
      <td className="w-reco">
        {account.relation ? <span className="t3">no call to make</span> : <StandingVerdict row={row} />}
      </td>
      <td className="w-fit">
        <FitCell row={row} />
      </td>
      <td className="w-event">
        <EventCell row={row} />
      </td>
      <td className="w-age">
        <EvidenceCell row={row} />
      </td>
      <CallCell row={row} />
      <td className="w-tags" title={[account.segment, ...account.tags].filter(Boolean).join(', ') || undefined}>
        <span className="marks">
          {account.segment && <span className="seg clip">{account.segment}</span>}
          {account.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
          {account.tags.length > 1 && <span className="t3 moretags">+{account.tags.length - 1}</span>}
        </span>
        <Button
          look="quiet"
          icon="bin"
          aria-label={`Remove ${account.name}`}
          title="Remove"
          onClick={() => onRemove(row)}
        />
      </td>
    </tr>
  )
}

function NameCell({ row: { account } }: { row: Row }) {
  const domain = account.identity.replace(/^https?:\/\//, '')
  return (
    <td className="w-name">
      <span className="row">
        <Link className="name clip" href={`/accounts/${account.id}`} title={`${account.name}, ${domain}`}>
          {account.name}
        </Link>
        {account.sample && <Chip>sample</Chip>}
        {account.relation && <Chip>{relationWord[account.relation]}</Chip>}
        <span className="dom clip">{domain}</span>
      </span>
    </td>
  )
}

function CallCell({ row: { nextCall } }: { row: Row }) {
  const now = useNow()
  return <td className="w-call">{nextCall ? callWords(nextCall.at, now) : <span className="sr">no call</span>}</td>
}

const decideWord = { disqualified: 'disqualifier', missed: 'missed', unknown: 'must-have unknown' } as const

/** The range, or what decides whatever the range is. */
function FitCell({ row: { look, account } }: { row: Row }) {
  if (!look?.fit || account.relation) return null
  if (look.decides) {
    const { is, what } = look.decides
    const words = is === 'unknown' ? decideWord.unknown : `${decideWord[is]}: ${what}`
    return (
      <span className="t3" title={is === 'unknown' ? `${words}: ${what}` : words}>
        {words}
      </span>
    )
  }
  const { low, high, threshold } = look.fit
  return (
    <span className="fitcell" title={`Fit ${fitWords(look.fit)} of 100; pursue from ${Math.round(threshold)}`}>
      <svg className="mini" aria-hidden="true">
        <rect className="track" y="2.5" width="100%" height="3" rx="1.5" />
        <rect className="met" y="1" width={`${low}%`} height="6" rx="1" />
        {high > low && <rect className="maybe" x={`${low}%`} y="1.5" width={`${high - low}%`} height="5" />}
        <line className="th" x1={`${threshold}%`} x2={`${threshold}%`} y1="0" y2="8" />
      </svg>
      <span className="num t2">{fitWords(look.fit)}</span>
    </span>
  )
}

/** What speaks for calling now, as long as it is fresh. */
function EventCell({ row: { look, pagesRead, account } }: { row: Row }) {
  const now = useNow()
  const event = look?.event
  if (account.relation) return null
  if (!event || (event.freshUntil !== null && event.freshUntil < localDay(now)))
    return (
      <span className="t3">
        {pagesRead === 0 ? 'not looked at yet' : `nothing fresh on ${countWord(pagesRead, 'page')}`}
      </span>
    )
  return (
    <span title={event.label}>
      <Icon name={eventTypeWord[event.type].icon} size="s" /> {event.label}{' '}
      {event.date && <span className="t3">{shortDateWords(event.date, now)}</span>}
    </span>
  )
}

/** How old what was read is; while it is being read anew, that. */
function EvidenceCell({ row: { research, lastFetch, pagesRead, watch } }: { row: Row }) {
  const now = useNow()
  switch (research) {
    case 'running':
      return (
        <span className="state t2">
          <Icon name="fetch" />
          reading
        </span>
      )
    case 'waiting':
      return (
        <span className="state t3">
          <Icon name="ring" />
          waits
        </span>
      )
    case 'interrupted':
      return (
        <span className="state t2">
          <Icon name="pause" />
          interrupted
        </span>
      )
    case null:
      return (
        <span className="row" title={pagesRead > 0 ? `${countWord(pagesRead, 'page')} read` : undefined}>
          <EvidenceAge days={lastFetch === null ? null : daysSince(lastFetch, now)} />
          {watch && (
            <span className="t3" title={`Watched: ${intervalWords[watch.every].toLowerCase()}`}>
              <Icon name={watch.paused ? 'pause' : 'refresh'} size="s" />
              <span className="sr">{watch.paused ? ', watch paused' : ', watched'}</span>
            </span>
          )}
        </span>
      )
  }
}

function WaitingRow({ index, here }: { index: number; here: boolean }) {
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      tabIndex={-1}
      aria-busy="true"
      className={here ? 'is-cursor' : undefined}
    >
      <td colSpan={columns.length + 1}>
        <span className="barofrow" />
        <span className="sr">coming</span>
      </td>
    </tr>
  )
}
