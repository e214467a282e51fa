import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { DecisionStore } from '../../app/ports-decisions.ts'
import { type Decision, decisionSchema } from '../../core/model/decision.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const countedSchema = z.object({ rule: z.string(), hits: z.number().int() })

/** The user's words on signals, the latest first. What was said is never changed; only the day on which it was taken back is added. */
export function createDecisionStore(db: Database): DecisionStore {
  const all = db.prepare<[], Row>('SELECT id, undone_at, told FROM decision ORDER BY decided_at DESC, rowid DESC')
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, undone_at, told FROM decision WHERE account_id = ? ORDER BY decided_at DESC, rowid DESC',
  )
  const get = db.prepare<[string], Row>('SELECT id, undone_at, told FROM decision WHERE id = ?')
  const upsert = db.prepare<Row>(
    `INSERT INTO decision (id, account_id, decided_at, undone_at, told)
     VALUES (@id, @accountId, @decidedAt, @undoneAt, @told)
     ON CONFLICT (id) DO UPDATE SET undone_at = @undoneAt`,
  )
  const current = `page JOIN text_revision ON page_version_id = page.version_id AND text_revision.revision = page.revision`
  const hits = db.prepare<[], Row>(
    `SELECT mention.value ->> 'ruleId' AS rule, count(*) AS hits
     FROM ${current}, json_each(text_revision.events) AS mention WHERE page.removed_at IS NULL GROUP BY 1
     UNION ALL
     SELECT (mention.value ->> 'ruleId') || ' ' || (mention.value ->> 'cue') AS rule, count(*) AS hits
     FROM ${current}, json_each(text_revision.problems) AS mention WHERE page.removed_at IS NULL GROUP BY 1`,
  )
  const counted = db.prepare<[], { made: number; undone: number }>(
    'SELECT count(*) AS made, count(undone_at) AS undone FROM decision',
  )
  return {
    list: (accountId) => (accountId === undefined ? all.all() : ofAccount.all(accountId)).map(readDecision),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readDecision(row)
    },
    save(decision) {
      const { id, accountId, decidedAt, undoneAt } = decision
      upsert.run({ id, accountId, decidedAt, undoneAt, told: JSON.stringify(decision) })
    },
    hitsByRule: () =>
      new Map(
        hits.all().map((row) => {
          const { rule, hits: count } = readRow(countedSchema, 'the hits of rules', row)
          return [rule, count]
        }),
      ),
    version() {
      const { made, undone } = counted.get() ?? { made: 0, undone: 0 }
      return made + undone
    },
  }
}

function readDecision(row: Row): Decision {
  const record = `decision ${String(row['id'])}`
  const told = readRow(decisionSchema, record, readJson(record, row['told']))
  return readRow(decisionSchema, record, { ...told, undoneAt: row['undone_at'] })
}
