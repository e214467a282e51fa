import type { CalendarCompany, CalendarRow } from '../../contract/calendar.ts'
import type { CalendarEntry } from '../../core/model/calendar.ts'
import type { Call } from '../../core/model/call.ts'
import { folded } from '../../core/model/folded-text.ts'
import { type Instant, dayOf } from '../../core/model/time.ts'
import type { Workspace } from '../ports.ts'
import type { CalendarLink } from '../ports-calendar.ts'

type Found = { readonly entry: CalendarEntry; readonly companies: readonly CalendarCompany[] }

/**
 * What each entry is to the calls on file. A series whose time was changed has other occurrences: those of the same day are taken for
 * each other, and a call ahead that no occurrence is left for is `gone`.
 */
export function callsBehind(workspace: Workspace, now: Instant, found: readonly Found[]): CalendarRow[] {
  const byUid = Map.groupBy(found, ({ entry }) => entry.uid)
  const rows = [...byUid].flatMap(([uid, entries]) => {
    const links = linksAhead(workspace, uid, now)
    const free = links.filter(({ link }) => entries.every(({ entry }) => entry.occurrence !== link.occurrence))
    const linkOf = ({ occurrence, at }: CalendarEntry): Linked | undefined => {
      const exact = links.find(({ link }) => link.occurrence === occurrence)
      if (exact) return exact
      const near = free.findIndex(({ call }) => dayOf(call.at) === dayOf(at))
      return near < 0 ? undefined : free.splice(near, 1)[0]
    }
    const known = entries.map((one) => rowOf(workspace, one, linkOf(one.entry)))
    return [...known, ...free.map((linked) => goneRow(workspace, linked, entries[0]?.entry))]
  })
  return rows.toSorted((a, b) => a.entry.at.localeCompare(b.entry.at))
}

type Linked = { readonly link: CalendarLink; readonly call: Call }

/** Calls the entry became that are still to come. */
const linksAhead = (workspace: Workspace, uid: string, now: Instant): Linked[] =>
  workspace.calendarLinks.ofEntry(uid).flatMap((link) => {
    const call = workspace.calls.get(link.callId)
    return call && call.at >= now ? [{ link, call }] : []
  })

function rowOf(workspace: Workspace, { entry, companies }: Found, linked: Linked | undefined): CalendarRow {
  if (linked) {
    const { call, link } = linked
    return { entry, call, companies: [planned(workspace, call)], state: stateOf(entry, call, link.sequence) }
  }
  const byHand = entry.cancelled ? undefined : plannedByHand(workspace, entry, companies)
  if (byHand) return { entry, call: byHand, companies: [planned(workspace, byHand)], state: 'planned' }
  return { entry, call: null, companies: [...companies], state: entry.cancelled ? 'cancelled' : 'new' }
}

function stateOf(entry: CalendarEntry, call: Call, sequence: number): CalendarRow['state'] {
  if (entry.sequence < sequence) return 'older'
  if (entry.cancelled) return 'cancelled'
  if (entry.at !== call.at || entry.minutes !== call.minutes) return 'moved'
  const known = new Set(call.people.map(({ name }) => folded(name)))
  return entry.people.some(({ name }) => !known.has(folded(name))) && call.people.length < 12 ? 'changed' : 'same'
}

/** A call with one of these companies at the very time of the entry. */
function plannedByHand(
  workspace: Workspace,
  { at }: CalendarEntry,
  companies: readonly CalendarCompany[],
): Call | undefined {
  for (const company of companies) {
    const call =
      company.is === 'account' ? workspace.calls.list(company.accountId).find((one) => one.at === at) : undefined
    if (call) return call
  }
  return undefined
}

const planned = ({ accounts }: Workspace, { accountId }: Call): CalendarCompany => ({
  is: 'account',
  accountId,
  name: accounts.get(accountId)?.name ?? '',
  why: 'planned',
})

function goneRow(workspace: Workspace, { link, call }: Linked, of: CalendarEntry | undefined): CalendarRow {
  const { at, minutes } = call
  const { uid, occurrence, sequence } = link
  const entry: CalendarEntry = {
    uid,
    occurrence,
    sequence,
    at,
    minutes,
    title: of?.title ?? '',
    people: [],
    cancelled: true,
    repeats: occurrence !== '',
  }
  return { entry, call, companies: [planned(workspace, call)], state: 'gone' }
}
