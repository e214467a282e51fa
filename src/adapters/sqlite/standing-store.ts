import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { RadarScope, StandingRow, StandingStore } from '../../app/ports-standings.ts'
import { accountIdSchema } from '../../core/model/ids.ts'
import { shownStandingSchema, weighedStandingSchema } from '../../core/model/radar.ts'
import { foldSegment } from '../../core/model/fold-segment.ts'
import { type Snapshot, verdictSchema } from '../../core/model/snapshot.ts'
import { foldTag } from '../../core/model/tag.ts'
import { instantSchema } from '../../core/model/time.ts'
import { listLook } from '../../core/snapshot/list-look.ts'
import { standingsIn } from '../../core/snapshot/radar/standings-in.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const rowSchema = z.object({
  id: accountIdSchema,
  name: z.string(),
  pages: z.number().int(),
  looked: z.number(),
  verdict: verdictSchema.nullable(),
})
const countSchema = z.object({ problemId: z.string(), accounts: z.number().int() })
const lookSchema = z.object({ id: accountIdSchema, asOf: instantSchema, version: z.number().int().nullable() })
const tagsSchema = z.array(z.string())
const shownRowSchema = z.object({ id: accountIdSchema })

/** Who is in the scope. */
const inScope = `account.deleted_at IS NULL AND account.relation IS NULL
  AND (@samples = 'too' OR account.sample = (@samples = 'only'))
  AND (@segment IS NULL OR account.segment_folded = @segment)`

/** Keeps what the latest snapshot of an account says of each problem. Runs inside the transaction that keeps the snapshot. */
export function createStandingKeeper(db: Database): (snapshot: Snapshot) => void {
  const look = db.prepare<Row>(
    `INSERT INTO account_look (account_id, snapshot_id, as_of, playbook_id, playbook_version, pages, verdict, fit_low, fit_high, in_list)
     VALUES (@accountId, @id, @asOf, @playbookId, @version, @pages, @verdict, @fitLow, @fitHigh, @inList)
     ON CONFLICT (account_id) DO UPDATE SET snapshot_id = @id, as_of = @asOf, playbook_id = @playbookId,
       playbook_version = @version, pages = @pages, verdict = @verdict, fit_low = @fitLow, fit_high = @fitHigh, in_list = @inList`,
  )
  const drop = db.prepare<[string]>('DELETE FROM standing WHERE account_id = ?')
  const dropShown = db.prepare<[string]>('DELETE FROM standing_shown WHERE account_id = ?')
  const put = db.prepare<Row>(
    'INSERT INTO standing (problem_id, account_id, speaks_for, weighed) VALUES (@problemId, @accountId, @speaksFor, @weighed)',
  )
  const putShown = db.prepare<Row>(
    'INSERT INTO standing_shown (account_id, problem_id, shown) VALUES (@accountId, @problemId, @shown)',
  )
  return (snapshot) => {
    const { accountId, id, asOf, playbook, lookedFor, pagesRead, recommendation, fit } = snapshot
    look.run({
      accountId,
      id,
      asOf,
      playbookId: playbook?.id ?? null,
      version: playbook?.version ?? null,
      pages: lookedFor?.pages ?? pagesRead,
      verdict: recommendation?.verdict ?? null,
      fitLow: fit?.low ?? null,
      fitHigh: fit?.high ?? null,
      inList: JSON.stringify(listLook(snapshot)),
    })
    drop.run(accountId)
    dropShown.run(accountId)
    for (const { problemId, weighed, shown } of standingsIn(snapshot)) {
      const speaksFor = weighed.for.length > 0 ? 1 : 0
      put.run({ problemId, accountId, speaksFor, weighed: JSON.stringify(weighed) })
      putShown.run({ problemId, accountId, shown: JSON.stringify(shown) })
    }
  }
}

/** @param read a snapshot by the row that names it */
export function createStandingStore(
  db: Database,
  keep: (snapshot: Snapshot) => void,
  read: (row: Row) => Snapshot,
): StandingStore {
  const ofProblem = db.prepare<Row, Row>(
    `SELECT account.id, account.name_folded AS name, verdict, weighed,
       coalesce(pages, (SELECT count(*) FROM page WHERE page.account_id = account.id AND revision > 0 AND removed_at IS NULL)) AS pages,
       coalesce(playbook_id = @playbookId, 0) AS looked, CASE WHEN @tagged THEN tags END AS tags
     FROM account LEFT JOIN account_look ON account_look.account_id = account.id
       LEFT JOIN standing ON standing.problem_id = @problemId AND standing.account_id = account.id
     WHERE ${inScope}`,
  )
  const shown = db.prepare<Row, Row>(
    `SELECT account_id AS id, shown FROM standing_shown
     WHERE problem_id = @problemId AND account_id IN (SELECT value FROM json_each(@accountIds))`,
  )
  const counts = db.prepare<Row, Row>(
    `SELECT standing.problem_id AS problemId, count(*) AS accounts FROM standing
       JOIN account_look USING (account_id) JOIN account ON account.id = standing.account_id
     WHERE speaks_for = 1 AND playbook_id = @playbookId AND ${inScope} GROUP BY standing.problem_id`,
  )
  const looks = db.prepare<[string], Row>(
    `SELECT account_id AS id, as_of AS asOf, playbook_version AS version FROM account_look
     WHERE account_id IN (SELECT value FROM json_each(?))`,
  )
  const ownChanges = db.prepare<[], number>('SELECT total_changes()').pluck()
  const missing = 'account_id NOT IN (SELECT account_id FROM account_look WHERE in_list IS NOT NULL)'
  const behind = db.prepare<[], number>(`SELECT count(DISTINCT account_id) FROM snapshot WHERE ${missing}`).pluck()
  // SQLite gives the columns of the row that has the highest number
  const oldest = db.prepare<[number], Row>(
    `SELECT id, sha256, max(number) FROM snapshot WHERE ${missing} GROUP BY account_id LIMIT ?`,
  )
  const takeIn = db.transaction((most: number) => {
    for (const row of oldest.all(most)) keep(read(row))
  })
  return {
    of: (problemId, scope) =>
      ofProblem
        .all({ ...valuesOf(scope), problemId, tagged: scope.tag === undefined ? 0 : 1 })
        .filter((row) => hasTag(row, scope.tag))
        .map(readStanding),
    shown: (problemId, accountIds) =>
      new Map(shown.all({ problemId, accountIds: JSON.stringify(accountIds) }).map(readShown)),
    counts: (scope) =>
      new Map(
        counts.all(valuesOf(scope)).map((row) => {
          const { problemId, accounts } = readRow(countSchema, 'a count of accounts', row)
          return [problemId, accounts]
        }),
      ),
    looks: (accountIds) =>
      new Map(
        looks.all(JSON.stringify(accountIds)).map((row) => {
          const { id, ...look } = readRow(lookSchema, 'a look at an account', row)
          return [id, look]
        }),
      ),
    revision: () => `${String(db.pragma('data_version', { simple: true }))}/${ownChanges.get() ?? 0}`,
    behind: () => behind.get() ?? 0,
    catchUp(most) {
      takeIn.immediate(most)
      return behind.get() ?? 0
    },
  }
}

const valuesOf = ({ playbookId, samples, segment }: RadarScope): Row => ({
  playbookId,
  samples,
  segment: segment === undefined ? null : foldSegment(segment),
})

function hasTag(row: Row, tag: string | undefined): boolean {
  if (tag === undefined) return true
  const tags = readRow(tagsSchema, `the tags of ${String(row['id'])}`, readJson('tags', row['tags']))
  return tags.some((one) => foldTag(one) === foldTag(tag))
}

function readStanding(row: Row): StandingRow {
  const record = `where ${String(row['id'])} stands`
  const { looked, ...rest } = readRow(rowSchema, record, row)
  const weighed = row['weighed']
  return {
    ...rest,
    looked: looked === 1,
    weighed: weighed === null ? null : readRow(weighedStandingSchema, record, readJson(record, weighed)),
  }
}

function readShown(row: Row) {
  const record = `what stands of ${String(row['id'])}`
  const { id } = readRow(shownRowSchema, record, row)
  return [id, readRow(shownStandingSchema, record, readJson(record, row['shown']))] as const
}
