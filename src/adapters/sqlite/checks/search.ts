import Database from 'better-sqlite3'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { entryHash, indexedWords } from '../search-entries.ts'
import { counted, faulty, sound } from './check.ts'
import type { Check, Patient } from './check.ts'
import { entriesOf, type Kept, keptColumns, keptOf } from '../search-upkeep.ts'

const next = 'Let the workspace be mended: the search is made anew from the records.'

type Entry = Kept & { readonly source: string }

/** The index as kept up with every change equals one made anew from the records, but for those it has still to read. */
export const checkSearch: Check = (patient) => {
  const entries = patient.db
    .prepare<[], Parameters<typeof keptOf>[0]>(`SELECT ${keptColumns} FROM search_entry ORDER BY num`)
    .all()
    .map((row) => withSource(patient, keptOf(row)))
  const waiting = patient.inner.upkeep.waiting()
  if (waiting > 0)
    return sound(`${counted(waiting, 'record')} still to be read into the search. Look again when it has read them.`)
  const outOfStep = [...missingRecords(patient, entries), ...staleEntries(patient, entries)]
  if (outOfStep.length > 0)
    return faulty(`${counted(outOfStep.length, 'record')} not found as they stand`, outOfStep, next)
  const different = firstDifferentWord(patient, entries)
  if (different !== null) return faulty('The index differs from one made anew', [different], next)
  return sound(`${counted(entries.length, 'entry', 'entries')} found by their words.`)
}

const withSource = ({ inner }: Patient, kept: Kept): Entry => ({
  ...kept,
  source: inner.searched.find(({ types }) => types.includes(kept.type))?.table ?? '',
})

/** Records of which there should be something to find, and nothing is. */
function missingRecords({ db, inner }: Patient, entries: readonly Entry[]): readonly string[] {
  const known = new Set(entries.map(({ source, recordId }) => `${source} ${recordId}`))
  return inner.searched.flatMap(({ table, key }) =>
    db
      .prepare<[], string>(`SELECT DISTINCT ${key} FROM ${table}`)
      .pluck()
      .all()
      .filter((id) => !known.has(`${table} ${id}`) && (entriesOf(inner.searched, table, id) ?? []).length > 0)
      .map((id) => `${table} ${id}`),
  )
}

function staleEntries({ inner }: Patient, entries: readonly Entry[]): readonly string[] {
  return entries
    .filter((entry) => {
      // what can't be read at all, other checks tell
      const originals = entriesOf(inner.searched, entry.source, entry.recordId)
      const original = originals?.find(({ type, id }) => type === entry.type && id === entry.id)
      return originals !== null && (original === undefined || entryHash(original) !== entry.words)
    })
    .map(({ source, recordId }) => `${source} ${recordId}`)
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
    for (const entry of entries) {
      if (entry.worded === 0) continue
      const originals = entriesOf(inner.searched, entry.source, entry.recordId)
      const original = originals?.find(({ type, id }) => type === entry.type && id === entry.id)
      if (original !== undefined) insert.run({ num: entry.num, ...indexedWords(original) })
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
