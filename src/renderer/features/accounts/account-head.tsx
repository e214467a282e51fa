import { Icon } from '../../ui/icon.tsx'
import { type Choice, firstDescending, sortWord } from './account-address.ts'
import type { AccountSort } from '../../../contract/accounts.ts'

export interface Column {
  readonly name: string
  readonly look: string
  readonly sort?: AccountSort
}

export const columns: readonly Column[] = [
  { name: 'Account', look: 'w-name', sort: 'name' },
  { name: 'Recommendation', look: 'w-reco', sort: 'recommendation' },
  { name: 'Fit', look: 'w-fit', sort: 'fit' },
  { name: 'Why now', look: 'w-event' },
  { name: 'Evidence', look: 'w-age', sort: 'evidence' },
  { name: 'Next call', look: 'w-call', sort: 'call' },
  { name: 'Segment, tags', look: 'w-tags' },
]

/** Sorted by another column it begins with what is best; by the same one it turns round. */
export const sortedBy = ({ sort, descending }: Pick<Choice, 'sort' | 'descending'>, by: AccountSort) => ({
  sort: by,
  descending: sort === by ? !descending : firstDescending[by],
})

/** A head that sorts by its column. */
export function SortHead({
  column: { name, look, sort },
  choice,
  onChange,
}: {
  readonly column: Column
  readonly choice: Choice
  readonly onChange: (change: Partial<Choice>) => void
}) {
  if (sort === undefined)
    return (
      <th scope="col" className={look}>
        {name}
      </th>
    )
  const on = choice.sort === sort
  return (
    <th scope="col" className={look} aria-sort={on ? (choice.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={on ? 'sorthead on' : 'sorthead'}
        title={`Sort by ${sortWord[sort].toLowerCase()}`}
        onClick={() => onChange(sortedBy(choice, sort))}
      >
        {name}
        {on && <Icon name={choice.descending ? 'down' : 'up'} size="s" />}
      </button>
    </th>
  )
}
