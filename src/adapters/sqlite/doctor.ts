import type { Database } from 'better-sqlite3'
import type { DoctorFinding } from '../../app/ports.ts'
import { integrityProblems } from './backup.ts'
export function examine(db: Database, _folder: string): readonly DoctorFinding[] {
  const problems = integrityProblems(db)
  return [{ check: 'database', ok: problems.length === 0, detail: problems.join('; ') || 'sound' }]
}
