import type { Database } from 'better-sqlite3'
import type { OpeningStore } from '../../app/ports-pages.ts'
import type { AccountBoard, JobOpening } from '../../core/model/job-board.ts'
import { accountBoardSchema, jobOpeningSchema } from '../../core/model/job-board.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const boardColumns = `account_id AS accountId, name, token, origin, linked_from AS linkedFrom, link, first_read_at AS firstReadAt,
  last_read_at AS lastReadAt, failure`
const openingColumns = `account_id AS accountId, board, token, posting_id AS postingId, title, places, department,
  employment_type AS employmentType, url, posted_at AS postedAt, first_seen AS firstSeen, last_seen AS lastSeen,
  gone_since AS goneSince, reposted_on AS repostedOn, page_id AS pageId, page_version_id AS pageVersionId`

/** Job boards of accounts, and what stood on them when. */
export function createOpeningStore(db: Database): OpeningStore {
  const boards = db.prepare<[string], Row>(`SELECT ${boardColumns} FROM job_board WHERE account_id = ? ORDER BY rowid`)
  const list = db.prepare<[string], Row>(
    `SELECT ${openingColumns} FROM job_opening WHERE account_id = ? ORDER BY rowid`,
  )
  const putBoard = db.prepare<Row>(
    `INSERT INTO job_board (account_id, name, token, origin, linked_from, link, first_read_at, last_read_at, failure)
     VALUES (@accountId, @name, @token, @origin, @linkedFrom, @link, @firstReadAt, @lastReadAt, @failure)
     ON CONFLICT (account_id, name, token) DO UPDATE SET origin = @origin, linked_from = @linkedFrom, link = @link,
       first_read_at = @firstReadAt, last_read_at = @lastReadAt, failure = @failure`,
  )
  const putOpening = db.prepare<Row>(
    `INSERT INTO job_opening (account_id, board, token, posting_id, title, places, department, employment_type, url, posted_at,
       first_seen, last_seen, gone_since, reposted_on, page_id, page_version_id)
     VALUES (@accountId, @board, @token, @postingId, @title, @places, @department, @employmentType, @url, @postedAt,
       @firstSeen, @lastSeen, @goneSince, @repostedOn, @pageId, @pageVersionId)
     ON CONFLICT (account_id, board, token, posting_id) DO UPDATE SET title = @title, places = @places,
       department = @department, employment_type = @employmentType, url = @url, posted_at = @postedAt, first_seen = @firstSeen,
       last_seen = @lastSeen, gone_since = @goneSince, reposted_on = @repostedOn, page_id = @pageId,
       page_version_id = @pageVersionId`,
  )
  const save = db.transaction((board: AccountBoard, openings: readonly JobOpening[]) => {
    putBoard.run(board)
    for (const opening of openings) putOpening.run({ ...opening, places: JSON.stringify(opening.places) })
  })
  return {
    boards: (accountId) =>
      boards.all(accountId).map((row) => readRow(accountBoardSchema, `job board ${String(row['token'])}`, row)),
    list: (accountId) => list.all(accountId).map(readOpening),
    save: (board, openings) => save.immediate(board, openings),
  }
}

function readOpening(row: Row): JobOpening {
  const record = `job opening ${String(row['postingId'])}`
  return readRow(jobOpeningSchema, record, { ...row, places: readJson(record, row['places']) })
}
