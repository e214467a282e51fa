import { integrityProblems } from '../backup.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check } from './check.ts'

export const checkDatabase: Check = ({ db }) => {
  const problems = integrityProblems(db)
  if (problems.length === 0) return sound('The file is whole.')
  return faulty(
    'The file is damaged',
    problems,
    'Put the file aside and copy the newest file of backups/ to its place.',
  )
}

export const checkReferences: Check = ({ db }) => {
  const rows = db
    .prepare<[], { table: string; parent: string }>('SELECT "table", parent FROM pragma_foreign_key_check')
    .all()
  if (rows.length === 0) return sound('Every record finds what it belongs to.')
  return faulty(
    `${counted(rows.length, 'record')} without what they belong to`,
    rows.map(({ table, parent }) => `${table} without ${parent}`),
    'Let the workspace be mended: they get back what can be made for them. What is named after that only a backup can bring back.',
  )
}
