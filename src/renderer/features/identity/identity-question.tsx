import './identity.css'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { AccountId, IdentityAnswer, IdentityQuestion as Question } from '../../../contract/contract.ts'
import { identityChoices } from '../../../contract/identity-choices.ts'
import { api, useAsk } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'

/** What only the user can say: whose pages these are. Nothing where nothing is open. */
export function IdentityQuestion({ accountId }: { readonly accountId: AccountId }) {
  const question = useQuery(queries.identityQuestion(accountId)).data
  return question ? <OpenQuestion key={question.id} question={question} /> : null
}

function OpenQuestion({ question }: { question: Question }) {
  const title = useId()
  const { answering, answer } = useAnswer(question)
  const [typing, setTyping] = useState(false)
  const speak = useWindow((state) => state.speak)
  useEffect(() => speak(`Is this the company you mean? ${question.seen}`), [speak, question.seen])
  return (
    <section className="sheet identity" aria-labelledby={title}>
      <Icon name="unk" />
      <div className="grow">
        <h2 id={title}>Is this the company you mean?</h2>
        <p>
          {question.seen} <OtherAccount question={question} />
        </p>
        <Seen question={question} />
        {typing ? (
          <AddressForm
            busy={answering.isPending}
            onAddress={(address) => answer('another-address', address)}
            close={() => setTyping(false)}
          />
        ) : (
          <div className="row answers">
            {identityChoices(question).map(({ answer: said, label }) => (
              <Button
                key={said}
                disabled={answering.isPending}
                onClick={() => (said === 'another-address' ? setTyping(true) : answer(said))}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        {answering.error && <Failure error={answering.error} />}
      </div>
    </section>
  )
}

/** The words it was seen by, as text: they come from a page. */
function Seen({ question: { evidence } }: { question: Question }) {
  if (evidence.length === 0) return null
  return (
    <ul className="t2 seen" aria-label="Seen on the page">
      {evidence.map((words) => (
        <li key={words}>{/^https?:/.test(words) ? words : `“${words}”`}</li>
      ))}
    </ul>
  )
}

function OtherAccount({ question: { otherAccount, matter } }: { question: Question }) {
  if (!otherAccount) return null
  return (
    <>
      {matter === 'moved' && 'It is an account of its own. '}
      <Link href={`/accounts/${otherAccount.id}`}>Open {otherAccount.name}</Link>
    </>
  )
}

function AddressForm({
  busy,
  onAddress,
  close,
}: {
  busy: boolean
  onAddress: (address: string) => void
  close: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  useKeys('Another address', [{ keys: ['Escape'], label: 'other answers', run: close }], { level: 'pane' })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const address = field.current?.value.trim()
    if (address) onAddress(address)
  }
  return (
    <form className="row answers" onSubmit={submit}>
      <label>
        <span className="sr">Address of the company</span>
        <input
          ref={field}
          className="field"
          placeholder="haldenvalve.example"
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </label>
      <Button type="submit" look="primary" disabled={busy}>
        Use and research
      </Button>
      <Button look="quiet" onClick={close}>
        Other answers
      </Button>
    </form>
  )
}

/** The answer settles it; where there is something to read now, its research is shown. */
function useAnswer({ accountId, id, matter }: Question) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const answering = useAsk((given: { answer: IdentityAnswer; address?: string }) =>
    api.accounts.answerIdentity({ accountId, questionId: id, ...given }),
  )
  const answer = (said: IdentityAnswer, address?: string): void =>
    answering.mutate(
      { answer: said, ...(address === undefined ? {} : { address }) },
      {
        onSuccess: ({ research }) =>
          research ? navigate(`/research/${research.id}`) : say(settledWords(said, matter)),
      },
    )
  return { answering, answer }
}

function settledWords(answer: IdentityAnswer, matter: Question['matter']): string {
  if (matter === 'same-name')
    return answer === 'same-company'
      ? 'Noted. Shift-M makes the two one; until then both stay.'
      : 'Noted. They stay two companies.'
  if (answer === 'same-company')
    return matter === 'other-name' ? 'Noted. It is recognised by both names now.' : 'Noted. It is not asked again.'
  return matter === 'other-name'
    ? 'Their pages were taken out. Give the account another address to go on.'
    : 'Noted. Research leaves that address alone.'
}
