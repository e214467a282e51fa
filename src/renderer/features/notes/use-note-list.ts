import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoteRow } from '../../../contract/notes.ts'
import type { RequestFailed } from '../../failure.ts'
import type { NoteFilter } from '../../queries/note-queries.ts'
import { queries } from '../../queries/queries.ts'
import { type Extent, extentOf, pageSize, pagesFor } from '../accounts/account-pages.ts'

export interface NoteList extends Extent {
  /** What the rows answer to: the filter before, until the new one is answered. */
  readonly filter: NoteFilter
  readonly pending: boolean
  /** The rows are those of the filter before. */
  readonly stale: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
  readonly more: () => void
}

const pageQuery = (filter: NoteFilter, page: number) => queries.findNotes(filter, pageSize, page * pageSize)

/** How many notes there are of what is asked for. Old rows stay until the new ones came. */
export function useNoteList(asked: NoteFilter): NoteList {
  const first = useQuery(pageQuery(asked, 0))
  const key = JSON.stringify(asked)
  const [shown, setShown] = useState({ key, filter: asked })
  if (first.data && shown.key !== key) setShown({ key, filter: asked })
  const [wanted, setWanted] = useState({ of: key, pages: 1 })
  const pages = wanted.of === shown.key ? wanted.pages : 1
  const answers = useQueries({ queries: Array.from({ length: pages }, (_, page) => pageQuery(shown.filter, page)) })
  const total = answers[0]?.data?.total ?? null
  const loaded = new Map(answers.flatMap(({ data }, page) => (data ? [[page, data.rows.length]] : [])))
  const none = answers[0]?.data === undefined
  const extent =
    total !== null || none ? { count: total ?? 0, exact: true } : extentOf(loaded, Number.POSITIVE_INFINITY)
  return {
    ...extent,
    filter: shown.filter,
    stale: shown.key !== key && !first.error,
    pending: none && first.isPending,
    error: first.error,
    retry: () => void first.refetch(),
    more: () => setWanted({ of: shown.key, pages: Math.floor((extent.count - 1) / pageSize) + 1 }),
  }
}

/** The rows from `first` to `last`; one that has not come yet is undefined. */
export function useNoteRows(filter: NoteFilter, first: number, last: number): (index: number) => NoteRow | undefined {
  const numbers = pagesFor(first, last)
  const answers = useQueries({ queries: numbers.map((page) => pageQuery(filter, page)) })
  const rows = new Map(numbers.map((page, i) => [page, answers[i]?.data?.rows]))
  return (index) => rows.get(Math.floor(index / pageSize))?.[index % pageSize]
}
