import { useQuery } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import type { AccountId, Snapshot } from '../../../../contract/contract.ts'
import type { ComparedSnapshots, SnapshotVersion } from '../../../../contract/snapshots.ts'
import type { RequestFailed } from '../../../failure.ts'
import { queries } from '../../../queries/queries.ts'
import { type ChosenVersions, versionsIn } from './version-address.ts'

export interface Versions {
  /** Up to the one on screen, the latest first; undefined while they come. */
  readonly all: readonly SnapshotVersion[] | undefined
  readonly chosen: ChosenVersions | null
  /** What the chosen two do not share; while another pair is on its way, undefined. */
  readonly compared: ComparedSnapshots | undefined
  readonly error: RequestFailed | null
  readonly retry: () => void
}

/**
 * The versions of a snapshot, and the two that the address compares. One that is made meanwhile joins them with "show new": no row moves under the
 * pointer.
 */
export function useVersions(accountId: AccountId, shown: Snapshot | null, wanted: boolean): Versions {
  const search = useSearch()
  const list = useQuery({ ...queries.versionsOfSnapshot(accountId), enabled: wanted })
  const all = list.data?.filter(({ number }) => shown === null || number <= shown.number)
  const chosen = versionsIn(
    search,
    (all ?? []).map(({ number }) => number),
  )
  const compared = useQuery({
    ...queries.comparedVersions(accountId, chosen ?? { from: 0, to: 0 }),
    enabled: wanted && chosen !== null,
  })
  return {
    all,
    chosen,
    compared: chosen ? compared.data : undefined,
    error: list.error ?? compared.error,
    retry: () => void (list.error ? list : compared).refetch(),
  }
}
