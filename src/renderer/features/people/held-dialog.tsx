import './people.css'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { AccountId } from '../../../contract/contract.ts'
import type { Held } from '../../../contract/people.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { placeWords } from './place-words.ts'

interface Props {
  readonly accountId: AccountId
  readonly name: string
  readonly close: () => void
}

/**
 * What the account holds about somebody, and the way to erase it. What can't be undone asks first: the safe button has the focus. Without a
 * name it asks for one: pages and notes name people whom no list has.
 */
export function HeldDialog({ name: given, ...props }: Omit<Props, 'name'> & { readonly name: string | null }) {
  const [typed, setTyped] = useState<string | null>(null)
  const name = given ?? typed
  return (
    <Dialog.Root open onOpenChange={(open) => !open && props.close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog erase held">
          {name === null ? <AskName ask={setTyped} /> : <HeldOf {...props} name={name} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** As short, and as long, as a name may be that is looked up. */
const [shortest, longest] = [3, 120]

function AskName({ ask: lookUp }: { readonly ask: (name: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = field.current?.value.trim() ?? ''
    if (name.length >= shortest) lookUp(name)
    else field.current?.focus()
  }
  return (
    <form onSubmit={submit}>
      <Dialog.Title>Erase a person by name</Dialog.Title>
      <Dialog.Description className="t2">
        For somebody whom a page or a note names and no list has. You see first what this account holds about them.
      </Dialog.Description>
      <label>
        <span className="lab">First name and family name</span>
        <input ref={field} className="field" required minLength={shortest} maxLength={longest} autoComplete="off" />
      </label>
      <div className="row">
        <Button type="submit" look="primary">
          Look it up
        </Button>
        <Dialog.Close asChild>
          <Button>Cancel</Button>
        </Dialog.Close>
      </div>
    </form>
  )
}

function HeldOf({ accountId, name, close }: Props) {
  const held = useQuery(queries.heldAbout(accountId, name))
  return (
    <div aria-busy={held.isPending}>
      <Dialog.Title>What is held about {name}</Dialog.Title>
      {held.data ? (
        <Known accountId={accountId} name={name} held={held.data} close={close} />
      ) : (
        <>
          <Dialog.Description className="t2">
            {held.error ? 'It could not be looked up.' : 'Looking through all that is on file…'}
          </Dialog.Description>
          {held.error && <Failure error={held.error} retry={() => void held.refetch()} />}
          <Dialog.Close asChild>
            <Button>Close</Button>
          </Dialog.Close>
        </>
      )}
    </div>
  )
}

function Known({ accountId, name, held, close }: Props & { readonly held: Held }) {
  const readOnly = useStatus().data?.readOnly ?? true
  const say = useWindow((state) => state.say)
  const offered = held.forms.filter(({ theCompany }) => !theCompany)
  const [forms, setForms] = useState<ReadonlySet<string>>(new Set(offered.map(({ form }) => form)))
  const erase = useAsk(api.people.erase, ({ why }) => say(`Nothing was erased. ${errorWords(why)}`))
  const toggle = (form: string) =>
    setForms((before) => new Set(before.has(form) ? [...before].filter((one) => one !== form) : [...before, form]))
  // it comes in the place of the words that were there while it was looked up
  const safe = useRef<HTMLButtonElement>(null)
  useEffect(() => safe.current?.focus(), [])
  const go = () =>
    erase.mutate(
      { accountId, forms: [...forms] },
      {
        onSuccess: ({ changed }) => {
          say(`${name} is erased from ${countWord(changed, 'record')}. This can’t be taken back.`)
          close()
        },
      },
    )
  return (
    <>
      {held.places.length === 0 ? (
        <p>Nothing in this account names them.</p>
      ) : (
        <ul>
          {held.places.map((place) => (
            <li key={place.what}>{placeWords(place)}</li>
          ))}
        </ul>
      )}
      <fieldset className="heldforms">
        <legend className="lab">Written as</legend>
        {held.forms.map(({ form, times, theCompany }) => (
          <label key={form} className="row">
            <input
              type="checkbox"
              checked={forms.has(form)}
              disabled={theCompany || readOnly}
              onChange={() => toggle(form)}
            />
            <span>{form}</span>
            <span className="t3">{theCompany ? 'the company’s own name: stays' : countWord(times, 'time')}</span>
          </label>
        ))}
      </fieldset>
      <Dialog.Description className="t2">
        Erasing blots the name out of this account for good, sign for sign, also in earlier versions and in the bin.
        Pages whose address names them go whole; what is read later is blotted as it is saved.{' '}
        {held.backups > 0 &&
          (held.backups === 1
            ? '1 backup made before holds it until it expires, or you remove it.'
            : `${countWord(held.backups, 'backup')} made before hold it until they expire, or you remove them.`)}
      </Dialog.Description>
      <div className="row">
        <Dialog.Close asChild>
          <Button ref={safe}>Keep it</Button>
        </Dialog.Close>
        <Button look="danger" disabled={readOnly || forms.size === 0 || erase.isPending} onClick={go}>
          {erase.isPending ? 'Erasing' : 'Erase'}
        </Button>
        <Link className="btn quiet" href="/settings/backups">
          See the backups
        </Link>
      </div>
    </>
  )
}
