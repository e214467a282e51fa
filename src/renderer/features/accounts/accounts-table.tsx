import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { AccountRow as Row } from '../../../contract/accounts.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { rememberedRows, useRowCursor } from '../../keys/use-row-cursor.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { remPixels } from '../../ui/rem-pixels.ts'
import { AccountPeek } from '../peek/account-peek.tsx'
import { type Choice, searchOf } from './account-address.ts'
import { columns, SortHead } from './account-head.tsx'
import { AccountRow } from './account-row.tsx'
import type { Labelling } from './bulk-bar.tsx'
import { type AccountList, useAccountRows } from './use-accounts.ts'
import { useRowActions } from './use-row-actions.ts'
import type { Selection } from './use-selection.ts'
import { useSelectionKeys } from './use-selection-keys.ts'

/** Height of the table head, which stays at the top, in pixels (1.875rem at the usual text size). */
const headRem = 1.875
const rowsAhead = 16

/** Accounts as rows of 32 px; only those in sight are in the document, so ten thousand scroll like ten. */
export function AccountsTable({
  list,
  selection,
  onChange,
  onLabel,
}: {
  readonly list: AccountList
  readonly selection: Selection
  readonly onChange: (change: Partial<Choice>) => void
  readonly onLabel: (labelling: Labelling) => void
}) {
  const pane = useRef<HTMLDivElement>(null)
  const { ids, shown } = list
  const place = `/accounts ${searchOf(shown)}`
  const head = remPixels(headRem)
  // nothing below is memoised by hand, so its functions cannot go stale
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => pane.current,
    estimateSize: rowPixels,
    overscan: rowsAhead,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: rememberedRows(place).offset,
  })
  const items = virtualizer.getVirtualItems()
  const rowAt = useAccountRows(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? rowsAhead)
  const cursor = useRowCursor({
    place,
    pane,
    count: ids.length,
    idOf: (row) => ids[row],
    stale: list.stale,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    enter: { label: 'open', clicks: 'a' },
  })
  const [peeking, setPeeking] = useState(false)
  const seen = cursor.at === null ? undefined : rowAt(cursor.at)
  useKeys(
    'Peek',
    cursor.at === null
      ? []
      : [
          { keys: ['Space'], label: peeking ? 'close the peek' : 'peek', run: () => setPeeking(!peeking) },
          ...(peeking
            ? [{ keys: ['Escape'], label: 'close the peek', quiet: true, run: () => setPeeking(false) }]
            : []),
        ],
    // its Esc comes before that of the filters
    { level: 'pane' },
  )
  const current = () => (cursor.at === null ? undefined : rowAt(cursor.at))
  const actions = useRowActions(current, { cursor, anySelected: selection.ids.size > 0, onChange: list.expectChange })
  const label = (kind: Labelling['kind']) => () => {
    const id = cursor.at === null ? undefined : ids[cursor.at]
    if (id !== undefined) onLabel({ kind, ids: [id] })
  }
  useKeys(
    'Labels',
    cursor.at === null
      ? []
      : [
          { keys: ['t'], label: 'tag', run: label('tags') },
          { keys: ['Shift+t'], label: 'segment', quiet: true, run: label('segment') },
        ],
  )
  useSelectionKeys(cursor, ids, selection)
  const above = (items[0]?.start ?? head) - head
  const below = Math.max(0, virtualizer.getTotalSize() - ((items.at(-1)?.end ?? head) - head))
  return (
    <div className={peeking ? 'acctsplit peeking' : 'acctsplit'}>
      <div className="pane" ref={pane} data-pane="" tabIndex={-1} role="region" aria-label="Accounts">
        <table className="tbl" aria-rowcount={ids.length + 1}>
          <colgroup>
            <col className="w-sel" />
            {columns.map(({ look }) => (
              <col key={look} className={look} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="w-sel">
                <span className="sr">Selected</span>
              </th>
              {columns.map((column) => (
                <SortHead key={column.name} column={column} choice={shown} onChange={onChange} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer height={above} />
            {items.map(({ index }) => (
              <AccountRow
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
      {peeking && seen && (
        <aside className="pane side" data-pane="" tabIndex={-1} aria-label="Account in hand">
          <div className="pad">
            <RowPeek key={seen.account.id} row={seen} />
          </div>
        </aside>
      )}
    </div>
  )
}

function RowPeek({ row: { account, nextCall, pagesRead } }: { readonly row: Row }) {
  return (
    <AccountPeek account={account} call={nextCall}>
      {pagesRead > 0 && (
        <Link className="btn" href={`/accounts/${account.id}/brief`}>
          Read brief <Kbd keys="b" />
        </Link>
      )}
      <Link className="btn" href={`/accounts/${account.id}`}>
        Dossier <Kbd keys="Enter" />
      </Link>
    </AccountPeek>
  )
}

const rowPixels = (): number =>
  remPixels(Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) || 2)

/** Stands for the rows out of sight. Its height varies, so it goes through the CSSOM. */
function Spacer({ height }: { height: number }) {
  const row = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    if (row.current) row.current.style.height = `${height}px`
  }, [height])
  return <tr className="spacer" ref={row} aria-hidden="true" hidden={height <= 0} />
}
