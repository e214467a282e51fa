import type { Account } from '../../core/model/account.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { unmergeAccounts } from '../merge/merge-accounts.ts'

/** Into the bin, or with `null` out of it: all that is its own goes along. An account that has come to stand at its address keeps it. */
export function moveAccount(deps: Deps, accountId: AccountId, deletedAt: Instant | null): Result<Account> {
  const { accounts } = deps.workspace
  const account = accounts.get(accountId)
  if (!account) return fail(notFound('This account is not in the workspace.', 'Go to Accounts and choose another.'))
  const standing = accounts.byIdentity(account.identity)
  if (deletedAt === null && standing && standing.id !== accountId && standing.deletedAt === null) {
    return fail({
      kind: 'conflict',
      message: `Another account stands at ${account.identity} by now.`,
      next: `Remove ${standing.name} first, or leave this one in the bin.`,
      retry: 'never',
    })
  }
  const moved = { ...account, deletedAt }
  accounts.save(moved)
  changed(deps, 'accounts', accountId)
  return ok(moved)
}

/** Out of the bin. One that became part of another account takes back what it brought there. */
export async function restoreAccount(deps: Deps, accountId: AccountId): Promise<Result<Account>> {
  if (deps.workspace.merges.get(accountId)) return unmergeAccounts(deps, accountId)
  return moveAccount(deps, accountId, null)
}
