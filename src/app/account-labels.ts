import { errorWords } from '../contract/error-words.ts'
import type { AccountLabels, LabelOutcome } from '../contract/accounts.ts'
import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import { distinctTags, foldTag, mostTags } from '../core/model/tag.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { refreshAccount } from './refresh-accounts.ts'

interface LabelChange {
  readonly addTags: readonly string[]
  readonly removeTags: readonly string[]
  readonly segment?: string | null | undefined
}

/** Puts tags on many accounts or takes them off, or sets their segment. What can't be done is named and stops nothing. */
export const labelAccounts = (
  deps: Deps,
  accountIds: readonly AccountId[],
  { addTags, removeTags, segment }: LabelChange,
): Promise<LabelOutcome> => {
  const off = new Set(removeTags.map(foldTag))
  return changeAll(deps, accountIds, (account) => ({
    segment: segment === undefined ? account.segment : segment,
    tags: distinctTags([...account.tags.filter((tag) => !off.has(foldTag(tag))), ...addTags]),
  }))
}

/** Gives each account the labels it had: how `labelAccounts` is taken back. */
export function putLabels(deps: Deps, labels: readonly AccountLabels[]): Promise<LabelOutcome> {
  const wanted = new Map(labels.map((one) => [one.accountId, one]))
  return changeAll(deps, [...wanted.keys()], (account) => wanted.get(account.id) ?? account)
}

type Labels = Pick<Account, 'segment' | 'tags'>

async function changeAll(
  deps: Deps,
  accountIds: readonly AccountId[],
  next: (account: Account) => Labels,
): Promise<LabelOutcome> {
  const outcome: LabelOutcome = { before: [], refused: [] }
  for (const accountId of accountIds) {
    const found = accountOf(deps.workspace, accountId)
    if (!found.ok) {
      outcome.refused.push({ accountId, why: errorWords(found.error) })
      continue
    }
    const account = found.value
    const { segment, tags } = next(account)
    if (tags.length > mostTags) {
      outcome.refused.push({
        accountId,
        why: `${account.name} has ${mostTags} tags, which is as many as there can be.`,
      })
      continue
    }
    if (segment === account.segment && sameTags(tags, account.tags)) continue
    outcome.before.push({ accountId, segment: account.segment, tags: account.tags })
    await keep(deps, { ...account, segment, tags: [...tags] }, segment !== account.segment)
  }
  return outcome
}

const sameTags = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((tag, i) => tag === b[i])

async function keep(deps: Deps, account: Account, otherSegment: boolean): Promise<void> {
  deps.workspace.accounts.save(account)
  changed(deps, 'accounts', account.id)
  // notes on the segment speak of it from now on
  if (otherSegment && deps.workspace.snapshots.latest(account.id)) await refreshAccount(deps, account.id)
}
