import type { CalendarCompany, CalendarRow } from '../../contract/calendar.ts'
import { companySigns, likelyOwnSite, namesToFind, siteOfMail } from '../../core/calendar/match-company.ts'
import { readCalendar } from '../../core/calendar/read-calendar.ts'
import type { LeftOut } from '../../core/calendar/calendar-series.ts'
import type { ReadEntry } from '../../core/calendar/read-entry.ts'
import { siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { CalendarEntry } from '../../core/model/calendar.ts'
import { type Result, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { Workspace } from '../ports.ts'
import { callsBehind } from './calls-behind.ts'
import { ownSites } from './own-sites.ts'

type ReadFile = {
  rows: CalendarRow[]
  own: string[]
  leftOut: LeftOut & { readonly cancelled: number; readonly declined: number }
  notes: string[]
}

/** Reads a calendar file: the calls ahead, each with the company it seems to be with and the call it is already. Keeps nothing. */
export function readFile(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  { text, own: named }: { readonly text: string; readonly own?: readonly string[] | undefined },
): Result<ReadFile> {
  const now = clock.now()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const read = readCalendar({ text, now, timeZone })
  if (!read.ok) return read
  const { entries, owner, leftOut, notes } = read.value
  const own = named ?? knownOrLikely(workspace, entries, owner)
  const ours = new Set(own.map((site) => siteIdentity(`https://${site}/`)))
  const find = companyFinder(workspace, ours)
  const accepted = entries.filter((entry) => !weDeclined(entry, ours, owner))
  const rows = callsBehind(
    workspace,
    now,
    accepted.map((entry) => ({ entry: plain(entry, ours, owner), companies: find(entry) })),
  )
  const listed = rows.filter(({ state, call }) => state !== 'cancelled' || call !== null)
  return ok({
    rows: listed,
    own: [...own],
    leftOut: { ...leftOut, cancelled: rows.length - listed.length, declined: entries.length - accepted.length },
    notes: [...notes],
  })
}

function knownOrLikely(workspace: Workspace, entries: readonly ReadEntry[], owner: string): readonly string[] {
  const known = ownSites(workspace.settings)
  if (known.length > 0) return known
  const likely = likelyOwnSite(entries, owner)
  return likely === null ? [] : [likely]
}

const mostPeople = 12

/** As it becomes a call: with those invited who are not ours. */
function plain(
  { invited, addresses: _addresses, ...entry }: ReadEntry,
  ours: ReadonlySet<string>,
  owner: string,
): CalendarEntry {
  const others = invited.filter(({ mail }) => mail !== owner || mail === '').filter(({ mail }) => !isOurs(mail, ours))
  const people = others.slice(0, mostPeople).map(({ name, role, mail }) => ({ name, role, mail }))
  return { ...entry, people }
}

/** Whose calendar it is said no; where that is not known, everybody of ours who is invited did. */
function weDeclined({ invited }: ReadEntry, ours: ReadonlySet<string>, owner: string): boolean {
  const self = owner === '' ? [] : invited.filter(({ mail }) => mail === owner)
  const us = self.length > 0 ? self : invited.filter(({ mail }) => isOurs(mail, ours))
  return us.length > 0 && us.every(({ declined }) => declined)
}

const isOurs = (mail: string, ours: ReadonlySet<string>): boolean => {
  const site = siteOfMail(mail)
  return site !== null && ours.has(site)
}

/** Whose call an entry seems to be: by the mail of those invited first, then by its addresses, then by its title. */
function companyFinder(workspace: Workspace, ours: ReadonlySet<string>): (entry: ReadEntry) => CalendarCompany[] {
  const accounts = workspace.accounts.list()
  const named = namesToFind(
    accounts.map((company) => ({ names: [company.name, ...company.aliases.filter(isName)], company })),
  )
  const bySite = (sites: readonly string[], why: 'mail' | 'address'): CalendarCompany[] =>
    sites.map((site) => {
      const account = accountAt(workspace, site)
      return account ? { is: 'account', accountId: account.id, name: account.name, why } : { is: 'new', site, why }
    })
  return (entry) => {
    const { mailSites, linkedSites } = companySigns(entry, ours)
    const found = [
      ...bySite(mailSites, 'mail'),
      ...bySite(linkedSites, 'address'),
      ...named(entry.title).map(({ id, name }) => ({ is: 'account', accountId: id, name, why: 'title' }) as const),
    ]
    const known = found.filter(({ is }) => is === 'account')
    // accounts before strangers: an agency invited as well is seldom who the call is with
    return distinct([...known, ...found.filter(({ is }) => is === 'new')]).slice(0, 6)
  }
}

const isName = (alias: string): boolean => !alias.includes('.') || alias.includes(' ')

function accountAt({ accounts }: Workspace, site: string): Account | undefined {
  const account = accounts.byIdentity(site) ?? accounts.byFormerIdentity(site)
  return account?.deletedAt === null ? account : undefined
}

const distinct = (companies: readonly CalendarCompany[]): CalendarCompany[] =>
  [
    ...new Map(
      companies.toReversed().map((company) => [company.is === 'account' ? company.accountId : company.site, company]),
    ).values(),
  ].toReversed()
