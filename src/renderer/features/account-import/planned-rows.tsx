import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { useRowCursor } from '../../keys/use-row-cursor.ts'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { Progress } from '../research/progress.tsx'
import { remPixels } from '../../ui/rem-pixels.ts'
import { groupWord, outcomeWords } from './import-words.ts'
import type { Table } from './parse-table.ts'
import type { TableFile } from './table-store.ts'
import { countOf, type Group, groups, type Plan, type ShownRow } from './unite-rows.ts'
import type { Mapping } from './use-plan.ts'

interface PlannedRowsProps {
  readonly file: TableFile
  readonly header: boolean
  readonly mapping: Mapping
  readonly plan: Plan | null
  readonly looked: number
  readonly of: number
  readonly done: boolean
}

/** What becomes of the rows, group by group. */
export function PlannedRows({ file, mapping, plan, looked, of, done }: PlannedRowsProps) {
  const [chosen, setChosen] = useState<Group | null>(null)
  const there = plan ? groups.filter((group) => countOf(plan, group) > 0) : []
  const group = chosen !== null && there.includes(chosen) ? chosen : (there[0] ?? 'new')
  useKeys(
    'Groups',
    there.slice(0, 6).map((one, i) => ({
      keys: [String(i + 1)],
      label: groupWord[one].toLowerCase(),
      quiet: i > 0,
      run: () => setChosen(one),
    })),
  )
  return (
    <>
      <Problems table={file.table} />
      <div className="views" role="group" aria-label="What becomes of the rows">
        {there.map((one, i) => (
          <button
            key={one}
            type="button"
            className={one === group ? 'chip on' : 'chip'}
            aria-pressed={one === group}
            title={`Key ${i + 1}`}
            onClick={() => setChosen(one)}
          >
            {groupWord[one]} <span className="num">{plan ? countOf(plan, one).toLocaleString('en-GB') : ''}</span>
          </button>
        ))}
        {!done && (
          <span className="row t2 num nowrap implooking" role="status">
            <Progress done={looked} of={of} />
            {looked.toLocaleString('en-GB')} of {countWord(of, 'row')} looked at
          </span>
        )}
      </div>
      {done && there.length === 0 ? (
        <EmptyState title="No row below the names of the columns">
          If the first row is a company, say so above. If not, choose the file that holds the list.
        </EmptyState>
      ) : (
        <Rows
          key={group}
          rows={plan?.shown.filter((row) => row.group === group) ?? []}
          table={file.table}
          mapping={mapping}
          group={group}
        />
      )}
    </>
  )
}

const mostProblems = 3

/** What is wrong in the file, by its lines. What can be read of it is shown all the same. */
function Problems({ table: { problems, cut } }: { readonly table: Table }) {
  const words = [
    ...problems.slice(0, mostProblems).map(({ line, words: what }) => `Line ${line.toLocaleString('en-GB')}: ${what}`),
    ...(problems.length > mostProblems ? [`${problems.length - mostProblems} more like these.`] : []),
    ...(cut ? ['Only the first 100,000 rows are read. Import the others from a second file.'] : []),
  ]
  if (words.length === 0) return null
  return (
    <div className="failure impproblems" role="alert">
      <Icon name="warn" />
      <div>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

const rowRem = 2

function Rows({
  rows,
  table,
  mapping,
  group,
}: {
  rows: readonly ShownRow[]
  table: Table
  mapping: Mapping
  group: Group
}) {
  const pane = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => remPixels(rowRem),
    overscan: 16,
  })
  useRowCursor({
    place: `/accounts/import ${group}`,
    pane,
    count: rows.length,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    enter: { label: 'open the account', clicks: 'a' },
  })
  const height = virtualizer.getTotalSize()
  useEffect(() => {
    if (list.current) list.current.style.height = `${height}px`
  }, [height])
  return (
    <div className="pane" ref={pane} data-pane="" tabIndex={-1} role="region" aria-label={groupWord[group]}>
      <ul className={`implist ${group}`} ref={list}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const shown = rows[index]
          return (
            shown && (
              <Row key={shown.row.line} index={index} start={start} shown={shown} table={table} mapping={mapping} />
            )
          )
        })}
      </ul>
    </div>
  )
}

interface RowProps {
  readonly index: number
  readonly start: number
  readonly shown: ShownRow
  readonly table: Table
  readonly mapping: Mapping
}

function Row({ index, start, shown, table, mapping }: RowProps) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (line.current) line.current.style.transform = `translateY(${start}px)`
  }, [start])
  const { row } = shown
  const told = 'draft' in row ? row.draft : rawOf(table, mapping, row.line)
  const words = outcomeWords(shown)
  return (
    <li ref={line} data-row={index} tabIndex={-1}>
      <span className="t3 num impline" title="Line of the file">
        {row.line.toLocaleString('en-GB')}
      </span>
      <span className="clip impname" title={told.name ?? undefined}>
        {told.name ?? <span className="t3">named by its home page</span>}
      </span>
      <span className="clip t2 impsite" title={told.identity}>
        {told.identity}
      </span>
      <span className="clip t2 impseg">{told.segment}</span>
      <span className="row imptags">
        {told.tags.slice(0, 3).map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
        {told.tags.length > 3 && <span className="t3">+{told.tags.length - 3}</span>}
      </span>
      <span className="row t3 impmore">
        {told.note !== '' && (
          <span title={told.note.slice(0, 600)}>
            <Icon name="note" size="s" />
            <span className="sr">note</span>
          </span>
        )}
        {told.people.length > 0 && (
          <span className="num" title={told.people.map(({ name, mail }) => name || mail).join(', ')}>
            <Icon name="user" size="s" />
            {told.people.length}
            <span className="sr">{told.people.length === 1 ? ' person' : ' people'}</span>
          </span>
        )}
      </span>
      <span className="clip impout" title={words}>
        <span className={'draft' in row ? 't2' : undefined}>{words}</span>
        {'account' in row && (
          <>
            {' '}
            <Link href={`/accounts/${row.account.id}`}>{row.account.name}</Link>
          </>
        )}
      </span>
    </li>
  )
}

/** Of a row that is not taken, what stood in its cells. */
function rawOf(table: Table, mapping: Mapping, line: number) {
  const cells = table.rows[table.lines.indexOf(line)] ?? []
  const of = (field: 'name' | 'site') => cells[mapping.indexOf(field)]?.slice(0, 200).replace(/\s+/g, ' ').trim() ?? ''
  return { name: of('name') || '–', identity: of('site'), segment: null, tags: [], note: '', people: [] }
}
