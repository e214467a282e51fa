import type { Database, Statement } from 'better-sqlite3'
import { type SearchType, searchTypes } from '../../core/model/search-types.ts'
import type { Row } from './rows.ts'
import type { Asked } from './search-asked.ts'
import { shelf } from './search-shelves.ts'

/** Shelves beside each other: numbers from `first` up to, but not, `end`. */
export type Stretch = { readonly first: number; readonly end: number }

/** A search as SQL, prepared once for each set of filters in use. */
export function createSearchStatements(db: Database) {
  const prepared = new Map<string, Statement<Row>>()
  const statement = (sql: string): Statement<Row> => {
    const known = prepared.get(sql) ?? db.prepare<Row>(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    /** Numbers of a stretch, the highest first. */
    newest: (asked: Asked, stretch: Stretch, limit: number): readonly number[] =>
      statement(`SELECT ${numberIn(asked)} ${found(asked)} ORDER BY 1 DESC LIMIT @limit`)
        .pluck()
        // a column of whole numbers
        .all({ ...parameters(asked, stretch), limit }) as number[],
    /** How many of a stretch stand on each shelf. */
    counts(asked: Asked, stretch: Stretch): readonly { readonly type: SearchType; readonly many: number }[] {
      const from = isOfWordsOnly(asked) ? foundByWordsOnly : found(asked)
      // two whole numbers a row
      const rows = statement(`SELECT ${numberIn(asked)} >> 40 AS place, count(*) AS many ${from} GROUP BY 1`)
        .pluck(false)
        .all(parameters(asked, stretch)) as { place: number; many: number }[]
      return rows.flatMap(({ place, many }) => {
        const type = searchTypes[place]
        return type === undefined ? [] : [{ type, many }]
      })
    },
    /** Numbers of a stretch, best first. */
    ranked(asked: Asked, stretch: Stretch): readonly number[] {
      // a word that may go on weighs as one; by itself the index would rank what a filter leaves out too
      const whole = { ...asked, spelled: asked.typed, fewFirst: false }
      return statement(`SELECT search.rowid ${found(whole)} ORDER BY +rank`)
        .pluck()
        .all(parameters(whole, stretch)) as number[]
    },
  }
}

const numberIn = ({ spelled, fewFirst }: Asked): string => (spelled === null || fewFirst ? 'entry.num' : 'search.rowid')

const inBin = 'SELECT id FROM account WHERE deleted_at IS NOT NULL'

// CROSS JOIN keeps what stands first outermost: the full-text index sorts and stops by itself
function found(asked: Asked): string {
  const { spelled, fewFirst, since, before, among, without } = asked
  const number = numberIn(asked)
  const conditions = [
    ...(spelled === null ? ['entry.worded = 1'] : ['search MATCH @spelled']),
    `${number} >= @first AND ${number} < @end`,
    `(entry.account_id IS NULL OR entry.account_id NOT IN (${inBin}))`,
    ...(since === null ? [] : ['entry.at >= @since']),
    ...(before === null ? [] : ['entry.at < @before']),
    ...(among === null ? [] : ['entry.account_id IN (SELECT value FROM json_each(@among))']),
    ...(without === null
      ? []
      : ['(entry.account_id IS NULL OR entry.account_id NOT IN (SELECT value FROM json_each(@without)))']),
  ]
  const entries = fewFirst ? 'search_entry AS entry INDEXED BY search_entry_by_words' : 'search_entry AS entry'
  const from =
    spelled === null
      ? entries
      : fewFirst
        ? `${entries} CROSS JOIN search ON search.rowid = entry.num`
        : `search CROSS JOIN ${entries} ON entry.num = search.rowid`
  return `FROM ${from} WHERE ${conditions.join(' AND ')}`
}

/** To count, nothing need be known of each entry but whose it is not. */
const isOfWordsOnly = ({ spelled, since, before, among, without }: Asked): boolean =>
  spelled !== null && since === null && before === null && among === null && without === null

const foundByWordsOnly = `FROM search WHERE search MATCH @spelled AND search.rowid >= @first AND search.rowid < @end
  AND search.rowid NOT IN (SELECT num FROM search_entry WHERE account_id IN (${inBin}))`

/**
 * The bounds are whole numbers of SQLite's: those beyond 32 bits would be bound as fractions, which the full-text index takes for no
 * bound at all, and reads everything.
 */
const parameters = ({ spelled, since, before, among, without }: Asked, { first, end }: Stretch): Row => ({
  spelled,
  since: since === null ? null : Date.parse(since),
  before: before === null ? null : Date.parse(before),
  among,
  without,
  first: BigInt(first),
  end: BigInt(end),
})

/** The shelves that are asked for, the last first; without a gap where there is none. */
export function stretchesOf(types: readonly SearchType[] | null): readonly Stretch[] {
  const wanted = searchTypes.flatMap((type, place) => (types === null || types.includes(type) ? [place] : []))
  const stretches: Stretch[] = []
  for (const place of wanted) {
    const last = stretches.at(-1)
    const joined = last?.end === place * shelf
    if (joined) stretches.pop()
    stretches.push({ first: joined ? last.first : place * shelf, end: (place + 1) * shelf })
  }
  return stretches.toReversed()
}
