import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountRow } from '../../../contract/accounts.ts'
import { api, ask, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { startResearch } from '../research/start-research.ts'
import type { RowCursor } from '../../keys/use-row-cursor.ts'

/** What can be done with the row of the cursor, by key, and removing an account. */
export function useRowActions(
  current: () => AccountRow | undefined,
  {
    cursor,
    anySelected,
    onChange,
  }: {
    readonly cursor: Pick<RowCursor, 'at'>
    /** R then means the chosen rows, and the bar over the list answers to it. */
    readonly anySelected: boolean
    /** Something is done that the list has to show at once. */
    readonly onChange: () => void
  },
): { readonly remove: (row: AccountRow) => void } {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const restoring = useAsk(api.accounts.restore, ({ why }) =>
    say(`It is still in the bin, and can be brought back there. ${errorWords(why)}`),
  )
  const starting = useAsk(startResearch)
  const restore = (accountId: AccountRow['account']['id']) => {
    onChange()
    restoring.mutate({ accountId })
  }
  const remove = ({ account }: AccountRow) => {
    onChange()
    // a request of its own: the next is often removed before the answer to this one, which must not go unheard
    ask(() => withUndo(api.accounts.remove)({ accountId: account.id })).then(
      () => say(`${account.name} removed. Adding its address again brings it back.`, () => restore(account.id)),
      ({ why }: RequestFailed) => say(`${account.name} was not removed. ${errorWords(why)}`),
    )
  }
  const research = ({ account, research: state }: AccountRow) =>
    starting.mutate(account.id, {
      onSuccess: ({ id }) =>
        state === 'running'
          ? navigate(`/research/${id}`)
          : say(`Research of ${account.name} started. It goes on while you work.`),
      onError: ({ why }) => say(`Research did not start. ${errorWords(why)}`),
    })
  const withRow = (act: (row: AccountRow) => void) => () => {
    const row = current()
    if (row) act(row)
  }
  const to = (path: string) => withRow(({ account }) => navigate(`/accounts/${account.id}${path}`))
  useKeys(
    'Row',
    cursor.at === null
      ? []
      : [
          ...(anySelected ? [] : [{ keys: ['r'], label: 'research', run: withRow(research) }]),
          { keys: ['b'], label: 'brief', run: to('/brief') },
          { keys: ['c'], label: 'plan a call', quiet: true, run: to('/calls?new') },
        ],
  )
  return { remove }
}
