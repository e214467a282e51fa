import type { EventStatus, EventType } from '../model/signal.ts'
import { dayMs, earliestMs } from '../model/time.ts'
import { isBareLabel, labelOf } from './event-label.ts'
import { figuresOf } from './goals/figures.ts'
import type { PlacedMention } from './placed-mention.ts'

/** Days between two tellings of one event: wires repeat within weeks, a plan comes true within two years. */
const closeDays = 45
const planDays = 730

type TellingArgument = 'person' | 'counterparty' | 'place' | 'amount' | 'count'

/** Arguments that tell two events of a type apart. */
const telling: Readonly<Partial<Record<EventType, readonly TellingArgument[]>>> = {
  leadership_change: ['person'],
  acquisition: ['counterparty'],
  divestiture: ['counterparty'],
  partnership: ['counterparty'],
  contract_win: ['counterparty'],
  expansion_facility: ['place'],
  facility_closure: ['place'],
  relocation: ['place'],
  funding: ['amount'],
  capex_investment: ['place', 'amount'],
  layoffs_restructuring: ['place'],
}

/** Types that are told apart by what they are called: the product, the standard, the prize. */
const called: ReadonlySet<EventType> = new Set<EventType>(['product_launch', 'certification', 'award_recognition'])

/** True when two mentions tell of one event. */
export function sameEvent(a: PlacedMention, b: PlacedMention): boolean {
  if (a.mention.type !== b.mention.type || a.mention.actor !== b.mention.actor) return false
  if (readingOf(a.mention.status) !== readingOf(b.mention.status)) return false
  const shared = sharedArguments(a, b)
  const overlap = tokenOverlap(a.mention.evidence.quote, b.mention.evidence.quote, siteNames(a, b))
  if (a.page.id === b.page.id) return onOnePage(a, shared, overlap)
  const days = daysApart(a, b)
  // a copy says the same of the same: where it names another person, sum or thing, it is news of its own
  if (overlap >= (shared < 0 ? 0.95 : 0.7) && (days === null || days <= planDays)) return true
  if (shared < 0) return false
  if (overlap >= 0.15 && onListAndItem(a, b) && sameDay(a, b)) return true
  if (days === null) return shared > 0 && overlap >= 0.2
  const growing = a.mention.status !== b.mention.status
  if (days <= closeDays) return shared > 0 || overlap >= 0.3
  return days <= (growing ? planDays : 4 * closeDays) && shared > 0 && overlap >= 0.25
}

const lists: ReadonlySet<string> = new Set(['news-list', 'blog-list', 'home'])
const items: ReadonlySet<string> = new Set(['news-item', 'blog-post'])

/** A list of news tells in other words what its item tells. */
const onListAndItem = (a: PlacedMention, b: PlacedMention): boolean =>
  (lists.has(a.page.kind) && items.has(b.page.kind)) || (items.has(a.page.kind) && lists.has(b.page.kind))

/** Dates at most three days apart, or one that holds the other. */
function sameDay(a: PlacedMention, b: PlacedMention): boolean {
  const [x, y] = [a.mention.date ?? a.page.publishedAt, b.mention.date ?? b.page.publishedAt]
  if (!x || !y) return false
  return x.startsWith(y) || y.startsWith(x) || Math.abs(earliestMs(x) - earliestMs(y)) <= 3 * dayMs
}

/** Statuses under which one event may be told: live ones grow into each other, the others stand apart. */
export const readingOf = (status: EventStatus): 'live' | 'negated' | 'hypothetical' | 'historic' =>
  status === 'negated' || status === 'hypothetical' || status === 'historic' ? status : 'live'

/** One news item tells of one event of a type, unless it names two people, partners or places; a list tells of many. */
function onOnePage(a: PlacedMention, shared: number, overlap: number): boolean {
  if (shared < 0 && overlap < 0.8) return false
  if (a.page.kind === 'news-item' || a.page.kind === 'blog-post') return true
  return shared > 0 || overlap >= 0.4
}

const siteNames = (a: PlacedMention, b: PlacedMention): string => `${a.page.siteName ?? ''} ${b.page.siteName ?? ''}`

/** Number of equal arguments; -1 when one that tells events apart differs, or what they are called. */
function sharedArguments(a: PlacedMention, b: PlacedMention): number {
  const [left, right] = [a.mention.args, b.mention.args]
  for (const key of telling[a.mention.type] ?? []) {
    const [x, y] = [left[key], right[key]]
    if (!x || !y || alike(x, y) || (key === 'amount' && isAboutAsMuch(x, y))) continue
    // a headline names the same in other words, which is read as another name
    if (!stands(x, b) && !stands(y, a)) return -1
  }
  const [one, other] = [nameOf(a), nameOf(b)]
  if (one && other && !one.includes(other) && !other.includes(one)) return -1
  return (['person', 'counterparty', 'place', 'amount', 'count'] as const).filter(
    (key) => left[key] && right[key] && alike(left[key], right[key]),
  ).length
}

const stands = (name: string, { mention }: PlacedMention): boolean =>
  ` ${plainWord(mention.evidence.quote)} `.includes(` ${plainWord(name)} `)

/** "over £2 million" and "£2.4 million" may be one sum; what can't be counted may be any. */
function isAboutAsMuch(a: string, b: string): boolean {
  const [x, y] = [a, b].map((words) => figuresOf(words)[0]?.value ?? null)
  if (typeof x !== 'number' || typeof y !== 'number') return true
  return Math.max(x, y) <= 1.25 * Math.min(x, y)
}

/** "iso 9001", "px 7": what the event's label names beside its kind; empty where it names nothing. Each mention is held against many. */
function nameOf({ mention }: PlacedMention): string {
  const known = names.get(mention)
  if (known !== undefined) return known
  const { type, args, status, evidence } = mention
  const label = called.has(type) ? labelOf(type, args, status, evidence.quote) : ''
  const name =
    label === '' || isBareLabel(type, label) ? '' : plainWord(label.replace(/\s(?:launched|ahead|certified)$/, ''))
  names.set(mention, name)
  return name
}
const names = new WeakMap<PlacedMention['mention'], string>()

function alike(a: string, b: string): boolean {
  const [x, y] = [plainWord(a), plainWord(b)]
  if (x.includes(y) || y.includes(x)) return true
  const last = (text: string): string => text.split(' ').at(-1) ?? ''
  return last(x).length > 3 && last(x) === last(y)
}

const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d ]/gu, '')
    .trim()

function daysApart(a: PlacedMention, b: PlacedMention): number | null {
  const [x, y] = [momentOf(a), momentOf(b)]
  return x === null || y === null ? null : Math.abs(x - y) / dayMs
}

function momentOf({ mention, page }: PlacedMention): number | null {
  if (mention.date && mention.date.length >= 7) return earliestMs(mention.date)
  const told = page.kind === 'news-item' || page.kind === 'blog-post' ? page.publishedAt : null
  if (told && (!mention.date || told.startsWith(mention.date) || mention.status !== 'historic')) return earliestMs(told)
  return mention.date ? earliestMs(mention.date) : null
}

const dull = new Set(
  'the and for with has have that this from its our are was were will been today announced announces company said new a an of in to on by at as is it we'.split(
    ' ',
  ),
)

/** Share of the shorter sentence's content words that stand in the other; `names` are words that say nothing. */
export function tokenOverlap(a: string, b: string, names = ''): number {
  const named = contentWords(names)
  const [x, y] = [contentWords(a, named), contentWords(b, named)]
  const least = Math.min(x.size, y.size)
  if (least === 0) return 0
  return [...x].filter((word) => y.has(word)).length / Math.max(least, 4)
}

const contentWords = (text: string, without: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
  new Set(
    plainWord(text)
      .split(/\s+/)
      .filter((word) => word.length > 2 && !dull.has(word) && !without.has(word)),
  )
