import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { AccountStore } from '../../app/ports-accounts.ts'
import { accountSchema } from '../../core/model/account.ts'
import type { Account } from '../../core/model/account.ts'
import { foldSegment } from '../../core/model/fold-segment.ts'
import { foldTag } from '../../core/model/tag.ts'
import { fold } from './fold.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

export const accountColumns = `id, name, identity, home_url AS homeUrl, aliases, segment, tags, relation, rendering, sample, created_at AS createdAt, deleted_at AS deletedAt`

const segmentRowSchema = z.object({ segment: z.string(), accounts: z.number() })
/** More are no help to choose from. */
const mostTagsListed = 500
const tagRowSchema = z.object({ tag: z.string(), accounts: z.number() })

export function createAccountStore(db: Database): AccountStore {
  // read along account_by_name, so that the first rows come without sorting the rest
  const list = db.prepare<{ prefix: string; limit: number; offset: number }, Row>(
    `SELECT ${accountColumns} FROM account
     WHERE deleted_at IS NULL
       AND (@prefix = '' OR substr(name_folded, 1, length(@prefix)) = @prefix
                         OR substr(identity_folded, 1, length(@prefix)) = @prefix)
     ORDER BY name_folded, id LIMIT @limit OFFSET @offset`,
  )
  const count = db
    .prepare<{ prefix: string }, number>(`SELECT count(*) FROM account WHERE deleted_at IS NULL
       AND (@prefix = '' OR substr(name_folded, 1, length(@prefix)) = @prefix
                         OR substr(identity_folded, 1, length(@prefix)) = @prefix)`)
    .pluck()
  const recent = db.prepare<[number], Row>(
    `SELECT ${accountColumns} FROM account WHERE deleted_at IS NULL
     ORDER BY (SELECT max(fetched_at) FROM page WHERE page.account_id = account.id AND removed_at IS NULL AND revision > 0) DESC NULLS LAST,
       created_at DESC LIMIT ?`,
  )
  const related = db.prepare<[], Row>(
    `SELECT ${accountColumns} FROM account WHERE deleted_at IS NULL AND relation IS NOT NULL ORDER BY name_folded, id`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${accountColumns} FROM account WHERE id = ?`)
  const byIdentity = db.prepare<[string], Row>(
    `SELECT ${accountColumns} FROM account WHERE identity = ? ORDER BY deleted_at IS NOT NULL, deleted_at DESC LIMIT 1`,
  )
  // the whole list is passed over as text, so that only an account with the name in it is read as JSON
  const byFormerIdentity = db.prepare<{ identity: string }, Row>(
    `SELECT ${accountColumns} FROM account WHERE deleted_at IS NULL AND instr(aliases, json_quote(@identity)) > 0
       AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE value = @identity) LIMIT 1`,
  )
  // one pass over the aliases, however many are asked for; the last of an identity is the one that counts
  const known = db.prepare<{ identities: string }, Row>(
    `WITH asked AS (SELECT value FROM json_each(@identities)),
     went AS (SELECT account.id AS id, alias.value AS asked FROM account, json_each(account.aliases) AS alias
              WHERE account.deleted_at IS NULL AND account.aliases <> '[]' AND alias.value IN (SELECT value FROM asked))
     SELECT asked, ${accountColumns} FROM (
       SELECT identity AS asked, CASE WHEN deleted_at IS NULL THEN 2 ELSE 0 END AS rank, account.* FROM account WHERE identity IN (SELECT value FROM asked)
       UNION ALL SELECT went.asked AS asked, 1 AS rank, account.* FROM went JOIN account ON account.id = went.id)
     ORDER BY rank, deleted_at`,
  )
  const ofSegment = db.prepare<{ folded: string; limit: number }, Row>(
    `SELECT ${accountColumns} FROM account WHERE segment_folded = @folded AND deleted_at IS NULL ORDER BY name_folded, id LIMIT @limit`,
  )
  const segments = db.prepare<[], Row>(
    `SELECT min(segment) AS segment, count(*) AS accounts FROM account
     WHERE segment_folded IS NOT NULL AND deleted_at IS NULL GROUP BY segment_folded ORDER BY segment_folded LIMIT 500`,
  )
  const tagged = db.prepare<[], Row>(
    `SELECT json_each.value AS tag, count(*) AS accounts FROM account, json_each(account.tags)
     WHERE deleted_at IS NULL AND account.tags <> '[]' GROUP BY json_each.value ORDER BY 2 DESC, 1`,
  )
  const upsert = db.prepare<Row>(
    `INSERT INTO account (id, name, name_folded, identity, identity_folded, home_url, aliases, segment, segment_folded, tags, relation, rendering, sample, created_at, deleted_at)
     VALUES (@id, @name, @nameFolded, @identity, @identityFolded, @homeUrl, @aliases, @segment, @segmentFolded, @tags, @relation, @rendering, @sample, @createdAt, @deletedAt)
     ON CONFLICT (id) DO UPDATE SET name = @name, name_folded = @nameFolded, identity = @identity,
       identity_folded = @identityFolded, home_url = @homeUrl, aliases = @aliases, segment = @segment, segment_folded = @segmentFolded, tags = @tags, relation = @relation, rendering = @rendering, sample = @sample,
       created_at = @createdAt, deleted_at = @deletedAt`,
  )
  const save = (account: Account): void => {
    upsert.run({
      ...account,
      nameFolded: fold(account.name),
      identityFolded: fold(account.identity),
      aliases: JSON.stringify(account.aliases),
      tags: JSON.stringify(account.tags),
      segmentFolded: foldSegment(account.segment),
      rendering: account.rendering ? 1 : 0,
      sample: account.sample ? 1 : 0,
    })
  }
  return {
    list: ({ prefix = '', limit = -1, offset = 0 } = {}) =>
      list.all({ prefix: fold(prefix.trim()), limit, offset }).map(readAccount),
    count: (prefix = '') => count.get({ prefix: fold(prefix.trim()) }) ?? 0,
    recent: (limit) => recent.all(limit).map(readAccount),
    related: () => related.all().map(readAccount),
    get: (id) => optional(get.get(id)),
    byIdentity: (identity) => optional(byIdentity.get(identity)),
    byFormerIdentity: (identity) => optional(byFormerIdentity.get({ identity })),
    known: (identities) =>
      new Map(
        known.all({ identities: JSON.stringify(identities) }).map((row) => [String(row['asked']), readAccount(row)]),
      ),
    ofSegment: (segment, limit) => {
      const folded = foldSegment(segment)
      return folded === null ? [] : ofSegment.all({ folded, limit }).map(readAccount)
    },
    segments: () => segments.all().map((row) => readRow(segmentRowSchema, 'a segment', row)),
    tags: () => asOne(tagged.all().map((row) => readRow(tagRowSchema, 'a tag', row))),
    save,
  }
}

/** Spellings of one tag are told as one, by the most usual spelling, the most used tag first. */
function asOne(rows: readonly z.infer<typeof tagRowSchema>[]): readonly z.infer<typeof tagRowSchema>[] {
  const tags = new Map<string, z.infer<typeof tagRowSchema>>()
  for (const { tag, accounts } of rows) {
    const known = tags.get(foldTag(tag))
    tags.set(foldTag(tag), { tag: known?.tag ?? tag, accounts: (known?.accounts ?? 0) + accounts })
  }
  return [...tags.values()].toSorted((a, b) => b.accounts - a.accounts).slice(0, mostTagsListed)
}

const optional = (row: Row | undefined): Account | undefined => (row === undefined ? undefined : readAccount(row))

export function readAccount(row: Row): Account {
  const record = `account ${String(row['id'])}`
  return readRow(accountSchema, record, {
    ...row,
    aliases: readJson(record, row['aliases']),
    tags: readJson(record, row['tags']),
    rendering: row['rendering'] === 1,
    sample: row['sample'] === 1,
  })
}
