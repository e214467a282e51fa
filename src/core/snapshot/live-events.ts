import { siteIdentity } from '../crawl/url.ts'
import type { LocatedEvent, TriggerEvent } from '../model/signal.ts'
import type { DatedEvent } from '../model/snapshot.ts'
import { daysBetween, earliestMs, type Instant } from '../model/time.ts'
import { datedEvent } from '../signals/freshness.ts'
import { noReview, type Review, standingEvents } from '../signals/review/review-events.ts'
import { compareText, type DossierPage, publishedOn } from './dossier.ts'

/** Over 24 months old at the snapshot's moment is company history, whatever it was when the page was written. */
const historyDays = 730

const order = { fresh: 0, ahead: 1, neutral: 2, stale: 3, undated: 4 } as const satisfies Record<
  DatedEvent['freshness'],
  number
>

/** Mentions of the pages as `reviewEvents` wants them. */
export function mentionsOf(pages: readonly DossierPage[]) {
  const ownSites = new Set(pages.flatMap(({ page }) => (page.origin === null ? siteIdentity(page.url) : [])))
  return pages.flatMap((entry) => {
    if (entry.text.events.length === 0) return []
    const passedOn = isPassedOn(entry, ownSites)
    return entry.text.events.map((mention: LocatedEvent) => ({
      mention,
      page: {
        id: entry.page.id,
        publishedAt: publishedOn(entry),
        kind: entry.page.kind,
        title: entry.page.title,
        url: entry.page.url,
        fetchedAt: entry.version.fetchedAt,
        siteName: entry.text.document.siteName,
        passedOn,
      },
    }))
  })
}

/** What aggregators write under what they gathered: whose it is, and that it stood elsewhere before. */
const gathered =
  /\b(?:source|quelle|fuente)s?\s?:\s?[\p{L}\d]|\b(?:originally|first)\s(?:published|appeared|posted)\b|\b(?:aggregated|republished|reposted|syndicated|curated)\s(?:from|by|on|with)\b|\bread\sthe\s(?:full|original)\s(?:story|article|release|post)\b/iu

/** The day on which somebody gathered news says nothing of the day on which it happened. */
function isPassedOn({ page, text }: DossierPage, ownSites: ReadonlySet<string>): boolean {
  return (
    page.origin?.publishedAt === null &&
    /^https?:/.test(page.url) &&
    ownSites.size > 0 &&
    !ownSites.has(siteIdentity(page.url)) &&
    gathered.test(text.document.text)
  )
}

/**
 * What the account did, decided or plans, told once each, without what the user rejected; freshest first, and of those what the user
 * has checked; what lies ahead comes soonest first.
 */
export function liveEvents(
  pages: readonly DossierPage[],
  asOf: Instant,
  review: Review = noReview,
): readonly DatedEvent[] {
  return standingEvents(mentionsOf(pages), review)
    .map((event) => asShown(event, asOf))
    .filter((event) => whyLeftOut(event) === null)
    .sort(byFreshness)
}

/** Freshest first, and of those what the user has checked; what lies ahead comes soonest first. */
export const byFreshness = (a: DatedEvent, b: DatedEvent): number =>
  order[a.freshness] - order[b.freshness] ||
  Number(b.checked !== undefined) - Number(a.checked !== undefined) ||
  (a.freshness === 'ahead' ? day(a) - day(b) : day(b) - day(a)) ||
  b.confidence - a.confidence ||
  compareText(a.id, b.id)

/** An event as it looks at a moment. */
export const asShown = (event: TriggerEvent, asOf: Instant): DatedEvent =>
  datedEvent(withPossibleDate(event, asOf), asOf)

/** Why an event may not reach a snapshot; null when it may. */
export function whyLeftOut({
  actor,
  status,
  ageDays,
}: DatedEvent): 'other' | 'old' | 'historic' | 'negated' | 'hypothetical' | null {
  if (actor === 'other') return 'other'
  if (status === 'historic' || status === 'negated' || status === 'hypothetical') return status
  return ageDays !== null && ageDays > historyDays ? 'old' : null
}

/** What has happened can't lie months ahead: then the date belongs to something else in the sentence, and the event has none. */
function withPossibleDate(event: TriggerEvent, asOf: Instant): TriggerEvent {
  const misread =
    event.dateFrom !== 'you' &&
    event.status === 'happened' &&
    event.date !== null &&
    daysBetween(event.date, asOf) < -31
  return misread ? { ...event, date: null, dateFrom: null } : event
}

/**
 * How much an event is worth acting on and talking about: whether the user has checked it, how sure it is, on how many pages it stands, whether it names
 * somebody or something. Events of one day in the news can be told apart by it.
 */
export function eventWorth({ confidence, evidence, args, checked }: DatedEvent): number {
  return (
    (checked ? 1 : 0) + confidence + 0.15 * Math.min(3, evidence.length) + (Object.values(args).some(Boolean) ? 0.2 : 0)
  )
}

const day = ({ date }: DatedEvent): number => (date === null ? 0 : earliestMs(date))

/** Still worth acting on: inside its fresh window, or its date lies ahead. An award is an opener, never a reason. */
export function isReason({ freshness, type }: DatedEvent): boolean {
  return (freshness === 'fresh' || freshness === 'ahead') && type !== 'award_recognition'
}
