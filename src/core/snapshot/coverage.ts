import { isOwnAndLive } from '../model/live-status.ts'
import { boardAnswering } from '../crawl/job-boards/board-answers.ts'
import type { Fact, FactKind } from '../model/fact.ts'
import { jobBoardNames } from '../model/job-board-names.ts'
import type { Page, PageKind } from '../model/page.ts'
import type { CoverageItem } from '../model/research.ts'
import type { TriggerEvent } from '../model/signal.ts'
import type { DossierPage } from './dossier.ts'
import { counted } from './dossier.ts'

type Topic = CoverageItem['topic']
type Row = {
  readonly topic: Topic
  readonly label: string
  readonly kinds: readonly FactKind[]
  /** Pages where it would stand. */
  readonly where: readonly PageKind[]
  /** Where to look when the site is silent. */
  readonly next: string
}

/** What research looks for, in the order the list is shown. */
const rows: readonly Row[] = [
  {
    topic: 'business',
    label: 'What they do',
    kinds: ['business'],
    where: ['home', 'about'],
    next: 'Try a trade directory.',
  },
  {
    topic: 'products',
    label: 'Products and services',
    kinds: ['product', 'service'],
    where: ['product', 'services'],
    next: 'Try a trade directory.',
  },
  {
    topic: 'customers',
    label: 'Named customers',
    kinds: ['customer'],
    where: ['customers', 'case-list', 'case-study'],
    next: 'Try trade press.',
  },
  { topic: 'people', label: 'Leaders', kinds: ['person'], where: ['team', 'about'], next: 'Try the company register.' },
  { topic: 'sites', label: 'Sites', kinds: ['site'], where: ['locations', 'contact'], next: 'Try a map.' },
  {
    topic: 'size',
    label: 'Headcount',
    kinds: ['headcount'],
    where: ['about', 'careers'],
    next: 'Try their annual accounts.',
  },
  { topic: 'founded', label: 'Founded', kinds: ['founded'], where: ['about'], next: 'Try the company register.' },
  {
    topic: 'ownership',
    label: 'Ownership',
    kinds: ['ownership'],
    where: ['about', 'investors'],
    next: 'Try the company register.',
  },
  { topic: 'openings', label: 'Job openings', kinds: ['opening'], where: ['careers', 'job'], next: 'Try job boards.' },
  {
    topic: 'recent-events',
    label: 'Recent events',
    kinds: [],
    where: ['news-list', 'news-item'],
    next: 'Try trade press.',
  },
  {
    topic: 'goals',
    label: 'Stated goals',
    kinds: [],
    where: ['news-item', 'investors', 'report', 'about'],
    next: 'Try interviews in trade press.',
  },
  {
    topic: 'contacts',
    label: 'Phone and mail',
    kinds: ['phone', 'email'],
    where: ['contact'],
    next: 'Call the switchboard.',
  },
  { topic: 'problems', label: 'Signs of your problems', kinds: [], where: [], next: 'Ask, or try trade press.' },
]

type EventLike = Pick<TriggerEvent, 'type' | 'actor' | 'status'>

/**
 * What is known, not found and still open, topic by topic. Research shows it live, the snapshot keeps it.
 *
 * `events` may hold everything detected: others' and denied events are left aside here. `problems` is the evidence
 * found; null when no playbook is confirmed yet. Until research is `finished` nothing is "not found", only open. `notRead`
 * are the pages that did not come: openings on a job board among them are not "not found" either.
 */
export function coverageOf(
  kept: readonly DossierPage[],
  events: readonly EventLike[],
  problems: readonly { readonly direction: 'for' | 'against' }[] | null,
  { finished, notRead = [] }: { readonly finished: boolean; readonly notRead?: readonly Page[] },
): CoverageItem[] {
  // what is empty without its scripts was not looked at
  const pages = kept.filter(({ text }) => !text.document.needsRendering)
  const own = events.filter(isOwnAndLive)
  const unread = unreadBoards([...kept.map(({ page }) => page), ...notRead])
  return rows.map((row) => {
    const found = foundFor(row, pages, own, problems ?? [])
    const noPlaybook = row.topic === 'problems' && problems === null
    const board = row.topic === 'openings' ? unread : null
    const looked = finished && pages.length > 0 && !noPlaybook && board === null
    const detail =
      pages.length === 0 && kept.length > 0 && finished && !noPlaybook
        ? 'Their pages are empty without their scripts.'
        : detailOf(row, pages, found, finished, noPlaybook)
    return {
      topic: row.topic,
      label: row.label,
      state: found > 0 ? 'known' : looked ? 'not-found' : 'open',
      detail: board === null ? detail : `${detail.replace(/\.$/, '')}. ${board}`,
    }
  })
}

/** "Their job board on Personio could not be read."; null when every board they link to was. */
function unreadBoards(pages: readonly Page[]): string | null {
  const names = pages.flatMap(({ url, status }) => (status === 200 ? [] : (boardAnswering(url) ?? [])))
  const said = [...new Set(names)].map((name) => jobBoardNames[name]).join(' and ')
  return said === '' ? null : `Their job board on ${said} could not be read.`
}

const goals = new Set(['leadership_statement_goal', 'sustainability_commitment'])

function foundFor(
  row: Row,
  pages: readonly DossierPage[],
  own: readonly EventLike[],
  problems: readonly unknown[],
): number {
  if (row.topic === 'problems') return problems.length
  if (row.topic === 'goals') return own.filter(({ type }) => goals.has(type)).length
  if (row.topic === 'recent-events') return own.filter(({ type }) => !goals.has(type)).length
  return pages.reduce((sum, { text }) => sum + text.document.facts.filter((fact) => answers(row, fact)).length, 0)
}

/** Who is told to own the company answers who owns it. */
const answers = (row: Row, fact: Fact): boolean =>
  row.kinds.includes(fact.kind) ||
  (row.topic === 'ownership' &&
    fact.kind === 'person' &&
    (fact.title ?? '').split(/ ?[&/] ?| (?:and|und|en|et|y|e|i|og|och) /).some((part) => owns.test(part)))

/** A product owner owns no company, and "Owner, Acme Works" may be anybody's customer. */
const owns =
  /^(?:(?:sole|managing) )?(?:co-?)?(?:owner|proprietor|inhaber(?:in)?|eigentümer(?:in)?|eigenaar|propriétaire|propietari[oa]|titolare|proprietari[oa]|właściciel(?:ka)?|indehaver|ejer|ägare|eier)$/iu

function detailOf(
  row: Row,
  pages: readonly DossierPage[],
  found: number,
  finished: boolean,
  noPlaybook: boolean,
): string {
  if (found > 0) return counted(found, row.topic === 'recent-events' ? 'event' : 'quote')
  if (noPlaybook) return 'Confirm a playbook first.'
  if (pages.length === 0) return finished ? 'No page was read.' : 'Nothing read yet.'
  const count = counted(pages.length, 'page')
  if (!finished) return `${count} so far`
  const missing =
    row.where.length > 0 && !pages.some(({ page }) => row.where.includes(page.kind))
      ? missingPage[row.topic]
      : undefined
  return missing ? `${count}. ${missing} ${row.next}` : `${count}. ${row.next}`
}

/** Said when not even a page of the kind that would hold it was found. */
const missingPage: Partial<Record<Topic, string>> = {
  people: 'No team page.',
  customers: 'No customer page.',
  openings: 'No careers page.',
  'recent-events': 'No newsroom found.',
  contacts: 'No contact page.',
}
