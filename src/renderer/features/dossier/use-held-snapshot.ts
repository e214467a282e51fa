import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Snapshot } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import type { RequestFailed } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'

/** A snapshot older than this is computed again when it is opened, so that ages and freshness are today's. */
const rebuildAfterMs = 6 * 3_600_000

/**
 * The snapshot on screen. A newer one does not take its place under the pointer: it waits in `fresh` until `showNew`,
 * unless the tab follows: what the seller says there shows at once.
 */
export function useHeldSnapshot(
  row: AccountRow,
  follow: boolean,
): {
  readonly shown: Snapshot | null
  readonly fresh: Snapshot | null
  readonly pending: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
  readonly showNew: () => void
} {
  const latest = useQuery(queries.snapshot(row.account.id))
  const [shown, setShown] = useState<Snapshot | null>(latest.data ?? null)
  const data = latest.data ?? null
  if (follow && data !== null && shown !== null && data.id !== shown.id) setShown(data)
  // nothing is on screen yet, or only that a playbook is wanted: nothing can move
  if (data !== null && (shown === null || (shown.playbook === null && data.playbook !== null))) setShown(data)
  const fresh = shown !== null && data !== null && data.id !== shown.id ? data : null
  const showNew = () => setShown(data)
  useRebuild(row, latest.isSuccess ? data : undefined)
  useKeys('Snapshot', fresh ? [{ keys: ['.'], label: 'show new', run: showNew }] : [])
  const retry = () => void latest.refetch()
  return { shown: shown ?? data, fresh, pending: latest.isPending, error: latest.error, retry, showNew }
}

/** Once per opening: a dossier with pages but no snapshot of today gets one. The host keeps the old one when nothing changed. */
function useRebuild({ account, pagesRead, research }: AccountRow, latest: Snapshot | null | undefined): void {
  const readOnly = useStatus().data?.readOnly ?? true
  const { mutate } = useAsk(api.snapshots.build)
  const now = useNow()
  const asked = useRef(false)
  const old = latest !== undefined && now.getTime() - Date.parse(latest?.asOf ?? '1970-01-01') > rebuildAfterMs
  const wanted = old && !readOnly && pagesRead > 0 && research !== 'running'
  const accountId = account.id
  useEffect(() => {
    if (!wanted || asked.current) return
    asked.current = true
    mutate({ accountId })
  }, [wanted, mutate, accountId])
}
