import { create } from 'zustand'
import type { AppError, Page } from '../../../contract/contract.ts'
import type { AccountId } from '../../../contract/contract.ts'

/** Whose dossier things go into. */
export interface Into {
  readonly id: AccountId
  readonly name: string
  readonly homeUrl: string
}

/** One file, paste or address on its way. */
export interface Item {
  readonly id: number
  readonly name: string
  readonly state:
    | { readonly is: 'running' }
    | {
        readonly is: 'kept'
        readonly page: Page
        readonly how: 'added' | 'updated' | 'same'
        readonly notes: readonly string[]
      }
    | { readonly is: 'failed'; readonly why: AppError }
}

/** What is typed in the sheet, and what was pasted with its structure. */
export interface Typed {
  readonly text: string
  /** The same as HTML, while the text was not changed. */
  readonly html: string | null
  readonly address: string
  readonly date: string
}

export const nothingTyped: Typed = { text: '', html: null, address: '', date: '' }

interface BringInState {
  /** The sheet is open for this account. */
  readonly into: Into | null
  readonly items: readonly Item[]
  readonly typed: Typed
  /** Whose dossier that is for. */
  readonly typedFor: AccountId | null
  /** What was typed for others and not kept. */
  readonly typedForOthers: ReadonlyMap<AccountId, Typed>
  open: (into: Into, typed?: Partial<Typed>) => void
  close: () => void
  type: (typed: Partial<Typed>) => void
  /** It is kept; what was typed meanwhile stays. */
  done: (typed: Typed) => void
  start: (name: string) => number
  end: (id: number, state: Item['state']) => void
}

let ids = 0

/** State of the sheet of this window; text typed and not kept stays while the window lives. */
export const useBringInState = create<BringInState>()((set) => ({
  into: null,
  items: [],
  typed: nothingTyped,
  typedFor: null,
  typedForOthers: new Map(),
  open: (into, typed) =>
    set((state) => ({
      into,
      ...turnedTo(into.id, state),
      // another account's list is over
      items: state.into?.id === into.id ? state.items : state.items.filter(({ state: { is } }) => is === 'running'),
      ...(typed && { typed: { ...nothingTyped, ...typed } }),
    })),
  close: () => set((state) => ({ into: null, items: state.items.filter(({ state: { is } }) => is === 'running') })),
  type: (typed) => set((state) => ({ typed: { ...state.typed, ...typed } })),
  done: (typed) =>
    set((state) => ({
      typed: state.typed === typed ? nothingTyped : state.typed,
      typedForOthers: new Map([...state.typedForOthers].filter(([, one]) => one !== typed)),
    })),
  start: (name) => {
    ids += 1
    const item: Item = { id: ids, name, state: { is: 'running' } }
    set((state) => ({ items: [...state.items, item] }))
    return item.id
  },
  end: (id, state) =>
    set(({ items }) => ({ items: items.map((item) => (item.id === id ? { ...item, state } : item)) })),
}))

/** What was typed for this account; what stood there for another waits until that one is turned to again. */
function turnedTo(
  id: AccountId,
  { typed, typedFor, typedForOthers }: Pick<BringInState, 'typed' | 'typedFor' | 'typedForOthers'>,
): Pick<BringInState, 'typed' | 'typedFor' | 'typedForOthers'> {
  if (id === typedFor || typedFor === null) return { typed, typedFor: id, typedForOthers }
  const others = new Map(typedForOthers).set(typedFor, typed)
  others.delete(id)
  return { typed: typedForOthers.get(id) ?? nothingTyped, typedFor: id, typedForOthers: others }
}
