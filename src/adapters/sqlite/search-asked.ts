import type { Database } from 'better-sqlite3'
import type { SearchRequest, Wanted } from '../../app/ports-search.ts'
import { foldTag } from '../../core/model/tag.ts'
import type { Phrase } from './excerpt.ts'
import { fold } from './fold.ts'
import type { Row } from './rows.ts'
import { createSpeller, isSlowBeginning, matchOf } from './search-phrases.ts'

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

/**
 * So few entries of the accounts that count are gone through one by one; for more, all are. To look one up in the full-text index takes
 * some 25 µs, to read one there 0.3 µs.
 */
const few = { looked: 500, read: 5000 } as const

/** A request as the statements take it, with what all of them need to know looked up once. */
export type Asked = Pick<SearchRequest, 'since' | 'before'> & {
  /** The full-text query as typed, and one that finds the same with a last word that may go on spelled out; null without words. */
  readonly typed: string | null
  readonly spelled: string | null
  /** Ids of the only accounts that count, and of those that do not, as JSON; null for no such filter. */
  readonly among: string | null
  readonly without: string | null
  /** The accounts that count have few entries: those come first. */
  readonly fewFirst: boolean
}

/** Prepares requests for the statements. */
export function createAsking(db: Database) {
  db.function('folded_tag', { deterministic: true }, (tag: unknown) => foldTag(String(tag)))
  const spelledOut = createSpeller(db)
  const some = db
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM search_entry WHERE account_id IN (SELECT value FROM json_each(?)) LIMIT ?)',
    )
    .pluck()
  const idsOf = (conditions: readonly string[], values: Row): string | null =>
    conditions.length === 0
      ? null
      : (db
          .prepare<Row, string>(`SELECT json_group_array(id) FROM account WHERE ${conditions.join(' AND ')}`)
          .pluck()
          .get(values) ?? '[]')
  return {
    ask(request: SearchRequest, phrases: readonly Phrase[]): Asked {
      const { accountId = null, since, before } = request
      const values = { accountId, ...valuesOf(request) }
      const told = (part: keyof Wanted) =>
        accountFilters.filter((filter) => request[filter][part].length > 0).map((filter) => matches(filter, part))
      const among = idsOf([...(accountId === null ? [] : ['id = @accountId']), ...told('any')], values)
      const none = told('none')
      const spelled = phrases.map(spelledOut)
      const most = phrases.length === 0 ? few.read : spelled.flat().some(isSlowBeginning) ? 0 : few.looked
      return {
        since,
        before,
        typed: phrases.length === 0 ? null : matchOf(phrases.map((phrase) => [phrase])),
        spelled: phrases.length === 0 ? null : matchOf(spelled),
        among,
        without: idsOf(none.length === 0 ? [] : [none.join(' OR ')], values),
        fewFirst: among !== null && (some.get(among, most + 1) ?? 0) <= most,
      }
    },
    /** Is any account told by this word of the filter? */
    isKnown: (filter: AccountFilter, value: string): boolean =>
      db
        .prepare<Row>(`SELECT 1 FROM account WHERE deleted_at IS NULL AND ${matches(filter, 'any')} LIMIT 1`)
        .get({ [`${filter}_any`]: JSON.stringify([foldFor[filter](value)]) }) !== undefined,
  }
}

const matches = (filter: AccountFilter, part: keyof Wanted): string =>
  `EXISTS (SELECT 1 FROM json_each(@${filter}_${part}) AS want WHERE ${accountTests[filter]})`

const valuesOf = (request: SearchRequest): Row =>
  Object.fromEntries<string>(
    accountFilters.flatMap((filter) =>
      (['any', 'none'] as const).map((part): [string, string] => [
        `${filter}_${part}`,
        JSON.stringify(request[filter][part].map(foldFor[filter])),
      ]),
    ),
  )
