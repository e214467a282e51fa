import type { Instant } from '../../core/model/time.ts'
import { StoreError } from '../../app/ports.ts'
import { integrityProblems } from './backup.ts'
import { counted, type Patient } from './checks/check.ts'
import { createContentStore } from './content-store.ts'
import { repairQuotes } from './repairs/quotes.ts'
import { repairReferences } from './repairs/references.ts'
import { repairSearch } from './repairs/search.ts'
import { unusedContent } from './unused-content.ts'

/**
 * Mends what can be mended without losing anything, all or nothing: references, quotes, leftovers of damaged bytes, the search. What is
 * torn in the file itself, what is other than it was written, and what only a site can say again stays as it is.
 * @returns what was mended, in words. @throws StoreError `workspace-damaged` where the file is torn: writing to it would make it worse
 */
export function repair(patient: Patient, now: Instant): readonly string[] {
  const { db } = patient
  const torn = integrityProblems(db).filter((problem) => !/fts5/i.test(problem))
  if (torn.length > 0)
    throw new StoreError(
      'workspace-damaged',
      'The file itself is torn, so nothing in it was mended. Bring back a backup.',
    )
  const mendAll = db.transaction(() => [
    ...repairReferences(patient, now),
    ...repairQuotes(patient),
    ...dropDamagedLeftovers(patient),
    ...repairSearch(patient),
  ])
  return mendAll.immediate()
}

/** Bytes that are damaged, and that nothing leads to: nobody can ever see them. */
function dropDamagedLeftovers({ db }: Patient): readonly string[] {
  const content = createContentStore(db)
  const drop = db.prepare<[string]>('DELETE FROM content WHERE sha256 = ?')
  const left = db.prepare<[], string>(`SELECT sha256 FROM content WHERE ${unusedContent}`).pluck().all()
  const damaged = left.filter((hash) => content.get(hash) === undefined)
  for (const hash of damaged) drop.run(hash)
  return damaged.length > 0 ? [`${counted(damaged.length, 'damaged record')} that nothing led to went.`] : []
}
