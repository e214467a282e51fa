import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Account, AccountId } from '../../../contract/contract.ts'
import { useItems } from '../../keys/use-items.ts'
import { queries } from '../../queries/queries.ts'

/** More are narrowed by typing on. */
const mostShown = 20

/** Finds the account that is the same company. */
export function ChooseAccount({
  account,
  choose,
}: {
  readonly account: Account
  readonly choose: (id: AccountId) => void
}) {
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const found = useQuery({
    ...queries.accounts({ ...(typed.trim() === '' ? {} : { prefix: typed.trim() }), limit: mostShown + 1 }),
    placeholderData: keepPreviousData,
  })
  const others = (found.data?.rows ?? []).filter((row) => row.account.id !== account.id).slice(0, mostShown)
  useItems('Accounts', list, { move: 'move', enter: 'choose' })
  const first = () => list.current?.querySelector<HTMLElement>('[data-item]')
  return (
    <>
      <h1>Merge {account.name} with another account</h1>
      <p className="t2">
        For two accounts that are one company: after a move to a new domain, or when one was added twice. You see what
        comes over before anything is done.
      </p>
      <label className="mergefind">
        <span className="lab">The other account</span>
        <input
          ref={field}
          className="field"
          type="search"
          value={typed}
          maxLength={200}
          placeholder="Name or domain begins with"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            const [nearest] = others
            if (event.key === 'ArrowDown') first()?.focus()
            else if (event.key === 'Enter' && nearest) choose(nearest.account.id)
            else if (event.key === 'Escape') event.currentTarget.blur()
            else return
            event.preventDefault()
          }}
        />
      </label>
      {found.isSuccess && others.length === 0 ? (
        <p className="t2">
          {typed.trim() === '' ? 'There is no other account yet.' : `No other account begins with “${typed.trim()}”.`}
        </p>
      ) : (
        <ul className="list" ref={list} aria-label="Accounts">
          {others.map(({ account: other }) => (
            <li key={other.id} data-item={other.id} tabIndex={-1}>
              <button type="button" className="who mergechoose" data-open="" onClick={() => choose(other.id)}>
                <b className="clip">{other.name}</b>
                <small>{other.identity.replace(/^https?:\/\//, '')}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
