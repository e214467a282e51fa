import type { CallRow, Today } from '../contract/calls.ts'
import { byWorth } from '../core/changes/across-pages.ts'
import type { Account } from '../core/model/account.ts'
import type { Call } from '../core/model/call.ts'
import type { AccountId } from '../core/model/ids.ts'
import { dayMs, dayOf, daysBetween, type Instant } from '../core/model/time.ts'
import { goingWord } from './accounts.ts'
import { approvalStanding } from './approval-standing.ts'
import { byTime } from './calls.ts'
import type { Deps } from './deps.ts'
import type { Workspace } from './ports.ts'
import { broughtBack, ownWord } from './pursuit/bring-back.ts'
import { goingResearch } from './research-list.ts'

/** The desk for this day: calls from today on, accounts that were looked at lately, research that runs. */
export function today(deps: Deps): Today {
  const { workspace, clock } = deps
  const now = clock.now()
  // the window leaves out those of yesterday by its own clock, whatever the zone
  const dayAgo = new Date(Date.parse(now) - dayMs).toISOString()
  const upcoming = byTime(workspace.calls.list()).filter((call) => call.at >= dayAgo)
  const called = new Set(upcoming.map((call) => call.accountId))
  const recent = workspace.accounts
    .recent(mostRecent + called.size)
    .filter((account) => !called.has(account.id) && account.relation === null)
    .slice(0, mostRecent)
  return {
    calls: upcoming.flatMap((call) => callRow(workspace, workspace.accounts.get(call.accountId), call, now)),
    toDebrief: toDebrief(workspace, now),
    accounts: recent.map((account) => ({
      account,
      ...standing(workspace, account.id, now),
      topEvent: workspace.snapshots.latest(account.id)?.events.find((event) => !event.sensitive) ?? null,
    })),
    bringBack: broughtBack(workspace, now),
    changed: changedLately(workspace, now),
    research: goingResearch(workspace),
  }
}

const mostRecent = 20

const latelyMs = 14 * dayMs
const mostToDebrief = 8

/** Held lately, with nothing written down: what was said is soon forgotten. */
function toDebrief(workspace: Workspace, now: Instant): Today['toDebrief'] {
  const from = new Date(Date.parse(now) - latelyMs).toISOString()
  return byTime(workspace.calls.list())
    .filter(({ id, at, outcome }) => at < now && at >= from && outcome === '' && !workspace.debriefs.get(id))
    .toReversed()
    .slice(0, mostToDebrief)
    .flatMap((call) => {
      const account = workspace.accounts.get(call.accountId)
      return account && !account.deletedAt ? [{ call, account }] : []
    })
}

const changedAccounts = 8
const changesOfEach = 3

/** What checks found lately, by account; the most telling of each. */
function changedLately(workspace: Workspace, now: Instant): Today['changed'] {
  const from = new Date(Date.parse(now) - latelyMs).toISOString() as Instant // an ISO string is an Instant by its form
  const byAccount = Map.groupBy(workspace.changes.since(from, 400), ({ accountId }) => accountId)
  const watches = workspace.watches.of([...byAccount.keys()])
  return [...byAccount]
    .flatMap(([id, changes]) => {
      const account = workspace.accounts.get(id)
      if (!account || account.deletedAt) return []
      // what the snapshot took for a signal first: the rest of the site may contradict another
      const noticed = workspace.snapshots.latest(id)?.changes ?? []
      const signals = new Set(noticed.map((signal) => signal.id))
      const sensitive = noticed.filter((signal) => signal.sensitive).map((signal) => signal.id)
      const telling = [...byWorth(changes)]
        .toSorted((a, b) => Number(signals.has(b.id)) - Number(signals.has(a.id)))
        .slice(0, changesOfEach)
      return [{ account, changes: telling, total: changes.length, watched: watches.has(id), sensitive }]
    })
    .slice(0, changedAccounts)
}

/** A call as a list shows it; nothing when its account is gone. */
export function callRow(workspace: Workspace, account: Account | undefined, call: Call, now: Instant): CallRow[] {
  if (!account || account.deletedAt) return []
  const state = workspace.research.going([account.id]).get(account.id)
  return [
    {
      call,
      account,
      ...standing(workspace, account.id, now),
      approval: approvalStanding(workspace, { accountId: account.id, callId: call.id }),
      research: goingWord(state),
    },
  ]
}

function standing(
  workspace: Workspace,
  id: AccountId,
  now: Instant,
): Pick<CallRow, 'verdict' | 'own' | 'pagesRead' | 'evidenceAgeDays'> {
  const pages = workspace.pages.summary([id]).get(id)
  return {
    verdict: workspace.snapshots.verdicts([id]).get(id) ?? null,
    own: ownWord(workspace.ownVerdicts.standing([id]).get(id), now),
    pagesRead: pages?.read ?? 0,
    evidenceAgeDays: pages?.lastFetch ? Math.max(0, daysBetween(dayOf(pages.lastFetch), now)) : null,
  }
}
