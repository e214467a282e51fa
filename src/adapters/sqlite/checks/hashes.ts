import { sha256 } from '../content-store.ts'
import { mentionsHash } from '../text-revisions.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check, Patient } from './check.ts'

/** Bodies, texts, what was found in them, and snapshots: each must be what was saved. */
export const checkSavedPages: Check = (patient) => {
  const hashes = patient.db.prepare<[], string>('SELECT sha256 FROM content ORDER BY rowid').pluck().all()
  const damaged = hashes.filter((hash) => patient.inner.content.get(hash) === undefined)
  const named = [...damaged.map((hash) => ownersOf(patient, hash)), ...changedMentions(patient)]
  if (named.length === 0)
    return sound(
      `${counted(hashes.length, 'saved body, text or snapshot', 'saved bodies, texts and snapshots')} are as saved.`,
    )
  return faulty(
    `${counted(named.length, 'record is', 'records are')} not what was saved, and not shown any more`,
    named,
    'Research the company again: its pages are fetched and read anew. A backup may still hold the old ones.',
  )
}

export const checkNotes: Check = ({ db }) => {
  const rows = db
    .prepare<[], { id: string; markdown: string; sha256: string }>('SELECT id, markdown, sha256 FROM note')
    .all()
  const changed = rows.filter(({ markdown, sha256: hash }) => sha256(markdown) !== hash)
  if (changed.length === 0) return sound(`${counted(rows.length, 'note')} as written.`)
  return faulty(
    `${counted(changed.length, 'note is', 'notes are')} not what was written`,
    changed.map(({ id, markdown }) => `${id} “${markdown.slice(0, 40)}”`),
    'Read them, mend what is wrong and save them. A backup holds them as they were.',
  )
}

/** Which page or snapshot bytes of this hash belong to. */
function ownersOf({ db }: Patient, hash: string): string {
  const owner = db
    .prepare<{ hash: string }, string>(
      `SELECT 'the saved page ' || url FROM page_version JOIN page ON page.id = page_id WHERE sha256 = @hash
       UNION ALL
       SELECT 'the text of ' || url FROM text_revision JOIN page_version ON page_version.id = page_version_id
         JOIN page ON page.id = page_id WHERE @hash IN (text_sha256, reading_sha256)
       UNION ALL
       SELECT 'an image in a note on ' || account.name FROM note_image JOIN account ON account.id = account_id
       WHERE sha256 = @hash
       UNION ALL
       SELECT 'snapshot ' || number || ' of ' || account.name FROM snapshot JOIN account ON account.id = account_id
       WHERE sha256 = @hash LIMIT 1`,
    )
    .pluck()
    .get({ hash })
  return owner ?? `a record nothing refers to (${hash.slice(0, 12)})`
}

function changedMentions({ db }: Patient): readonly string[] {
  const rows = db
    .prepare<[], { id: string; revision: number; events: string; problems: string; hash: string }>(
      'SELECT page_version_id AS id, revision, events, problems, mentions_sha256 AS hash FROM text_revision',
    )
    .all()
  return rows
    .filter(({ events, problems, hash }) => mentionsHash(events, problems) !== hash)
    .map(({ id, revision }) => `what was found in page version ${id}, reading ${revision}`)
}
