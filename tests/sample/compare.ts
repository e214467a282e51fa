import type { DatedEvent, QuoteEvidence, Snapshot } from '../../src/contract/contract.ts'
import type { ExpectedEvent, ExpectedSite } from './expected.ts'
import type { Researched } from './research-sample.ts'

const plain = (text: string): string =>
  text
    .replaceAll(/[“”"]/g, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
    .toLowerCase()

/** Both tell the same words: one holds the other. */
export function sameWords(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x))
}

/** Path of the page a quote stands on. */
export function pathsOf({ pages }: Pick<Researched, 'pages'>): ReadonlyMap<string, string> {
  return new Map(pages.map(({ id, url }) => [id, new URL(url).pathname.replace(/^\/index\.htm$/, '/')]))
}

const pathOf = (page: string): string => (page === '/index.htm' ? '/' : page)

export const quotesOf = (evidence: readonly { readonly type: string }[]): readonly QuoteEvidence[] =>
  evidence.filter((one): one is QuoteEvidence => one.type === 'quote')

/** Quotes of the snapshot, each with what it stands under. */
export function shownQuotes(snapshot: Snapshot): readonly { readonly under: string; readonly quote: QuoteEvidence }[] {
  const of = (under: string, evidence: readonly { readonly type: string }[]) =>
    quotesOf(evidence).map((quote) => ({ under, quote }))
  const { recommendation, events, problems, urgency, fit } = snapshot
  return [
    ...events.flatMap((event) => of(`event ${event.label}`, event.evidence)),
    ...problems.flatMap((one) =>
      [...one.for, ...one.against].flatMap((line) => of(`${line.direction} ${one.problemId}`, [line.evidence])),
    ),
    ...(recommendation?.reasons ?? []).flatMap(({ text, evidence }) => of(`reason ${text}`, evidence)),
    ...(recommendation?.against ? of('against', recommendation.against.evidence) : []),
    ...(urgency ? of('urgency', urgency.evidence) : []),
    ...[...(fit?.criteria ?? []), ...(fit?.disqualifiers ?? [])].flatMap((one) => of(`fit ${one.label}`, one.evidence)),
    ...[...snapshot.business, ...snapshot.goals, ...snapshot.know].flatMap((one) => of(one.text, one.evidence)),
    ...snapshot.people.flatMap((one) => of(`person ${one.name}`, one.evidence)),
  ]
}

/**
 * The trap a quote of the snapshot has fallen into. A headcount that contradicts another is a trap for events alone: the
 * two figures are to be shown side by side.
 */
export function trapFor(
  site: ExpectedSite,
  researched: Researched,
  { pageId, quote }: QuoteEvidence,
): ExpectedSite['traps'][number] | undefined {
  const path = pathsOf(researched).get(pageId)
  if (/^\S+(?: people)?$|^more than \d+$/.test(quote)) return undefined
  return site.traps.find((trap) => pathOf(trap.page) === path && sameWords(trap.quote, quote))
}

/** Tells whether a careful reader found an event in these words, or on the page of an item that the words are the heading of. */
export function knownQuotes(site: ExpectedSite, researched: Researched): (quote: QuoteEvidence) => boolean {
  const paths = pathsOf(researched)
  return ({ pageId, quote }) => {
    const path = paths.get(pageId)
    return (
      site.events.some(
        (event) =>
          event.actor === 'account' &&
          live.has(event.status) &&
          ((pathOf(event.page) === path && (sameWords(event.quote, quote) || isItem(event.page))) ||
            site.news.some((item) => item.page === event.page && sameWords(item.title, quote))),
      ) || site.goals.some((goal) => pathOf(goal.page) === path && sameWords(goal.quote, quote))
    )
  }
}

const isItem = (path: string): boolean => /^\/newsroom\/.|^\/n\w+\.htm$/.test(path) && path !== '/news.htm'

const live: ReadonlySet<string> = new Set(['happened', 'announced', 'planned'])
const historyDays = 730
const dayMs = 86_400_000

/** Events a snapshot should show: the account's own, real, and not over two years old. */
export function owedEvents(site: ExpectedSite, now: Date): readonly ExpectedEvent[] {
  return site.events.filter(({ actor, status, date }) => {
    const age = date === undefined ? 0 : (now.getTime() - Date.parse(date)) / dayMs
    return actor === 'account' && live.has(status) && age <= historyDays
  })
}

export type Recalled = {
  readonly expected: ExpectedEvent
  readonly found: DatedEvent | undefined
  /** Its page was read within the budget. */
  readonly read: boolean
  readonly statusRight: boolean
  readonly dateRight: boolean
}

/**
 * Pairs each event that is owed with one of the snapshot: by the words, else by the day of another telling of the story.
 * Only by its own words may an event of the snapshot pay two.
 */
export function recallOf(site: ExpectedSite, researched: Researched, now: Date): readonly Recalled[] {
  const paths = pathsOf(researched)
  const readPages = new Set(
    researched.pages.filter(({ status }) => status === 200).map(({ id }) => paths.get(id) ?? ''),
  )
  const taken = new Set<string>()
  const owed = owedEvents(site, now)
  const pairs = new Map<ExpectedEvent, DatedEvent>()
  for (const matches of [byWords, byPage, byDay])
    for (const expected of owed) {
      const found = researched.snapshot.events.find(
        (event) =>
          event.type === expected.type &&
          !pairs.has(expected) &&
          // told on two pages it is one event, and pays both
          (matches === byWords || !taken.has(event.id)) &&
          matches(event, expected, paths),
      )
      if (!found) continue
      taken.add(found.id)
      pairs.set(expected, found)
    }
  return owed.map((expected) => {
    const found = pairs.get(expected)
    const read = readPages.has(pathOf(expected.page))
    return {
      expected,
      found,
      read,
      statusRight: found !== undefined && (expected.statusAccept ?? [expected.status]).includes(found.status),
      dateRight: found !== undefined && dateAgrees(found, expected, read ? 0 : 5),
    }
  })
}

type Match = (event: DatedEvent, expected: ExpectedEvent, paths: ReadonlyMap<string, string>) => boolean

const byWords: Match = ({ evidence }, expected, paths) =>
  evidence.some(({ pageId, quote }) => paths.get(pageId) === pathOf(expected.page) && sameWords(quote, expected.quote))
const byPage: Match = ({ evidence }, expected, paths) =>
  isItem(expected.page) && evidence.some(({ pageId }) => paths.get(pageId) === pathOf(expected.page))
/** Told on another page, as a list of news does: within days of it. */
const byDay: Match = ({ date }, expected) =>
  date !== null && expected.date !== undefined && daysApart(date, expected.date) <= 5

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayMs

/** The day itself, or a coarser date that holds it; a list that tells of a page not read may be some days off. */
function dateAgrees({ date }: DatedEvent, expected: ExpectedEvent, slack: number): boolean {
  if (expected.date === undefined) return true
  if (date === null) return false
  return date.startsWith(expected.date) || expected.date.startsWith(date) || daysApart(date, expected.date) <= slack
}

export const label = ({ expected, found }: Recalled): string =>
  `${expected.type} ${expected.status} ${expected.date ?? ''} ${expected.page} “${expected.quote.slice(0, 70)}” → ${found ? `${found.status} ${found.date ?? 'undated'} ${found.label}` : 'nothing'}`
