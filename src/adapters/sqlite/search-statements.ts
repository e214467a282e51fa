import type { Database, Statement } from 'better-sqlite3'
import type { SearchRequest, Wanted } from '../../app/ports-search.ts'
import { foldTag } from '../../core/model/tag.ts'
import { fold } from './fold.ts'
import type { Row } from './rows.ts'
import { shelf } from './search-upkeep.ts'

/** How accounts are told by each filter: `want.value` is a word of the filter, folded as the column is. */
const accountTests = {
  account: `instr(' ' || account.name_folded, ' ' || want.value) > 0 OR instr(account.identity_folded, want.value) = 1
    OR (account.aliases <> '[]' AND instr(lower(account.aliases), '"' || want.value) > 0)`,
  segment: 'instr(account.segment_folded, want.value) = 1',
  tag: `account.tags <> '[]' AND EXISTS (SELECT 1 FROM json_each(account.tags) AS tag WHERE instr(folded_tag(tag.value), want.value) = 1)`,
} as const
export type AccountFilter = keyof typeof accountTests
export const accountFilters: readonly AccountFilter[] = ['account', 'segment', 'tag']

const foldFor: Readonly<Record<AccountFilter, (value: string) => string>> = {
  account: fold,
  segment: foldTag,
  tag: foldTag,
}

const matches = (filter: AccountFilter, part: keyof Wanted): string =>
  `EXISTS (SELECT 1 FROM json_each(@${filter}_${part}) AS want WHERE ${accountTests[filter]})`

/** A search as SQL, prepared once for each set of filters in use. */
export function createSearchStatements(db: Database) {
  db.function('folded_tag', { deterministic: true }, (tag: unknown) => foldTag(String(tag)))
  const prepared = new Map<string, Statement<Row>>()
  const statement = (sql: string): Statement<Row> => {
    const known = prepared.get(sql) ?? db.prepare<Row>(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    /** Numbers of a stretch of one shelf, the highest and so the newest first. */
    newest: (request: SearchRequest, match: string | null, type: number, limit: number): readonly number[] =>
      statement(`SELECT entry.num ${found(request, match, true)} ORDER BY ${match === null ? 'entry.num' : 'search.rowid'} DESC
        LIMIT @limit OFFSET @from`)
        .pluck()
        // a column of whole numbers
        .all({ ...parameters(request, match), first: type * shelf, end: (type + 1) * shelf, limit }) as number[],
    /** How many stand on each shelf. */
    counts: (request: SearchRequest, match: string | null) =>
      // two whole numbers a row
      statement(`SELECT entry.num >> 40 AS type, count(*) AS many ${found(request, match, false)} GROUP BY 1`)
        .pluck(false)
        .all(parameters(request, match)) as { type: number; many: number }[],
    /** Numbers of all, best first. */
    ranked: (request: SearchRequest, match: string): readonly number[] =>
      statement(`SELECT entry.num ${found(request, match, false)} ORDER BY rank`)
        .pluck()
        .all(parameters(request, match)) as number[],
    /** Is any account told by this word of the filter? */
    isKnown: (filter: AccountFilter, value: string): boolean =>
      statement(`SELECT 1 FROM account WHERE deleted_at IS NULL AND ${matches(filter, 'any')} LIMIT 1`)
        .pluck()
        .get({ [`${filter}_any`]: JSON.stringify([foldFor[filter](value)]) }) !== undefined,
  }
}

// CROSS JOIN keeps the full-text index outermost, so that it sorts and stops by itself
function found(request: SearchRequest, match: string | null, ofOne: boolean): string {
  const number = match === null ? 'entry.num' : 'search.rowid'
  const conditions = [
    ...(match === null ? ['entry.worded = 1'] : ['search MATCH @match']),
    ...(ofOne ? [`${number} >= @first AND ${number} < @end`] : []),
    ...(!ofOne && request.types !== null ? ['entry.type IN (SELECT value FROM json_each(@types))'] : []),
    '(entry.account_id IS NULL OR entry.account_id NOT IN (SELECT id FROM account WHERE deleted_at IS NOT NULL))',
    ...(request.accountId === undefined ? [] : ['entry.account_id = @accountId']),
    ...(request.since === null ? [] : ['entry.at >= @since']),
    ...(request.before === null ? [] : ['entry.at < @before']),
    ...ofAccounts(request),
  ]
  const from =
    match === null ? 'search_entry AS entry' : 'search CROSS JOIN search_entry AS entry ON entry.num = search.rowid'
  return `FROM ${from} WHERE ${conditions.join(' AND ')}`
}

function ofAccounts(request: SearchRequest): readonly string[] {
  const some = accountFilters.filter((filter) => request[filter].any.length > 0).map((filter) => matches(filter, 'any'))
  const none = accountFilters
    .filter((filter) => request[filter].none.length > 0)
    .map((filter) => matches(filter, 'none'))
  return [
    ...(some.length === 0 ? [] : [`entry.account_id IN (SELECT id FROM account WHERE ${some.join(' AND ')})`]),
    ...(none.length === 0
      ? []
      : [`(entry.account_id IS NULL OR entry.account_id NOT IN (SELECT id FROM account WHERE ${none.join(' OR ')}))`]),
  ]
}

function parameters(request: SearchRequest, match: string | null): Row {
  const { types, accountId = null, since, before, from } = request
  const wanted = accountFilters.flatMap((filter) =>
    (['any', 'none'] as const).map((part): [string, string] => [
      `${filter}_${part}`,
      JSON.stringify(request[filter][part].map(foldFor[filter])),
    ]),
  )
  return {
    match,
    types: JSON.stringify(types ?? []),
    accountId,
    since,
    before,
    from,
    ...Object.fromEntries<string>(wanted),
  }
}
