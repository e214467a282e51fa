import type { Piece, RadarGroup, WeighedStanding } from '../../model/radar.ts'
import { daysBetween, earliestMs, type Instant, type PartialDate } from '../../model/time.ts'
import { agedStrength, levelOf, type Weighed } from '../confidence.ts'

/** One account as the order sees it. */
export type Ranked = {
  readonly id: string
  /** Folded, for what is otherwise equal. */
  readonly name: string
  /** Pages of theirs that have text; 0: not read yet. */
  readonly pages: number
  /** Whether its latest snapshot looks through the playbook of this problem. */
  readonly looked: boolean
  /** Null: nothing about the problem is on file. */
  readonly weighed: WeighedStanding | null
}

/** What decides between two accounts of one group, first to last. Names are those of `radar-words.ts`. */
export const keys = ['told', 'sure', 'strongest', 'fresh', 'origins', 'against', 'urgent', 'newest'] as const
export type Key = (typeof keys)[number]

/** Where an account stands, with what decided it. More is better in each key. */
export type Place = {
  readonly group: RadarGroup
  /** Orders the group before the keys do: 0 stands first. */
  readonly shelf: number
  readonly key: Readonly<Record<Key, number>>
  /** The newest piece is of the last 30 days. */
  readonly fresh: boolean
}

/** Days for which evidence counts as fresh, as everywhere in the window. */
const freshDays = 30

/**
 * The rule of the radar. First the group: what speaks for it outweighs what speaks against; denied, or as much against; typical only; looked
 * for and not found; read but not through this playbook; not read. Within the first two, by the first of these that differs:
 *
 * 1. told: they told us so in a call, and nothing they told us since says otherwise
 * 2. sure: sure, likely, a hunch, as the dossier has it
 * 3. strongest: they say it, a sign, a hint, after age
 * 4. fresh: independent origins of the last 30 days
 * 5. origins: independent origins of any age
 * 6. against: how much speaks against it, less first
 * 7. urgent: an event that is still fresh may make it urgent
 * 8. newest: the date of the newest piece for it
 *
 * then by name, then by id. There is no sum and no weight: each key says what it counts, so each place can be told in words. More evidence for
 * it never lowers any of the keys, and nothing but evidence raises them.
 */
export function placeOf({ weighed, pages, looked }: Omit<Ranked, 'id' | 'name'>, now: Instant): Place {
  if (weighed === null || !looked)
    return { ...nothing, group: pages === 0 ? 'not-read' : looked ? 'not-found' : 'not-looked', shelf: -pages }
  const { confidence } = weighed
  const sides = { for: weighed.for.map(weightAt(now)), against: weighed.against.map(weightAt(now)) }
  const denied = shelfOf(weighed, sides)
  if (confidence === null && denied === null)
    return { ...nothing, group: 'typical', shelf: weighed.typical === 'theirs' ? 0 : 1 }
  const recent = weighed.for.filter((piece) => isFresh(piece.d, now))
  const key = {
    told: isTold(weighed) ? 1 : 0,
    sure: confidence === null ? 0 : sureness[confidence],
    strongest: Math.max(0, ...sides.for.map(agedStrength)),
    fresh: originsOf(recent),
    origins: originsOf(weighed.for),
    against: -levelOf(sides.against),
    urgent: weighed.urgentUntil !== null && daysBetween(weighed.urgentUntil, now) <= 0 ? 1 : 0,
    newest: Math.max(0, ...weighed.for.map(({ d }) => (d === null ? 0 : earliestMs(d)))),
  }
  const fresh = recent.length > 0
  return denied === null ? { group: 'shows', shelf: 0, key, fresh } : { group: 'against', shelf: denied, key, fresh }
}

const nothing = {
  key: { told: 0, sure: 0, strongest: 0, fresh: 0, origins: 0, against: 0, urgent: 0, newest: 0 },
  fresh: false,
} as const
const sureness = { sure: 3, likely: 2, hunch: 1 } as const

const weightAt =
  (now: Instant) =>
  ({ s, d, p, t, o }: Piece, i: number): Weighed => ({
    strength: o ? 1 : s,
    ageDays: d === null ? null : Math.max(0, daysBetween(d, now)),
    // no two lines of a side share their words
    words: String(i),
    page: p,
    ...(t ? { told: true } : {}),
  })

const originsOf = (side: readonly Piece[]): number => new Set(side.map(({ p }) => p)).size

const isFresh = (date: PartialDate | null, now: Instant): boolean =>
  date !== null && daysBetween(date, now) <= freshDays

const newestTold = (side: readonly Piece[]): PartialDate | null =>
  side
    .flatMap(({ t, d }) => (t && d !== null ? [d] : []))
    .toSorted()
    .at(-1) ?? null

function isTold(weighed: WeighedStanding): boolean {
  const [yes, no] = [newestTold(weighed.for), newestTold(weighed.against)]
  return yes !== null && (no === null || no <= yes)
}

/** Why it stands apart, nearest to likely first; null where what speaks for it outweighs the rest. */
function shelfOf(
  weighed: WeighedStanding,
  sides: { readonly for: readonly Weighed[]; readonly against: readonly Weighed[] },
): 0 | 1 | 2 | 3 | null {
  if (weighed.word === 'not-theirs') return 3
  if (newestTold(weighed.against) !== null && !isTold(weighed)) return 2
  if (weighed.word === 'doubted') return 1
  return sides.against.length > 0 && levelOf(sides.against) >= levelOf(sides.for) ? 0 : null
}

const groupOrder: Readonly<Record<RadarGroup, number>> = {
  shows: 0,
  against: 1,
  typical: 2,
  'not-found': 3,
  'not-looked': 4,
  'not-read': 5,
}

export type Placed<T extends Ranked = Ranked> = { readonly at: T; readonly place: Place }

/** Best first. A total order: nothing is equal to anything but itself. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    groupOrder[a.place.group] - groupOrder[b.place.group] ||
    a.place.shelf - b.place.shelf ||
    differenceOf(a.place, b.place)?.by ||
    compare(a.at.name, b.at.name) ||
    compare(a.at.id, b.at.id)
  )
}

/** The first key in which two places differ; null when none does. */
export function differenceOf(a: Place, b: Place): { readonly key: Key; readonly by: number } | null {
  for (const key of keys) {
    const by = b.key[key] - a.key[key]
    if (by !== 0) return { key, by }
  }
  return null
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Another text when an account stands elsewhere, or for another reason (FNV-1a over all places in their order). */
export function markOf(places: readonly Placed[]): string {
  let mark = 0x811c9dc5
  for (const { at, place } of places)
    for (const char of `${at.id} ${place.group} ${keys.map((key) => place.key[key]).join(' ')}\n`)
      mark = Math.imul(mark ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (mark >>> 0).toString(36)
}
