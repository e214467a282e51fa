import type { Database } from 'better-sqlite3'
import { wordsOfOthers } from '../../../core/brief/words-of-others.ts'
import type { AccountId } from '../../../core/model/ids.ts'
import { type Handed, handedSnapshot } from '../../../core/snapshot/handed-snapshot.ts'
import { handedIn } from './handed-in.ts'
import { unlessDamaged } from '../rows.ts'
import type { Row } from '../rows.ts'
import { readSnapshot } from '../snapshot-store.ts'
import { createStores } from '../stores.ts'

/** What of the account left so far, and sentences that pages may have from other accounts, by the snapshot they were made of. */
export type HandedSoFar = { readonly handed: Handed; readonly ofOthers: ReadonlyMap<string, readonly string[]> }

/** Takes the account's snapshots over as a colleague may have them, and the playbooks they were made through. Their contents are there already. */
export function handSnapshots(db: Database, account: AccountId): HandedSoFar {
  const { stores, inner } = createStores(db)
  const handed = handedIn(db)
  const rows = db.prepare<[string], Row>('SELECT id, sha256 FROM whole.snapshot WHERE account_id = ? ORDER BY number')
  const ofOthers = new Map<string, readonly string[]>()
  for (const row of rows.all(account)) {
    const snapshot = unlessDamaged(() => readSnapshot(row, inner.content))
    if (snapshot === null) continue
    ofOthers.set(snapshot.id, wordsOfOthers(snapshot))
    const own = handedSnapshot(snapshot, handed)
    if (own !== null) stores.snapshots.save(own)
  }
  db.exec(
    `INSERT INTO main.playbook SELECT * FROM whole.playbook AS mine WHERE mine.removed_at IS NULL AND EXISTS
       (SELECT 1 FROM main.snapshot WHERE playbook ->> '$.id' = mine.id AND playbook ->> '$.version' = mine.version)`,
  )
  return { handed, ofOthers }
}
