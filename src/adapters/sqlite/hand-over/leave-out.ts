import type { Database } from 'better-sqlite3'

const notHere = (table: string): string => `id NOT IN (SELECT id FROM here."${table}")`

/**
 * Of an account that is here: its snapshots say how it was seen elsewhere, and a playbook came only for them; pages of a brief, and what was
 * taken away, stay as they are here. @returns the snapshots that are left out
 */
export function leaveOutOfStanding(db: Database): number {
  const snapshots = db
    .prepare<[], number>(`SELECT count(*) FROM main.snapshot WHERE ${notHere('snapshot')}`)
    .pluck()
    .get()
  db.exec(`DELETE FROM main.snapshot_claim; DELETE FROM main.snapshot; DELETE FROM main.playbook;
    DELETE FROM main.approval WHERE frozen ->> '$.snapshotId' NOT IN (SELECT id FROM here.snapshot);
    DELETE FROM main.brief_edits WHERE call_id = '' OR call_id IN (SELECT id FROM here.call);
    DELETE FROM main.debrief WHERE call_id IN (SELECT id FROM here.call WHERE removed_at IS NOT NULL);
    DELETE FROM main.call_sheet WHERE call_id IN (SELECT id FROM here.call WHERE removed_at IS NOT NULL);
    DELETE FROM main.page_change WHERE ${notHere('page_change')}
      AND page_id IN (SELECT page_id FROM here.page_change);`)
  return snapshots ?? 0
}

/** The newest word counts: one of the file that is newer than one that stands here would overrule it. @returns how many are left out */
export function leaveOutOverruling(db: Database, account: string): number {
  const left = (table: string, at: string, same: string): number =>
    db
      .prepare(
        `DELETE FROM main."${table}" AS mine WHERE undone_at IS NULL AND ${notHere(table)} AND EXISTS
           (SELECT 1 FROM here."${table}" AS stands WHERE stands.account_id = ? AND stands.undone_at IS NULL
              AND stands."${at}" < mine."${at}" AND (${same}))`,
      )
      .run(account).changes
  const alike = (path: string): string => `stands.told ->> '${path}' = mine.told ->> '${path}'`
  const wordUndone = db
    .prepare(
      `DELETE FROM main.problem_word AS mine WHERE mine.told ->> '$.undoneAt' IS NULL AND ${notHere('problem_word')} AND EXISTS
         (SELECT 1 FROM here.problem_word AS stands WHERE stands.account_id = ? AND stands.told ->> '$.undoneAt' IS NULL
            AND stands.said_at < mine.said_at AND ${alike('$.problemId')})`,
    )
    .run(account).changes
  const sameSubject = `${alike('$.claimId')} OR ${alike('$.subject.about')} AND ${alike('$.subject.quotes[0].quote')}`
  const saysElse = `stands.told ->> '$.verdict' <> mine.told ->> '$.verdict' OR stands.told ->> '$.correction' IS NOT mine.told ->> '$.correction'`
  return (
    left('own_verdict', 'decided_at', 'true') +
    wordUndone +
    left('decision', 'decided_at', `(${sameSubject}) AND (${saysElse})`)
  )
}

/**
 * A copy of a page that both have keeps the readings it has here. What points into another reading would lead nowhere, and is left out.
 * @returns how much of the user's own that is: kept words
 */
export function leaveOutPlaces(db: Database): number {
  const unplaced = (column: string): string => `EXISTS (
    SELECT 1 FROM json_tree(mine."${column}") AS part
    JOIN here.page_version AS version ON version.id = part.value ->> '$.pageVersionId'
    WHERE part.type = 'object' AND part.value ->> '$.revision' IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM here.text_revision AS stands LEFT JOIN main.text_revision AS came
        ON came.page_version_id = stands.page_version_id AND came.revision = stands.revision
      WHERE stands.page_version_id = version.id AND stands.revision = part.value ->> '$.revision'
        AND coalesce(came.text_sha256, stands.text_sha256) = stands.text_sha256))`
  const left = (table: string, column: string): number =>
    db.prepare(`DELETE FROM main."${table}" AS mine WHERE ${unplaced(column)}`).run().changes
  const kept = left('kept_quote', 'told')
  left('page_change', 'told')
  left('research_note', 'lines')
  db.exec('DELETE FROM main.text_revision WHERE page_version_id IN (SELECT id FROM here.page_version)')
  return kept
}
