import type { AccountId } from '../../core/model/ids.ts'
import { type Deps, changed } from '../deps.ts'
import { refreshAccount } from '../refresh-accounts.ts'

/** A new snapshot after the seller did or decided something; one of an account that was never looked at would say nothing. */
export async function lookAgain(deps: Deps, accountId: AccountId): Promise<void> {
  if (deps.workspace.snapshots.latest(accountId)) await refreshAccount(deps, accountId)
  changed(deps, 'pursuit', accountId)
}
