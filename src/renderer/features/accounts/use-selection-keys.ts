import type { AccountRow } from '../../../contract/accounts.ts'
import { useKeys } from '../../keys/use-keys.ts'
import type { Selection } from './use-selection.ts'
import type { RowCursor } from '../../keys/use-row-cursor.ts'

/** X chooses the row of the cursor; with Shift, J and K take the rows on the way along. */
export function useSelectionKeys(
  cursor: Pick<RowCursor, 'at' | 'move'>,
  rowAt: (index: number) => AccountRow | undefined,
  selection: Selection,
): void {
  const add = (index: number | null) => {
    const row = index === null ? undefined : rowAt(index)
    if (row) selection.add(row.account.id)
  }
  const toggle = () => {
    const row = cursor.at === null ? undefined : rowAt(cursor.at)
    if (row) selection.toggle(row.account.id)
  }
  const extend = (by: number) => () => {
    add(cursor.at)
    add(cursor.move(by))
  }
  useKeys('Choosing rows', [
    { keys: ['x'], label: 'select', run: toggle },
    { keys: ['Shift+j', 'Shift+ArrowDown'], run: extend(1) },
    { keys: ['Shift+k', 'Shift+ArrowUp'], run: extend(-1) },
  ])
}
