import { parseHomeUrl, siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { nameFromIdentity } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'

/**
 * Gives an account another address. Its identity goes along, and is one account's only; with `keepAlias` the old one stays a name it goes
 * by, so that it is found by that too.
 */
export function moveAccount(
  deps: Pick<Deps, 'workspace' | 'changes'>,
  account: Account,
  address: string,
  { keepAlias }: { readonly keepAlias: boolean },
): Result<Account> {
  const home = parseHomeUrl(address)
  if (!home.ok) return home
  const identity = siteIdentity(home.value.url)
  const there = deps.workspace.accounts.byIdentity(identity)
  if (there && !there.deletedAt && there.id !== account.id) {
    return fail({
      kind: 'conflict',
      message: `${identity} is an account of its own: ${there.name}.`,
      next: `Merge the two if they are one company, or go on in ${there.name}; nothing was changed.`,
      retry: 'never',
    })
  }
  const aliases = account.aliases.filter((alias) => alias !== identity)
  const left = keepAlias && account.identity !== identity && !aliases.includes(account.identity)
  const moved: Account = {
    ...account,
    identity,
    homeUrl: home.value.url,
    // a name taken from the old address is learned anew from the new one
    name: account.name === nameFromIdentity(account.identity) ? nameFromIdentity(identity) : account.name,
    aliases: left ? [...aliases, account.identity] : aliases,
  }
  deps.workspace.accounts.save(moved)
  changed(deps, 'accounts', account.id)
  return ok(moved)
}
