import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Account } from '../../contract/contract.ts'
import { queries } from '../queries/queries.ts'
import './account-field.css'

export type NamedAccount = Pick<Account, 'id' | 'name'>

const mostShown = 8

/** Chooses an account by the beginning of its name or domain. Arrows and Enter choose, Esc gives up. */
export function AccountField({
  label,
  first = [],
  onChosen,
  onGiveUp,
}: {
  readonly label: string
  /** Likely ones, offered while nothing is typed. */
  readonly first?: readonly NamedAccount[]
  readonly onChosen: (account: NamedAccount) => void
  readonly onGiveUp: () => void
}) {
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const prefix = typed.trim()
  const found = useQuery(queries.accounts({ ...(prefix === '' ? {} : { text: prefix }), limit: mostShown }))
  const rows = found.data?.rows.map(({ account }) => account) ?? []
  const known = prefix === '' ? first : []
  const shown = [...known, ...rows.filter(({ id }) => !known.some((one) => one.id === id))].slice(0, mostShown)
  const here = Math.min(at, shown.length - 1)
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = shown[here]
    if (event.key === 'Escape') onGiveUp()
    else if (event.key === 'Enter' && chosen) onChosen(chosen)
    else if (event.key === 'ArrowDown') setAt(Math.min(here + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(here - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className="acctfield">
      <label>
        {label}
        <input
          className="field"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={shown.length > 0 ? `${list}-${here}` : undefined}
          placeholder="Name or domain begins with"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          // it was asked for by a key or a click, and there is nothing else to do here
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={typed}
          onChange={({ target }) => (setTyped(target.value), setAt(0))}
          onKeyDown={onKeyDown}
        />
      </label>
      {prefix !== '' && found.isSuccess && shown.length === 0 && (
        <p className="t2">No account begins with “{prefix}”. Add it in Accounts first.</p>
      )}
      <ul id={list} role="listbox" aria-label={label}>
        {shown.map((account, i) => (
          <li
            key={account.id}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === here}
            className="clip"
            title={account.name}
            onPointerMove={i === here ? undefined : () => setAt(i)}
            // the field keeps the focus until it is chosen
            onPointerDown={(event) => event.preventDefault()}
            onPointerUp={() => onChosen(account)}
          >
            {account.name}
          </li>
        ))}
      </ul>
    </div>
  )
}
