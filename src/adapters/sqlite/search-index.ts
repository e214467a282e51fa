import type { Database } from 'better-sqlite3'
import type { SearchFound, SearchHit, SearchIndex, SearchRequest } from '../../app/ports-search.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { searchTypes } from '../../core/model/search-types.ts'
import type { Instant } from '../../core/model/time.ts'
import { excerptOf } from './excerpt.ts'
import type { Phrase } from './excerpt.ts'
import { unlessDamaged } from './rows.ts'
import { accountFilters, type Asked, createAsking } from './search-asked.ts'
import type { Words } from './search-entries.ts'
import { phrasesOf } from './search-phrases.ts'
import { idOf, shelf, typeOf } from './search-shelves.ts'
import type { SearchSource } from './search-sources.ts'
import { createSearchStatements, type Stretch, stretchesOf } from './search-statements.ts'
import type { SearchUpkeep } from './search-upkeep.ts'

/** Ranking what more entries hold takes longer than anybody waits, and says nothing of them: 100,000 take 0.3 s, 5,000 some 15 ms. */
const mostRanked = 5000
const readAtOnce = 150

export function createSearchIndex(db: Database, sources: readonly SearchSource[], upkeep: SearchUpkeep): SearchIndex {
  const asking = createAsking(db)
  const statements = createSearchStatements(db)
  const show = shower(db, sources)
  return {
    find(request) {
      upkeep.settleSome()
      const phrases = phrasesOf(request.texts)
      const hasWords = phrases.length > 0
      const answered = hasWords || (request.texts.length === 0 && isFiltered(request))
      const chosen = answered ? choose(statements, request, asking.ask(request, phrases)) : nothing
      return {
        hits: chosen.numbers.flatMap((number) => show(number, phrases) ?? []),
        counts: chosen.counts,
        order: chosen.order,
        waiting: upkeep.waiting(),
        unknown: unknownOf(asking, request, chosen.numbers.length),
      }
    },
    catchUp: () => upkeep.settle(readAtOnce),
  }
}

type Chosen = Pick<SearchFound, 'counts' | 'order'> & { readonly numbers: readonly number[] }
const nothing: Chosen = { numbers: [], counts: {}, order: 'best' }

function choose(statements: Statements, request: SearchRequest, asked: Asked): Chosen {
  const stretches = stretchesOf(request.types)
  const newest = (): readonly number[] => shelfByShelf(newestOf(statements, stretches, { request, asked }), request)
  if (request.order === 'newest') return { numbers: newest(), counts: null, order: 'newest' }
  const counted = stretches.flatMap((stretch) => statements.counts(asked, stretch))
  const counts = Object.fromEntries(counted.map(({ type, many }) => [type, many]))
  const total = counted.reduce((sum, { many }) => sum + many, 0)
  if (asked.typed === null || total > mostRanked) return { numbers: newest(), counts, order: 'newest' }
  const ranked = stretches.flatMap((stretch) => statements.ranked(asked, stretch))
  return { numbers: shelfByShelf(ranked, request), counts, order: 'best' }
}

type Statements = ReturnType<typeof createSearchStatements>

/**
 * Numbers of the newest of each shelf. Asked from the top, and again below the shelf of the first that is found: shelves that hold
 * nothing are passed over together.
 */
function newestOf(
  statements: Statements,
  stretches: readonly Stretch[],
  { request, asked }: { readonly request: SearchRequest; readonly asked: Asked },
): readonly number[] {
  const most = request.from + request.each
  return stretches.flatMap(({ first, end }) => {
    const numbers: number[] = []
    for (let below = end; below > first; ) {
      const next = statements.newest(asked, { first, end: below }, most)
      const bottom = Math.floor((next[0] ?? first) / shelf) * shelf
      // fewer than were asked for are all that there are
      const isRest = next.length < most
      numbers.push(...(isRest ? next : next.filter((number) => number >= bottom)))
      below = isRest ? first : bottom
    }
    return numbers
  })
}

/** A stretch of each shelf, shelf by shelf, of numbers in the order that is wanted of each. */
function shelfByShelf(numbers: readonly number[], { each, from }: SearchRequest): readonly number[] {
  const shelves = searchTypes.map((): number[] => [])
  for (const number of numbers) shelves[Math.floor(number / shelf)]?.push(number)
  return shelves.flatMap((some) => some.slice(from, from + each))
}

const isFiltered = (request: SearchRequest): boolean =>
  request.types !== null ||
  request.since !== null ||
  request.before !== null ||
  accountFilters.some((filter) => request[filter].any.length + request[filter].none.length > 0)

/** Asked only when nothing was found: then it may be because no account is called so. */
function unknownOf(
  asking: ReturnType<typeof createAsking>,
  request: SearchRequest,
  hits: number,
): SearchFound['unknown'] {
  const unknown = (filter: (typeof accountFilters)[number]) =>
    hits > 0 ? [] : request[filter].any.filter((value) => !asking.isKnown(filter, value))
  return { account: unknown('account'), segment: unknown('segment'), tag: unknown('tag') }
}

/** A row of the index, which is the program's own and made from parsed records. */
type EntryRow = {
  readonly recordId: string
  readonly part: string | null
  readonly words: string
  readonly accountId: AccountId | null
  readonly accountName: string | null
  readonly at: number | null
  readonly title: string | null
  readonly body: string | null
}

function shower(db: Database, sources: readonly SearchSource[]) {
  const entry = db.prepare<[number], EntryRow>(
    `SELECT entry.record_id AS recordId, entry.part, lower(hex(entry.words)) AS words, entry.account_id AS accountId,
       account.name AS accountName, entry.at, entry.title, entry.body
     FROM search_entry AS entry LEFT JOIN account ON account.id = entry.account_id WHERE entry.num = ?`,
  )
  return (number: number, phrases: readonly Phrase[]): SearchHit | null => {
    const row = entry.get(number)
    if (row === undefined) return null
    const { part, words, at, title, body, ...whose } = row
    const hit = { type: typeOf(number), id: idOf({ ...whose, part, words }), ...whose }
    const said = title === null || body === null ? recordedWords(sources, hit) : { title, body }
    if (said === null) return null
    // what Date writes is an instant
    const when = at === null ? null : (new Date(at).toISOString() as Instant)
    return { ...hit, title: excerptOf(said.title, phrases), excerpt: excerptOf(said.body, phrases), at: when }
  }
}

/** What is found of a record itself. Null where that is gone or can't be read. */
function recordedWords(
  sources: readonly SearchSource[],
  { type, recordId }: Pick<SearchHit, 'type' | 'recordId'>,
): Words | null {
  const source = sources.find(({ types }) => types[0] === type)
  return unlessDamaged(() => source?.itself?.(recordId)) ?? null
}
