import Database from 'better-sqlite3'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { entryHash, indexedWords } from '../search-entries.ts'
import type { SearchEntry } from '../search-entries.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check, Patient } from './check.ts'

const next =
  'Change and save the account or note named, or research the company again: that brings its words back in step.'

type Entry = { readonly num: number; readonly type: SearchEntry['type']; readonly id: string; readonly sha256: string }

/** The index as kept up with every change equals one made anew from the records. */
export const checkSearch: Check = (patient) => {
  const entries = patient.db
    .prepare<[], Entry>('SELECT num, type, ref_id AS id, sha256 FROM search_entry ORDER BY num')
    .all()
  const outOfStep = [...missingEntries(patient), ...staleEntries(patient, entries)]
  if (outOfStep.length > 0)
    return faulty(`${counted(outOfStep.length, 'record')} not found as they stand`, outOfStep, next)
  const different = firstDifferentWord(patient, entries)
  if (different !== null) return faulty('The index differs from one made anew', [different], next)
  return sound(`${counted(entries.length, 'record')} found by their words.`)
}

function missingEntries({ db }: Patient): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT type || ' ' || id FROM (
         SELECT 'account' AS type, id FROM account
         UNION ALL SELECT 'note', id FROM note WHERE removed_at IS NULL
         UNION ALL SELECT 'page', id FROM page WHERE removed_at IS NULL
       ) AS record WHERE NOT EXISTS (SELECT 1 FROM search_entry WHERE type = record.type AND ref_id = record.id)`,
    )
    .pluck()
    .all()
}

function staleEntries({ inner }: Patient, entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(({ type, id, sha256 }) => {
      const original = inner.originals.find(type, id)
      return original === undefined || entryHash(original) !== sha256
    })
    .map(({ type, id }) => `${type} ${id}`)
}

/** Makes the index anew in a temporary database, from the same schema, and compares the two word by word. */
function firstDifferentWord(patient: Patient, entries: readonly Entry[]): string | null {
  const anew = new Database('')
  try {
    for (const { sql } of workspaceMigrations) anew.exec(sql)
    fill(anew, patient, entries)
    return compareWords(patient.db, anew)
  } finally {
    anew.close()
  }
}

function fill(anew: Database.Database, { inner }: Patient, entries: readonly Entry[]): void {
  const insert = anew.prepare<{ num: number; title: string; body: string }>(
    'INSERT INTO search (rowid, title, body) VALUES (@num, @title, @body)',
  )
  const insertAll = anew.transaction(() => {
    for (const { num, type, id } of entries) {
      const original = inner.originals.find(type, id)
      if (original !== undefined) insert.run({ num, ...indexedWords(original) })
    }
  })
  insertAll()
}

const everyWord = 'SELECT term, doc, col, "offset" FROM search_word'

function compareWords(kept: Database.Database, anew: Database.Database): string | null {
  const wanted = anew.prepare<[], readonly unknown[]>(everyWord).raw().iterate()
  for (const row of kept.prepare<[], readonly unknown[]>(everyWord).raw().iterate()) {
    const expected = wanted.next()
    if (expected.done === true || row.some((value, index) => value !== expected.value[index])) {
      wanted.return?.()
      return `the word “${String(row[0])}”`
    }
  }
  const rest = wanted.next()
  if (rest.done === true) return null
  wanted.return?.()
  return `the word “${String(rest.value[0])}”`
}
