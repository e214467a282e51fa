import type { Database } from 'better-sqlite3'
import type { IdentityStore } from '../../app/ports-accounts.ts'
import { identityFindingSchema, identityQuestionSchema } from '../../core/model/identity-question.ts'
import type { IdentityQuestion } from '../../core/model/identity-question.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, research_id AS researchId, finding, asked_at AS askedAt, answer, answered_at AS answeredAt`

/** Questions of whose pages these are: one open an account, all that were answered. */
export function createIdentityStore(db: Database): IdentityStore {
  const list = db.prepare<[string], Row>(
    `SELECT ${columns} FROM identity_question WHERE account_id = ? ORDER BY asked_at DESC, id DESC`,
  )
  const open = db.prepare<[string], Row>(
    `SELECT ${columns} FROM identity_question WHERE account_id = ? AND answer IS NULL`,
  )
  const drop = db.prepare<[string]>('DELETE FROM identity_question WHERE account_id = ? AND answer IS NULL')
  const upsert = db.prepare<Row>(
    `INSERT INTO identity_question (id, account_id, research_id, matter, subject, finding, asked_at, answer, answered_at)
     VALUES (@id, @accountId, @researchId, @matter, @subject, @finding, @askedAt, @answer, @answeredAt)
     ON CONFLICT (id) DO UPDATE SET research_id = @researchId, matter = @matter, subject = @subject, finding = @finding,
       asked_at = @askedAt, answer = @answer, answered_at = @answeredAt`,
  )
  const save = db.transaction((question: IdentityQuestion) => {
    if (question.answer === null) drop.run(question.accountId)
    const { id, accountId, researchId, matter, subject, askedAt, answer, answeredAt, otherAccount } = question
    const finding = JSON.stringify({ ...identityFindingSchema.parse(question), otherAccount })
    upsert.run({ id, accountId, researchId, matter, subject, finding, askedAt, answer, answeredAt })
  })
  return {
    list: (accountId) => list.all(accountId).map(readQuestion),
    open(accountId) {
      const row = open.get(accountId)
      return row === undefined ? undefined : readQuestion(row)
    },
    save: (question) => save.immediate(question),
    drop: (accountId) => void drop.run(accountId),
  }
}

function readQuestion({ finding, ...row }: Row): IdentityQuestion {
  const record = `a question about ${String(row['accountId'])}`
  const seen = readJson(record, finding)
  return readRow(identityQuestionSchema, record, { ...(typeof seen === 'object' ? seen : {}), ...row })
}
