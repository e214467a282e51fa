import type { Database } from 'better-sqlite3'
import type { OwnQuestionStore } from '../../app/ports-questions.ts'
import { type OwnQuestion, ownQuestionSchema } from '../../core/model/own-question.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** The seller's own questions, in the order they were written. */
export function createOwnQuestionStore(db: Database): OwnQuestionStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM own_question WHERE account_id = ? AND removed_at IS NULL ORDER BY added_at, rowid',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM own_question WHERE id = ? AND removed_at IS NULL')
  const upsert = db.prepare<Row>(
    `INSERT INTO own_question (id, account_id, added_at, told) VALUES (@id, @accountId, @addedAt, @told)
     ON CONFLICT (id) DO UPDATE SET told = @told, removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'own_question')
  return {
    list: (accountId) => ofAccount.all(accountId).map(readQuestion),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readQuestion(row)
    },
    save(question) {
      const { id, accountId, addedAt } = question
      upsert.run({ id, accountId, addedAt, told: JSON.stringify(question) })
    },
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      const row = get.get(id)
      return row === undefined ? undefined : readQuestion(row)
    },
  }
}

function readQuestion(row: Row): OwnQuestion {
  const record = `own question ${String(row['id'])}`
  return readRow(ownQuestionSchema, record, readJson(record, row['told']))
}
