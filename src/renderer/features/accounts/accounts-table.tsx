import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { Link } from 'wouter'
import { rememberedRows, useRowCursor } from '../../keys/use-row-cursor.ts'
import type { AccountRow } from '../../../contract/accounts.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EvidenceAge } from '../../ui/freshness.tsx'
import { Icon } from '../../ui/icon.tsx'
import { StandingVerdict } from '../../ui/verdict.tsx'
import { relationWord } from '../../words/terms.ts'
import { callWords, daysSince } from '../../words/dates.ts'
import { intervalWords } from '../../words/watch-words.ts'
import { type AccountList, useAccountRows } from './use-accounts.ts'
import { useRowActions } from './use-row-actions.ts'
import type { Selection } from './use-selection.ts'
import { useSelectionKeys } from './use-selection-keys.ts'

const columns = [
  { name: 'Account', look: 'w-name' },
  { name: 'Domain', look: 'w-dom' },
  { name: 'Segment', look: 'w-seg' },
  { name: 'Recommendation', look: 'w-reco' },
  { name: 'Evidence', look: 'w-age' },
  { name: 'Pages', look: 'w-pages' },
  { name: 'Next call', look: 'w-call' },
  { name: 'Research', look: 'w-res' },
] as const

/** Height of the table head, which stays at the top, in pixels (1.875rem at the usual text size). */
const headRem = 1.875
const rowsAhead = 16

/** Accounts as rows of 32 px; only those in sight are in the document, so ten thousand scroll like ten. */
export function AccountsTable({ list, selection }: { readonly list: AccountList; readonly selection: Selection }) {
  const pane = useRef<HTMLDivElement>(null)
  const place = `/accounts ${list.back ? 'back ' : ''}${list.prefix}`
  const head = pixels(headRem)
  // nothing below is memoised by hand, so its functions cannot go stale
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: list.count,
    getScrollElement: () => pane.current,
    estimateSize: rowPixels,
    overscan: rowsAhead,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: rememberedRows(place).offset,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? rowsAhead
  const rowAt = useAccountRows(list, first, last)
  const cursor = useRowCursor({
    place,
    pane,
    count: list.count,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    enter: { label: 'open', clicks: 'a' },
  })
  const actions = useRowActions(
    () => (cursor.at === null ? undefined : rowAt(cursor.at)),
    cursor,
    selection.ids.size > 0,
  )
  useSelectionKeys(cursor, rowAt, selection)
  const { exact, more } = list
  useEffect(() => {
    if (!exact && last >= list.count - 1) more()
  }, [exact, last, list.count, more])
  const above = (items[0]?.start ?? head) - head
  const below = Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? head) - head))
  return (
    <div className="pane" ref={pane} data-pane="" tabIndex={-1} role="region" aria-label="Accounts">
      <table className="tbl" aria-rowcount={list.exact ? list.count + 1 : -1}>
        <colgroup>
          <col className="w-sel" />
          {columns.map(({ look }) => (
            <col key={look} className={look} />
          ))}
          <col className="w-act" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="w-sel">
              <span className="sr">Selected</span>
            </th>
            {columns.map(({ name, look }) => (
              <th key={name} scope="col" className={look}>
                {name}
              </th>
            ))}
            <th scope="col" className="w-act">
              <span className="sr">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => (
            <Row
              key={index}
              index={index}
              row={rowAt(index)}
              here={index === cursor.at}
              selection={selection}
              onRemove={actions.remove}
            />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  )
}

const pixels = (rem: number): number => rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
const rowPixels = (): number =>
  pixels(Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) || 2)

/** Stands for the rows out of sight. Its height varies, so it goes through the CSSOM. */
function Spacer({ height }: { height: number }) {
  const row = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    if (row.current) row.current.style.height = `${height}px`
  }, [height])
  return <tr className="spacer" ref={row} aria-hidden="true" hidden={height <= 0} />
}

interface RowProps {
  readonly index: number
  readonly row: AccountRow | undefined
  readonly here: boolean
  readonly selection: Selection
  readonly onRemove: (row: AccountRow) => void
}

function Row({ index, row, here, selection, onRemove }: RowProps) {
  const now = useNow()
  if (!row) return <WaitingRow index={index} here={here} />
  const { account, lastFetch, nextCall } = row
  const domain = account.identity.replace(/^https?:\/\//, '')
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
      <td>
        <span className="row">
          <Link className="name clip" href={`/accounts/${account.id}`} title={account.name}>
            {account.name}
          </Link>
          {account.sample && <Chip>sample</Chip>}
          {account.relation && <Chip>{relationWord[account.relation]}</Chip>}
        </span>
      </td>
      <td className="t3 w-dom" title={domain}>
        {domain}
      </td>
      <td className="w-seg" title={account.segment ?? undefined}>
        {account.segment}
      </td>
      <td className="w-reco">
        {account.relation ? <span className="t3">no call to make</span> : <StandingVerdict row={row} />}
      </td>
      <td className="w-age">
        <EvidenceAge days={lastFetch === null ? null : daysSince(lastFetch, now)} />
      </td>
      <td className="num w-pages">{row.pagesRead > 0 ? row.pagesRead : <span className="sr">none</span>}</td>
      <td className="w-call">{nextCall ? callWords(nextCall.at, now) : <span className="sr">no call</span>}</td>
      <td className="w-res">
        <ResearchState row={row} />
      </td>
      <td className="w-act">
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

function WaitingRow({ index, here }: { index: number; here: boolean }) {
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      tabIndex={-1}
      aria-busy="true"
      className={here ? 'is-cursor' : undefined}
    >
      <td colSpan={columns.length + 2}>
        <span className="barofrow" />
        <span className="sr">coming</span>
      </td>
    </tr>
  )
}

function ResearchState({ row: { research, watch } }: { row: AccountRow }) {
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
      return watch ? (
        <span className="state t3" title={`Watched: ${intervalWords[watch.every].toLowerCase()}`}>
          <Icon name={watch.paused ? 'pause' : 'refresh'} />
          {watch.paused ? 'watch paused' : 'watched'}
        </span>
      ) : (
        <span className="sr">not running</span>
      )
  }
}
