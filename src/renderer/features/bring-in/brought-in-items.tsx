import type { Page } from '../../../contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { pageKindWord } from '../../words/terms.ts'
import type { Item } from './bring-in-state.ts'

/** What came of each: kept, with a way to it, or why not and what to do. */
export function BroughtInItems({
  items,
  onOpen,
}: {
  readonly items: readonly Item[]
  readonly onOpen: (page: Page) => void
}) {
  if (items.length === 0) return null
  return (
    <ul className="brought" aria-label="Brought in" aria-live="polite">
      {items.map((item) => (
        <li key={item.id}>
          <ItemRow item={item} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  )
}

const howWords = { added: 'kept', updated: 'kept as a new version', same: 'on file already' } as const

function ItemRow({ item, onOpen }: { item: Item; onOpen: (page: Page) => void }) {
  const { state } = item
  switch (state.is) {
    case 'running':
      return (
        <p className="row">
          <Icon name="fetch" />
          <span className="clip grow">{item.name}</span>
          <span className="t3">reading</span>
        </p>
      )
    case 'kept':
      return (
        <>
          <p className="row">
            <span className="ok">
              <Icon name="check" />
            </span>
            <b className="clip">{state.page.title}</b>
            <span className="t3 nowrap">
              {pageKindWord[state.page.kind]}, {howWords[state.how]}
            </span>
            <span className="grow" />
            <Button look="quiet" onClick={() => onOpen(state.page)}>
              Open
            </Button>
          </p>
          {state.notes.map((note) => (
            <p key={note} className="why">
              {note}
            </p>
          ))}
        </>
      )
    case 'failed':
      return (
        <div role="alert">
          <p className="row">
            <span className="danger">
              <Icon name="warn" />
            </span>
            <span className="clip grow">{item.name}</span>
            <span className="t3">not kept</span>
          </p>
          <p className="why">
            {state.why.message} {state.why.next}
          </p>
        </div>
      )
  }
}
