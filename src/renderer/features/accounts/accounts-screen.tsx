import './accounts.css'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { countWord } from '../../words/terms.ts'
import { ImportDoor } from '../account-import/import-door.tsx'
import { SampleButton } from '../first-run/sample-button.tsx'
import { AccountsTable } from './accounts-table.tsx'
import { AddAccounts } from './add-accounts.tsx'
import { looksLikeAddress } from './addresses.ts'
import { BulkBar } from './bulk-bar.tsx'
import { type AccountList, useAccountList } from './use-accounts.ts'
import { useSelection } from './use-selection.ts'

/** Every company on file. Typing finds; pasting adds. */
export function AccountsScreen() {
  const search = new URLSearchParams(useSearch())
  const [, navigate] = useLocation()
  const typed = search.get('find') ?? ''
  const adding = search.get('add')
  const back = search.has('back')
  const list = useAccountList(typed, back)
  const selection = useSelection()
  const none = !back && !list.pending && !list.error && list.total === 0
  const go = (find: string, add?: string) => navigate(addressOf(find, add, back), { replace: true })
  useRoom(typed, back)
  usePlace({ title: 'Accounts', saved: savedWords(list, typed) })
  useKeys('Accounts', [
    ...(none ? [] : [{ keys: ['Shift+a'], label: 'add', run: () => go(typed, '') }]),
    ...(typed === '' ? [] : [{ keys: ['Escape'], label: 'all accounts', run: () => go('') }]),
  ])
  return (
    <main className="work accts" tabIndex={-1} aria-busy={list.pending}>
      <h1 className="sr">Accounts</h1>
      {!none && (
        <ToolBar
          typed={typed}
          list={list}
          onFind={go}
          onAdd={() => go(typed, '')}
          onBack={() => navigate(addressOf(typed, undefined, !back), { replace: true })}
        />
      )}
      <div className="acctbody">
        {list.error && (
          <div className="acctline">
            <Failure error={list.error} retry={list.retry} />
          </div>
        )}
        {adding !== null && !none && <AddAccounts given={adding} onClose={() => go(typed)} />}
        {none ? (
          <NoAccounts />
        ) : back && list.count === 0 && !list.pending ? (
          <EmptyState title="None comes back today">
            Put an account on the back burner and name what brings it back; it stands here when a check finds that.
          </EmptyState>
        ) : list.count === 0 && !list.pending ? (
          <NoMatch typed={list.prefix} onAdd={(address) => go('', address)} />
        ) : (
          <AccountsTable key={`${list.prefix} ${String(back)}`} list={list} selection={selection} />
        )}
        <BulkBar selection={selection} />
      </div>
    </main>
  )
}

function addressOf(find: string, add: string | undefined, back: boolean): string {
  const params = new URLSearchParams({
    ...(find === '' ? {} : { find }),
    ...(add === undefined ? {} : { add }),
    ...(back ? { back: '' } : {}),
  })
  return params.size === 0 ? '/accounts' : `/accounts?${params.toString()}`
}

/** Esc in a dossier comes back to this list, filtered as it was. */
function useRoom(typed: string, back: boolean): void {
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom(addressOf(typed, undefined, back)), [setRoom, typed, back])
}

function savedWords({ total, count, exact, prefix, pending }: AccountList, typed: string): string {
  if (pending) return 'Saved on this computer'
  if (typed === '') return countWord(total, 'account')
  return `${exact ? '' : 'over '}${(exact ? count : count - 1).toLocaleString('en-GB')} of ${countWord(total, 'account')} begin with ${prefix}`
}

function ToolBar({
  typed,
  list,
  onFind,
  onAdd,
  onBack,
}: {
  typed: string
  list: AccountList
  onFind: (find: string) => void
  onAdd: () => void
  onBack: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useKeys('Find', [{ keys: ['f'], label: 'find', run: () => (field.current?.focus(), field.current?.select()) }])
  return (
    <div className="views">
      <FindField field={field} typed={typed} onFind={onFind} />
      <span className="t2 num acctcount">{typed === '' ? countWord(list.total, 'account') : matchWords(list)}</span>
      <button type="button" className={list.back ? 'chip on' : 'chip'} aria-pressed={list.back} onClick={onBack}>
        Bring back
      </button>
      <span className="grow" />
      <ImportDoor />
      <Button icon="plus" shortcut="Shift+A" onClick={onAdd}>
        Add
      </Button>
    </div>
  )
}

const matchWords = ({ count, exact }: AccountList): string =>
  exact ? countWord(count, 'match', 'matches') : `more than ${countWord(count - 1, 'match', 'matches')}`

/** Typing shows at once what was typed; the address follows. */
function FindField({
  field,
  typed,
  onFind,
}: {
  field: React.RefObject<HTMLInputElement | null>
  typed: string
  onFind: (find: string) => void
}) {
  const [text, setText] = useState(typed)
  const [sent, setSent] = useState(typed)
  // changed from outside: Esc, or back and forward
  if (typed !== sent) {
    setSent(typed)
    setText(typed)
  }
  const find = (next: string) => {
    setText(next)
    setSent(next)
    onFind(next)
  }
  return (
    <label className="acctfind">
      <Icon name="search" size="s" />
      <span className="sr">Find an account by the beginning of its name or domain</span>
      <input
        ref={field}
        type="search"
        placeholder="Name or domain begins with"
        value={text}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => find(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') find('')
          else if (event.key === 'Escape') event.currentTarget.blur()
          else if (event.key === 'Enter' || event.key === 'ArrowDown') focusFirstRow()
          else return
          event.preventDefault()
        }}
      />
      <Kbd keys="f" />
    </label>
  )
}

const focusFirstRow = (): void => document.querySelector<HTMLElement>('.accts [data-row]')?.focus()

function NoAccounts() {
  return (
    <div className="pane" data-pane="">
      <EmptyState title="Which companies will you call?">
        Paste their addresses or domains, one or many. Nothing is asked of a site before you start its research.
      </EmptyState>
      <div className="noaccounts">
        <AddAccounts given="" />
        <p className="t2 row w">
          Or take them from a table: <ImportDoor />
          or see it first: <SampleButton />
          <Link className="btn quiet" href="/welcome">
            First steps
          </Link>
        </p>
      </div>
    </div>
  )
}

function NoMatch({ typed, onAdd }: { typed: string; onAdd: (address: string) => void }) {
  return (
    <EmptyState
      title={`No account begins with “${typed}”`}
      action={
        looksLikeAddress(typed) && (
          <Button icon="plus" onClick={() => onAdd(typed)}>
            Add {typed}
          </Button>
        )
      }
    >
      Names and domains are matched from their first letter. Words inside notes and pages are found with the search
      above.
    </EmptyState>
  )
}
