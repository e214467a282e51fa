import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Note } from '../../../contract/contract.ts'
import type { NoteRow } from '../../../contract/notes.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { rememberedRows, useRowCursor } from '../../keys/use-row-cursor.ts'
import { Button } from '../../ui/button.tsx'
import { PaddedList } from '../../ui/padded-list.tsx'
import { dayWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { splitMarks } from '../search/split-marks.ts'
import { remPixels } from '../../ui/rem-pixels.ts'
import { noteKindWord } from './note-words.ts'
import { type NoteList as List, useNoteRows } from './use-note-list.ts'
import { binNotes } from './bin-notes.ts'

type NoteId = Note['id']
const rowsAhead = 16
const rowRem = 4

/** Notes as rows of which only those in sight are in the document. */
export function NoteList({
  list,
  open,
  hrefOf,
  onEnter,
  onPeek,
  onGone,
}: {
  readonly list: List
  /** The one that stands beside it. */
  readonly open: string | null
  readonly hrefOf: (id: NoteId) => string
  readonly onEnter: (id: NoteId) => void
  readonly onPeek: (id: NoteId) => void
  readonly onGone: (ids: readonly NoteId[]) => void
}) {
  const pane = useRef<HTMLDivElement>(null)
  const place = `/notes ${JSON.stringify(list.filter)}`
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: list.count,
    getScrollElement: () => pane.current,
    estimateSize: () => remPixels(rowRem),
    overscan: rowsAhead,
    initialOffset: rememberedRows(place).offset,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? rowsAhead
  const rowAt = useNoteRows(list.filter, items[0]?.index ?? 0, last)
  const cursor = useRowCursor({
    place,
    pane,
    count: list.count,
    idOf: (row) => rowAt(row)?.id,
    stale: list.stale,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    enter: { label: 'open', clicks: 'a' },
  })
  const [chosen, setChosen] = useState<ReadonlySet<NoteId>>(new Set())
  const here = () => (cursor.at === null ? undefined : rowAt(cursor.at))
  const toggle = (row: NoteRow | undefined, on?: boolean) => row && setChosen((before) => toggled(before, row.id, on))
  const extend = (by: number) => () => {
    toggle(here(), true)
    const to = cursor.move(by)
    if (to !== null) toggle(rowAt(to), true)
  }
  const remove = () => {
    const row = here()
    const ids = chosen.size > 0 ? [...chosen] : row ? [row.id] : []
    binNotes(ids, (moved) => (setChosen(new Set()), onGone(moved)))
  }
  useKeys('Chosen notes', [
    {
      keys: ['Space'],
      label: 'show beside',
      run: () => {
        const row = here()
        if (row) onPeek(row.id)
      },
    },
    { keys: ['x'], label: 'select', run: () => toggle(here()) },
    { keys: ['Shift+j', 'Shift+ArrowDown'], run: extend(1) },
    { keys: ['Shift+k', 'Shift+ArrowUp'], run: extend(-1) },
    { keys: ['Delete'], label: 'move to the bin', quiet: true, run: remove },
  ])
  const { exact, more } = list
  useEffect(() => {
    if (!exact && last >= list.count - 1) more()
  }, [exact, last, list.count, more])
  return (
    <div className="notelistbox">
      <div
        className="pane noterows"
        ref={pane}
        data-pane=""
        tabIndex={-1}
        role="region"
        aria-label="All notes"
        aria-busy={list.pending}
      >
        <PaddedList above={items[0]?.start ?? 0} below={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)}>
          {items.map(({ index }) => (
            <NoteLine
              key={index}
              index={index}
              row={rowAt(index)}
              size={exact ? list.count : -1}
              here={index === cursor.at}
              open={open}
              chosen={chosen}
              toggle={toggle}
              hrefOf={hrefOf}
              onEnter={onEnter}
            />
          ))}
        </PaddedList>
      </div>
      {chosen.size > 0 && (
        <div className="bulk" role="toolbar" aria-label="Selected">
          <b>{countWord(chosen.size, 'note')} selected</b>
          <Button icon="bin" onClick={remove}>
            Move to the bin
          </Button>
          <Button look="quiet" onClick={() => setChosen(new Set())}>
            Clear
          </Button>
        </div>
      )}
    </div>
  )
}

function toggled(before: ReadonlySet<NoteId>, id: NoteId, on = !before.has(id)): ReadonlySet<NoteId> {
  const others = [...before].filter((one) => one !== id)
  return new Set(on ? [...others, id] : others)
}

/** Room for the rows out of sight. It varies, so it goes through the CSSOM. */
interface LineProps {
  readonly index: number
  readonly row: NoteRow | undefined
  readonly size: number
  readonly here: boolean
  readonly open: string | null
  readonly chosen: ReadonlySet<NoteId>
  readonly toggle: (row: NoteRow | undefined) => void
  readonly hrefOf: (id: NoteId) => string
  readonly onEnter: (id: NoteId) => void
}

function NoteLine({ index, row, size, here, open, chosen, toggle, hrefOf, onEnter }: LineProps) {
  const now = useNow()
  const place = { 'data-row': index, tabIndex: -1, 'aria-setsize': size, 'aria-posinset': index + 1 }
  if (!row)
    return (
      <li {...place} className="noteline" aria-busy="true">
        <span className="barofrow" />
        <span className="sr">coming</span>
      </li>
    )
  const title = row.title || 'Empty note'
  const isChosen = chosen.has(row.id)
  return (
    <li
      {...place}
      className={`noteline ${here ? 'is-cursor' : ''} ${isChosen ? 'is-chosen' : ''}`}
      aria-current={row.id === open ? 'true' : undefined}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Select ${title}`}
        checked={isChosen}
        onChange={() => toggle(row)}
      />
      <Link className="notelink" href={hrefOf(row.id)} tabIndex={-1} onClick={() => onEnter(row.id)}>
        <b className="clip" title={title}>
          {title}
        </b>
        <span className="t2 clip">{row.excerpt === '' ? '\u00a0' : <Excerpt of={row.excerpt} />}</span>
        <span className="t3 notemeta">
          <span className="clip">{row.accountName}</span>
          {row.kind !== 'research' && <span>{noteKindWord[row.kind]}</span>}
          <span>{dayWords(row.savedAt, now)}</span>
        </span>
      </Link>
    </li>
  )
}

/** Words that were looked for stand out; all of it is text. */
function Excerpt({ of }: { of: string }) {
  return splitMarks(of).map(({ words, hit }, i) => (hit ? <b key={i}>{words}</b> : <span key={i}>{words}</span>))
}
