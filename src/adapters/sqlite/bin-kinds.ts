import type { BinKind } from '../../core/model/bin.ts'

/** How one kind of thing is found in the bin, and what goes when it is purged. */
export type BinTable = {
  readonly kind: BinKind
  /** Rows as `id, title, at, account_id, removed_at`, of what is in the bin. */
  readonly select: string
  /** Takes `@id`. What refers to it goes by itself (`ON DELETE CASCADE`). */
  readonly purge: string
}

const longestTitle = 200

/** A kind to take away is a row here, its `removed_at`, and its two ways in `app/bin/bin-ways.ts`. */
export const binTables: readonly BinTable[] = [
  {
    kind: 'account',
    select:
      'SELECT id, name AS title, NULL AS at, NULL AS account_id, deleted_at AS removed_at FROM account WHERE deleted_at IS NOT NULL',
    purge: 'DELETE FROM account WHERE id = @id AND deleted_at IS NOT NULL',
  },
  {
    kind: 'call',
    select: 'SELECT id, objective AS title, at, account_id, removed_at FROM call WHERE removed_at IS NOT NULL',
    purge: 'DELETE FROM call WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    // one that went with its call comes back with it
    kind: 'debrief',
    select: `SELECT call_id AS id, coalesce(debrief.told ->> '$.said[0].words', debrief.told ->> '$.next', '') AS title, call.at AS at, debrief.account_id AS account_id,
       debrief.removed_at AS removed_at FROM debrief JOIN call ON call.id = call_id WHERE debrief.removed_at IS NOT NULL AND call.removed_at IS NULL`,
    purge: 'DELETE FROM debrief WHERE call_id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'page',
    select: `SELECT id, CASE title WHEN '' THEN replace(url, '#removed-' || id, '') ELSE title END AS title, NULL AS at, account_id, removed_at
       FROM page WHERE removed_at IS NOT NULL`,
    purge: 'DELETE FROM page WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'attempt',
    select: `SELECT id, substr(told ->> '$.words', 1, ${longestTitle}) AS title, at, account_id, removed_at FROM touch WHERE removed_at IS NOT NULL`,
    purge: 'DELETE FROM touch WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'question',
    select: `SELECT id, told ->> '$.ask' AS title, NULL AS at, account_id, removed_at FROM own_question WHERE removed_at IS NOT NULL`,
    purge: 'DELETE FROM own_question WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    // by its first line with words, without an image and the marks of Markdown before them
    kind: 'note',
    select: `SELECT id, substr(words, 1, instr(words || char(10), char(10)) - 1) AS title, NULL AS at, account_id, removed_at FROM
       (SELECT id, substr(ltrim(CASE WHEN markdown LIKE '![%](%)%' THEN substr(markdown, instr(markdown, ')') + 1) ELSE markdown END,
        '#>*+- ' || char(9, 10, 13)), 1, ${longestTitle}) AS words, account_id, removed_at FROM note WHERE removed_at IS NOT NULL)`,
    purge: 'DELETE FROM note WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'kept-quote',
    select: `SELECT id, substr(told ->> '$.evidence.quote', 1, ${longestTitle}) AS title, NULL AS at, account_id, removed_at
       FROM kept_quote WHERE removed_at IS NOT NULL`,
    purge: 'DELETE FROM kept_quote WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'assist-line',
    select: `SELECT id, substr(told ->> '$.text', 1, ${longestTitle}) AS title, NULL AS at, account_id, removed_at FROM assist_line WHERE removed_at IS NOT NULL`,
    purge: 'DELETE FROM assist_line WHERE id = @id AND removed_at IS NOT NULL',
  },
  {
    kind: 'playbook',
    select: `SELECT id, content ->> '$.name' AS title, NULL AS at, NULL AS account_id, removed_at FROM playbook AS latest
       WHERE removed_at IS NOT NULL AND version = (SELECT max(version) FROM playbook WHERE id = latest.id)`,
    purge: 'DELETE FROM playbook WHERE id = @id AND removed_at IS NOT NULL',
  },
]
