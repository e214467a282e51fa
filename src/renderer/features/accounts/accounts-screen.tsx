import './accounts.css'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { AccountSort } from '../../../contract/accounts.ts'
import { usePlace } from '../../app/use-place.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { ImportDoor } from '../account-import/import-door.tsx'
import { SampleButton } from '../first-run/sample-button.tsx'
import {
  type Choice,
  choiceIn,
  everything,
  firstDescending,
  narrowings,
  searchOf,
  sortWord,
} from './account-address.ts'
import { AccountFilters } from './account-filters.tsx'
import { AccountsBoard } from './accounts-board.tsx'
import { AccountsTable } from './accounts-table.tsx'
import { AddAccounts, type Adding, useAdding } from './add-accounts.tsx'
import { BulkBar, type Labelling } from './bulk-bar.tsx'
import { NoMatch } from './no-match.tsx'
import { SavedFilterBar } from './saved-filters.tsx'
import { ShowNew } from './show-new.tsx'
import { type AccountList, useAccountList } from './use-accounts.ts'
import { type Selection, useSelection } from './use-selection.ts'

/** Every company on file. Typing finds, filters narrow, pasting adds; the address says all of it. */
export function AccountsScreen() {
  const search = useSearch()
  const [, navigate] = useLocation()
  const choice = choiceIn(search)
  const params = new URLSearchParams(search)
  const asked = params.get('add')
  const adding = useAdding()
  const board = params.get('view') === 'board'
  const addressOf = (wanted: Choice, add?: string) => addressIn(wanted, board, add)
  const list = useAccountList(choice)
  const selection = useSelection()
  const [labelling, setLabelling] = useState<Labelling | null>(null)
  const none = !list.pending && !list.error && list.all === 0
  const change = (next: Partial<Choice>) => navigate(addressOf({ ...choice, ...next }), { replace: true })
  const add = (address: string) => {
    list.expectChange()
    navigate(addressOf({ ...choice, find: address === '' ? choice.find : '' }, address), { replace: true })
  }
  useRoom(addressOf(choice))
  usePlace({ title: 'Accounts', saved: list.all === null ? 'Saved on this computer' : countWord(list.all, 'account') })
  useKeys('Accounts', [
    ...(none
      ? []
      : [
          { keys: ['Shift+a'], label: 'add', run: () => add('') },
          {
            keys: ['Shift+b'],
            label: board ? 'table' : 'board',
            quiet: true,
            run: () => navigate(addressIn(choice, !board)),
          },
        ]),
    ...(narrowings(choice).length === 0
      ? []
      : [{ keys: ['Escape'], label: 'all accounts', run: () => change({ ...everything, ...orderIn(choice) }) }]),
  ])
  return (
    <main className="work accts" tabIndex={-1} aria-busy={list.pending}>
      <h1 className="sr">Accounts</h1>
      {!none && (
        <div>
          <div className="views">
            <SavedFilterBar
              choice={choice}
              all={list.all}
              addressOf={(wanted) => addressOf(wanted)}
              onApply={(wanted) => change(wanted)}
            />
            <span className="grow" />
            <SortChoice choice={choice} onChange={change} />
            <Button
              icon={board ? 'menu' : 'compare'}
              title={`${board ? 'Table' : 'Board'}: Shift-B`}
              onClick={() => navigate(addressIn(choice, !board))}
            >
              {board ? 'Table' : 'Board'}
            </Button>
            <ImportDoor />
            <Button icon="plus" shortcut="Shift+A" onClick={() => add('')}>
              Add
            </Button>
          </div>
          <AccountFilters choice={choice} onChange={change} count={matchWords(list)} stale={list.stale} />
        </div>
      )}
      <div className="acctbody" aria-busy={list.pending}>
        {list.error && (
          <div className="acctline">
            <Failure error={list.error} retry={list.retry} />
          </div>
        )}
        {(none || asked !== null || adding.outcomes.length > 0) && (
          <AddingPane none={none} given={asked ?? ''} adding={adding} onClose={() => (adding.forget(), change({}))} />
        )}
        {!board && list.changed && <ShowNew what="The list" showNew={list.showNew} />}
        {!none &&
          (board ? (
            <AccountsBoard choice={choice} />
          ) : (
            <Body list={list} selection={selection} onChange={change} onAdd={add} onLabel={setLabelling} />
          ))}
        {!board && (
          <BulkBar
            selection={selection}
            matching={list.ids}
            labelling={labelling}
            onLabel={setLabelling}
            onChange={list.expectChange}
          />
        )}
      </div>
    </main>
  )
}

function Body({
  list,
  selection,
  onChange,
  onAdd,
  onLabel,
}: {
  list: AccountList
  selection: Selection
  onChange: (change: Partial<Choice>) => void
  onAdd: (address: string) => void
  onLabel: (labelling: Labelling) => void
}) {
  if (list.all === null) return null
  if (list.ids.length === 0 && !list.error) return <NoMatch choice={list.shown} onChange={onChange} onAdd={onAdd} />
  return (
    <AccountsTable key={searchOf(list.shown)} list={list} selection={selection} onChange={onChange} onLabel={onLabel} />
  )
}

const orderIn = ({ sort, descending }: Choice) => ({ sort, descending })

function addressIn(choice: Choice, board: boolean, add?: string): string {
  const search = [
    searchOf(choice),
    board ? 'view=board' : '',
    add === undefined ? '' : `add=${encodeURIComponent(add)}`,
  ]
    .filter(Boolean)
    .join('&')
  return search === '' ? '/accounts' : `/accounts?${search}`
}

/** Esc in a dossier comes back to this list, filtered and sorted as it was. */
function useRoom(address: string): void {
  const setRoom = useWindow((state) => state.setRoom)
  useEffect(() => setRoom(address), [setRoom, address])
}

/** "312 of 10,000". */
const matchWords = ({ ids, all, shown }: AccountList): string =>
  all === null
    ? ''
    : narrowings(shown).length === 0
      ? countWord(all, 'account')
      : `${ids.length.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`

/** Every order there is, also those without a column. S goes to it, Shift-S turns it round. */
function SortChoice({ choice, onChange }: { choice: Choice; onChange: (change: Partial<Choice>) => void }) {
  const field = useRef<HTMLSelectElement>(null)
  const turn = () => onChange({ descending: !choice.descending })
  useKeys('Order', [
    { keys: ['s'], label: 'sort', run: () => field.current?.focus() },
    { keys: ['Shift+s'], label: 'turn the order round', quiet: true, run: turn },
  ])
  return (
    <span className="row sortchoice">
      <label>
        <span className="sr">Sort by</span>
        <select
          ref={field}
          className="field"
          value={choice.sort}
          onKeyDown={leaveOnEscape}
          onChange={(event) => {
            const sort = sorts.find((one) => one === event.target.value) ?? 'name'
            onChange({ sort, descending: firstDescending[sort] })
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWord[sort]}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="quiet"
        icon={choice.descending ? 'down' : 'up'}
        aria-label={`${choice.descending ? 'Descending' : 'Ascending'}; turn the order round`}
        title="Turn the order round"
        onClick={turn}
      />
    </span>
  )
}

// names of orders are their keys
const sorts = Object.keys(sortWord) as AccountSort[]

/** Over the list, or in place of it where there is none: one form, which keeps the focus and what it says when the first company is there. */
function AddingPane({
  none,
  given,
  adding,
  onClose,
}: {
  none: boolean
  given: string
  adding: Adding
  onClose: () => void
}) {
  return (
    <div className={none ? 'pane' : undefined} data-pane={none ? '' : undefined}>
      {none && (
        <EmptyState title="Which companies will you call?">
          Paste their addresses or domains, one or many. Nothing is asked of a site before you start its research.
        </EmptyState>
      )}
      <div className={none ? 'noaccounts' : undefined}>
        <AddAccounts given={none ? '' : given} adding={adding} {...(none ? {} : { onClose })} />
        {none && (
          <p className="t2 row w">
            Or take them from a table: <ImportDoor />
            or see it first: <SampleButton />
            <Link className="btn quiet" href="/welcome">
              First steps
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
