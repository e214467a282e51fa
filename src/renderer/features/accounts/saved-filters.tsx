import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { SavedFilter } from '../../../contract/workspace.ts'
import { useNow } from '../../app/use-now.ts'
import { isTyping } from '../../keys/text-coming.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, choiceIn, everything, filterOf, searchOf } from './account-address.ts'
import { type SavedFilters, useSavedFilters } from './use-saved-filters.ts'

/** Keys there are for them. */
const numbered = 9

/** The form that is open, with the name that could not be kept. */
type Naming =
  | { readonly is: 'new'; readonly typed: string; readonly query: string }
  | { readonly is: 'change'; readonly typed?: string }

/** All accounts, and the filters that were kept, each with how many match. 1 to 9 apply them. */
export function SavedFilterBar({
  choice,
  all,
  addressOf,
  onApply,
}: {
  readonly choice: Choice
  /** Null until it is known. */
  readonly all: number | null
  readonly addressOf: (choice: Choice) => string
  readonly onApply: (choice: Choice) => void
}) {
  const saved = useSavedFilters()
  const [naming, setNaming] = useState<Naming | null>(null)
  const now = useNow()
  const { list, readOnly } = saved
  const counts = useQuery(queries.accountCounts(list.map(({ query }) => filterOf(choiceIn(query), now)))).data
  const here = searchOf(choice)
  const current = list.find(({ query }) => query === here)
  const unsaved = here !== '' && !current && !readOnly
  const begin: Naming = { is: 'new', typed: '', query: here }
  const change: Naming = { is: 'change' }
  useKeys('Saved filters', [
    ...list.slice(0, numbered).map(({ query, name }, n) => ({
      keys: [String(n + 1)],
      label: name,
      quiet: true,
      run: () => onApply(choiceIn(query)),
    })),
    ...(unsaved ? [{ keys: ['Shift+f'], label: 'save filter', run: () => setNaming(begin) }] : []),
    ...(current && !readOnly ? [{ keys: ['Shift+f'], label: 'change filter', run: () => setNaming(change) }] : []),
  ])
  const named = { saved, onDone: () => setNaming(null), onRefused: setNaming }
  if (naming?.is === 'new') return <NameForm {...named} typed={naming.typed} query={naming.query} />
  if (naming?.is === 'change' && current)
    return <ChangeForm key={current.id} {...named} typed={naming.typed ?? current.name} filter={current} />
  return (
    <>
      <nav className="tabsof" aria-label="Saved filters">
        <Link href={addressOf(everything)} aria-current={here === '' ? 'true' : undefined} replace>
          All {all !== null && <span className="n num">{all.toLocaleString('en-GB')}</span>}
        </Link>
        {list.map(({ id, name, query }, n) => (
          <Link
            key={id}
            href={addressOf(choiceIn(query))}
            aria-current={query === here ? 'true' : undefined}
            title={n < numbered ? `${name}: key ${n + 1}` : name}
            replace
          >
            <span className="clip">{name}</span> <span className="n num">{counts?.[n]?.toLocaleString('en-GB')}</span>
          </Link>
        ))}
      </nav>
      {unsaved && (
        <Button look="quiet" icon="plus" shortcut="Shift+F" onClick={() => setNaming(begin)}>
          Save filter
        </Button>
      )}
      {current && !readOnly && (
        <Button
          look="quiet"
          icon="edit"
          aria-label={`Change the filter ${current.name}`}
          title="Rename, move or delete"
          onClick={() => setNaming(change)}
        />
      )}
    </>
  )
}

interface NamingProps {
  readonly saved: SavedFilters
  readonly typed: string
  readonly onDone: () => void
  /** What was typed could not be kept: it is to stand there again. */
  readonly onRefused: (naming: Naming) => void
}

function NameForm({ saved, typed, query, onDone, onRefused }: NamingProps & { readonly query: string }) {
  const submit = async (name: string) => {
    onDone()
    if (!(await saved.add(name, query))) onRefused({ is: 'new', typed: name, query })
  }
  return (
    <FilterForm name={typed} onSubmit={(name) => void submit(name)} onDone={onDone}>
      <Button type="submit" look="primary">
        Save filter
      </Button>
    </FilterForm>
  )
}

function ChangeForm({ saved, typed, filter, onDone, onRefused }: NamingProps & { readonly filter: SavedFilter }) {
  const at = saved.list.findIndex(({ id }) => id === filter.id)
  const submit = async (name: string) => {
    onDone()
    if (name !== filter.name && !(await saved.rename(filter.id, name))) onRefused({ is: 'change', typed: name })
  }
  return (
    <FilterForm name={typed} onSubmit={(name) => void submit(name)} onDone={onDone}>
      <Button type="submit" look="primary">
        Rename
      </Button>
      <Button look="quiet" icon="left" disabled={at === 0} onClick={() => saved.move(filter.id, -1)}>
        Earlier
      </Button>
      <Button
        look="quiet"
        icon="right"
        disabled={at === saved.list.length - 1}
        onClick={() => saved.move(filter.id, 1)}
      >
        Later
      </Button>
      <span className="t3 num">
        {at + 1} of {saved.list.length}
      </span>
      <Button
        look="quiet"
        icon="bin"
        onClick={() => {
          saved.remove(filter.id)
          onDone()
        }}
      >
        Delete
      </Button>
    </FilterForm>
  )
}

function FilterForm({
  name,
  children,
  onSubmit,
  onDone,
}: {
  name: string
  children: React.ReactNode
  onSubmit: (name: string) => void
  onDone: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  // asked for by a key or a button, so typing begins in it; what could not be kept takes nobody out of another field
  useEffect(() => {
    if (isTyping(document.activeElement)) return
    field.current?.focus()
    field.current?.select()
  }, [])
  useKeys('Name of the filter', [{ keys: ['Escape'], run: onDone }], { level: 'overlay' })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = field.current?.value.trim() ?? ''
    if (typed !== '') onSubmit(typed)
  }
  return (
    <form className="row filterform" onSubmit={submit}>
      <label>
        <span className="sr">Name of the filter</span>
        <input
          ref={field}
          className="field"
          defaultValue={name}
          maxLength={60}
          required
          placeholder="Name of the filter"
        />
      </label>
      {children}
      <Button look="quiet" shortcut="Escape" onClick={onDone}>
        Close
      </Button>
    </form>
  )
}
