import { fetchFailure, robotsDenied } from '../../core/crawl/fetch-failure.ts'
import { parseHomeUrl, sameSite, siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { type AppError, type Result, fail } from '../../core/model/result.ts'
import type { BroughtIn } from '../../contract/imports.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { fetchPolitely } from '../research/fetch-politely.ts'
import { bodyType } from '../research/body-type.ts'
import { sha256 } from '../research/sha256.ts'
import { keepBroughtIn } from './keep-brought-in.ts'

/**
 * Fetches one page by its address and keeps it, under every guard of research and robots.txt of its host. It may be of another site
 * only when the user says so, and makes no other page of that site fetchable.
 */
export async function fetchOne(
  deps: Deps,
  request: { readonly accountId: AccountId; readonly address: string; readonly otherSite: boolean },
  signal: AbortSignal,
): Promise<Result<BroughtIn>> {
  const account = accountOf(deps.workspace, request.accountId)
  if (!account.ok) return account
  const home = parseHomeUrl(request.address)
  if (!home.ok) return home
  const { url } = home.value
  if (!request.otherSite && !sameSite(url, account.value.homeUrl)) return fail(otherSite(account.value, url))
  const rules = await deps.probe.robots(url, signal)
  if (signal.aborted) return fail(fetchFailure('cancelled', url))
  if (!rules.allows(url)) return fail(robotsDenied(url, rules))
  const fetched = await fetchPolitely(deps, {
    url,
    signal,
    documents: true,
    async refuseHop(hop) {
      if (!sameSite(hop, url)) return ledElsewhere(url, hop)
      const there = new URL(hop).origin === new URL(url).origin ? rules : await deps.probe.robots(hop, signal)
      return there.allows(hop) ? undefined : robotsDenied(hop, there)
    },
  })
  if (!fetched.ok) return fetched
  const { body, partial, headers } = fetched.value
  const now = deps.clock.now()
  return keepBroughtIn(deps, account.value, {
    url: fetched.value.url,
    body,
    sha256: await sha256(body),
    contentType: bodyType(body, headers['content-type']),
    copiedAt: now,
    partial,
    origin: { how: 'asked-for', name: '', address: url, broughtInAt: now, publishedAt: null },
  })
}

const otherSite = (account: Account, url: string): AppError => ({
  kind: 'conflict',
  message: `${siteIdentity(url)} is not the site of ${account.name}.`,
  next: 'Say that you want this page all the same, or open it in your browser and bring it back.',
  retry: 'never',
  details: { url, site: siteIdentity(url) },
})

const ledElsewhere = (from: string, to: string): AppError => ({
  kind: 'conflict',
  message: `${new URL(from).host} leads to ${new URL(to).host}, another site.`,
  next: 'Open it in your browser and bring it back.',
  retry: 'never',
  details: { url: to },
})
