import type { ChangeKind, ChangeSignal } from '../../model/change-signal.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { PageChange } from '../../model/page-change.ts'
import type { Instant } from '../../model/time.ts'
import { isLeading } from '../../signals/openings/job-roles.ts'
import { titleKey } from '../../signals/openings/same-search.ts'
import { changeFreshness } from './change-freshness.ts'
import { kindOf } from './change-kinds.ts'
import { openingSignals, type OpeningsOnFile } from './opening-signals.ts'
import { shrankAtOnce } from './shrank-at-once.ts'
import { goesOnUnread, type PageToday, type SaidToday, saidToday } from './still-said.ts'

export type ChangesOnFile = {
  /** What checks kept, in any order. */
  readonly changes: readonly PageChange[]
  /** Pages that answer today, by their newest copies. */
  readonly pages: readonly PageToday[]
  readonly openings: OpeningsOnFile
}

/** A change that is not taken for a signal though its kind is one, and why, in words. */
export type ChangeLeftOut = { readonly change: PageChange; readonly why: string }

export type NamedChanges = {
  /** Newest first. */
  readonly signals: readonly ChangeSignal[]
  readonly leftOut: readonly ChangeLeftOut[]
}

/**
 * Changes of pages as signals. One that the rest of the site contradicts is none: who is gone from one page and stands on
 * another is not gone, and what was lost with a page that was built anew was perhaps not lost.
 */
export function changeSignals(onFile: ChangesOnFile, asOf: Instant): NamedChanges {
  const named = onFile.changes.flatMap((change): Named[] => {
    const kind = kindOf(change)
    // what a job board says over time is told by its openings
    if (kind === null || (change.about === 'opening' && onFile.openings.isBoard(change.pageUrl))) return []
    return [{ change, kind }]
  })
  const said = saidToday(onFile.pages)
  const before = searchesBefore(named)
  const failed = awayAndBack(named, before)
  const check = checkOf(onFile, named, said)
  const judged = named.map((one) => ({ ...one, why: failed.has(one.change.id) ? pageFailed : check(one) }))
  const begunAgain = new Set([...before.values()].map(({ id }) => id))
  const kept = judged.filter(({ why, change }) => why === null && !begunAgain.has(change.id))
  return {
    signals: [
      ...kept.map((one) => signalOf(one, before.get(one.change.id) ?? null, asOf)),
      ...openingSignals(onFile.openings, asOf),
    ].toSorted((a, b) => compare(b.by, a.by) || compare(a.id, b.id)),
    leftOut: judged.flatMap(({ change, why }) => (why === null || begunAgain.has(change.id) ? [] : [{ change, why }])),
  }
}

type Named = { readonly change: PageChange; readonly kind: ChangeKind }

const goneKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'person_gone',
  'customer_gone',
  'certification_dropped',
  'opening_closed',
  'offer_dropped',
  'site_gone',
])
const comeKinds: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  person_new: 'person_gone',
  customer_new: 'customer_gone',
  certification_new: 'certification_dropped',
  site_new: 'site_gone',
  offer_new: 'offer_dropped',
}

/** Why a change is no signal, in words; null when it is one. */
function checkOf({ pages, changes }: ChangesOnFile, named: readonly Named[], said: SaidToday) {
  const read = new Set(pages.map(({ url }) => url))
  const goesOn = new Set(pages.filter((page) => goesOnUnread(page, read)).map(({ url }) => url))
  return ({ change, kind }: Named): string | null => {
    const name = nameOf(change)
    if (kind === 'claim_dropped')
      return said.says(change.evidence.before?.quote ?? '') ? 'They say it elsewhere, or in other words.' : null
    if (goneKinds.has(kind)) {
      if (said.names(kind, name)) return 'It still stands on another of their pages.'
      if (goesOn.has(change.pageUrl)) return 'The list goes on where it was not read.'
      if (kind !== 'opening_closed' && shrankAtOnce(change, named, pages))
        return 'Most of the list went at once: rather another page than another company.'
      if (cameBack(change, changes)) return 'It came back later.'
    }
    const gone = comeKinds[kind]
    if (gone && change.evidence.before === null && !said.names(gone, name)) return 'It does not stand there any more.'
    return null
  }
}

const cameBack = (change: PageChange, all: readonly PageChange[]): boolean =>
  change.about !== 'opening' &&
  all.some(
    (other) =>
      other.about === change.about &&
      other.direction === 'began' &&
      other.foundAt > change.foundAt &&
      nameOf(other) === nameOf(change),
  )

/** For each opening that came: the change in which a search for the same ended before. The two are one search, begun again. */
function searchesBefore(named: readonly Named[]): ReadonlyMap<ClaimId, PageChange> {
  const closed = named.filter(({ kind }) => kind === 'opening_closed').map(({ change }) => change)
  return new Map(
    named
      .filter(({ kind }) => kind === 'opening_new')
      .flatMap(({ change }): [ClaimId, PageChange][] => {
        const last = closed
          .filter((other) => other.foundAt < change.foundAt && isSameTitle(other, change))
          .toSorted((a, b) => compare(b.foundAt, a.foundAt))[0]
        return last ? [[change.id, last]] : []
      }),
  )
}

const pageFailed = 'The whole list was away and came back: rather the page than the company.'
/** Openings from which on a list that is away and back was not read, rather than closed and begun again one by one. */
const wholeList = 3

/** Openings of lists that were gone at one check and came back, all of them, at one other. */
function awayAndBack(named: readonly Named[], before: ReadonlyMap<ClaimId, PageChange>): ReadonlySet<ClaimId> {
  const came = named.flatMap(({ change }) => {
    const ended = before.get(change.id)
    return ended ? [{ change, ended, together: `${change.pageId} ${ended.foundAt} ${change.foundAt}` }] : []
  })
  const closed = (at: Instant): number =>
    named.filter(({ change, kind }) => kind === 'opening_closed' && change.foundAt === at).length
  return new Set(
    [...Map.groupBy(came, ({ together }) => together).values()].flatMap((list) =>
      list[0] && list.length >= wholeList && list.length === closed(list[0].ended.foundAt)
        ? list.map(({ change }) => change.id)
        : [],
    ),
  )
}

const isSameTitle = (one: PageChange, other: PageChange): boolean => titleKey(nameOf(one)) === titleKey(nameOf(other))

/** Labels of what was kept before its subject was noted end in it. */
export function nameOf({ subject, label, about }: PageChange): string {
  if (subject) return subject.name
  if (about === 'statement' || about === 'page' || about === 'item') return ''
  const [first = '', ...rest] = label.split(': ')
  const said = rest.length > 0 ? rest.join(': ') : first
  return about === 'person' ? (said.startsWith('was “') ? first : (said.split(', ')[0] ?? said)) : said
}

/** @param before the end of the search that this opening begins again */
function signalOf({ change, kind: own }: Named, before: PageChange | null, asOf: Instant): ChangeSignal {
  const kind = before ? 'opening_reposted' : own
  const { id, accountId, evidence, label, onPages, foundAt, lastSeenAt } = change
  const { pageId, pageKind, pageTitle, pageUrl } = change
  const between = { after: before?.foundAt ?? lastSeenAt ?? null, by: foundAt }
  const name = nameOf(change) || null
  const detail = change.subject?.detail ?? null
  return {
    id,
    accountId,
    kind,
    label: before ? `Posted again: ${name ?? label}` : label,
    name,
    detail,
    evidence: before ? { type: 'change', before: before.evidence.before, after: evidence.after } : evidence,
    page: { pageId, pageKind, pageTitle, pageUrl },
    onPages,
    ...between,
    strength: isSign(kind, detail ?? name) ? 2 : 1,
    ...changeFreshness(kind, between, asOf),
    sensitive: sensitiveKinds.has(kind) || (kind === 'headcount_changed' && isFewer(change)),
    ruleId: `change/${kind}`,
  }
}

/** Departures and losses. */
const sensitiveKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'person_gone',
  'customer_gone',
  'certification_dropped',
  'site_gone',
])

const signKinds: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'headcount_changed',
  'opening_reposted',
  'customer_new',
  'customer_gone',
  'certification_dropped',
  'site_new',
  'site_gone',
  'price_changed',
  'claim_changed',
])

/** People and openings are a sign where they lead; else a hint. */
const isSign = (kind: ChangeKind, title: string | null): boolean =>
  signKinds.has(kind) ||
  ((kind === 'person_gone' || kind === 'person_new' || kind === 'role_changed') && title !== null && isLeading(title))

function isFewer({ evidence: { before, after } }: PageChange): boolean {
  const [was, is] = [before, after].map((quote) =>
    Number(/\d[\d.,’' ]*/.exec(quote?.quote ?? '')?.[0].replace(/\D/g, '')),
  )
  return was !== undefined && is !== undefined && is < was
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
