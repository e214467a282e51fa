import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Account, AccountId } from '../../contract/contract.ts'
import { comingText } from '../keys/text-coming.ts'
import { usePlayedOnce } from '../keys/use-played-once.ts'
import { queries } from '../queries/queries.ts'
import { Failure } from './failure.tsx'
import './account-field.css'

export type NamedAccount = Pick<Account, 'id' | 'name'>
/** The domain tells two of one name apart. */
type OfferedAccount = NamedAccount & Partial<Pick<Account, 'identity'>>

const mostShown = 8

/** Chooses an account by what stands in its name or domain. Arrows and Enter choose, Esc gives up. */
export function AccountField({
  label,
  first = [],
  except,
  writes = false,
  onChosen,
  onGiveUp,
}: {
  readonly label: string
  /** Likely ones, offered while nothing is typed. */
  readonly first?: readonly NamedAccount[]
  /** Not to be chosen: the one that another is wanted for. */
  readonly except?: AccountId
  /** What it is chosen for is written into: what is typed after Enter is the beginning of that text. */
  readonly writes?: boolean
  readonly onChosen: (account: NamedAccount) => void
  readonly onGiveUp: () => void
}) {
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const text = typed.trim()
  // one more: the one that is left out may be among them
  const found = useQuery(queries.accounts({ ...(text === '' ? {} : { text }), limit: mostShown + 1 }))
  const rows = found.data?.rows.map(({ account }) => account) ?? []
  const known = text === '' ? first : []
  const shown: readonly OfferedAccount[] = [...known, ...rows.filter(({ id }) => !known.some((one) => one.id === id))]
    .filter(({ id }) => id !== except)
    .slice(0, mostShown)
  const here = Math.min(at, shown.length - 1)
  const field = useRef<HTMLInputElement>(null)
  // Enter was pressed while what is typed was still being looked up
  const [entered, setEntered] = useState<{ readonly text: string } | null>(null)
  usePlayedOnce(entered, !found.isPending, () => {
    const [only] = shown
    if (only) onChosen(only)
    else field.current?.focus()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = shown[here]
    if (event.key === 'Escape') onGiveUp()
    else if (event.key === 'Enter' && chosen) onChosen(chosen)
    else if (event.key === 'Enter' && found.isPending) {
      event.currentTarget.blur()
      if (writes) comingText.expect()
      setEntered({ text })
    } else if (event.key === 'ArrowDown') setAt(Math.min(here + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(here - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className="acctfield">
      <label>
        {label}
        <input
          ref={field}
          className="field"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={shown.length > 0 ? `${list}-${here}` : undefined}
          placeholder="What stands in its name or domain"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by a key or a click, and there is nothing else to do here
          autoFocus
          value={typed}
          disabled={entered?.text === text && found.isPending}
          onChange={({ target }) => (setTyped(target.value), setAt(0))}
          onKeyDown={onKeyDown}
        />
      </label>
      {found.error && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isSuccess && shown.length === 0 && <p className="t2">{noneWords(text, except !== undefined)}</p>}
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
            {account.identity !== undefined && <small>{account.identity.replace(/^https?:\/\//, '')}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function noneWords(text: string, another: boolean): string {
  if (text !== '') return `“${text}” stands in no ${another ? 'other ' : ''}name or domain. Add it in Accounts first.`
  return `There is no ${another ? 'other ' : ''}account yet. Add it in Accounts first.`
}
