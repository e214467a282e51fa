import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { ResearchStore } from '../../app/ports-research.ts'
import { accountIdSchema, researchIdSchema } from '../../core/model/ids.ts'
import { researchSchema, researchStateSchema } from '../../core/model/research.ts'
import type { Research } from '../../core/model/research.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, home_url AS homeUrl, purpose, state, max_pages AS maxPages, delay_ms AS delayMs,
  started_at AS startedAt, ended_at AS endedAt, queued_at AS queuedAt, reason`

const goingSchema = z.object({ accountId: accountIdSchema, state: researchStateSchema })
const savedSchema = z.object({ id: researchIdSchema, saved: z.number().int().nonnegative() })

/** Research runs, the latest first; those that wait in the order of the queue. */
export function createResearchStore(db: Database): ResearchStore {
  const list = db.prepare<{ accountId: string | null; state: string | null }, Row>(
    `SELECT ${columns} FROM research
     WHERE (@accountId IS NULL OR account_id = @accountId) AND (@state IS NULL OR state = @state)
     ORDER BY started_at DESC, id DESC`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM research WHERE id = ?`)
  const upsert = db.prepare<Row>(
    `INSERT INTO research (id, account_id, home_url, purpose, state, max_pages, delay_ms, started_at, ended_at, queued_at, reason)
     VALUES (@id, @accountId, @homeUrl, @purpose, @state, @maxPages, @delayMs, @startedAt, @endedAt, @queuedAt, @reason)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, home_url = @homeUrl, purpose = @purpose, state = @state, max_pages = @maxPages,
       delay_ms = @delayMs, started_at = @startedAt, ended_at = @endedAt, queued_at = @queuedAt, reason = @reason`,
  )
  const saveAll = db.transaction((runs: readonly Research[]) => runs.forEach((run) => upsert.run(run)))
  return {
    list: ({ accountId, state } = {}) =>
      list.all({ accountId: accountId ?? null, state: state ?? null }).map(readResearch),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readResearch(row)
    },
    save: (research) => void upsert.run(research),
    saveAll: (runs) => saveAll.immediate(runs),
    ...queueReads(db),
  }
}

function queueReads(db: Database): Pick<ResearchStore, 'latest' | 'waiting' | 'queuedSince' | 'going' | 'pagesSaved'> {
  const latest = db.prepare<[number], Row>(
    `SELECT ${columns} FROM research WHERE state <> 'waiting'
       AND EXISTS (SELECT 1 FROM account WHERE account.id = account_id AND deleted_at IS NULL)
     ORDER BY started_at DESC, id DESC LIMIT ?`,
  )
  const waiting = db.prepare<[number], Row>(
    `SELECT ${columns} FROM research WHERE state = 'waiting' ORDER BY queued_at, id LIMIT ?`,
  )
  const queuedSince = db.prepare<[string], Row>(
    `SELECT ${columns} FROM research WHERE queued_at >= ? ORDER BY queued_at, id`,
  )
  const going = db.prepare<[string], Row>(
    `SELECT account_id AS accountId, state FROM research
     WHERE state IN ('waiting', 'running', 'interrupted') AND account_id IN (SELECT value FROM json_each(?))
     ORDER BY started_at`,
  )
  const saved = db.prepare<[string], Row>(
    `SELECT research_id AS id, count(version_id) AS saved FROM page
     WHERE research_id IN (SELECT value FROM json_each(?)) GROUP BY research_id`,
  )
  return {
    latest: (limit) => latest.all(limit).map(readResearch),
    waiting: (limit) => waiting.all(limit).map(readResearch),
    queuedSince: (since) => queuedSince.all(since).map(readResearch),
    going(accountIds) {
      const rows = going
        .all(JSON.stringify(accountIds))
        .map((row) => readRow(goingSchema, 'the state of research', row))
      return new Map(rows.map(({ accountId, state }) => [accountId, state]))
    },
    pagesSaved(researchIds) {
      const rows = saved.all(JSON.stringify(researchIds)).map((row) => readRow(savedSchema, 'the pages of a run', row))
      return new Map(rows.map(({ id, saved: count }) => [id, count]))
    },
  }
}

const readResearch = (row: Row): Research => readRow(researchSchema, `research ${String(row['id'])}`, row)
