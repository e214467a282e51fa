import { type SubmitEvent, useRef } from 'react'
import { Link } from 'wouter'
import type { AccountRow, Relation } from '../../../contract/accounts.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { addressesIn } from '../accounts/addresses.ts'
import { useEntering } from './use-companies.ts'

/** As many as say something together; more say no more. */
const most = 8

/** Companies of one kind: those entered, how far they are read, and a field for more. */
export function Companies({
  title,
  note,
  relation,
  rows,
}: {
  readonly title: string
  readonly note: string
  readonly relation: Relation
  readonly rows: readonly AccountRow[]
}) {
  const { left, refused, enter } = useEntering(relation)
  const field = useRef<HTMLInputElement>(null)
  const room = most - rows.length
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const addresses = addressesIn(field.current?.value ?? '').slice(0, Math.max(0, room))
    if (addresses.length === 0 || left > 0) return
    if (field.current) field.current.value = ''
    void enter(addresses)
  }
  return (
    <section aria-label={title}>
      <div className="sec">
        <h2>{title}</h2>
        <span className="t2 num">{rows.length}</span>
        <span className="more">{note}</span>
      </div>
      {rows.length > 0 && (
        <ul className="sheet pagelist">
          {rows.map((row) => (
            <CompanyRow key={row.account.id} row={row} />
          ))}
        </ul>
      )}
      {room > 0 ? (
        <form className="row bestadd" onSubmit={submit}>
          <input
            ref={field}
            className="field grow"
            aria-label={`${title}: addresses or domains`}
            placeholder="halden.example, quillan.example"
            spellCheck={false}
            autoCapitalize="none"
          />
          <Button type="submit" disabled={left > 0}>
            {left > 0 ? `Adding, ${left} to go` : 'Add'}
          </Button>
        </form>
      ) : (
        <p className="t3">{countWord(most, 'company', 'companies')} are enough.</p>
      )}
      {refused.map(({ address, why }) => (
        <p key={address} role="alert">
          <span className="danger">
            <Icon name="warn" size="s" />
          </span>{' '}
          {address}: {why}
        </p>
      ))}
    </section>
  )
}

function CompanyRow({ row }: { readonly row: AccountRow }) {
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(api.accounts.update)
  const { account } = row
  const takeOut = () =>
    mutate(
      { accountId: account.id, relation: null },
      {
        onSuccess: () => say(`${account.name} is an account like others again. Its pages stay on file.`),
        onError: ({ why }) => say(why.message),
      },
    )
  return (
    <li data-item={account.id} tabIndex={-1}>
      <div className="row">
        <Link className="grow clip" data-open="" href={`/accounts/${account.id}`}>
          <b>{account.name}</b>
        </Link>
        <span className="t3 clip">{account.identity.replace(/^https?:\/\//, '')}</span>
        <ReadSoFar row={row} />
        <Button look="quiet" icon="x" aria-label={`Take out ${account.name}`} disabled={isPending} onClick={takeOut} />
      </div>
    </li>
  )
}

/** How far its pages are read. */
function ReadSoFar({ row: { pagesRead, research } }: { readonly row: AccountRow }) {
  const pages = pagesRead > 0 ? countWord(pagesRead, 'page') : 'nothing read yet'
  if (research === 'running')
    return (
      <span className="state t2 nowrap">
        <Icon name="fetch" />
        reading, {pages}
      </span>
    )
  if (research === 'waiting') return <span className="t3 nowrap">waits in the queue</span>
  return <span className={pagesRead > 0 ? 't2 nowrap num' : 'unknown nowrap'}>{pages}</span>
}
