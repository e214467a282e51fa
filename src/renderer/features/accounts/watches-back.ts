import type { WatchBefore } from '../../../contract/watches.ts'
import { api } from '../../api.ts'

/** Watches accounts as often as they were before, or not at all. */
export async function putWatchesBack(before: readonly WatchBefore[]): Promise<void> {
  for (const [every, of] of Map.groupBy(before, (one) => one.every))
    await api.watches.set({ accountIds: of.map(({ accountId }) => accountId), every })
}
