import type { AccountRow } from '../../../contract/accounts.ts'
import type { Snapshot } from '../../../contract/contract.ts'
import type { RequestFailed } from '../../failure.ts'

/** What every tab of a dossier is given. */
export interface TabProps {
  readonly row: AccountRow
  /** The snapshot on screen; null when there is none yet. */
  readonly snapshot: Snapshot | null
  readonly pending: boolean
  /** Why it is not known whether there is one. */
  readonly error: RequestFailed | null
  /** Asks for it once more. */
  readonly retry: () => void
}
