import './bin.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { BinKind, BinRow } from '../../../contract/bin.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { dayWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { remPixels } from '../../ui/rem-pixels.ts'
import { kindWord, leftWords, nameOf } from './bin-words.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { useBin } from './use-bin.ts'

const keyOf = ({ kind, id }: Pick<BinRow, 'kind' | 'id'>): string => `${kind} ${id}`

/** What was taken away in the last 30 days: bring it back, or erase it at once. */
export default function BinScreen() {
  const [chosen, setKind] = useState<BinKind | null>(null)
  // the last of a kind that was taken out leaves the others to look at
  const { counts = {} } = useInfiniteQuery(queries.bin(null)).data?.pages.at(0) ?? {}
  const kind = chosen !== null && (counts[chosen] ?? 0) > 0 ? chosen : null
  const found = useInfiniteQuery(queries.bin(kind))
  const now = useNow()
  usePlace({ title: 'Bin', saved: 'Kept for 30 days' })
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const total = Object.values(counts).reduce((sum, many) => sum + many, 0)
  return (
    <main className="work bin" tabIndex={-1} aria-busy={found.isPending}>
      <h1 className="sr">Bin</h1>
      {total > 0 && <Kinds counts={counts} total={total} kind={kind} choose={setKind} />}
      {found.error && (
        <div className="pad">
          <Failure error={found.error} retry={() => void found.refetch()} />
        </div>
      )}
      {found.isSuccess && rows.length === 0 ? (
        <div className="pane" data-pane="" tabIndex={-1}>
          <EmptyState title="Nothing in the bin">
            What you take away rests here for 30 days: accounts, calls, notes, pages, words you kept, attempts,
            playbooks and questions. Until then each comes back whole; Z takes back what you did last.
          </EmptyState>
        </div>
      ) : (
        <BinList
          rows={rows}
          now={now}
          more={() => found.hasNextPage && !found.isFetching && void found.fetchNextPage()}
        />
      )}
    </main>
  )
}

function Kinds({
  counts,
  total,
  kind,
  choose,
}: {
  counts: Partial<Record<BinKind, number>>
  total: number
  kind: BinKind | null
  choose: (kind: BinKind | null) => void
}) {
  // the keys are the kinds
  const there = (Object.keys(kindWord) as BinKind[]).filter((one) => (counts[one] ?? 0) > 0)
  return (
    <div className="views" role="group" aria-label="Kinds">
      <button
        type="button"
        className={kind === null ? 'chip on' : 'chip'}
        aria-pressed={kind === null}
        onClick={() => choose(null)}
      >
        All {total}
      </button>
      {there.map((one) => (
        <button
          key={one}
          type="button"
          className={kind === one ? 'chip on' : 'chip'}
          aria-pressed={kind === one}
          onClick={() => choose(one)}
        >
          {kindWord[one].many} {counts[one]}
        </button>
      ))}
    </div>
  )
}

function BinList({ rows, now, more }: { rows: readonly BinRow[]; now: Date; more: () => void }) {
  const pane = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const bin = useBin(now)
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => remPixels(2.75),
    overscan: 16,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - 1) more()
  }, [last, rows.length, more])
  const height = virtualizer.getTotalSize()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (list.current) list.current.style.height = `${height}px`
  }, [height])
  const here = () =>
    rows.find((row) => keyOf(row) === document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'])
  const meant = (): readonly BinRow[] => {
    const picked = rows.filter((row) => chosen.has(keyOf(row)))
    const row = here()
    return picked.length > 0 ? picked : row ? [row] : []
  }
  const toggle = (row: BinRow) =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(keyOf(row))) next.add(keyOf(row))
      return next
    })
  const clear = () => setChosen(new Set())
  const restore = (these: readonly BinRow[]) => (bin.restore(these), clear())
  useItems('Bin', pane, { move: 'move', enter: 'bring back' })
  useKeys('Chosen in the bin', [
    {
      keys: ['x'],
      label: 'select',
      run: () => {
        const row = here()
        if (row) toggle(row)
      },
    },
    { keys: ['u'], label: 'bring back what is selected', run: () => restore(meant()) },
    { keys: ['Delete'], label: 'erase…', run: () => bin.ask(meant()) },
  ])
  return (
    <div className="pane" ref={pane} data-pane="" tabIndex={-1} role="region" aria-label="In the bin">
      <ul className="binlist" ref={list}>
        {items.map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <BinLine
                key={keyOf(row)}
                row={row}
                now={now}
                start={start}
                chosen={chosen.has(keyOf(row))}
                toggle={() => toggle(row)}
                restore={() => restore([row])}
                erase={() => bin.ask([row])}
              />
            )
          )
        })}
      </ul>
      {chosen.size > 0 && (
        <div className="bulk" role="toolbar" aria-label="Selected">
          <b>{countWord(chosen.size, 'thing')} selected</b>
          <Button shortcut="u" onClick={() => restore(meant())}>
            Bring back
          </Button>
          <Button look="danger" onClick={() => bin.ask(meant())}>
            Erase…
          </Button>
          <Button look="quiet" onClick={clear}>
            Clear
          </Button>
        </div>
      )}
      <EraseDialog
        rows={bin.asked}
        now={now}
        busy={bin.busy}
        erase={() => (bin.erase(), clear())}
        close={() => bin.ask([])}
      />
    </div>
  )
}

function BinLine({
  row,
  now,
  start,
  chosen,
  toggle,
  restore,
  erase,
}: {
  row: BinRow
  now: Date
  start: number
  chosen: boolean
  toggle: () => void
  restore: () => void
  erase: () => void
}) {
  const line = useRef<HTMLLIElement>(null)
  const name = nameOf(row, now)
  useEffect(() => {
    if (line.current) line.current.style.transform = `translateY(${start}px)`
  }, [start])
  return (
    <li ref={line} className={chosen ? 'chosen' : undefined} data-item={keyOf(row)} tabIndex={-1}>
      <input type="checkbox" tabIndex={-1} aria-label={`Select ${name}`} checked={chosen} onChange={toggle} />
      <Icon name={kindWord[row.kind].icon} size="s" />
      <span className="binname">
        <span className="clip" title={name}>
          {name}
        </span>
        <small className="t3 clip">
          {kindWord[row.kind].one}
          {row.accountName && ` of ${row.accountName}`}, taken away {dayWords(row.removedAt, now)}
        </small>
      </span>
      <span className="t2 num">{leftWords(row, now)}</span>
      <Button look="quiet" data-open="" aria-label={`Bring back ${name}`} onClick={restore}>
        Bring back
      </Button>
      <Button look="quiet" icon="x" aria-label={`Erase ${name} for good`} title="Erase…" onClick={erase} />
    </li>
  )
}
