import type { DoctorFinding } from '../../app/ports.ts'
import { checkBackups } from './checks/backups.ts'
import type { Check, Patient } from './checks/check.ts'
import { checkDatabase, checkReferences } from './checks/database.ts'
import { checkNotes, checkSavedPages } from './checks/hashes.ts'
import { checkQuotes } from './checks/quotes.ts'
import { checkRecords } from './checks/records.ts'
import { checkSearch } from './checks/search.ts'

const checks: readonly { readonly name: string; readonly check: Check }[] = [
  { name: 'database', check: checkDatabase },
  { name: 'references', check: checkReferences },
  { name: 'saved pages', check: checkSavedPages },
  { name: 'notes', check: checkNotes },
  { name: 'records', check: checkRecords },
  { name: 'quotes', check: checkQuotes },
  { name: 'search', check: checkSearch },
  { name: 'backups', check: checkBackups },
]

/** Looks at everything, changes nothing; one finding a check. A check that breaks off is itself a finding. */
export function examine(patient: Patient): readonly DoctorFinding[] {
  return checks.map(({ name, check }) => {
    try {
      return { check: name, ...check(patient) }
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown)
      return {
        check: name,
        ok: false,
        detail: `Broke off: ${why}`,
        next: 'See what the check of the database says, and bring back a backup.',
      }
    }
  })
}
