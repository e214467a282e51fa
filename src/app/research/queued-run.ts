import { mayGoOn, neverBegan } from '../../core/crawl/research-queue.ts'
import type { Account } from '../../core/model/account.ts'
import type { ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import type { Deps } from '../deps.ts'
import { saveRun } from './running-runs.ts'

/** How much of a site is read, and how fast; the settings where nothing is said. */
export type Budget = { readonly maxPages?: number; readonly delayMs?: number }

/** The run as it waits: a new one, or the one that was interrupted, with what it has read. */
export function queuedRun(
  deps: Deps,
  account: Account,
  { maxPages, delayMs }: Budget,
  interrupted: Research | undefined,
): Research {
  const now = deps.clock.now()
  const chosen = { ...(maxPages ? { maxPages } : {}), ...(delayMs === undefined ? {} : { delayMs }) }
  if (interrupted) return { ...interrupted, ...chosen, state: 'waiting', queuedAt: now, endedAt: null, reason: null }
  const settings = deps.workspace.settings.get()
  return {
    id: deps.ids.next('res') as ResearchId, // ids come out of the generator unbranded
    accountId: account.id,
    homeUrl: account.homeUrl,
    state: 'waiting',
    maxPages: settings.maxPages,
    delayMs: settings.delayMs,
    startedAt: now,
    endedAt: null,
    purpose: 'research',
    queuedAt: now,
    reason: null,
    ...chosen,
  }
}

/** What begins in its place: itself, or where its pages have grown old while it waited, a run that reads them afresh. */
export function runToLaunch(deps: Deps, run: Research): Research {
  const now = deps.clock.now()
  if (neverBegan(run)) return { ...run, state: 'running', startedAt: now }
  if (mayGoOn(run, now)) return { ...run, state: 'running' }
  saveRun(deps, cancelledRun(deps, run))
  return { ...run, id: deps.ids.next('res') as ResearchId, state: 'running', startedAt: now } // unbranded, as above
}

export const cancelledRun = ({ clock }: Pick<Deps, 'clock'>, run: Research): Research => ({
  ...run,
  state: 'cancelled',
  endedAt: clock.now(),
})
