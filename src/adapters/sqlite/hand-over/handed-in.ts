import type { Database } from 'better-sqlite3'
import type { Handed } from '../../../core/snapshot/handed-snapshot.ts'

/** What a database that holds one account has of what records name. */
export function handedIn(db: Database): Handed {
  const ids = (sql: string): ReadonlySet<string> => new Set(db.prepare<[], string>(sql).pluck().all())
  return {
    pages: ids('SELECT id FROM main.page'),
    versions: ids('SELECT id FROM main.page_version'),
    notes: ids('SELECT id FROM main.note'),
    calls: ids('SELECT id FROM main.call'),
    questions: ids('SELECT id FROM main.own_question'),
    logged: ids(
      `SELECT id FROM main.touch UNION SELECT id FROM main.call UNION SELECT id FROM main.own_verdict
       UNION SELECT id FROM main.problem_word`,
    ),
  }
}
