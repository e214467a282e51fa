import type { Database } from 'better-sqlite3'
import type { BinKind } from '../../core/model/bin.ts'

const kept = `SELECT version.sha256 AS hash FROM page_version AS version JOIN page ON page.id = version.page_id WHERE @owner
  UNION SELECT text_sha256 FROM text_revision JOIN page_version AS version ON version.id = page_version_id JOIN page ON page.id = version.page_id WHERE @owner
  UNION SELECT reading_sha256 FROM text_revision JOIN page_version AS version ON version.id = page_version_id JOIN page ON page.id = version.page_id WHERE @owner`

const uses = [
  ['page_version', 'sha256'],
  ['text_revision', 'text_sha256'],
  ['text_revision', 'reading_sha256'],
  ['snapshot', 'sha256'],
  ['note_image', 'sha256'],
] as const

/** Of a row of `content`: nothing leads to it any more. */
export const unusedContent = uses
  .map(([table, column]) => `NOT EXISTS (SELECT 1 FROM main.${table} WHERE ${column} = content.sha256)`)
  .join(' AND ')

/** Bodies, texts and snapshots that may be kept for one thing alone: `hashesOf` before it goes, `drop` after. */
export function createUnused(db: Database) {
  const ofAccount = db
    .prepare<{ id: string }, string>(
      `${kept.replaceAll('@owner', 'page.account_id = @id')} UNION SELECT sha256 FROM snapshot WHERE account_id = @id
       UNION SELECT sha256 FROM note_image WHERE account_id = @id`,
    )
    .pluck()
  const ofPage = db.prepare<{ id: string }, string>(kept.replaceAll('@owner', 'page.id = @id')).pluck()
  const drop = db.prepare<{ hash: string }>(`DELETE FROM content WHERE sha256 = @hash AND ${unusedContent}`)
  return {
    hashesOf: (kind: BinKind, id: string): readonly string[] =>
      kind === 'account' ? ofAccount.all({ id }) : kind === 'page' ? ofPage.all({ id }) : [],
    drop: (hashes: readonly string[]): void => {
      for (const hash of hashes) drop.run({ hash })
    },
  }
}
