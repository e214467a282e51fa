import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../../queries/queries.ts'
import {
  beginning,
  beginningFirst,
  type Completion,
  completionsOf,
  fixedValues,
  holding,
  openFilter,
} from './completions.ts'

export interface Completions {
  readonly rows: readonly Completion[]
  /** Those of the letters typed last are on their way. */
  readonly coming: boolean
}

/** How the filter at the end of what was typed may go on: by types and dates, and by the accounts, segments and tags on file. */
export function useCompletions(typed: string, today: string): Completions {
  const open = openFilter(typed, today)
  const asked = open?.name
  const accounts = useQuery({
    ...queries.accounts({ ...(open?.value ? { text: open.value } : {}), limit: 6 }),
    enabled: asked === 'account',
    placeholderData: keepPreviousData,
  })
  const segments = useQuery({ ...queries.segments(), enabled: asked === 'segment' })
  const tags = useQuery({ ...queries.tags(), enabled: asked === 'tag' })
  if (open === null) return { rows: [], coming: false }
  const ofLastKey = accounts.isPlaceholderData
  const coming = [asked === 'account' && (accounts.isLoading || ofLastKey), segments.isLoading, tags.isLoading]
  return { rows: completionsOf(typed, open, values(open.value)), coming: coming.includes(true) }

  function values(value: string): readonly string[] {
    // looked up by the host, by name or domain; those of the last key only where they are of this one too
    const names = accounts.data?.rows.map(({ account }) => account.name) ?? []
    if (asked === 'account') return beginningFirst(ofLastKey ? holding(names, value) : names, value)
    const onFile = asked === 'segment' ? segments.data?.map(({ segment }) => segment) : tags.data?.map(({ tag }) => tag)
    return beginning((asked && fixedValues(asked, today)) ?? onFile ?? [], value)
  }
}
