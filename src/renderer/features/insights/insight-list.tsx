import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Note } from '../../../contract/contract.ts'
import type { InsightGroup, InsightOrder, InsightRow } from '../../../contract/notes.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { rememberedRows, useRowCursor } from '../../keys/use-row-cursor.ts'
import { dayWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { binNotes } from '../notes/bin-notes.ts'
import { PaddedList } from '../../ui/padded-list.tsx'
import { remPixels } from '../../ui/rem-pixels.ts'
import { insightLines, lineOf } from './insight-lines.ts'
import { groupTitle, reachWords, segmentHref } from './insight-words.ts'

const rowsAhead = 12
const [titleRem, rowRem] = [2.75, 5.25]

/** Insights group by group. Only the lines in sight are in the document. */
export function InsightList({
  groups,
  by,
  open,
  busy,
  hrefOf,
  onEnter,
  onPeek,
  onGone,
}: {
  readonly groups: readonly InsightGroup[]
  readonly by: InsightOrder
  readonly open: string | null
  readonly busy: boolean
  readonly hrefOf: (id: Note['id']) => string
  readonly onEnter: (id: Note['id']) => void
  readonly onPeek: (id: Note['id']) => void
  readonly onGone: (id: Note['id']) => void
}) {
  const pane = useRef<HTMLDivElement>(null)
  const lines = insightLines(groups)
  const rows = groups.flatMap((group) => group.rows)
  const place = `/insights ${by}`
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: (i) => remPixels(lines[i]?.is === 'title' ? titleRem : rowRem),
    overscan: rowsAhead,
    initialOffset: rememberedRows(place).offset,
  })
  const items = virtualizer.getVirtualItems()
  const cursor = useRowCursor({
    place,
    pane,
    count: rows.length,
    idOf: (row) => rows[row]?.id,
    scrollTo: (row) => {
      const line = lineOf(lines, row)
      // the first of a group stays below its title
      virtualizer.scrollToIndex(lines[line - 1]?.is === 'title' ? line - 1 : line)
    },
    enter: { label: 'open', clicks: 'a.notelink' },
  })
  // the open one is in sight, also one that was just begun
  const openLine = lines.findIndex((line) => line.is === 'row' && line.row.id === open)
  const scroll = useRef(virtualizer.scrollToIndex)
  useEffect(() => {
    if (openLine >= 0) scroll.current(openLine)
  }, [openLine])
  const withRow = (act: (row: InsightRow) => void) => () => {
    const line = cursor.at === null ? undefined : lines[lineOf(lines, cursor.at)]
    if (line?.is === 'row') act(line.row)
  }
  useKeys('Insight', [
    { keys: ['Space'], label: 'show beside', run: withRow(({ id }) => onPeek(id)) },
    {
      keys: ['Delete'],
      label: 'move to the bin',
      quiet: true,
      run: withRow(({ id }) => binNotes([id], () => onGone(id))),
    },
  ])
  return (
    <div className="notelistbox">
      <div
        className="pane noterows"
        ref={pane}
        data-pane=""
        tabIndex={-1}
        role="region"
        aria-label="Insights"
        aria-busy={busy}
      >
        <PaddedList above={items[0]?.start ?? 0} below={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)}>
          {items.map(({ index }) => {
            const line = lines[index]
            if (!line) return null
            return line.is === 'title' ? (
              <GroupLine key={line.group.key} group={line.group} by={by} />
            ) : (
              <InsightLine
                key={line.row.id}
                row={line.row}
                number={line.number}
                by={by}
                here={line.number === cursor.at}
                open={line.row.id === open}
                href={hrefOf(line.row.id)}
                onEnter={onEnter}
              />
            )
          })}
        </PaddedList>
      </div>
    </div>
  )
}

function GroupLine({ group, by }: { group: InsightGroup; by: InsightOrder }) {
  const title = groupTitle(group, by)
  return (
    <li className="insightgroup">
      <h2 className="clip" title={title}>
        {title}
      </h2>
      <span className="t3 num">{countWord(group.rows.length, 'insight')}</span>
      <span className="grow" />
      {group.title !== null &&
        (by === 'segment' ? (
          <Link className="btn quiet" href={segmentHref(group.title)}>
            Its accounts
          </Link>
        ) : (
          <Link className="btn quiet" href={`/radar?problem=${encodeURIComponent(group.key)}`}>
            On the radar
          </Link>
        ))}
    </li>
  )
}

function InsightLine({
  row,
  number,
  by,
  here,
  open,
  href,
  onEnter,
}: {
  row: InsightRow
  number: number
  by: InsightOrder
  here: boolean
  open: boolean
  href: string
  onEnter: (id: Note['id']) => void
}) {
  const now = useNow()
  const title = row.title || 'Empty insight'
  const about = by === 'segment' ? row.problem && `Typical: ${row.problem}` : row.segment
  return (
    <li
      data-row={number}
      tabIndex={-1}
      className={here ? 'noteline insightline is-cursor' : 'noteline insightline'}
      aria-current={open ? 'true' : undefined}
    >
      <Link className="notelink" href={href} tabIndex={-1} onClick={() => onEnter(row.id)}>
        <b className="clip" title={title}>
          {title}
        </b>
        <span className="t2 clip">{row.excerpt || about || '\u00a0'}</span>
        <span className="t2 clip" title={about ?? undefined}>
          {reachWords(row)}
          {row.excerpt !== '' && about && ` · ${about}`}
        </span>
        <span className="t3 notemeta">
          <span className="clip">noted at {row.accountName}</span>
          <span>{dayWords(row.savedAt, now)}</span>
        </span>
      </Link>
    </li>
  )
}
