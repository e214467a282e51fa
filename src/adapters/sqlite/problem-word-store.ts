import type { Database } from 'better-sqlite3'
import type { ProblemWordStore } from '../../app/ports-problem-words.ts'
import { type ProblemWord, problemWordSchema } from '../../core/model/problem-word.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** The seller's word on likely problems, the latest first. */
export function createProblemWordStore(db: Database): ProblemWordStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM problem_word WHERE account_id = ? ORDER BY said_at DESC, id DESC',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM problem_word WHERE id = ?')
  const upsert = db.prepare<Row>(
    `INSERT INTO problem_word (id, account_id, said_at, told) VALUES (@id, @accountId, @at, @told)
     ON CONFLICT (id) DO UPDATE SET told = @told`,
  )
  return {
    list: (accountId) => ofAccount.all(accountId).map(readWord),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readWord(row)
    },
    save(word) {
      const { id, accountId, at } = word
      upsert.run({ id, accountId, at, told: JSON.stringify(word) })
    },
  }
}

function readWord(row: Row): ProblemWord {
  const record = `word on a problem ${String(row['id'])}`
  return readRow(problemWordSchema, record, readJson(record, row['told']))
}
