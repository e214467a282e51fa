import type { AccountId } from '../../../core/model/ids.ts'
import type { Instant } from '../../../core/model/time.ts'
import { counted, type Patient } from '../checks/check.ts'

type Dangling = {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
  readonly fkid: number
}

/**
 * What leads to a record that is not there lets go of it where it can be without; what belonged to an account gets one again, by the id
 * it names. Nothing that somebody wrote or that was saved goes: what has no place to come to stays, and the doctor goes on naming it.
 */
export function repairReferences(patient: Patient, now: Instant): readonly string[] {
  const { db } = patient
  // rows as SQLite documents them for this pragma
  const found = db.pragma('foreign_key_check') as readonly Dangling[]
  const mended = found.map((row) => mend(patient, row, now))
  const count = (way: Way): number => mended.filter((one) => one === way).length
  return [
    ...(count('let go') > 0 ? [`${counted(count('let go'), 'record')} let go of what is not there any more.`] : []),
    ...(count('housed') > 0
      ? [`${counted(count('housed'), 'record')} of a lost account stand in one that is called “Found again”.`]
      : []),
  ]
}

type Way = 'let go' | 'housed' | 'stays'

function mend(patient: Patient, { table, rowid, parent, fkid }: Dangling, now: Instant): Way {
  const { db } = patient
  if (rowid === null) {
    // a list of what snapshots claim, made of them; the only table whose rows have no number
    db.exec('DELETE FROM snapshot_claim WHERE snapshot_id NOT IN (SELECT id FROM snapshot)')
    return 'let go'
  }
  const keys = db.pragma(`foreign_key_list(${table})`) as readonly { id: number; from: string; on_delete: string }[]
  const key = keys.find(({ id }) => id === fkid)
  if (key === undefined) return 'stays'
  if (key.on_delete === 'SET NULL') {
    db.prepare(`UPDATE "${table}" SET "${key.from}" = NULL WHERE rowid = ?`).run(rowid)
    return 'let go'
  }
  if (parent !== 'account') return 'stays'
  const id = db.prepare<[number], string>(`SELECT "${key.from}" FROM "${table}" WHERE rowid = ?`).pluck().get(rowid)
  if (id === undefined) return 'stays'
  house(patient, id, now)
  return 'housed'
}

function house({ stores }: Patient, named: string, now: Instant): void {
  const id = named as AccountId // it stands in a column of such ids
  if (stores.accounts.get(id) !== undefined) return
  // nobody can have registered it (RFC 2606)
  const identity = `${named.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}.invalid`
  stores.accounts.save({
    id,
    name: `Found again (${named})`,
    identity,
    homeUrl: `https://${identity}/`,
    aliases: [],
    segment: null,
    tags: [],
    relation: null,
    rendering: false,
    sample: false,
    createdAt: now,
    deletedAt: null,
  })
}
