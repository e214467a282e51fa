import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import { queries } from '../../queries/queries.ts'
import type { RequestFailed } from '../../failure.ts'
import { type Extent, extentOf, pageSize, pagesFor } from './account-pages.ts'

const pageQuery = (prefix: string, page: number, broughtBack: boolean) =>
  queries.accounts({ ...(prefix === '' ? {} : { prefix }), broughtBack, limit: pageSize, offset: page * pageSize })

export interface AccountList extends Extent {
  /** All accounts, whatever the filter. */
  readonly total: number
  /** The filter that the rows answer to: the one before, until the new one is answered. */
  readonly prefix: string
  /** Only those that come back from the back burner. */
  readonly back: boolean
  readonly pending: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
  /** Asks for the rows after the last one, where there may be more. */
  readonly more: () => void
}

/** How many accounts match what was typed. Old rows stay until the new ones came. */
export function useAccountList(typed: string, back: boolean): AccountList {
  const first = useQuery(pageQuery(typed, 0, back))
  const [prefix, setPrefix] = useState(typed)
  const [asked, setAsked] = useState({ of: typed, pages: 1 })
  if (first.data && prefix !== typed) setPrefix(typed)
  const pages = prefix !== '' && asked.of === prefix ? asked.pages : 1
  const answers = useQueries({ queries: Array.from({ length: pages }, (_, page) => pageQuery(prefix, page, back)) })
  const total = answers[0]?.data?.total ?? 0
  const loaded = new Map(answers.flatMap(({ data }, page) => (data ? [[page, data.rows.length]] : [])))
  const extent = prefix === '' ? { count: total, exact: true } : extentOf(loaded, total)
  return {
    ...extent,
    total,
    prefix,
    back,
    pending: answers[0]?.data === undefined && first.isPending,
    error: first.error,
    retry: () => void first.refetch(),
    more: () => setAsked({ of: prefix, pages: Math.floor((extent.count - 1) / pageSize) + 1 }),
  }
}

/** The rows from `first` to `last`; one that has not come yet is undefined. */
export function useAccountRows(
  { prefix, back }: Pick<AccountList, 'prefix' | 'back'>,
  first: number,
  last: number,
): (index: number) => AccountRow | undefined {
  const numbers = pagesFor(first, last)
  const answers = useQueries({ queries: numbers.map((page) => pageQuery(prefix, page, back)) })
  const rows = new Map(numbers.map((page, i) => [page, answers[i]?.data?.rows]))
  return (index) => rows.get(Math.floor(index / pageSize))?.[index % pageSize]
}
