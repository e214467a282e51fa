import type { Account } from '../../core/model/account.ts'
import type { MergeCounts, MergeGains } from '../../core/model/account-merge.ts'
import { folded } from '../../core/model/folded-text.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { distinctTags, foldTag, mostTags } from '../../core/model/tag.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { ResearchRunner } from '../research/runner.ts'

type Pair = { readonly stays: AccountId; readonly goes: AccountId }

/** What would come over from one account to another. Nothing is changed. */
export function previewMerge(
  { workspace }: Pick<Deps, 'workspace'>,
  pair: Pair,
): Result<{ stays: Account; goes: Account; gains: MergeGains; counts: MergeCounts; left: number }> {
  const two = both(workspace, pair)
  if (!two.ok) return two
  const { stays, goes } = two.value
  const { goes: counts, left } = workspace.merges.count(goes.id, stays.id)
  return ok({ stays, goes, gains: gainsOf(stays, goes), counts: { ...counts }, left })
}

/**
 * Makes two accounts one, in one transaction: what is the own of the one that goes comes over, its domain becomes a name the other goes by, and
 * it rests in the bin. `unmergeAccounts` makes them two again.
 */
export async function mergeAccounts(
  deps: Deps,
  runner: Pick<ResearchRunner, 'stopFor'>,
  pair: Pair,
): Promise<Result<Account>> {
  const first = both(deps.workspace, pair)
  if (!first.ok) return first
  await Promise.all([runner.stopFor(pair.stays), runner.stopFor(pair.goes)])
  // a run that just ended may have changed them
  const two = both(deps.workspace, pair)
  if (!two.ok) return two
  const { stays, goes } = two.value
  const gains = gainsOf(stays, goes)
  const now = deps.clock.now()
  const merged = withGains(stays, gains)
  deps.workspace.atOnce(() => {
    deps.workspace.merges.move({ gone: goes.id, stays: stays.id, mergedAt: now, gains })
    deps.workspace.accounts.save({ ...goes, deletedAt: now })
    deps.workspace.accounts.save(merged)
  })
  await lookAgain(deps, [stays.id])
  return ok(merged)
}

/** Makes them two again: what went over and is still there goes back. What was changed by hand since stays as it is. */
export async function unmergeAccounts(deps: Deps, gone: AccountId): Promise<Result<Account>> {
  const { accounts, merges } = deps.workspace
  const merge = merges.get(gone)
  const back = accounts.get(gone)
  if (!merge || !back) return fail(notFound('These accounts are two already.', 'Go to Accounts and look for both.'))
  const stays = accountOf(deps.workspace, merge.stays)
  if (!stays.ok) {
    const name = accounts.get(merge.stays)?.name ?? 'The account it became part of'
    return fail({
      kind: 'conflict',
      message: `${name} is in the bin, with what came from ${back.name}.`,
      next: `Bring ${name} back first.`,
      retry: 'never',
    })
  }
  const standing = accounts.byIdentity(back.identity)
  if (standing && standing.deletedAt === null && standing.id !== back.id) {
    return fail({
      kind: 'conflict',
      message: `Another account stands at ${back.identity} by now.`,
      next: `Remove ${standing.name} first.`,
      retry: 'never',
    })
  }
  const again = { ...back, deletedAt: null }
  deps.workspace.atOnce(() => {
    merges.moveBack(gone)
    accounts.save(withoutGains(stays.value, merge.gains))
    accounts.save(again)
  })
  await lookAgain(deps, [merge.stays, gone])
  return ok(again)
}

function both(workspace: Deps['workspace'], { stays, goes }: Pair): Result<{ stays: Account; goes: Account }> {
  const one = accountOf(workspace, stays)
  if (!one.ok) return one
  const other = accountOf(workspace, goes)
  if (!other.ok) return other
  if (stays !== goes) return ok({ stays: one.value, goes: other.value })
  return fail({
    kind: 'bad-input',
    message: 'An account can’t be merged with itself.',
    next: 'Choose another one.',
    retry: 'never',
  })
}

const mostAliases = 20

/** Its domain first: by that it is found from now on. */
function gainsOf(stays: Account, goes: Account): MergeGains {
  const known = new Set([stays.name, stays.identity, ...stays.aliases].map(folded))
  const aliases = [goes.identity, ...goes.aliases, goes.name].filter((name) => {
    const fresh = !known.has(folded(name))
    known.add(folded(name))
    return fresh
  })
  const there = new Set(stays.tags.map(foldTag))
  const tags = distinctTags(goes.tags).filter((tag) => !there.has(foldTag(tag)))
  return {
    aliases: aliases.slice(0, Math.max(1, mostAliases - stays.aliases.length)),
    tags: tags.slice(0, Math.max(0, mostTags - stays.tags.length)),
    segment: stays.segment === null ? goes.segment : null,
    relation: stays.relation === null ? goes.relation : null,
  }
}

const withGains = (account: Account, gains: MergeGains): Account => ({
  ...account,
  aliases: [...account.aliases, ...gains.aliases],
  tags: [...account.tags, ...gains.tags],
  segment: account.segment ?? gains.segment,
  relation: account.relation ?? gains.relation,
})

function withoutGains(account: Account, gains: MergeGains): Account {
  const off = new Set(gains.tags.map(foldTag))
  return {
    ...account,
    aliases: account.aliases.filter((alias) => !gains.aliases.includes(alias)),
    tags: account.tags.filter((tag) => !off.has(foldTag(tag))),
    segment: gains.segment !== null && account.segment === gains.segment ? null : account.segment,
    relation: gains.relation !== null && account.relation === gains.relation ? null : account.relation,
  }
}

async function lookAgain(deps: Deps, ids: readonly AccountId[]): Promise<void> {
  const looked = deps.workspace.snapshots.verdicts(ids)
  const read = deps.workspace.pages.summary(ids)
  for (const id of ids) if (looked.has(id) || (read.get(id)?.read ?? 0) > 0) await refreshAccount(deps, id)
  for (const what of ['accounts', 'pages', 'notes', 'calls', 'pursuit', 'research', 'snapshot'] as const)
    changed(deps, what)
}
