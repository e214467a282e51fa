import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { SavedFilter } from '../../../contract/workspace.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { type Choice, choiceIn, everything, filterOf, searchOf } from './account-address.ts'
import { type SavedFilters, useSavedFilters } from './use-saved-filters.ts'

/** Keys there are for them. */
const numbered = 9

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
  const [naming, setNaming] = useState<'new' | 'change' | null>(null)
  const now = useNow()
  const { list, readOnly } = saved
  const counts = useQuery(queries.accountCounts(list.map(({ query }) => filterOf(choiceIn(query), now)))).data
  const here = searchOf(choice)
  const current = list.find(({ query }) => query === here)
  const unsaved = here !== '' && !current && !readOnly
  useKeys('Saved filters', [
    ...list.slice(0, numbered).map(({ query, name }, n) => ({
      keys: [String(n + 1)],
      label: name,
      quiet: true,
      run: () => onApply(choiceIn(query)),
    })),
    ...(unsaved ? [{ keys: ['Shift+f'], label: 'save filter', run: () => setNaming('new') }] : []),
    ...(current && !readOnly ? [{ keys: ['Shift+f'], label: 'change filter', run: () => setNaming('change') }] : []),
  ])
  if (naming === 'new') return <NameForm saved={saved} query={here} onDone={() => setNaming(null)} />
  if (naming === 'change' && current)
    return <ChangeForm key={current.id} saved={saved} filter={current} onDone={() => setNaming(null)} />
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
        <Button look="quiet" icon="plus" shortcut="Shift+F" onClick={() => setNaming('new')}>
          Save filter
        </Button>
      )}
      {current && !readOnly && (
        <Button
          look="quiet"
          icon="edit"
          aria-label={`Change the filter ${current.name}`}
          title="Rename, move or delete"
          onClick={() => setNaming('change')}
        />
      )}
    </>
  )
}

function NameForm({ saved, query, onDone }: { saved: SavedFilters; query: string; onDone: () => void }) {
  const submit = (name: string) => {
    saved.add(name, query)
    onDone()
  }
  return (
    <FilterForm name="" onSubmit={submit} onDone={onDone}>
      <Button type="submit" look="primary">
        Save filter
      </Button>
    </FilterForm>
  )
}

function ChangeForm({ saved, filter, onDone }: { saved: SavedFilters; filter: SavedFilter; onDone: () => void }) {
  const at = saved.list.findIndex(({ id }) => id === filter.id)
  const submit = (name: string) => {
    if (name !== filter.name) saved.change(filter.id, { name })
    onDone()
  }
  return (
    <FilterForm name={filter.name} onSubmit={submit} onDone={onDone}>
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
  // asked for by a key or a button, so typing begins in it
  useEffect(() => {
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
