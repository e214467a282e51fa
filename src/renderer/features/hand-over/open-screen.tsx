import './hand-over.css'
import { useQuery } from '@tanstack/react-query'
import { type ChangeEvent, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { GivenHandOver, HandOverLook, TakenOver } from '../../../contract/hand-overs.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { comingWords, countLines } from '../../../contract/hand-over-words.ts'
import { api, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { FileField } from '../../ui/file-field.tsx'
import { Button } from '../../ui/button.tsx'
import { DropVeil } from '../../ui/drop-veil.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useWindowDrop } from '../../ui/use-window-drop.ts'
import { momentWords } from '../../words/dates.ts'
import { bringBackKept } from '../settings/bring-back-kept.ts'
import { closeHanded, type HandedFile, openHanded, takeHanded, useHandedFile } from './handed-file.ts'

/** A file that holds one account, from a colleague: looked at, and only then brought in. At /accounts/open. */
export default function OpenScreen() {
  const handed = useHandedFile((state) => state.handed)
  const [, navigate] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const choose = () => field.current?.click()
  const { over } = useWindowDrop({
    takes: (types) => types.includes('Files'),
    drop: ({ files }) => takeHanded(files, navigate),
    paste: () => false,
  })
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    // the same file may be chosen again
    event.target.value = ''
    if (file) void openHanded(file)
  }
  usePlace({
    title: 'Open a file',
    above: { label: 'Accounts', href: '/accounts' },
    saved: 'Nothing is saved before you bring it in',
  })
  useKeys('Open', [
    { keys: ['o'], label: 'choose a file', run: choose },
    {
      keys: ['Escape'],
      label: 'back to Accounts',
      quiet: true,
      run: () => {
        closeHanded()
        navigate('/accounts')
      },
    },
  ])
  return (
    <main className="work" tabIndex={-1} aria-busy={handed.is === 'reading'}>
      <div className="pane" data-pane="" tabIndex={-1}>
        <div className="pad handpad">
          {handed.is === 'read' ? (
            <Looked key={handed.id} id={handed.id} name={handed.name} file={handed.file} choose={choose} />
          ) : (
            <Choose handed={handed} choose={choose} />
          )}
          <FileField field={field} accept=".groundwork" label="Account file" onChange={chosen} />
        </div>
      </div>
      {over && <DropVeil icon="accounts">Drop the file to see what is in it</DropVeil>}
    </main>
  )
}

function Choose({ handed, choose }: { readonly handed: HandedFile; readonly choose: () => void }) {
  return (
    <>
      <h1>Open an account from a colleague</h1>
      {handed.is === 'failed' && (
        <div className="failure" role="alert">
          <Icon name="warn" />
          <div>
            <p>{handed.name} was not opened.</p>
            <p className="t2">{handed.words}</p>
          </div>
        </div>
      )}
      {handed.is === 'reading' && <p className="t2">Reading {handed.name}…</p>}
      <p className="t2">
        Drop a .groundwork file anywhere here. You see what is in it before anything is brought in; a company you have
        is joined with theirs, and everything of yours stays.
      </p>
      <div className="row w handacts">
        <Button look="primary" shortcut="o" onClick={choose}>
          Choose a file
        </Button>
      </div>
    </>
  )
}

interface LookedProps {
  readonly id: number
  readonly name: string
  readonly file: GivenHandOver
  readonly choose: () => void
}

function Looked({ id, name, file, choose }: LookedProps) {
  const bringing = useBringIn()
  // once it is here there is nothing to look at any more
  const look = useQuery({ ...queries.handOverLook(id, file), enabled: !bringing.busy })
  const bring = () => bringing.run(file)
  const ready = look.data !== undefined && !bringing.busy
  useKeys('A file', look.data ? [{ keys: ['Mod+Enter'], label: 'bring it in', run: bring, ready: () => ready }] : [])
  const another = (
    <Button shortcut="o" disabled={bringing.busy} onClick={choose}>
      Choose another file
    </Button>
  )
  if (look.error)
    return (
      <>
        <h1>Open an account from a colleague</h1>
        <Failure error={look.error} retry={() => void look.refetch()} />
        <div className="row w handacts">{another}</div>
      </>
    )
  if (!look.data) return <p className="t2">Looking through {name}…</p>
  return (
    <>
      <InTheFile look={look.data} />
      <p className="t2">
        What is here now is kept as a backup first, and Z brings it back as long as nothing was changed since. While it
        is laid over, nothing can be saved.
      </p>
      <div className="row w handacts">
        <Button look="primary" icon="plus" shortcut="Mod+Enter" disabled={!ready} onClick={bring}>
          {bringing.busy ? 'Bringing it in' : 'Bring it in'}
        </Button>
        {another}
      </div>
    </>
  )
}

function InTheFile({ look }: { readonly look: HandOverLook }) {
  const title = useRef<HTMLHeadingElement>(null)
  const now = useNow()
  useEffect(() => title.current?.focus(), [])
  const lines = countLines(look.counts)
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {look.account.name}, from a colleague
      </h1>
      <p className="t2">
        {look.account.identity.replace(/^https?:\/\//, '')}, last changed {momentWords(look.lastChange, now)}
      </p>
      <section aria-label="What would come">
        <div className="sec">
          <h2>What would come</h2>
        </div>
        <ul className="handlist">
          {comingWords(look).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-label="What is in the file">
        <div className="sec">
          <h2>What is in the file</h2>
        </div>
        <p>{lines.length > 0 ? lines.join(', ') : 'Nothing but its name and address.'}</p>
      </section>
    </>
  )
}

/** Brings it in, goes to the account, and can bring back what was there. */
function useBringIn() {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const closeDossier = useWindow((state) => state.closeDossier)
  const bringing = useAsk(api.handOvers.bringIn)
  const told = ({ account, here, kept }: TakenOver): void => {
    const id = here?.id ?? account.id
    say(here ? `What came is in ${here.name} now; all of yours stayed.` : `${account.name} is here.`, () => {
      if (!here) closeDossier(id)
      bringBackKept(kept)
    })
    closeHanded()
    navigate(`/accounts/${id}`)
  }
  const run = (file: GivenHandOver): void => {
    if (bringing.isPending) return
    bringing.mutate(
      { file },
      { onSuccess: told, onError: ({ why }) => say(`Nothing was brought in. ${errorWords(why)}`) },
    )
  }
  return { run, busy: bringing.isPending || bringing.isSuccess }
}
