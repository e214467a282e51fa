import { parsePlaybook } from '../core/playbook/parse-playbook.ts'
import { siteIdentity } from '../core/crawl/url.ts'
import type { Account } from '../core/model/account.ts'
import type { Research } from '../core/model/research.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { addAccount } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { samplePlaybookKey } from './playbook-in-use.ts'
import { savePlaybook } from './playbooks.ts'
import type { EnqueueRequest } from './research/research-queue.ts'
import type { ResearchRunner } from './research/runner.ts'

/**
 * The two fictional companies: their sites are served on loopback (exactly those origins are allowed), added as accounts and
 * researched by the real crawler. They bring their own playbook; the one the user confirmed, or has not yet, stays as it is.
 */
export async function startSample(
  deps: Deps,
  runner: ResearchRunner,
): Promise<Result<{ runs: Research[]; accounts: Account[] }>> {
  const playbook = takeSamplePlaybook(deps)
  if (!playbook.ok) return playbook
  const accounts = await serveSample(deps)
  if (!accounts.ok) return accounts
  const runs: Research[] = []
  for (const account of accounts.value) {
    const run = runner.start({ accountId: account.id, delayMs: 0, maxPages: 40 })
    if (!run.ok) return run
    runs.push(run.value)
  }
  return ok({ runs, accounts: accounts.value })
}

/** Puts accounts in the queue. Where a sample company is among them its site is served first. */
export async function enqueue(
  deps: Deps,
  runner: Pick<ResearchRunner, 'queue'>,
  request: EnqueueRequest,
): Promise<Result<Research[]>> {
  const withSample = request.accountIds.some((id) => deps.workspace.accounts.get(id)?.sample)
  const served = withSample ? await serveSample(deps) : ok([])
  return served.ok ? runner.queue.enqueue(request) : served
}

/** Starts the sample's sites where they do not run yet; their accounts move to the addresses they have now. */
export async function serveSample(deps: Deps): Promise<Result<Account[]>> {
  const accounts: Account[] = []
  for (const site of await deps.sample.start()) {
    deps.privateOrigins.allow(new URL(site.url).origin)
    const account = sampleAccount(deps, site)
    if (!account.ok) return account
    accounts.push(account.value)
  }
  return ok(accounts)
}

function takeSamplePlaybook(deps: Deps): Result<unknown> {
  const yaml = deps.resources.samplePlaybook()
  const parsed = parsePlaybook(yaml)
  if (!parsed.ok) return fail(parsed.error)
  const known = deps.workspace.playbooks.list().find(({ content }) => content.name === parsed.value.name)
  const playbook = known ? ok(known) : savePlaybook(deps, { yaml })
  if (playbook.ok) deps.workspace.settings.remember(samplePlaybookKey, playbook.value.id)
  return playbook
}

/** The sample's port can differ from the last time: the account stays the same and moves to the new origin. */
function sampleAccount(deps: Deps, site: { readonly name: string; readonly url: string }): Result<Account> {
  const known = deps.workspace.accounts.list().find(({ sample, name }) => sample && name === site.name)
  if (!known) {
    const added = addAccount(deps, { address: site.url, name: site.name, sample: true })
    return added.ok ? ok(added.value.account) : added
  }
  const moved = { ...known, homeUrl: site.url, identity: siteIdentity(site.url) }
  deps.workspace.accounts.save(moved)
  changed(deps, 'accounts', moved.id)
  return ok(moved)
}
