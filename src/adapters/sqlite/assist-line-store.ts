import type { Database } from 'better-sqlite3'
import type { AssistLineStore } from '../../app/ports-assist.ts'
import { type AssistLine, assistLineSchema } from '../../core/model/assist.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** What a language model proposed and the user accepted, in that order. */
export function createAssistLineStore(db: Database): AssistLineStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM assist_line WHERE account_id = ? AND removed_at IS NULL ORDER BY kept_at, rowid',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM assist_line WHERE id = ? AND removed_at IS NULL')
  const insert = db.prepare<Row>(
    'INSERT INTO assist_line (id, account_id, kept_at, told) VALUES (@id, @accountId, @keptAt, @told)',
  )
  const { remove, restore } = binStatements(db, 'assist_line')
  const one = (id: string): AssistLine | undefined => {
    const row = get.get(id)
    return row === undefined ? undefined : readLine(row)
  }
  return {
    list: (accountId) => ofAccount.all(accountId).map(readLine),
    get: one,
    add(line) {
      const { id, accountId, keptAt } = line
      insert.run({ id, accountId, keptAt, told: JSON.stringify(line) })
    },
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      return one(id)
    },
  }
}

function readLine(row: Row): AssistLine {
  const record = `line of Assist ${String(row['id'])}`
  return readRow(assistLineSchema, record, readJson(record, row['told']))
}
