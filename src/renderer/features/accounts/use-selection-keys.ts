import type { AccountId } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import type { Selection } from './use-selection.ts'
import type { RowCursor } from '../../keys/use-row-cursor.ts'

/** X chooses the row of the cursor; with Shift, J and K take the rows on the way along. */
export function useSelectionKeys(
  cursor: Pick<RowCursor, 'at' | 'move'>,
  ids: readonly AccountId[],
  selection: Selection,
): void {
  const add = (index: number | null) => {
    const id = index === null ? undefined : ids[index]
    if (id !== undefined) selection.add(id)
  }
  const toggle = () => {
    const id = cursor.at === null ? undefined : ids[cursor.at]
    if (id !== undefined) selection.toggle(id)
  }
  const extend = (by: number) => () => {
    add(cursor.at)
    add(cursor.move(by))
  }
  useKeys('Choosing rows', [
    { keys: ['x'], label: 'select', run: toggle },
    {
      keys: ['Mod+a'],
      label: `all ${ids.length.toLocaleString('en-GB')}`,
      quiet: selection.ids.size === 0,
      run: () => selection.set(ids),
    },
    { keys: ['Shift+j', 'Shift+ArrowDown'], run: extend(1) },
    { keys: ['Shift+k', 'Shift+ArrowUp'], run: extend(-1) },
  ])
}
