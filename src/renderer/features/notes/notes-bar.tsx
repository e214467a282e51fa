import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Note } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import type { NoteFilter } from '../../queries/note-queries.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { FindField } from '../../ui/find-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { noteKindWord } from './note-words.ts'

// the keys are the kinds
const kinds = Object.keys(noteKindWord) as Note['kind'][]

/** What the list shows: words in the notes, their kind, their account. */
export function NotesBar({
  filter,
  count,
  stale,
  onChange,
  onAccount,
  onAdd,
}: {
  readonly filter: NoteFilter
  readonly count: string
  readonly stale: boolean
  readonly onChange: (filter: NoteFilter) => void
  readonly onAccount: () => void
  readonly onAdd: () => void
}) {
  const choose = (kind: Note['kind'] | null) => onChange({ ...filter, kind })
  useKeys('Filter', [
    { keys: ['1'], label: 'all kinds', quiet: true, run: () => choose(null) },
    ...kinds.map((kind, i) => ({
      keys: [String(i + 2)],
      label: `only ${noteKindWord[kind].toLowerCase()}`,
      quiet: true,
      run: () => choose(kind),
    })),
    { keys: ['a'], label: 'of one account', quiet: true, run: onAccount },
  ])
  return (
    <div className="views notesbar">
      <FindNotes words={filter.words} stale={stale} onFind={(words) => onChange({ ...filter, words })} />
      <span className="t2 num acctcount" role="status">
        {count}
      </span>
      <div className="row" role="group" aria-label="Kind">
        {[null, ...kinds].map((kind) => (
          <button
            key={kind}
            type="button"
            className={filter.kind === kind ? 'chip on' : 'chip'}
            aria-pressed={filter.kind === kind}
            onClick={() => choose(kind)}
          >
            {kind === null ? 'All' : noteKindWord[kind]}
          </button>
        ))}
      </div>
      <AccountChip
        accountId={filter.accountId}
        onAsk={onAccount}
        onClear={() => onChange({ ...filter, accountId: null })}
      />
      <span className="grow" />
      <Button icon="plus" shortcut="n" onClick={onAdd}>
        New note
      </Button>
    </div>
  )
}

function AccountChip({
  accountId,
  onAsk,
  onClear,
}: {
  accountId: NoteFilter['accountId']
  onAsk: () => void
  onClear: () => void
}) {
  if (accountId === null)
    return (
      <button type="button" className="chip" onClick={onAsk}>
        Any account
      </button>
    )
  return <ChosenAccount accountId={accountId} onClear={onClear} />
}

function ChosenAccount({
  accountId,
  onClear,
}: {
  accountId: NonNullable<NoteFilter['accountId']>
  onClear: () => void
}) {
  const name = useQuery(queries.account(accountId)).data?.account.name ?? 'One account'
  return (
    <button type="button" className="chip on" aria-pressed title={name} onClick={onClear}>
      <span className="clip">{name}</span>
      <Icon name="x" size="s" />
      <span className="sr">, show all accounts</span>
    </button>
  )
}

/** Narrows the list by words in the notes. */
function FindNotes({ words, stale, onFind }: { words: string; stale: boolean; onFind: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useKeys('Find', [{ keys: ['f'], label: 'find', run: () => (field.current?.focus(), field.current?.select()) }])
  return (
    <FindField
      field={field}
      typed={words}
      label="Find notes by words in them"
      placeholder="Words in notes"
      most={400}
      stale={stale}
      onFind={onFind}
      onEnter={() => document.querySelector<HTMLElement>('.noterows [data-row]')?.focus()}
    />
  )
}
