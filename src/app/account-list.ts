import type { AccountRow } from '../contract/accounts.ts'
import type { AccountFilter, AccountOrder } from '../core/model/account-list.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Instant } from '../core/model/time.ts'
import { rowsOf } from './accounts.ts'
import type { Deps } from './deps.ts'

type Reading = Pick<Deps, 'workspace' | 'clock'>

/** A stretch of the accounts that match, with what a list shows of each. */
export function listAccounts(
  deps: Reading,
  { limit, offset, ...order }: AccountOrder & { readonly limit: number; readonly offset: number },
): { rows: AccountRow[]; total: number; all: number } {
  const { workspace, clock } = deps
  const ids = matchingAccounts(deps, order)
  const accounts = workspace.accountList.accounts(ids.slice(offset, offset + limit))
  return { rows: rowsOf(workspace, accounts, clock.now()), total: ids.length, all: workspace.accounts.count() }
}

export const countMatching = (deps: Reading, filters: readonly AccountFilter[]): number[] =>
  filters.map((filter) => matchingAccounts(deps, { ...filter, sort: 'name', descending: false }).length)

/** Orders asked for since the workspace changed last: a list is read page by page, and every page needs all of it. */
type Orders = { readonly since: string; readonly known: Map<string, readonly AccountId[]> }
const orders = new WeakMap<object, Orders>()
/** Some filters with their counts, and what was typed last. */
const mostOrders = 24

/** All accounts that match, in order. */
export function matchingAccounts({ workspace, clock }: Reading, order: AccountOrder): readonly AccountId[] {
  const now = toMinute(clock.now())
  const known = ordersSince(workspace, `${workspace.standings.revision()} ${now}`)
  const key = JSON.stringify(order)
  const found = known.get(key) ?? workspace.accountList.matching(order, now)
  if (known.size >= mostOrders) known.clear()
  known.set(key, found)
  return found
}

function ordersSince(workspace: Reading['workspace'], since: string): Orders['known'] {
  const last = orders.get(workspace)
  if (last?.since === since) return last.known
  const fresh: Orders = { since, known: new Map() }
  orders.set(workspace, fresh)
  return fresh.known
}

/** Ages and calls ahead move on by the minute: pages asked for beside each other are of one order. */
const toMinute = (now: Instant): Instant =>
  // the first sixteen characters of an ISO instant end with its minute
  `${now.slice(0, 16)}:00.000Z` as Instant
