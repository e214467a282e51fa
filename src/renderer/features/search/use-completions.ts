import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queries } from '../../queries/queries.ts'
import { beginning, beginningFirst, type Completion, completionsOf, fixedValues, openFilter } from './completions.ts'

/** How the filter at the end of what was typed may go on: by types and dates, and by the accounts, segments and tags on file. */
export function useCompletions(typed: string, today: string): readonly Completion[] {
  const open = openFilter(typed, today)
  const asked = open?.name
  const accounts = useQuery({
    ...queries.accounts({ ...(open?.value ? { text: open.value } : {}), limit: 6 }),
    enabled: asked === 'account',
    placeholderData: keepPreviousData,
  })
  const segments = useQuery({ ...queries.segments(), enabled: asked === 'segment' })
  const tags = useQuery({ ...queries.tags(), enabled: asked === 'tag' })
  if (open === null) return []
  return completionsOf(typed, open, values())

  function values(): readonly string[] {
    if (open === null) return []
    // looked up by the host, by name or domain
    if (open.name === 'account')
      return beginningFirst(accounts.data?.rows.map(({ account }) => account.name) ?? [], open.value)
    const onFile =
      open.name === 'segment' ? segments.data?.map(({ segment }) => segment) : tags.data?.map(({ tag }) => tag)
    return beginning(fixedValues(open.name, today) ?? onFile ?? [], open.value)
  }
}
