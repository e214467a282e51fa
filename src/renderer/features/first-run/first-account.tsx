import { type RefObject, type SubmitEvent, useId } from 'react'
import { useLocation } from 'wouter'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'

/** Adds a company by its address, starts research and goes where it can be watched. */
export function FirstAccount({
  address: input,
  primary,
  confirmed,
}: {
  readonly address: RefObject<HTMLInputElement | null>
  readonly primary: boolean
  readonly confirmed: boolean
}) {
  const field = useId()
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const adding = useAsk(async (address: string) => {
    const { account, added } = await api.accounts.add({ address })
    const run = await api.research.start({ accountId: account.id })
    return { account, added, run }
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const address = new FormData(event.currentTarget).get('address')
    if (typeof address !== 'string' || address.trim() === '') {
      say('No address was given. Type it like haldenvalve.example.')
      input.current?.focus()
      return
    }
    adding.mutate(address.trim(), {
      onSuccess: ({ account, added, run }) => {
        if (!added) say(`${account.name} was already there. Its pages are read again.`)
        navigate(`/research/${run.id}`)
      },
    })
  }
  return (
    <section aria-labelledby="first-account">
      <div className="sec">
        <h2 id="first-account">Add a company by its address</h2>
        <span className="t2">
          Its public pages are read, one a second at most.
          {!confirmed &&
            ' Without a playbook there is no fit and no recommendation yet; both come when you confirm one.'}
        </span>
      </div>
      <form className="firstaccount" onSubmit={submit}>
        <label className="sr" htmlFor={field}>
          Address
        </label>
        <input
          id={field}
          ref={input}
          className="field"
          name="address"
          placeholder="haldenvalve.example"
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" {...(primary ? { look: 'primary' } : {})} disabled={adding.isPending}>
          Add and research
        </Button>
      </form>
      {adding.error && <Failure error={adding.error} />}
    </section>
  )
}
