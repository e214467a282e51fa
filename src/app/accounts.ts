import { parseHomeUrl, siteIdentity } from '../core/crawl/url.ts'
import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Research } from '../core/model/research.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import type { AccountRow, LocatedFact } from '../contract/accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { pagesOnFile } from './pages-on-file.ts'
import type { Workspace } from './ports.ts'
import { ownWord } from './pursuit/bring-back.ts'

/** The account, or an error that says what to do. Accounts in the bin count as gone. */
export function accountOf(workspace: Workspace, id: AccountId): Result<Account> {
  const account = workspace.accounts.get(id)
  if (!account || account.deletedAt) {
    return fail(
      notFound('This account is not in the workspace.', 'Go to Accounts and choose another, or add it by its address.'),
    )
  }
  return ok(account)
}

/** Accounts with what a list shows of each, in their order. */
export function rowsOf(workspace: Workspace, accounts: readonly Account[], now: Instant): AccountRow[] {
  const ids = accounts.map((account) => account.id)
  const verdicts = workspace.snapshots.verdicts(ids)
  const own = workspace.ownVerdicts.standing(ids)
  const pages = workspace.pages.summary(ids)
  const watches = workspace.watches.of(ids)
  const calls = workspace.calls.next(ids, now)
  const looks = workspace.accountList.looks(ids)
  const going = workspace.research.going(ids)
  return accounts.map((account) => ({
    account,
    verdict: verdicts.get(account.id) ?? null,
    own: ownWord(own.get(account.id), now),
    pagesRead: pages.get(account.id)?.read ?? 0,
    lastFetch: pages.get(account.id)?.lastFetch ?? null,
    nextCall: calls.get(account.id) ?? null,
    look: looks.get(account.id) ?? null,
    watch: watches.get(account.id) ?? null,
    research: goingWord(going.get(account.id)),
  }))
}

/** What a list says of a run that has not ended. */
export const goingWord = (state: Research['state'] | undefined): AccountRow['research'] =>
  state === 'running' || state === 'waiting' || state === 'interrupted' ? state : null

/** Adds a company by what the user typed: a domain or an address. One company is never added twice. */
export function addAccount(
  deps: Deps,
  input: { readonly address: string; readonly name?: string | undefined; readonly sample?: boolean },
): Result<{ account: Account; added: boolean }> {
  const home = parseHomeUrl(input.address)
  if (!home.ok) return home
  const identity = siteIdentity(home.value.url)
  const { accounts } = deps.workspace
  const at = accounts.byIdentity(identity)
  // a company that moved is found by its old address too
  const known = at && !at.deletedAt ? at : (accounts.byFormerIdentity(identity) ?? at)
  if (known) {
    if (!known.deletedAt) return ok({ account: known, added: false })
    const back = { ...known, deletedAt: null }
    deps.workspace.accounts.save(back)
    changed(deps, 'accounts', back.id)
    return ok({ account: back, added: true })
  }
  const account: Account = {
    id: deps.ids.next('acc') as AccountId, // ids come out of the generator unbranded
    name: input.name?.trim() || nameFromIdentity(identity),
    identity,
    homeUrl: home.value.url,
    aliases: [],
    segment: null,
    tags: [],
    relation: null,
    rendering: false,
    sample: input.sample ?? false,
    createdAt: deps.clock.now(),
    deletedAt: null,
  }
  deps.workspace.accounts.save(account)
  changed(deps, 'accounts', account.id)
  return ok({ account, added: true })
}

/** "haldenvalve.example" → "Haldenvalve": a first name until the home page tells the real one. */
export function nameFromIdentity(identity: string): string {
  if (/^https?:/.test(identity)) return new URL(identity).host
  const label = identity.split('.')[0] ?? identity
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** One account by name, domain, address or id, as typed. */
export function findAccount(workspace: Workspace, words: string): Result<Account> {
  const byId = workspace.accounts.get(words as AccountId) // any string may be asked for
  if (byId && !byId.deletedAt) return ok(byId)
  const home = parseHomeUrl(words)
  const byIdentity = home.ok ? workspace.accounts.byIdentity(siteIdentity(home.value.url)) : undefined
  if (byIdentity && !byIdentity.deletedAt) return ok(byIdentity)
  const found = workspace.accounts.list({ prefix: words, limit: 10 })
  const exact = found.filter((account) => account.name.toLowerCase() === words.trim().toLowerCase())
  const [only, ...others] = exact.length > 0 ? exact : found
  if (!only)
    return fail(
      notFound(
        `No account matches “${words}”.`,
        'Run “groundwork accounts” to see them, or research its address first.',
      ),
    )
  if (others.length > 0) {
    const names = [only, ...others].map((account) => `${account.name} (${account.identity})`).join(', ')
    return fail({
      kind: 'conflict',
      message: `“${words}” could be ${names}.`,
      next: 'Say which by its domain.',
      retry: 'never',
    })
  }
  return ok(only)
}

/** Facts of the account's current pages, each with the page it stands on. Conflicts stay side by side. */
export function factsOf(workspace: Workspace, accountId: AccountId): LocatedFact[] {
  return pagesOnFile(workspace, accountId).flatMap(({ page, version, text }) =>
    text.document.facts.map((fact) => ({
      fact,
      pageId: page.id,
      pageVersionId: version.id,
      revision: text.revision,
      pageTitle: page.title,
      pageUrl: page.url,
    })),
  )
}
