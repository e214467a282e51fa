import type { ColumnField } from '../../../contract/account-import.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { fieldWord } from './import-words.ts'
import type { Table } from './parse-table.ts'
import type { Mapping } from './use-plan.ts'

// in the order in which they are offered
const fields: readonly ColumnField[] = ['name', 'site', 'segment', 'tags', 'note', 'person', 'role', 'mail']
const whyWord = { header: 'by its name', values: 'by its values' } as const
/** Values shown of each column. */
const shown = 3

/** Each column of the table, some of its values, and what it becomes. */
export function ColumnList({
  table,
  header,
  proposed,
  mapping,
  setMapping,
}: {
  readonly table: Table
  readonly header: boolean
  readonly proposed: readonly { readonly field: ColumnField | null; readonly why: 'header' | 'values' | null }[]
  readonly mapping: Mapping
  readonly setMapping: (mapping: Mapping) => void
}) {
  const toFirst = () => document.querySelector<HTMLElement>('.impcols select')?.focus()
  useKeys('Columns', [{ keys: ['m'], label: 'map columns', run: toFirst }])
  const left = mapping.filter((field) => field === null).length
  return (
    <section className="pane impcols" data-pane="" tabIndex={-1} aria-label="Columns">
      <div className="sec">
        <h2>Columns</h2>
        <span className="t3 num">
          {left > 0 ? `${left} of ${mapping.length} not imported` : `${mapping.length} imported`}
        </span>
      </div>
      <ul>
        {mapping.map((field, at) => (
          <Column
            key={at}
            name={(header ? table.rows[0]?.[at]?.trim() : '') || `Column ${at + 1}`}
            values={valuesOf(table, header, at)}
            field={field}
            why={field !== null && field === proposed[at]?.field ? (proposed[at]?.why ?? null) : null}
            set={(next) => setMapping(mapping.map((one, i) => (i === at ? next : one)))}
          />
        ))}
      </ul>
    </section>
  )
}

function Column({
  name,
  values,
  field,
  why,
  set,
}: {
  readonly name: string
  readonly values: string
  readonly field: ColumnField | null
  readonly why: 'header' | 'values' | null
  readonly set: (field: ColumnField | null) => void
}) {
  return (
    <li className={field === null ? 'off' : undefined}>
      <div className="impmap">
        <span className="impcol">
          <b className="clip" title={name}>
            {name}
          </b>
          <small className="t3 clip" title={values}>
            {values || 'empty'}
          </small>
        </span>
        <span className="impfield">
          <select
            className="field"
            aria-label={`${name} becomes`}
            value={field ?? ''}
            onChange={(event) => set(fields.find((one) => one === event.target.value) ?? null)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              // left by a blur, it would get the focus back with the next group of rows, and take its key for a choice
              event.currentTarget.closest<HTMLElement>('[data-pane]')?.focus()
            }}
          >
            <option value="">Not imported</option>
            {fields.map((one) => (
              <option key={one} value={one}>
                {fieldWord[one]}
              </option>
            ))}
          </select>
          <small className="t3">{why ? whyWord[why] : field === null ? 'left out' : 'your choice'}</small>
        </span>
      </div>
    </li>
  )
}

function valuesOf({ rows }: Table, header: boolean, at: number): string {
  const found = new Set<string>()
  for (const cells of rows.slice(header ? 1 : 0, 200)) {
    const value = cells[at]?.slice(0, 60).replace(/\s+/g, ' ').trim() ?? ''
    if (value !== '') found.add(value)
    if (found.size === shown) break
  }
  return [...found].join(' · ')
}
