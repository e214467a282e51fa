import { useState } from 'react'
import type { AccountId } from '../../../contract/contract.ts'

/** Rows chosen to do something with all of them; the cursor is another thing. They stay chosen when the list is filtered. */
export interface Selection {
  readonly ids: ReadonlySet<AccountId>
  readonly toggle: (id: AccountId) => void
  readonly add: (id: AccountId) => void
  readonly set: (ids: readonly AccountId[]) => void
  readonly clear: () => void
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<AccountId>>(new Set())
  return {
    ids,
    toggle: (id) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
      ),
    add: (id) => setIds((before) => new Set([...before, id])),
    set: (chosen) => setIds(new Set(chosen)),
    clear: () => setIds(new Set()),
  }
}
