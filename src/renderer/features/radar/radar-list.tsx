import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { RadarProblem } from '../../../contract/radar.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Failure } from '../../ui/failure.tsx'
import { PaddedList } from '../../ui/padded-list.tsx'
import { useSelection } from '../accounts/use-selection.ts'
import { GroupTitle } from './group-title.tsx'
import { RadarBulk } from './radar-bulk.tsx'
import { hasQuotes, itemAt, lengthOf, lineOf } from './radar-layout.ts'
import { RadarRow } from './radar-row.tsx'
import { rememberedRows, useRowCursor } from '../../keys/use-row-cursor.ts'
import { type RadarList as List, useRadarRows } from './use-radar.ts'
import { useRadarActions } from './use-radar-actions.ts'

/** Heights before a line is measured, in pixels at the usual text size: a title, a row with quotes, a row without. */
const [titleGuess, quotesGuess, plainGuess] = [44, 168, 56]
const linesAhead = 6

/** The accounts in their order, group by group. Only the lines in sight are in the document. */
export function RadarList({ list, problem }: { readonly list: List; readonly problem: RadarProblem }) {
  const pane = useRef<HTMLDivElement>(null)
  const { groups, total } = list
  const place = `/radar ${JSON.stringify(list.filter)}`
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: lengthOf(groups),
    getScrollElement: () => pane.current,
    estimateSize: (line) => {
      const item = itemAt(groups, line)
      return item?.is === 'title' ? titleGuess : item && hasQuotes(item.group) ? quotesGuess : plainGuess
    },
    overscan: linesAhead,
    initialOffset: rememberedRows(place).offset,
  })
  const lines = virtualizer.getVirtualItems()
  const rows = lines.flatMap(({ index }) => {
    const item = itemAt(groups, index)
    return item?.is === 'row' ? [item.row] : []
  })
  const { rowAt, error } = useRadarRows(list, rows[0] ?? 0, rows.at(-1) ?? linesAhead)
  const cursor = useRowCursor({
    place,
    pane,
    count: total,
    scrollTo: (row) => virtualizer.scrollToIndex(lineOf(groups, row)),
    enter: { label: 'likely problem', clicks: 'a.name' },
    peek: { label: 'source beside', clicks: '[data-open]' },
  })
  const selection = useSelection()
  const current = () => (cursor.at === null ? undefined : rowAt(cursor.at))
  const actions = useRadarActions(current, selection)
  const select = (row: number | null) => {
    const account = row === null ? undefined : rowAt(row)?.account
    if (account) selection.add(account.id)
  }
  const extend = (by: number) => () => (select(cursor.at), select(cursor.move(by)))
  const toggle = () => {
    const account = current()?.account
    if (account) selection.toggle(account.id)
  }
  useKeys('Choosing rows', [
    { keys: ['x'], label: 'select', run: toggle },
    { keys: ['Shift+j', 'Shift+ArrowDown'], run: extend(1) },
    { keys: ['Shift+k', 'Shift+ArrowUp'], run: extend(-1) },
  ])
  const above = lines[0]?.start ?? 0
  const below = Math.max(0, virtualizer.getTotalSize() - (lines.at(-1)?.end ?? 0))
  return (
    <div
      className="pane"
      ref={pane}
      data-pane=""
      tabIndex={-1}
      role="region"
      aria-label="Accounts"
      aria-busy={list.pending}
    >
      {error && (
        <div className="pad">
          <Failure error={error} retry={list.retry} />
        </div>
      )}
      <PaddedList className="radarlist" above={above} below={below}>
        {lines.map(({ index }) => {
          const item = itemAt(groups, index)
          if (!item) return null
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={item.is === 'title' ? 'radartitle' : undefined}
              aria-setsize={lengthOf(groups)}
              aria-posinset={index + 1}
            >
              {item.is === 'title' ? (
                <GroupTitle group={item.group} filter={list.filter} actions={actions} />
              ) : (
                <RadarRow
                  number={item.row}
                  group={item.group}
                  row={rowAt(item.row)}
                  problem={problem}
                  here={item.row === cursor.at}
                  selection={selection}
                />
              )}
            </li>
          )
        })}
      </PaddedList>
      <RadarBulk selection={selection} actions={actions} />
    </div>
  )
}
