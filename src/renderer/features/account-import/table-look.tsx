import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ColumnField } from '../../../contract/account-import.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { ColumnList } from './column-list.tsx'
import { encodings } from './decode-table.ts'
import { startImport } from './import-run.ts'
import type { Choice, Refused } from './running-import.ts'
import { encodingWord, separatorWord } from './import-words.ts'
import { separators } from './parse-table.ts'
import { PlannedRows } from './planned-rows.tsx'
import { closeTable, readTable, type TableFile } from './table-store.ts'
import { TakeBar } from './take-bar.tsx'
import { countOf, type Plan, takenOf } from './unite-rows.ts'
import { canPlan, type Mapping, usePlan } from './use-plan.ts'

/** Rows by which columns are told. */
const lookedAt = 50

/** A table that was read: its columns on one side, what becomes of its rows on the other. */
export function TableLook({ file }: { readonly file: TableFile }) {
  const [said, setSaid] = useState<boolean | null>(null)
  const proposed = useQuery(queries.proposedColumns(file.id, file.table.rows.slice(0, lookedAt), said))
  useKeys('Table', [{ keys: ['o'], label: 'another file', quiet: true, run: closeTable }])
  return (
    <>
      <TableHead file={file} header={said ?? proposed.data?.header ?? true} setHeader={setSaid} />
      {proposed.error && <Failure error={proposed.error} retry={() => void proposed.refetch()} />}
      {proposed.data && (
        <Mapped
          key={String(proposed.data.header)}
          file={file}
          header={proposed.data.header}
          proposed={proposed.data.columns}
        />
      )}
    </>
  )
}

function TableHead({
  file: { source, encoding, table },
  header,
  setHeader,
}: {
  readonly file: TableFile
  readonly header: boolean
  readonly setHeader: (header: boolean) => void
}) {
  const rows = table.rows.length - (header ? 1 : 0)
  return (
    <div className="views imphead">
      <h1 className="clip" title={source.name}>
        {source.name}
      </h1>
      <span className="t2 num nowrap">{countWord(rows, 'row')}</span>
      <span className="grow" />
      <label className="row nowrap">
        <input type="checkbox" checked={header} onChange={() => setHeader(!header)} />
        First row names the columns
      </label>
      <select
        className="field"
        aria-label="Encoding"
        value={encoding}
        onChange={(event) =>
          void readTable(source, { encoding: oneOf(encodings, event.target.value), separator: table.separator })
        }
      >
        {encodings.map((one) => (
          <option key={one} value={one}>
            {encodingWord[one]}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label="Between cells"
        value={table.separator}
        onChange={(event) => void readTable(source, { encoding, separator: oneOf(separators, event.target.value) })}
      >
        {separators.map((one) => (
          <option key={one} value={one}>
            {separatorWord[one]}
          </option>
        ))}
      </select>
      <Button shortcut="o" onClick={closeTable}>
        Another file
      </Button>
    </div>
  )
}

/** The option that was chosen; a select has no others. */
function oneOf<T extends string>(all: readonly [T, ...T[]] | readonly T[], value: string): T {
  const found = all.find((one) => one === value)
  if (found === undefined) throw new Error(`${value} is none of the options`)
  return found
}

function Mapped({
  file,
  header,
  proposed,
}: {
  readonly file: TableFile
  readonly header: boolean
  readonly proposed: readonly { readonly field: ColumnField | null; readonly why: 'header' | 'values' | null }[]
}) {
  const [mapping, setMapping] = useState<Mapping>(() => proposed.map(({ field }) => field))
  const { plan, looked, of, done, error, retry } = usePlan(file.table, header, mapping)
  const [choice, setChoice] = useState<Choice>({ known: 'fill', binned: 'leave' })
  const ready = done && canPlan(mapping) && plan !== null && takenOf(plan, choice) > 0
  const take = () => {
    if (ready) void startImport(file.source.name, plan.drafts, choice, refusedOf(file, header, plan))
  }
  useKeys('Take over', [{ keys: ['Mod+Enter'], label: 'import', run: take, ready: () => done }])
  return (
    <div className="impsides">
      <ColumnList table={file.table} header={header} proposed={proposed} mapping={mapping} setMapping={setMapping} />
      <div className="improws">
        {error && <Failure error={error} retry={retry} />}
        {canPlan(mapping) ? (
          <PlannedRows file={file} header={header} mapping={mapping} plan={plan} looked={looked} of={of} done={done} />
        ) : (
          <div className="pane" data-pane="" tabIndex={-1}>
            <EmptyState title="Which column holds the website?">
              Companies are known by their domain. Choose “Website or domain” for the column with addresses, or “Person:
              mail” for one with mail addresses.
            </EmptyState>
          </div>
        )}
        <TakeBar plan={canPlan(mapping) ? plan : null} done={done} choice={choice} setChoice={setChoice} take={take} />
      </div>
    </div>
  )
}

function refusedOf({ table }: TableFile, header: boolean, plan: Plan): Refused {
  const cellsAt = new Map(table.lines.map((line, i) => [line, table.rows[i] ?? []]))
  return {
    header: header ? (table.rows[0] ?? null) : null,
    without: countOf(plan, 'without'),
    rows: plan.shown.flatMap(({ row }) =>
      'draft' in row ? [] : [{ line: row.line, why: row.words, cells: cellsAt.get(row.line) ?? [] }],
    ),
  }
}
