import type { Database } from 'better-sqlite3'
import { Buffer } from 'node:buffer'
import type { AccountId } from '../../../core/model/ids.ts'
import type { Instant } from '../../../core/model/time.ts'
import type { ContentStore } from '../content-store.ts'
import { shapeOf } from '../exports/exported-tables.ts'
import { createRememberedPeople } from '../remembered-people.ts'
import { createStores } from '../stores.ts'
import { accountIn } from './count-handed.ts'
import { handedTables } from './handed-tables.ts'

/**
 * Blots out of what was read of a file whoever was erased from the account that is here: a colleague may not know of it. With references
 * on, and before anything gets another id. @returns how many forms of names stood in it
 */
export function blotErased(db: Database, here: AccountId): number {
  const { id } = accountIn(db)
  db.prepare(
    `INSERT OR IGNORE INTO main.erased_person (account_id, salt, sha256, words, erased_at)
     SELECT ?, salt, sha256, words, erased_at FROM here.erased_person WHERE account_id = ?`,
  ).run(id, here)
  const since = db.prepare<[], string | null>('SELECT max(erased_at) FROM main.erased_person').pluck().get() ?? null
  if (since === null) return 0
  const { stores, inner } = createStores(db)
  const forms = createRememberedPeople(db).formsIn(id, () => textsIn(db, inner.content))
  // the moment at which somebody was erased last
  if (forms.length > 0) stores.people.erase(id, forms, since as Instant)
  db.exec('DELETE FROM main.erased_person')
  return forms.length
}

/** Every text of it: records, pages as they came and as they were read, snapshots. */
function* textsIn(db: Database, content: ContentStore): Generator<string> {
  for (const { table } of handedTables)
    for (const column of shapeOf(db, table).columns)
      yield* db
        .prepare<[], string>(`SELECT "${column}" FROM main."${table}" WHERE typeof("${column}") = 'text'`)
        .pluck()
        .all()
        // line breaks stand in JSON as two signs
        .map((text) => text.replaceAll(String.raw`\n`, ' '))
  const hashes = db
    .prepare<[], string>('SELECT sha256 FROM main.content WHERE sha256 NOT IN (SELECT sha256 FROM main.note_image)')
    .pluck()
  for (const hash of hashes.all()) yield Buffer.from(content.get(hash) ?? []).toString('utf8')
}
