import type { FactKind } from '../model/fact.ts'
import type { Note } from '../model/note.ts'
import type { Session, SessionCoverage, SessionSummary, SummaryLine } from '../model/session.ts'
import { elapsedMs } from '../model/session-clock.ts'
import type { LocatedProblem, TriggerEvent } from '../model/signal.ts'
import type { Instant } from '../model/time.ts'
import { eventNames } from '../model/event-names.ts'
import { type DossierPage, publishedOn } from '../snapshot/dossier.ts'
import { mergeFacts } from '../snapshot/merge-facts.ts'
import { folded } from '../model/folded-text.ts'

export type SummaryInput = {
  readonly session: Session
  readonly now: Instant
  /** From when on what pages say is news, by `learnedSince`. */
  readonly since: Instant
  /** Every current page of the account. */
  readonly pages: readonly DossierPage[]
  /** Words that earlier versions of those pages said already, folded by `saidBefore`. */
  readonly before: ReadonlySet<string>
  /** Events of the account that may reach a snapshot. */
  readonly events: readonly TriggerEvent[]
  /** Evidence that the account has a problem, with the problem's statement. */
  readonly problems: readonly (Pick<LocatedProblem, 'id' | 'direction' | 'evidence'> & { readonly statement: string })[]
  readonly coverage: readonly SessionCoverage[]
  readonly notes: readonly Pick<Note, 'id' | 'markdown'>[]
}

/** Facts of one kind that have a place in a summary; the rest stands in the dossier. */
const mostOfAKind = 4
/** One way to reach them is news; the others are a list. */
const contacts: ReadonlySet<FactKind> = new Set(['phone', 'email', 'social'])

/**
 * What a session came to: what the new pages say and no page said before, what was looked for in vain, what is open,
 * what the user wrote.
 */
export function summariseSession(input: SummaryInput): SessionSummary {
  const { session, now, coverage, notes } = input
  const fresh = input.pages.filter(({ version }) => version.fetchedAt >= input.since)
  const byVersion = new Map<string, DossierPage>(fresh.map((page) => [page.version.id, page]))
  const facts = factLines(fresh, input.before)
  const of = (state: SessionCoverage['state']) =>
    coverage.filter((item) => item.state === state).map((item) => ({ label: item.label, detail: withPlaces(item) }))
  return {
    minutes: Math.round(elapsedMs({ ...session, endedAt: now }, now) / 60_000),
    pages: fresh.length,
    learned: [...eventLines(input, byVersion), ...problemLines(input, byVersion), ...facts.shown],
    moreFacts: facts.more,
    notFound: of('not-found'),
    open: of('open'),
    captured: notes.flatMap(({ id, markdown }) => (markdown.trim() === '' ? [] : [{ noteId: id, markdown }])),
  }
}

/** What is said of a thing to know, with where the user went to look for it. */
function withPlaces({ detail, lookedIn }: SessionCoverage): string {
  const places = `Looked in ${lookedIn.join(', ')}.`
  return lookedIn.length === 0 || detail.includes(places) ? detail : `${detail} ${places}`
}

/** Words of a page, so that the same sentence on a newer version is no news. */
export const saidBefore = (words: string): string => folded(words)

function eventLines({ events, before }: SummaryInput, pages: ReadonlyMap<string, DossierPage>): SummaryLine[] {
  return events.flatMap((event) => {
    const evidence = event.evidence.find(({ pageVersionId }) => pages.has(pageVersionId))
    // an event that an older page tells of as well was known
    const known = event.evidence.some(({ quote }) => before.has(saidBefore(quote)))
    const page = evidence && pages.get(evidence.pageVersionId)
    if (!page || !evidence || known) return []
    const { id, type, label } = event
    // "Goal for 2030", "Goal: £80 million by 2030": it says so already
    const date = event.date !== null && label.includes(event.date) ? null : event.date
    return [
      { id, kind: 'event', label: eventNames[type], text: label, direction: null, date, evidence, ...placeOf(page) },
    ]
  })
}

function problemLines({ problems, before }: SummaryInput, pages: ReadonlyMap<string, DossierPage>): SummaryLine[] {
  return problems.flatMap(({ id, direction, evidence, statement }) => {
    const page = pages.get(evidence.pageVersionId)
    if (!page || before.has(saidBefore(evidence.quote))) return []
    const label = direction === 'for' ? 'For a likely problem' : 'Against a likely problem'
    const date = publishedOn(page)
    return [{ id, kind: 'problem', label, text: statement, direction, date, evidence, ...placeOf(page) }]
  })
}

function factLines(
  fresh: readonly DossierPage[],
  before: ReadonlySet<string>,
): { readonly shown: SummaryLine[]; readonly more: number } {
  const byPage = new Map<string, DossierPage>(fresh.map((page) => [page.page.id, page]))
  const lines = mergeFacts(fresh).flatMap((fact): (SummaryLine & { readonly of: FactKind })[] => {
    const [evidence] = fact.evidence
    const page = evidence && 'pageId' in evidence ? byPage.get(evidence.pageId) : undefined
    if (evidence?.type !== 'quote' || !page || before.has(saidBefore(evidence.quote))) return []
    const text = [fact.value, fact.detail].filter(Boolean).join(', ')
    const id = `fact:${evidence.pageVersionId}:${evidence.start}:${fact.kind}:${folded(fact.value)}`.slice(0, 200)
    const { date } = fact
    return [
      {
        id,
        of: fact.kind,
        kind: 'fact',
        label: factLabels[fact.kind],
        text,
        direction: null,
        date,
        evidence,
        ...placeOf(page),
      },
    ]
  })
  const counts = new Map<FactKind, number>()
  const inOrder = lines.toSorted((a, b) => kindOrder.indexOf(a.of) - kindOrder.indexOf(b.of))
  const shown = inOrder.flatMap(({ of, ...line }) => {
    const count = (counts.get(of) ?? 0) + 1
    counts.set(of, count)
    return count <= (contacts.has(of) ? 1 : mostOfAKind) ? [line] : []
  })
  return { shown, more: lines.length - shown.length }
}

const placeOf = ({ page }: DossierPage): Pick<SummaryLine, 'pageTitle' | 'pageUrl'> => ({
  pageTitle: page.title || page.url,
  pageUrl: page.url,
})

/** In the order they are told. */
const factLabels: Readonly<Record<FactKind, string>> = {
  business: 'What they do',
  industry: 'Trade',
  market: 'Whom they sell to',
  founded: 'Founded',
  headcount: 'Headcount',
  revenue: 'Revenue',
  ownership: 'Ownership',
  site: 'Site',
  person: 'Person',
  product: 'Product',
  service: 'Service',
  customer: 'Customer',
  opening: 'Job opening',
  news: 'News',
  certification: 'Certification',
  technology: 'In use',
  phone: 'Phone',
  email: 'Mail',
  social: 'On a network',
}

const kindOrder = Object.keys(factLabels)
