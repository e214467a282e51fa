import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { SnapshotStore } from '../../app/ports.ts'
import { accountIdSchema } from '../../core/model/ids.ts'
import { type AccountSigns, signsSchema } from '../../core/model/peers.ts'
import { foldSegment } from '../../core/model/fold-segment.ts'
import { snapshotSchema, verdictSchema } from '../../core/model/snapshot.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import { signsIn } from '../../core/snapshot/peers.ts'
import type { ContentStore } from './content-store.ts'
import { readJson, readRow, unreadable } from './rows.ts'
import type { Row } from './rows.ts'

const verdictRowSchema = z.object({ accountId: accountIdSchema, verdict: verdictSchema.nullable() })
const momentSchema = snapshotSchema.pick({ accountId: true, asOf: true })
const headSchema = snapshotSchema
  .pick({ id: true, number: true, asOf: true, playbook: true })
  .extend({ verdict: verdictSchema.nullable() })

/** @param keepStandings keeps how each problem stands by a snapshot, in the same transaction */
export function createSnapshotStore(
  db: Database,
  content: ContentStore,
  keepStandings: (snapshot: Snapshot) => void,
): SnapshotStore {
  const latest = db.prepare<[string], Row>(
    'SELECT id, sha256 FROM snapshot WHERE account_id = ? ORDER BY number DESC LIMIT 1',
  )
  const get = db.prepare<[string], Row>('SELECT id, sha256 FROM snapshot WHERE id = ?')
  const list = db.prepare<[string], Row>(
    'SELECT id, number, as_of AS asOf, playbook, verdict FROM snapshot WHERE account_id = ? ORDER BY number DESC',
  )
  const verdicts = db.prepare<[string], Row>(
    // SQLite gives the verdict of the row that has the highest number
    `SELECT account_id AS accountId, verdict, max(number) FROM snapshot
     WHERE account_id IN (SELECT value FROM json_each(?)) GROUP BY account_id`,
  )
  const withClaim = db.prepare<[string], Row>(
    `SELECT id, sha256 FROM snapshot_claim JOIN snapshot ON id = snapshot_id WHERE claim_id = ?
     ORDER BY as_of DESC, number DESC LIMIT 1`,
  )
  // SQLite gives the columns of the row that has the highest number
  const signsOfSegment = db.prepare<{ folded: string; limit: number }, Row>(
    `SELECT snapshot.id, sha256, account_id AS accountId, as_of AS asOf, shows, max(number) FROM account JOIN snapshot ON account_id = account.id
     WHERE segment_folded = @folded AND deleted_at IS NULL AND sample = 0 GROUP BY account_id ORDER BY as_of DESC LIMIT @limit`,
  )
  const signsOf = db.prepare<[string, number], Row>(
    `SELECT id, sha256, account_id AS accountId, as_of AS asOf, shows FROM snapshot WHERE account_id = ? ORDER BY number DESC LIMIT ?`,
  )
  const insert = db.prepare<Row>(
    `INSERT INTO snapshot (id, account_id, number, as_of, playbook, verdict, sha256, shows)
     VALUES (@id, @accountId, @number, @asOf, @playbook, @verdict, @sha256, @shows)`,
  )
  const insertClaim = db.prepare<[string, string]>('INSERT INTO snapshot_claim (claim_id, snapshot_id) VALUES (?, ?)')
  const save = db.transaction((snapshot: Snapshot) => {
    const { id, accountId, number, asOf } = snapshot
    const playbook = snapshot.playbook === null ? null : JSON.stringify(snapshot.playbook)
    const verdict = snapshot.recommendation?.verdict ?? null
    const hash = content.putText(JSON.stringify(snapshot))
    insert.run({
      id,
      accountId,
      number,
      asOf,
      playbook,
      verdict,
      sha256: hash,
      shows: JSON.stringify(signsIn(snapshot)),
    })
    for (const claim of claimsOf(snapshot)) insertClaim.run(claim, id)
    keepStandings(snapshot)
  })
  const read = (row: Row | undefined): Snapshot | undefined =>
    row === undefined ? undefined : readSnapshot(row, content)
  return {
    latest: (accountId) => read(latest.get(accountId)),
    verdicts: (accountIds) =>
      new Map(
        verdicts.all(JSON.stringify(accountIds)).map((row) => {
          const { accountId, verdict } = readRow(verdictRowSchema, 'a verdict', row)
          return [accountId, verdict]
        }),
      ),
    get: (id) => read(get.get(id)),
    list: (accountId) => list.all(accountId).map(readHead),
    save: (snapshot) => save.immediate(snapshot),
    signsOfSegment: (segment, limit) => {
      const folded = foldSegment(segment)
      return folded === null ? [] : signsOfSegment.all({ folded, limit }).map((row) => readSigns(row, content))
    },
    signsOf: (accountId, limit) => signsOf.all(accountId, limit).map((row) => readSigns(row, content)),
    withClaim: (claimId) => read(withClaim.get(claimId)),
  }
}

/** Every line of a snapshot one can ask "how do you know?" of. */
function claimsOf(snapshot: Snapshot): ReadonlySet<string> {
  const { recommendation, bringBack, urgency, events, problems, struck, lookedFor, business, goals, people, know } =
    snapshot
  const claims = [
    ...(recommendation?.reasons ?? []),
    recommendation?.against,
    bringBack,
    urgency,
    ...events,
    ...[...problems, ...struck].flatMap((problem) => [...problem.for, ...problem.against]),
    ...(lookedFor?.notFound ?? []).flatMap(({ lines }) => lines),
    ...business,
    ...goals,
    ...people,
    ...know,
  ]
  return new Set(claims.flatMap((claim) => (claim == null ? [] : [claim.id])))
}

export function readSnapshot(row: Row, content: ContentStore): Snapshot {
  const record = `snapshot ${String(row['id'])}`
  const json = content.getText(String(row['sha256']))
  if (json === undefined) throw unreadable(record, ': it is not what was saved')
  return readRow(snapshotSchema, record, readJson(record, json))
}

/** A snapshot that was kept before its signs were is read whole. */
function readSigns(row: Row, content: ContentStore): AccountSigns {
  const { accountId, asOf } = readRow(momentSchema, 'a snapshot', row)
  const record = `what ${String(row['id'])} shows`
  const signs =
    row['shows'] === null
      ? signsIn(readSnapshot(row, content))
      : readRow(signsSchema, record, readJson(record, row['shows']))
  return { ...signs, accountId, asOf }
}

function readHead(row: Row): ReturnType<SnapshotStore['list']>[number] {
  const record = `snapshot ${String(row['id'])}`
  return readRow(headSchema, record, {
    ...row,
    playbook: row['playbook'] === null ? null : readJson(record, row['playbook']),
  })
}
