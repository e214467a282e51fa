import type { Database } from 'better-sqlite3'
import type { HandOverLook } from '../../../core/model/hand-over.ts'
import { sha256 } from '../content-store.ts'
import { shapeOf } from '../exports/exported-tables.ts'
import { blotErased } from './blot-erased.ts'
import { accountIn } from './count-handed.ts'
import { findHere } from './find-here.ts'
import { tablesOfFile } from './handed-tables.ts'
import { leaveOutOfStanding, leaveOutOverruling, leaveOutPlaces } from './leave-out.ts'
import { Refused } from './refused.ts'
import { tellNewIds } from './told-ids.ts'

export type Joined = Pick<
  HandOverLook,
  'here' | 'notesBeside' | 'decisionsLeft' | 'placesLeft' | 'snapshotsLeft' | 'namesBlotted'
>

/**
 * Makes what was read of a file ready to be laid over the present workspace, attached as `here`: its account and pages get the ids of those
 * that are here already, and what would change something that is here is left out or stands beside it. @throws Refused
 */
export function joinHere(db: Database): Joined {
  const here = findHere(db)
  const namesBlotted = here === null ? 0 : blotErased(db, here.id)
  db.pragma('foreign_keys = OFF')
  return db.transaction(() => {
    const account = here?.id ?? accountIn(db).id
    refuseOthersIds(db, account)
    const alone = { here, notesBeside: 0, decisionsLeft: 0, placesLeft: 0, snapshotsLeft: 0, namesBlotted }
    if (here === null) return alone
    takeIds(db, account)
    const snapshotsLeft = leaveOutOfStanding(db)
    return {
      ...alone,
      notesBeside: setNotesBeside(db),
      decisionsLeft: leaveOutOverruling(db, account),
      placesLeft: leaveOutPlaces(db),
      snapshotsLeft,
    }
  })()
}

/** Tables whose rows have an id of their own and an account. */
const withIds = [
  'page',
  'note',
  'note_image',
  'snapshot',
  'call',
  'page_change',
  'kept_quote',
  'decision',
  'touch',
  'own_verdict',
  'own_question',
  'problem_word',
  'approval',
] as const

/** An id that is here stands for the same record, or the file is made up: it would be taken for a record of another account. */
function refuseOthersIds(db: Database, account: string): void {
  const taken = withIds.some(
    (table) =>
      db
        .prepare(
          `SELECT 1 FROM main."${table}" AS mine JOIN here."${table}" AS theirs USING (id) WHERE theirs.account_id <> ?`,
        )
        .get(account) !== undefined,
  )
  const version = db
    .prepare(
      `SELECT 1 FROM main.page_version AS mine JOIN here.page_version AS theirs USING (id) JOIN here.page ON page.id = theirs.page_id
       WHERE page.account_id <> ?`,
    )
    .get(account)
  if (taken || version !== undefined)
    throw new Refused(
      'a record in it has the number of one that belongs to another account here',
      'Ask whoever sent it to write it once more; where they are one company, merge the two accounts first. Nothing was changed.',
      'conflict',
    )
}

function takeIds(db: Database, account: string): void {
  const own = accountIn(db).id
  const pages = new Map(
    db
      .prepare<[string], { mine: string; theirs: string }>(
        `SELECT mine.id AS mine, theirs.id AS theirs FROM main.page AS mine JOIN here.page AS theirs USING (url)
         WHERE theirs.account_id = ? AND theirs.id <> mine.id AND mine.id NOT IN (SELECT id FROM here.page)`,
      )
      .all(account)
      .map(({ mine, theirs }) => [mine, theirs]),
  )
  tellNewIds(db, { accountId: (id) => (id === own ? account : undefined), pageId: (id) => pages.get(id) })
  for (const [table, column] of columnsNamed(db, 'account_id'))
    db.prepare(`UPDATE main."${table}" SET "${column}" = ?`).run(account)
  db.prepare('UPDATE main.account SET id = ?').run(account)
  const drop = db.prepare('DELETE FROM main.page WHERE id = ?')
  for (const [mine, theirs] of pages) {
    for (const [table, column] of [...columnsNamed(db, 'page_id'), ['job_board', 'linked_from'] as const])
      db.prepare(`UPDATE main."${table}" SET "${column}" = ? WHERE "${column}" = ?`).run(theirs, mine)
    drop.run(mine)
  }
}

const columnsNamed = (db: Database, column: string): readonly (readonly [string, string])[] =>
  tablesOfFile.filter((table) => shapeOf(db, table).columns.includes(column)).map((table) => [table, column])

/**
 * A note that says something else on each side is two notes from now on, unless theirs is what was here before. The number of theirs comes from
 * its words, so that opening the file again adds nothing. @returns how many come beside
 */
function setNotesBeside(db: Database): number {
  const rows = db
    .prepare<[], { id: string; markdown: string }>(
      `SELECT mine.id AS id, mine.markdown AS markdown FROM main.note AS mine JOIN here.note AS theirs USING (id)
       WHERE theirs.markdown <> mine.markdown AND theirs.removed_at IS NULL AND NOT EXISTS
         (SELECT 1 FROM here.note_version AS before WHERE before.note_id = mine.id AND before.markdown = mine.markdown)`,
    )
    .all()
  const give = db.prepare<{ id: string; beside: string }>('UPDATE main.note SET id = @beside WHERE id = @id')
  const isHere = db.prepare<[string], number>('SELECT 1 FROM here.note WHERE id = ?').pluck()
  return rows.filter(({ id, markdown }) => {
    const beside = `not_${sha256(`${id}\n${markdown}`).slice(0, 26)}`
    give.run({ id, beside })
    return isHere.get(beside) === undefined
  }).length
}
