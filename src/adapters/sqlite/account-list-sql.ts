import type { AccountOrder, AccountSort } from '../../core/model/account-list.ts'
import { staleDays, thinPages } from '../../core/model/evidence-state.ts'
import { foldSegment } from '../../core/model/fold-segment.ts'
import { foldTag } from '../../core/model/tag.ts'
import { dayMs, dayOf, type Instant } from '../../core/model/time.ts'
import { fold } from './fold.ts'
import type { Row } from './rows.ts'

/** A statement and its values. Of one form of filter and order the text is the same, so that it is prepared once. */
type Query = { readonly sql: string; readonly values: Row }
type Part = { readonly where: string; readonly values?: Row }

const ownVerdict = (what: string): string =>
  `(SELECT ${what} FROM own_verdict WHERE account_id = account.id AND undone_at IS NULL ORDER BY decided_at DESC, rowid DESC LIMIT 1)`
// of a snapshot that is not taken in yet its own row is asked
const appVerdict = `CASE WHEN look.account_id IS NULL
  THEN (SELECT verdict FROM snapshot WHERE account_id = account.id ORDER BY number DESC LIMIT 1) ELSE look.verdict END`
/** The seller's own decision, else the recommendation; null for what is no prospect. */
const standing = `CASE WHEN account.relation IS NULL THEN coalesce(${ownVerdict("told ->> '$.verdict'")}, ${appVerdict}, 'none') END`
const pagesOf = (what: string): string =>
  `(SELECT ${what} FROM page WHERE account_id = account.id AND removed_at IS NULL)`
const lastFetch = pagesOf('max(iif(revision > 0, fetched_at, NULL))')
const pagesRead = pagesOf('coalesce(sum(revision > 0), 0)')
const nextCall = '(SELECT min(at) FROM call WHERE account_id = account.id AND removed_at IS NULL AND at >= @now)'
const lastChange = '(SELECT max(found_at) FROM page_change WHERE account_id = account.id)'
/** As `backBecause` decides: what met it once stays, a named day may have come since. */
const backBurner = `EXISTS (SELECT 1 FROM own_verdict AS own WHERE own.id = ${ownVerdict('id')} AND (own.told ->> '$.woken' IS NOT NULL
  OR own.told ->> '$.verdict' = 'back-burner' AND EXISTS (SELECT 1 FROM json_each(own.told, '$.bringBack')
    WHERE value ->> 'on' = 'date' AND value ->> 'day' <= @today)))`

/** Ids of the accounts that match, in order. @param spellings every way in which a tag is written on file */
export function listQuery(order: AccountOrder, now: Instant, spellings: () => readonly string[]): Query {
  const parts = partsOf(order, now, spellings)
  const sql = `SELECT account.id FROM account LEFT JOIN account_look AS look ON look.account_id = account.id
    WHERE ${['account.deleted_at IS NULL', ...parts.map(({ where }) => where)].join(' AND ')} ORDER BY ${orderBy(order)}`
  const values = Object.assign({ now, today: dayOf(now) }, ...parts.map((part) => part.values ?? {})) as Row
  return { sql, values: onlyNamed(sql, values) }
}

/** SQLite refuses a value that the statement does not name. */
function onlyNamed(sql: string, values: Row): Row {
  const named = new Set(sql.match(/@\w+/g))
  return Object.fromEntries(Object.entries(values).filter(([name]) => named.has(`@${name}`)))
}

function partsOf(order: AccountOrder, now: Instant, spellings: () => readonly string[]): readonly Part[] {
  const { text, verdicts, segment, tags, tagged, dossier, call, watched, broughtBack } = order
  const typed = fold(text?.trim() ?? '')
  return [
    ...(typed === ''
      ? []
      : [{ where: '(instr(name_folded, @text) > 0 OR instr(identity_folded, @text) > 0)', values: { text: typed } }]),
    ...(verdicts ? [inList(standing, 'verdicts', verdicts)] : []),
    ...(segment === undefined ? [] : [ofSegment(segment)]),
    ...(tags && tags.length > 0 ? withTags(tags, tagged, spellings()) : []),
    ...(dossier ? [inState(dossier, now)] : []),
    ...(call ? [withCall(call)] : []),
    ...(watched === undefined
      ? []
      : [{ where: `${watched ? '' : 'NOT '}EXISTS (SELECT 1 FROM watch WHERE account_id = account.id)` }]),
    ...(broughtBack ? [{ where: backBurner }] : []),
  ]
}

const inList = (what: string, name: string, values: readonly string[]): Part => ({
  where: `${what} IN (SELECT value FROM json_each(@${name}))`,
  values: { [name]: JSON.stringify(values) },
})

const ofSegment = (segment: string | null): Part =>
  segment === null
    ? { where: 'segment_folded IS NULL' }
    : { where: 'segment_folded = @segment', values: { segment: foldSegment(segment) } }

/** One condition for any of them, or one for each. */
function withTags(
  tags: readonly string[],
  tagged: AccountOrder['tagged'],
  spellings: readonly string[],
): readonly Part[] {
  const written = (tag: string): readonly string[] => spellings.filter((one) => foldTag(one) === foldTag(tag))
  const groups = tagged === 'all' ? tags.map(written) : [tags.flatMap(written)]
  return groups.map((group, i) => ({
    where: `EXISTS (SELECT 1 FROM json_each(account.tags) WHERE value IN (SELECT value FROM json_each(@tags${i})))`,
    values: { [`tags${i}`]: JSON.stringify(group) },
  }))
}

function inState(state: NonNullable<AccountOrder['dossier']>, now: Instant): Part {
  if (state === 'never') return { where: `${lastFetch} IS NULL` }
  if (state === 'thin') return { where: `${lastFetch} IS NOT NULL AND ${pagesRead} < ${thinPages}` }
  // stale is over so many whole days
  const staleFrom = new Date(Date.parse(now) - (staleDays + 1) * dayMs).toISOString()
  return { where: `${lastFetch} ${state === 'stale' ? '<=' : '>'} @staleFrom`, values: { staleFrom } }
}

function withCall(call: NonNullable<AccountOrder['call']>): Part {
  if (call === 'none') return { where: `${nextCall} IS NULL` }
  const { from, before } = call
  return {
    where: `${nextCall} >= @callFrom${before === null ? '' : ` AND ${nextCall} < @callBefore`}`,
    values: { callFrom: from, ...(before === null ? {} : { callBefore: before }) },
  }
}

const verdictPlace = `CASE ${standing} WHEN 'pursue' THEN 1 WHEN 'research-more' THEN 2 WHEN 'back-burner' THEN 3 WHEN 'walk-away' THEN 4 END`

/** What each is sorted by. An age goes up as its moment goes down. */
const keys: Readonly<Record<Exclude<AccountSort, 'name'>, { readonly by: readonly string[]; readonly age?: true }>> = {
  recommendation: { by: [verdictPlace] },
  fit: { by: ['look.fit_low', 'look.fit_high'] },
  evidence: { by: [lastFetch], age: true },
  call: { by: [nextCall] },
  change: { by: [lastChange] },
  added: { by: ['account.created_at'] },
}

function orderBy({ sort, descending }: Pick<AccountOrder, 'sort' | 'descending'>): string {
  if (sort === 'name') return descending ? 'name_folded DESC, account.id DESC' : 'name_folded, account.id'
  const { by, age } = keys[sort]
  const way = descending === (age ?? false) ? 'ASC' : 'DESC'
  return [...by.map((key) => `${key} ${way} NULLS LAST`), 'name_folded', 'account.id'].join(', ')
}
