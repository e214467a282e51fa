import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Account } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useEnqueue } from '../research/use-enqueue.ts'
import { addressesIn } from './addresses.ts'

/** What became of one address. */
type Outcome =
  | { readonly address: string; readonly is: 'added' | 'known'; readonly account: Account }
  | { readonly address: string; readonly is: 'refused'; readonly why: string }

/** Adds companies by address, one or many at once, and says what became of each. */
export function AddAccounts({
  given,
  adding: { outcomes, left, add },
  onClose,
}: {
  readonly given: string
  readonly adding: Adding
  readonly onClose?: () => void
}) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  useKeys('Add', onClose ? [{ keys: ['Escape'], label: 'close', run: onClose }] : [], { level: 'pane' })
  const say = useWindow((state) => state.say)
  const submit = async (event?: SubmitEvent<HTMLFormElement>) => {
    event?.preventDefault()
    const addresses = addressesIn(field.current?.value ?? '')
    if (left > 0) return
    if (addresses.length === 0) return say('No address was given. Type it like haldenvalve.example.')
    if (field.current) field.current.value = ''
    const refused = (await add(addresses)).filter(({ is }) => is === 'refused')
    // there to be put right, unless the next was typed meanwhile
    if (field.current?.value === '') field.current.value = refused.map(({ address }) => address).join('\n')
  }
  return (
    <section className="sheet addaccounts" aria-label="Add accounts">
      <form onSubmit={(event) => void submit(event)}>
        <label>
          <span className="lab">Addresses or domains, one or many, with spaces, commas or lines between them</span>
          <textarea
            ref={field}
            className="field"
            rows={2}
            defaultValue={given}
            placeholder={'haldenvalve.example\nquillanpump.example, orrindairy.example'}
            spellCheck={false}
            autoCapitalize="none"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              void submit()
            }}
          />
        </label>
        <div className="row">
          <Button type="submit" look="primary" shortcut="Enter" disabled={left > 0}>
            {left > 0 ? `Adding, ${left} to go` : 'Add'}
          </Button>
          {onClose && (
            <Button look="quiet" onClick={onClose}>
              Close
            </Button>
          )}
          <span className="grow" />
          <ResearchAdded outcomes={outcomes} />
        </div>
      </form>
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
    </section>
  )
}

export type Adding = ReturnType<typeof useAdding>

/** What is being added, and what became of it: held by the screen, whose empty state goes with the first that is added. */
export function useAdding() {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [left, setLeft] = useState(0)
  // closed while it goes on: it ends all the same, and says so at the foot
  const closed = useRef(false)
  const speak = useWindow((state) => state.speak)
  const say = useWindow((state) => state.say)
  const add = async (addresses: readonly string[]) => {
    const done: Outcome[] = []
    closed.current = false
    for (const [i, address] of addresses.entries()) {
      setLeft(addresses.length - i)
      done.push(await addOne(address))
      if (!closed.current) setOutcomes([...done])
    }
    setLeft(0)
    if (closed.current) say(closedWords(done))
    else speak(totals(done))
    return done
  }
  const forget = () => {
    closed.current = true
    setOutcomes([])
  }
  return { outcomes, left, add, forget }
}

async function addOne(address: string): Promise<Outcome> {
  try {
    const { account, added } = await ask(() => api.accounts.add({ address }))
    return { address, is: added ? 'added' : 'known', account }
  } catch (thrown) {
    return { address, is: 'refused', why: errorWords(appErrorOf(thrown)) }
  }
}

function totals(outcomes: readonly Outcome[]): string {
  const count = (is: Outcome['is']) => outcomes.filter((one) => one.is === is).length
  const [added, known, refused] = [count('added'), count('known'), count('refused')]
  return [
    `${added} added`,
    known > 0 ? `${known} already there` : '',
    refused > 0 ? `${refused} not: the reason stands beside each` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Where nothing stands beside each any more. */
function closedWords(outcomes: readonly Outcome[]): string {
  const refused = outcomes.flatMap((one) => (one.is === 'refused' ? [`${one.address}: ${one.why}`] : []))
  const count = (is: Outcome['is']) => outcomes.filter((one) => one.is === is).length
  return [
    `${count('added')} added, ${count('known')} already there, ${refused.length} not.`,
    ...refused.slice(0, 3),
  ].join(' ')
}

/** What was refused stands first: of fifty addresses those are to be looked at. */
function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const shown = outcomes.toSorted((a, b) => Number(b.is === 'refused') - Number(a.is === 'refused'))
  return (
    <>
      <p className="addtotal">{totals(outcomes)}.</p>
      <ul className="addlist">
        {shown.map((outcome) => (
          <li key={outcome.address}>
            <OutcomeLine outcome={outcome} />
          </li>
        ))}
      </ul>
    </>
  )
}

function OutcomeLine({ outcome }: { outcome: Outcome }) {
  if (outcome.is === 'refused') {
    return (
      <>
        <span className="danger">
          <Icon name="warn" size="s" />
        </span>
        <span className="clip" title={outcome.address}>
          {outcome.address}
        </span>
        <span className="t2">{outcome.why}</span>
      </>
    )
  }
  return (
    <>
      <span className={outcome.is === 'added' ? 'fresh' : 't3'}>
        <Icon name={outcome.is === 'added' ? 'check' : 'ring'} size="s" />
      </span>
      <Link className="clip" href={`/accounts/${outcome.account.id}`}>
        {outcome.account.identity.replace(/^https?:\/\//, '')}
      </Link>
      <span className="t2">{outcome.is === 'added' ? 'added' : `already there, as ${outcome.account.name}`}</span>
    </>
  )
}

/** Puts what was just added in the queue: a few sites are read beside each other, each politely. */
function ResearchAdded({ outcomes }: { outcomes: readonly Outcome[] }) {
  const [asked, setAsked] = useState<readonly Outcome[] | null>(null)
  const { run, busy } = useEnqueue()
  const added = outcomes.flatMap((outcome) => (outcome.is === 'added' ? [outcome.account.id] : []))
  if (added.length === 0 || asked === outcomes) return null
  return (
    <Button icon="refresh" disabled={busy} onClick={() => run(added, () => setAsked(outcomes))}>
      Research {added.length === 1 ? 'it' : `the ${added.length} added`}
    </Button>
  )
}
