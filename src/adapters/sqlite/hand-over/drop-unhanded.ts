import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { restsOnHanded } from '../../../core/snapshot/handed-snapshot.ts'
import { withoutSentences } from '../../../core/snapshot/without-notes.ts'
import { readJson } from '../rows.ts'
import type { HandedSoFar } from './hand-snapshots.ts'

const instead = 'left out when it was handed over'

/** Makes of a record what may leave; null: it stays. */
type Hand = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> | null

/** Of what was taken by its account alone, takes away again what names something that stays, and the words of other accounts. */
export function dropUnhanded(db: Database, { handed, ofOthers }: HandedSoFar): void {
  const whole: Hand = (record) => (restsOnHanded(record, handed) ? record : null)
  const snapshots = new Set(db.prepare<[], string>('SELECT id FROM main.snapshot').pluck().all())
  for (const table of ['decision', 'page_change', 'kept_quote', 'call_sheet'] as const)
    rewrite(db, table, 'told', whole)
  rewrite(db, 'own_verdict', 'told', (record) => (restsOnHanded(record, handed) ? record : { ...record, woken: null }))
  rewrite(db, 'approval', 'frozen', (record) => {
    const snapshot = String(record['snapshotId'])
    if (!snapshots.has(snapshot)) return null
    return whole(asRecord(withoutSentences(record, ofOthers.get(snapshot) ?? [], instead)))
  })
  const all = [...ofOthers.values()].flat()
  rewrite(db, 'brief_edits', 'edits', (record) => {
    const own = z.array(z.unknown()).catch([]).parse(record['own'])
    return asRecord(
      withoutSentences({ ...record, own: own.filter((line) => restsOnHanded(line, handed)) }, all, instead),
    )
  })
}

const recordSchema = z.record(z.string(), z.unknown())
const asRecord = (value: unknown): Readonly<Record<string, unknown>> => recordSchema.parse(value)

/** What is as it was is left as it stands, to the byte. */
function rewrite(db: Database, table: string, column: string, hand: Hand): void {
  const rows = db.prepare<[], { row: number; json: string }>(
    `SELECT rowid AS row, "${column}" AS json FROM main."${table}"`,
  )
  const keep = db.prepare<[string, number]>(`UPDATE main."${table}" SET "${column}" = ? WHERE rowid = ?`)
  const drop = db.prepare<[number]>(`DELETE FROM main."${table}" WHERE rowid = ?`)
  for (const { row, json } of rows.all()) {
    const record = asRecord(readJson(`a row of ${table}`, json))
    const left = hand(record)
    if (left === null) drop.run(row)
    else if (left !== record) keep.run(JSON.stringify(left), row)
  }
}
