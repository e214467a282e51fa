import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { SearchFound, SearchHit, SearchIndex, SearchRequest } from '../../app/ports-search.ts'
import { accountIdSchema } from '../../core/model/ids.ts'
import { searchTypes } from '../../core/model/search-types.ts'
import { instantSchema } from '../../core/model/time.ts'
import { excerptOf } from './excerpt.ts'
import type { Phrase } from './excerpt.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'
import { matchOf, phrasesOf } from './search-phrases.ts'
import type { SearchSource } from './search-sources.ts'
import { accountFilters, createSearchStatements } from './search-statements.ts'
import { type SearchUpkeep, shelf } from './search-upkeep.ts'

/** Ranking what more entries hold takes longer than anybody waits, and says nothing of them: 100,000 take 0.3 s, 5,000 some 15 ms. */
const mostRanked = 5000
const readAtOnce = 150

export function createSearchIndex(db: Database, sources: readonly SearchSource[], upkeep: SearchUpkeep): SearchIndex {
  const statements = createSearchStatements(db)
  const show = shower(db, sources)
  return {
    find(request) {
      upkeep.settleSome()
      const phrases = phrasesOf(request.texts)
      const hasWords = phrases.length > 0
      const answered = hasWords || (request.texts.length === 0 && isFiltered(request))
      const chosen = answered ? choose(statements, request, hasWords ? matchOf(phrases) : null) : nothing
      return {
        hits: chosen.numbers.flatMap((number) => show(number, phrases) ?? []),
        counts: chosen.counts,
        order: chosen.order,
        waiting: upkeep.waiting(),
        unknown: unknownOf(statements, request, chosen.numbers.length),
      }
    },
    catchUp: () => upkeep.settle(readAtOnce),
  }
}

type Chosen = Pick<SearchFound, 'counts' | 'order'> & { readonly numbers: readonly number[] }
const nothing: Chosen = { numbers: [], counts: {}, order: 'best' }

function choose(statements: Statements, request: SearchRequest, match: string | null): Chosen {
  const counted = request.order === 'best' ? statements.counts(request, match) : null
  const counts =
    counted &&
    Object.fromEntries(
      counted.flatMap(({ type, many }) => {
        const name = searchTypes[type]
        return name === undefined ? [] : [[name, many]]
      }),
    )
  const total = counted?.reduce((sum, { many }) => sum + many, 0) ?? Number.POSITIVE_INFINITY
  if (match === null || total > mostRanked)
    return { numbers: newestOfEach(statements, request, match), counts, order: 'newest' }
  return { numbers: bestOfEach(statements.ranked(request, match), request), counts, order: 'best' }
}

type Statements = ReturnType<typeof createSearchStatements>

const newestOfEach = (statements: Statements, request: SearchRequest, match: string | null): readonly number[] =>
  searchTypes.flatMap((type, number) =>
    request.types === null || request.types.includes(type)
      ? statements.newest(request, match, number, request.each)
      : [],
  )

/** The first of each shelf, shelf by shelf. */
function bestOfEach(ranked: readonly number[], { each, from }: SearchRequest): readonly number[] {
  const shelves = searchTypes.map((): number[] => [])
  for (const number of ranked) shelves[Math.floor(number / shelf)]?.push(number)
  return shelves.flatMap((numbers) => numbers.slice(from, from + each))
}

const isFiltered = (request: SearchRequest): boolean =>
  request.types !== null ||
  request.since !== null ||
  request.before !== null ||
  accountFilters.some((filter) => request[filter].any.length + request[filter].none.length > 0)

/** Asked only when nothing was found: then it may be because no account is called so. */
function unknownOf(statements: Statements, request: SearchRequest, hits: number): SearchFound['unknown'] {
  const unknown = (filter: (typeof accountFilters)[number]) =>
    hits > 0 ? [] : request[filter].any.filter((value) => !statements.isKnown(filter, value))
  return { account: unknown('account'), segment: unknown('segment'), tag: unknown('tag') }
}

const entrySchema = z.object({
  type: z.enum(searchTypes),
  id: z.string(),
  source: z.string(),
  recordId: z.string(),
  accountId: accountIdSchema.nullable(),
  accountName: z.string().nullable(),
  at: instantSchema.nullable(),
  title: z.string(),
  body: z.string().nullable(),
})

function shower(db: Database, sources: readonly SearchSource[]) {
  const entry = db.prepare<[number], Row>(
    `SELECT entry.type, entry.ref_id AS id, entry.source, entry.record_id AS recordId, entry.account_id AS accountId,
       account.name AS accountName, entry.at, entry.title, entry.body
     FROM search_entry AS entry LEFT JOIN account ON account.id = entry.account_id WHERE entry.num = ?`,
  )
  return (number: number, phrases: readonly Phrase[]): SearchHit | null => {
    const row = entry.get(number)
    if (row === undefined) return null
    const { source, body, ...hit } = readRow(entrySchema, `search entry ${number}`, row)
    const text = body ?? sources.find(({ table }) => table === source)?.body?.(hit.recordId) ?? ''
    return { ...hit, title: excerptOf(hit.title, phrases), excerpt: excerptOf(text, phrases) }
  }
}
