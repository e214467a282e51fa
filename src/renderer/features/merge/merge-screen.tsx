import './merge.css'
import { useEffect, useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams, useSearch } from 'wouter'
import type { Account, AccountId } from '../../../contract/contract.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { AccountField } from '../../ui/account-field.tsx'
import { Failure } from '../../ui/failure.tsx'
import { comesOverWords } from './merge-words.ts'

/** Two accounts that are one company: which stays, what comes over, and the one press. At /accounts/:accountId/merge?with=. */
export default function MergeScreen() {
  // ids from the address: the host says when it knows none such
  const stays = useParams<{ accountId: string }>().accountId as AccountId
  const goes = new URLSearchParams(useSearch()).get('with') as AccountId | null
  const row = useQuery(queries.account(stays))
  const name = row.data?.account.name ?? 'Account'
  const [, navigate] = useLocation()
  usePlace({ title: 'Merge', above: { label: name, href: `/accounts/${stays}` } })
  useKeys('Merge', [
    {
      keys: ['Escape'],
      label: 'back',
      quiet: true,
      run: () => navigate(goes ? `/accounts/${stays}/merge` : `/accounts/${stays}`),
    },
  ])
  return (
    <main className="work" tabIndex={-1} aria-busy={row.isPending}>
      <div className="pane" data-pane="" tabIndex={-1}>
        <div className="pad mergepad">
          {row.error && <Failure error={row.error} />}
          {row.data &&
            (goes === null ? (
              <>
                <h1>Merge {name} with another account</h1>
                <p className="t2">
                  For two accounts that are one company: after a move to a new domain, or when one was added twice. You
                  see what comes over before anything is done.
                </p>
                <AccountField
                  label="The other account"
                  except={stays}
                  onChosen={({ id }) => navigate(`/accounts/${stays}/merge?with=${id}`)}
                  onGiveUp={() => navigate(`/accounts/${stays}`)}
                />
              </>
            ) : (
              <TwoAccounts stays={stays} goes={goes} />
            ))}
        </div>
      </div>
    </main>
  )
}

function TwoAccounts({ stays, goes }: { readonly stays: AccountId; readonly goes: AccountId }) {
  const merging = useMerge()
  // once they are one there is nothing to look at any more
  const preview = useQuery({ ...queries.mergePreview(stays, goes), enabled: !merging.busy })
  const [, navigate] = useLocation()
  const swap = () => navigate(`/accounts/${goes}/merge?with=${stays}`, { replace: true })
  const two = preview.data
  const merge = () => {
    if (two) merging.run(two.stays, two.goes)
  }
  useKeys('Two accounts', [
    { keys: ['s'], label: 'the other one stays', run: swap, ready: () => two !== undefined },
    { keys: ['Mod+Enter'], label: 'merge', run: merge, ready: () => two !== undefined },
  ])
  if (preview.error) return <Failure error={preview.error} />
  if (!two) return null
  return <Preview two={two} busy={merging.busy} merge={merge} swap={swap} />
}

type Two = Parameters<typeof comesOverWords>[0]

function Preview({ two, busy, merge, swap }: { two: Two; busy: boolean; merge: () => void; swap: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [two.stays.id])
  const words = comesOverWords(two)
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        Merge {two.goes.name} into {two.stays.name}
      </h1>
      <div className="mergetwo">
        <OneAccount account={two.stays} words="stays" />
        <OneAccount account={two.goes} words="goes to the bin" />
      </div>
      <section aria-label="What comes over">
        <div className="sec">
          <h2>What comes over</h2>
        </div>
        {words.length > 0 ? (
          <ul className="mergelist">
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p className="t2">Nothing but its name: there is nothing else on file of {two.goes.name}.</p>
        )}
      </section>
      <p className="t2">
        {two.stays.name} is looked at anew with all of it. Snapshots of {two.goes.name} stay with it in the bin. Z, or
        bringing it back from the bin within 30 days, makes them two again.
      </p>
      <div className="row w mergeacts">
        <Button look="primary" shortcut="Mod+Enter" disabled={busy} onClick={merge}>
          Merge
        </Button>
        <Button icon="compare" shortcut="s" disabled={busy} onClick={swap}>
          {two.goes.name} stays instead
        </Button>
      </div>
    </>
  )
}

function OneAccount({ account, words }: { readonly account: Account; readonly words: string }) {
  return (
    <section className="sheet mergeone" aria-label={`${account.name} ${words}`}>
      <span className="t3">{words}</span>
      <b className="clip" title={account.name}>
        {account.name}
      </b>
      <span className="t2 clip" title={account.identity}>
        {account.identity.replace(/^https?:\/\//, '')}
      </span>
      {account.segment && <span className="t2 clip">{account.segment}</span>}
    </section>
  )
}

/** Merges, goes to the one that stays, and can make them two again. */
function useMerge() {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const closeDossier = useWindow((state) => state.closeDossier)
  const merging = useAsk(withUndo(api.accounts.merge))
  const parting = useAsk(api.accounts.unmerge, ({ why }) => say(`They are still one. ${errorWords(why)}`))
  const run = (stays: Account, goes: Account): void => {
    if (merging.isPending) return
    merging.mutate(
      { stays: stays.id, goes: goes.id },
      {
        onError: ({ why }) => say(`Nothing was merged. ${errorWords(why)}`),
        onSuccess: () => {
          closeDossier(goes.id)
          say(`${goes.name} is part of ${stays.name} now.`, () => parting.mutate({ gone: goes.id }))
          navigate(`/accounts/${stays.id}`)
        },
      },
    )
  }
  return { run, busy: merging.isPending || merging.isSuccess }
}
