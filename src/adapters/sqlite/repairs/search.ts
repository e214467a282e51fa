import { checkSearch } from '../checks/search.ts'
import type { Patient } from '../checks/check.ts'
import { indexAnew } from '../exports/index-anew.ts'

/** An index that is torn or out of step is made anew from the records: it holds nothing that they do not. */
export function repairSearch(patient: Patient): readonly string[] {
  const { db, inner } = patient
  while (inner.upkeep.settle(200) === 'more');
  if (isInStep(patient)) return []
  db.exec(`DELETE FROM search_entry; INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_due`)
  indexAnew(db, inner)
  return ['The search was made anew from the records.']
}

function isInStep(patient: Patient): boolean {
  const torn = patient.db.prepare<[], string>("PRAGMA integrity_check('search')").pluck().all()
  if (torn.some((row) => row !== 'ok')) return false
  try {
    return checkSearch(patient).ok
  } catch {
    // it can't even be looked through
    return false
  }
}
