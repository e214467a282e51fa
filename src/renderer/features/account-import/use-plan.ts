import { useEffect, useState } from 'react'
import type { ColumnField, PlannedRow } from '../../../contract/account-import.ts'
import { api, ask } from '../../api.ts'
import { RequestFailed } from '../../failure.ts'
import type { Table } from './parse-table.ts'
import { stretches } from './stretches.ts'
import { type Plan, uniteRows } from './unite-rows.ts'

interface Planning {
  /** Of the mapping before, while the rows are looked at anew; null before the first. */
  readonly plan: Plan | null
  readonly looked: number
  readonly of: number
  readonly done: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
}

/** `done`: the mapping that the plan is of. */
type Told = Omit<Planning, 'done' | 'retry'> & { readonly done: string | null }

export type Mapping = readonly (ColumnField | null)[]

/** A row's characters that are sent: one of hundreds of full cells is no company. */
const mostOfARow = 300_000

/** Says of every row what would become of it, a stretch a request; anew with every change of the mapping. */
export function usePlan(table: Table, header: boolean, mapping: Mapping): Planning {
  const of = table.rows.length - (header ? 1 : 0)
  const [state, setState] = useState<Told>({ plan: null, looked: 0, of, done: null, error: null })
  const [tries, setTries] = useState(0)
  const wanted = JSON.stringify(mapping)
  useEffect(() => {
    let stopped = false
    const tell = (part: Partial<Told>): void => {
      if (!stopped) setState((before) => ({ ...before, of, ...part }))
    }
    const run = async (): Promise<void> => {
      const rows: PlannedRow[] = []
      tell({ looked: 0, done: null, error: null })
      for (const request of requestsFor(table, header, mapping)) {
        if (stopped) return
        rows.push(...(await ask(() => api.accountImport.plan(request))).rows)
        tell({ looked: rows.length })
      }
      tell({ plan: uniteRows(rows), done: wanted })
    }
    if (canPlan(mapping))
      run().catch((thrown: unknown) => {
        if (!(thrown instanceof RequestFailed)) throw thrown
        tell({ error: thrown })
      })
    return () => {
      stopped = true
    }
    // the mapping by its value: a new list with the same fields is no change
    // oxlint-disable-next-line react/exhaustive-deps -- `wanted` stands for `mapping`
  }, [table, header, wanted, tries])
  // a plan of another mapping is shown while this one is made, but nothing is taken over by it
  return { ...state, done: state.done === wanted, retry: () => setTries(tries + 1) }
}

/** Nothing is known of a company without its website, or somebody's mail there. */
export const canPlan = (mapping: Mapping): boolean => mapping.includes('site') || mapping.includes('mail')

function requestsFor(table: Table, header: boolean, mapping: Mapping) {
  const taken = mapping.flatMap((field, at) => (field === null ? [] : [{ field, at }]))
  const head = header ? table.rows[0] : undefined
  const columns = taken.map(({ field, at }) => ({ field, label: (head?.[at] ?? '').slice(0, 200) }))
  const from = header ? 1 : 0
  const numbered = table.rows.slice(from).map((cells, i) => ({
    line: table.lines[i + from] ?? 1,
    cells: bounded(taken.map(({ at }) => cells[at] ?? '')),
  }))
  const lengthOf = ({ cells }: { cells: readonly string[] }): number =>
    cells.reduce((sum, cell) => sum + cell.length, 0)
  return stretches(numbered, lengthOf).map((rows) => ({ columns, rows: [...rows] }))
}

function bounded(cells: string[]): string[] {
  let left = mostOfARow
  return cells.map((cell) => {
    left -= cell.length
    return left < 0 ? '' : cell
  })
}
