import type { WatchBefore, WatchRow } from '../../contract/watches.ts'
import { nextCheck } from '../../core/crawl/watch-times.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type Result, ok } from '../../core/model/result.ts'
import type { Watch, WatchInterval } from '../../core/model/watch.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import type { Workspace } from '../ports.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { serveSample } from '../sample.ts'

/** Accounts that are watched, the next one due first. */
export function listWatches(workspace: Workspace): WatchRow[] {
  return workspace.watches.list().flatMap((watch) => {
    const account = workspace.accounts.get(watch.accountId)
    return account ? [{ watch, account }] : []
  })
}

/** Watches accounts at an interval, pauses that, or with `null` ends it. What was found stays. */
export function setWatches(
  deps: Deps,
  input: {
    readonly accountIds: readonly AccountId[]
    readonly every: WatchInterval | null
    readonly paused?: boolean | undefined
  },
): Result<{ watches: Watch[]; before: WatchBefore[] }> {
  const { workspace } = deps
  const watches: Watch[] = []
  const before: WatchBefore[] = []
  const known = workspace.watches.of(input.accountIds)
  for (const id of new Set(input.accountIds)) {
    const account = accountOf(workspace, id)
    if (!account.ok) return account
    before.push({ accountId: id, every: known.get(id)?.every ?? null })
    if (input.every === null) workspace.watches.remove(id)
    else watches.push(setWatch(deps, account.value, input.every, input.paused, known.get(id)))
    changed(deps, 'accounts', id)
  }
  return ok({ watches, before })
}

function setWatch(
  { workspace, clock }: Deps,
  { id }: Account,
  every: WatchInterval,
  paused: boolean | undefined,
  known: Watch | undefined,
): Watch {
  const lastLook = known?.lastCheck ?? workspace.pages.summary([id]).get(id)?.lastFetch ?? null
  // an account that was never looked at is due at once
  const nextDue = lastLook ? nextCheck({ accountId: id, every }, lastLook, 0) : clock.now()
  const watch: Watch = {
    lastCheck: null,
    lastOutcome: null,
    failures: 0,
    ...known,
    accountId: id,
    paused: paused ?? known?.paused ?? false,
    nextDue: known?.every === every ? known.nextDue : nextDue,
    every,
  }
  workspace.watches.save(watch)
  return watch
}

/** Checks one account now, by hand or because it is due. The sample's sites are served first. */
export async function recheck(
  deps: Deps,
  runner: Pick<ResearchRunner, 'start'>,
  input: { readonly accountId: AccountId; readonly delayMs?: number },
): Promise<Result<Research>> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  const served = account.value.sample ? await serveSample(deps) : ok([])
  return served.ok ? runner.start({ ...input, purpose: 'recheck' }) : served
}
