import type { CallRow, Today } from '../contract/calls.ts'
import { byWorth } from '../core/changes/across-pages.ts'
import type { Account } from '../core/model/account.ts'
import type { Call } from '../core/model/call.ts'
import { isToDebrief } from '../core/model/call-over.ts'
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
  const upcoming = byTime(workspace.calls.list())
    .filter((call) => call.at >= dayAgo)
    .slice(0, mostCalls)
  const called = new Set(upcoming.map((call) => call.accountId))
  const recent = workspace.accounts
    .recent(mostRecent + called.size)
    .filter((account) => !called.has(account.id) && account.relation === null)
    .slice(0, mostRecent)
  const standings = standingsOf(
    workspace,
    recent.map(({ id }) => id),
    now,
  )
  return {
    calls: callRows(workspace, upcoming, now),
    toDebrief: toDebrief(workspace, now),
    accounts: recent.map((account) => ({
      account,
      ...standings(account.id),
      topEvent: workspace.snapshots.latest(account.id)?.events.find((event) => !event.sensitive) ?? null,
    })),
    bringBack: broughtBack(workspace, now),
    changed: changedLately(workspace, now),
    research: goingResearch(workspace),
  }
}

const mostRecent = 20
/** Calls ahead that are listed: a year of three a day. */
const mostCalls = 750

const latelyMs = 14 * dayMs
const mostToDebrief = 8

/** Held lately, with nothing written down: what was said is soon forgotten. */
function toDebrief(workspace: Workspace, now: Instant): Today['toDebrief'] {
  const from = new Date(Date.parse(now) - latelyMs).toISOString()
  return byTime(workspace.calls.list())
    .filter(({ at, outcome }) => at < now && at >= from && outcome === '')
    .filter(({ id }) => workspace.debriefs.get(id)?.begun ?? true)
    .filter((call) => isToDebrief(call, workspace.callSheets.get(call.id), Date.parse(now)))
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

/** Calls as a list shows them, in their order; those of accounts that are gone are left out. */
export function callRows(workspace: Workspace, calls: readonly Call[], now: Instant): CallRow[] {
  const accounts = new Map<AccountId, Account>()
  for (const { accountId } of calls) {
    const account = accounts.has(accountId) ? undefined : workspace.accounts.get(accountId)
    if (account && !account.deletedAt) accounts.set(accountId, account)
  }
  const ids = [...accounts.keys()]
  const standings = standingsOf(workspace, ids, now)
  const going = workspace.research.going(ids)
  return calls.flatMap((call) => {
    const account = accounts.get(call.accountId)
    if (!account) return []
    const approval = approvalStanding(workspace, { accountId: account.id, callId: call.id })
    const research = goingWord(going.get(account.id))
    return [{ call, account, ...standings(account.id), approval, research, held: isHeld(workspace, call, now) }]
  })
}

const isHeld = ({ callSheets, debriefs }: Workspace, { id, at }: Call, now: Instant): boolean =>
  // what is marked while they talk begins a debrief
  at <= now && ((callSheets.get(id)?.endedAt ?? null) !== null || debriefs.get(id)?.begun === false)

type Standing = Pick<CallRow, 'verdict' | 'own' | 'pagesRead' | 'evidenceAgeDays'>

/** Asked of the database once for all of them. */
function standingsOf(workspace: Workspace, ids: readonly AccountId[], now: Instant): (id: AccountId) => Standing {
  const pages = workspace.pages.summary(ids)
  const verdicts = workspace.snapshots.verdicts(ids)
  const own = workspace.ownVerdicts.standing(ids)
  return (id) => {
    const { read = 0, lastFetch = null } = pages.get(id) ?? {}
    return {
      verdict: verdicts.get(id) ?? null,
      own: ownWord(own.get(id), now),
      pagesRead: read,
      evidenceAgeDays: lastFetch ? Math.max(0, daysBetween(dayOf(lastFetch), now)) : null,
    }
  }
}
