import { isLive } from '../model/live-status.ts'
import type { LocatedEvent, TriggerEvent } from '../model/signal.ts'
import { earliestMs, type PartialDate } from '../model/time.ts'
import type { Page } from '../model/page.ts'
import type { ClaimId } from '../model/ids.ts'
import { labelOf } from './event-label.ts'
import { isKept } from './kept/kept-mentions.ts'
import { originsOf } from './origins.ts'
import type { EventPage, PlacedMention } from './placed-mention.ts'
import { sameEvent, tokenOverlap } from './same-event.ts'

/**
 * Tells each event once: mentions of one event on many pages become one with many sources, best quote first, one quote a
 * page. Deterministic: the order of the mentions does not matter.
 */
export function mergeEvents(mentions: readonly PlacedMention[]): TriggerEvent[] {
  return sameEvents(mentions).map(eventOf)
}

/** Mentions of one event together, the best to show first: what `eventOf` makes one event of. */
export function sameEvents(mentions: readonly PlacedMention[]): readonly (readonly PlacedMention[])[] {
  const clusters: PlacedMention[][] = []
  for (const item of mentions.toSorted(byWorth)) {
    const homes = clusters.filter((cluster) => cluster.some((member) => sameEvent(member, item)))
    const [home] = homes
    if (!home) {
      clusters.push([item])
      continue
    }
    home.push(item)
    // whatever tells of the same event as the item tells of the same as its copies do, which may have come without a date
    if (!homes.some((cluster) => cluster.some((member) => member !== item && isCopy(member, item)))) continue
    for (const other of homes.slice(1)) home.push(...clusters.splice(clusters.indexOf(other), 1).flat())
  }
  return clusters.map((cluster) => cluster.toSorted(byWorth))
}

/** The same in nearly the same words. */
const isCopy = (a: PlacedMention, b: PlacedMention): boolean =>
  tokenOverlap(a.mention.evidence.quote, b.mention.evidence.quote, b.page.siteName ?? '') >= 0.7 && sameEvent(a, b)

const kindWorth: Partial<Record<Page['kind'], number>> = {
  'news-item': 5,
  'blog-post': 4,
  investors: 3,
  report: 3,
  about: 2,
  home: 1,
  'news-list': 0,
  'blog-list': 0,
}

/** The user's own reading of an event is told first, whatever else tells of it. */
const keptWorth = 100

/** A mention of the account's own newsroom item, with arguments and a readable length, is the best to show. */
function worth({ mention, page }: PlacedMention): number {
  const length = mention.evidence.quote.length
  const readable = length >= 40 && length <= 320 ? 1 : 0
  // a sentence says more than the headline over it
  const sentence = /[.!?]["”']?$/.test(mention.evidence.quote) ? 1 : 0
  return (
    (isKept(mention) ? keptWorth : 0) +
    (kindWorth[page.kind] ?? 1) * 2 +
    Object.keys(mention.args).length * 0.6 +
    readable * 1.5 +
    sentence * 0.5 +
    (mention.date ? 0.5 : 0) +
    mention.confidence
  )
}

function byWorth(a: PlacedMention, b: PlacedMention): number {
  return (
    worth(b) - worth(a) ||
    compare(a.page.url, b.page.url) ||
    a.mention.evidence.start - b.mention.evidence.start ||
    compare(a.mention.type, b.mention.type)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One event of the mentions that tell of it; at least one. */
export function eventOf(cluster: readonly PlacedMention[]): TriggerEvent {
  const best = cluster[0]
  if (!best) throw new Error('an event without a mention')
  const { mention } = best
  const own = isKept(mention)
  const { date, dateFrom } = own && mention.date ? { date: mention.date, dateFrom: 'you' as const } : dateOf(cluster)
  const status = own ? mention.status : statusOf(cluster)
  const args = Object.assign(
    {},
    ...cluster
      .filter(({ page }) => page.id === best.page.id)
      .map((item) => item.mention.args)
      .toReversed(),
    mention.args,
  ) as LocatedEvent['args'] // merged from values of that very type
  return {
    id: `evt_${mention.id}`.slice(0, 200) as ClaimId, // branded here: the mention's id is one
    type: mention.type,
    actor: mention.actor,
    status,
    date,
    dateFrom,
    args,
    label: labelOf(mention.type, args, status, mention.evidence.quote),
    confidence: Math.max(...cluster.map((item) => item.mention.confidence)),
    ruleId: mention.ruleId,
    evidence: onePerPage(cluster),
    origins: originsOf(cluster),
  }
}

function onePerPage(cluster: readonly PlacedMention[]): TriggerEvent['evidence'] {
  const pages = new Map<string, LocatedEvent['evidence']>()
  for (const { mention, page } of cluster) if (!pages.has(page.id)) pages.set(page.id, mention.evidence)
  return [...pages.values()]
}

const firmness = { happened: 3, announced: 2, planned: 1, historic: 0, negated: 0, hypothetical: 0 } as const

/** What was planned and has since happened has happened: the latest page decides, the firmer word among its own. */
function statusOf(cluster: readonly PlacedMention[]): TriggerEvent['status'] {
  const latest = cluster.toSorted(
    (a, b) => Math.sign(published(b) - published(a)) || firmness[b.mention.status] - firmness[a.mention.status],
  )[0]
  return latest?.mention.status ?? 'happened'
}

const published = ({ page }: PlacedMention): number => (page.publishedAt ? earliestMs(page.publishedAt) : 0)

/** Results are as new as their telling; the quarter they name is the one they are of. */
const ofPeriod: ReadonlySet<TriggerEvent['type']> = new Set(['earnings_growth', 'earnings_decline', 'guidance_change'])

/** What these tell of is what was said; the year they name is the one they look to. */
const lookAhead: ReadonlySet<TriggerEvent['type']> = new Set(['leadership_statement_goal', 'sustainability_commitment'])

/**
 * The date in the words first, the most precise one; else the day a news item or advert that tells of it was published. A
 * plan without a date of its own is as old as its telling.
 */
function dateOf(cluster: readonly PlacedMention[]): {
  readonly date: PartialDate | null
  readonly dateFrom: 'text' | 'page' | null
} {
  const ofGoal = cluster.some(({ mention }) => lookAhead.has(mention.type))
  const said = cluster
    .flatMap(({ mention: { date }, page }) => (date && (!ofGoal || isOfTelling(date, page)) ? [date] : []))
    .toSorted((a, b) => b.length - a.length)[0]
  const news = cluster
    .filter(({ page, mention }) => told.has(page.kind) && isLive(mention.status) && !page.passedOn)
    .flatMap(({ page }) => (page.publishedAt ? [page.publishedAt] : []))
    .toSorted((a, b) => earliestMs(a) - earliestMs(b))[0]
  const ofNews = news && (ofGoal || cluster.some(({ mention }) => ofPeriod.has(mention.type)))
  if (said && !ofNews && (said.length >= 7 || !news || !news.startsWith(said))) return { date: said, dateFrom: 'text' }
  if (news) return { date: news, dateFrom: 'page' }
  return said ? { date: said, dateFrom: 'text' } : { date: null, dateFrom: null }
}

/** A full day that lay behind when the page was read: the day it was said, not the one it looks to. */
const isOfTelling = (date: PartialDate, { fetchedAt }: EventPage): boolean =>
  date.length === 10 && date <= fetchedAt.slice(0, 10)

/** Pages that are written on the day of what they tell. */
const told: ReadonlySet<Page['kind']> = new Set(['news-item', 'blog-post', 'job'])
