import type { Database } from 'better-sqlite3'
import type { ResearchStore } from '../../app/ports.ts'
import { researchSchema } from '../../core/model/research.ts'
import type { Research } from '../../core/model/research.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, home_url AS homeUrl, state, max_pages AS maxPages, delay_ms AS delayMs,
  started_at AS startedAt, ended_at AS endedAt, reason`

/** Research runs, the latest first. */
export function createResearchStore(db: Database): ResearchStore {
  const list = db.prepare<{ accountId: string | null; state: string | null }, Row>(
    `SELECT ${columns} FROM research
     WHERE (@accountId IS NULL OR account_id = @accountId) AND (@state IS NULL OR state = @state)
     ORDER BY started_at DESC, id DESC`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM research WHERE id = ?`)
  const upsert = db.prepare<Row>(
    `INSERT INTO research (id, account_id, home_url, state, max_pages, delay_ms, started_at, ended_at, reason)
     VALUES (@id, @accountId, @homeUrl, @state, @maxPages, @delayMs, @startedAt, @endedAt, @reason)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, home_url = @homeUrl, state = @state, max_pages = @maxPages,
       delay_ms = @delayMs, started_at = @startedAt, ended_at = @endedAt, reason = @reason`,
  )
  return {
    list: ({ accountId, state } = {}) =>
      list.all({ accountId: accountId ?? null, state: state ?? null }).map(readResearch),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readResearch(row)
    },
    save: (research) => void upsert.run(research),
  }
}

const readResearch = (row: Row): Research => readRow(researchSchema, `research ${String(row['id'])}`, row)
