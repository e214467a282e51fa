import { useQuery } from '@tanstack/react-query'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { countWord } from '../../words/terms.ts'
import { type Choice, everything, filterOf, narrowings } from './account-address.ts'
import { looksLikeAddress } from './addresses.ts'

/** Nothing matches: what to loosen, and how many each would give. */
export function NoMatch({
  choice,
  onChange,
  onAdd,
}: {
  readonly choice: Choice
  readonly onChange: (change: Partial<Choice>) => void
  readonly onAdd: (address: string) => void
}) {
  const now = useNow()
  const narrow = narrowings(choice)
  const typed = choice.find.trim()
  const looser = narrow.length > 1 ? narrow : []
  const counts = useQuery(queries.accountCounts(looser.map(({ without }) => filterOf(without, now)))).data
  const mayAdd = looksLikeAddress(typed)
  // nearer than the room's, which asks for an address
  useKeys('No match', mayAdd ? [{ keys: ['Shift+a'], label: `add ${typed}`, run: () => onAdd(typed) }] : [], {
    level: 'pane',
  })
  const action = (
    <>
      {looser.map(({ words, without }, i) => (
        <Button key={words} disabled={counts?.[i] === 0} onClick={() => onChange(without)}>
          Without {words}
          {counts?.[i] !== undefined && <span className="t2 num">{counts[i].toLocaleString('en-GB')}</span>}
        </Button>
      ))}
      {mayAdd && (
        <Button icon="plus" shortcut="Shift+A" onClick={() => onAdd(typed)}>
          Add {typed}
        </Button>
      )}
      <Button shortcut="Escape" onClick={() => onChange(everything)}>
        All accounts
      </Button>
    </>
  )
  if (choice.back && narrow.length === 1)
    return (
      <EmptyState title="None comes back today" action={action}>
        Put an account on the back burner and name what brings it back; it stands here when a check finds that.
      </EmptyState>
    )
  if (narrow.length > 1)
    return (
      <EmptyState title={`No account matches all ${countWord(narrow.length, 'filter')}`} action={action}>
        Take one away, and so many match:
      </EmptyState>
    )
  return (
    <EmptyState title={`No account matches ${narrow[0]?.words ?? 'this'}`} action={action}>
      {typed !== '' &&
        'Names and domains are looked through here. Words inside notes and pages are found with the search above.'}
    </EmptyState>
  )
}
