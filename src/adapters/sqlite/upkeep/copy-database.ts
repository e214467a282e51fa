import type { Database } from 'better-sqlite3'
import { connectForCopying, connectToCheck } from '../connection.ts'
import { integrityProblems, rowCounts, sync } from '../backup.ts'
import { StoreError } from '../../../app/ports.ts'
import type { WorkStep } from '../../../app/ports-backups.ts'

type Tell = (step: WorkStep) => void

/**
 * Copies a database as of one moment while others go on writing, then opens the copy and looks whether it is whole.
 * @throws StoreError `workspace-damaged` when it is not, and what SQLite throws when it can't be written
 */
export function copyChecked(from: string, to: string, tell: Tell): void {
  const db = connectForCopying(from)
  try {
    tell({ phase: 'copying', done: 0, total: null })
    const before = stateOf(db)
    db.prepare('VACUUM INTO ?').run(to)
    tell({ phase: 'checking', done: 0, total: null })
    verifyCopy(db, to, before)
    sync(to)
  } finally {
    db.close()
  }
}

type State = { readonly version: number; readonly rows: ReadonlyMap<string, number> }

/** `data_version` changes with every commit of another connection. */
const stateOf = (db: Database): State => ({
  version: Number(db.pragma('data_version', { simple: true })),
  rows: rowCounts(db),
})

/** Rows are compared only where nobody wrote meanwhile: the copy is of a moment that nothing else remembers. */
function verifyCopy(db: Database, file: string, before: State): void {
  const copy = connectToCheck(file)
  try {
    const [problem] = integrityProblems(copy)
    if (problem !== undefined) throw notWhole(problem)
    if (Number(db.pragma('data_version', { simple: true })) !== before.version) return
    const got = rowCounts(copy)
    const different = [...before.rows].find(([table, count]) => got.get(table) !== count)
    if (different !== undefined) throw notWhole(`rows of ${different[0]} are missing`)
  } finally {
    copy.close()
  }
}

const notWhole = (why: string): StoreError => new StoreError('workspace-damaged', `The copy is not whole: ${why}.`)
