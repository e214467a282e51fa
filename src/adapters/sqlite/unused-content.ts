import type { Database } from 'better-sqlite3'
import type { BinKind } from '../../core/model/bin.ts'

const kept = `SELECT version.sha256 AS hash FROM page_version AS version JOIN page ON page.id = version.page_id WHERE @owner
  UNION SELECT text_sha256 FROM text_revision JOIN page_version AS version ON version.id = page_version_id JOIN page ON page.id = version.page_id WHERE @owner
  UNION SELECT reading_sha256 FROM text_revision JOIN page_version AS version ON version.id = page_version_id JOIN page ON page.id = version.page_id WHERE @owner`

/** Bodies, texts and snapshots that may be kept for one thing alone: `hashesOf` before it goes, `drop` after. */
export function createUnused(db: Database) {
  const ofAccount = db
    .prepare<{ id: string }, string>(
      `${kept.replaceAll('@owner', 'page.account_id = @id')} UNION SELECT sha256 FROM snapshot WHERE account_id = @id`,
    )
    .pluck()
  const ofPage = db.prepare<{ id: string }, string>(kept.replaceAll('@owner', 'page.id = @id')).pluck()
  const drop = db.prepare<{ hash: string }>(
    `DELETE FROM content WHERE sha256 = @hash
       AND NOT EXISTS (SELECT 1 FROM page_version WHERE sha256 = @hash)
       AND NOT EXISTS (SELECT 1 FROM text_revision WHERE text_sha256 = @hash)
       AND NOT EXISTS (SELECT 1 FROM text_revision WHERE reading_sha256 = @hash)
       AND NOT EXISTS (SELECT 1 FROM snapshot WHERE sha256 = @hash)`,
  )
  return {
    hashesOf: (kind: BinKind, id: string): readonly string[] =>
      kind === 'account' ? ofAccount.all({ id }) : kind === 'page' ? ofPage.all({ id }) : [],
    drop: (hashes: readonly string[]): void => {
      for (const hash of hashes) drop.run({ hash })
    },
  }
}
