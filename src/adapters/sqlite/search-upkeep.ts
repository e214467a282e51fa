import type { Database } from 'better-sqlite3'
import type { SearchType } from '../../core/model/search-types.ts'
import type { Instant } from '../../core/model/time.ts'
import { unlessDamaged } from './rows.ts'
import { entryHash, indexedWords, type SearchEntry } from './search-entries.ts'
import { idOf, partOf, shelf, shelfOf, typeOf } from './search-shelves.ts'
import type { SearchSource } from './search-sources.ts'
import { failureCode } from './store-errors.ts'

/** Keeps the index in step with the records, whoever writes them: triggers note what changed, and it is read from their list. */
export type SearchUpkeep = {
  /** Reads as many of the records that changed. Part of the caller's transaction, if it has one. @returns whether there are more */
  settle(most: number): 'more' | 'done'
  waiting(): number
  /** Before a search: what was written a moment ago is found. What a whole import wrote is read beside the searches. */
  settleSome(): void
  /** A command that wrote a little leaves a search that knows of it; much is left to whoever opens next. */
  settleAtEnd(): void
}

const readBefore = 40
const mostReadAtEnd = 2000
const readKey = 'search-reads'

export function createSearchUpkeep(db: Database, sources: readonly SearchSource[]): SearchUpkeep {
  const due = db.prepare<[number], Due>('SELECT source, record_id AS id FROM search_due LIMIT ?')
  const done = db.prepare<Due>('DELETE FROM search_due WHERE source = @source AND record_id = @id')
  const waiting = db.prepare<[], number>('SELECT count(*) FROM search_due').pluck()
  const bring = bringer(db, sources)
  const settle = db.transaction((most: number): 'more' | 'done' => {
    const changed = due.all(most)
    for (const { source, id } of changed) {
      const entries = entriesOf(sources, source, id)
      if (entries !== null) bring(typesOf(sources, source), id, entries)
      done.run({ source, id })
    }
    return changed.length < most ? 'done' : 'more'
  })
  const quietly = (read: () => unknown): void => {
    try {
      if (mayWrite(db)) read()
    } catch (thrown) {
      // where nothing can be written, on a full disk for one, what changed stays noted
      if (failureCode(thrown) === null) throw thrown
    }
  }
  if (mayWrite(db)) {
    for (const source of sources) follow(db, source)
    readOnce(db, sources)
  }
  return {
    // what reads only leaves the list to the one that writes
    settle: (most) => (mayWrite(db) ? settle(most) : 'done'),
    waiting: () => waiting.get() ?? 0,
    settleSome: () => quietly(() => settle(readBefore)),
    settleAtEnd: () =>
      quietly(() => {
        if ((waiting.get() ?? 0) <= mostReadAtEnd) while (settle(100) === 'more');
      }),
  }
}

type Due = { readonly source: string; readonly id: string }

const mayWrite = (db: Database): boolean => !db.readonly && db.pragma('query_only', { simple: true }) === 0

/** What is to be found of a record. Null where it can't be read: what is found of it stays, and the doctor tells. */
export const entriesOf = (
  sources: readonly SearchSource[],
  source: string,
  id: string,
): readonly SearchEntry[] | null =>
  unlessDamaged(() => sources.find(({ table }) => table === source)?.entries(id) ?? [])

const typesOf = (sources: readonly SearchSource[], source: string): readonly SearchType[] =>
  sources.find(({ table }) => table === source)?.types ?? []

/** Notes each change of a record, in the transaction that makes it. The triggers are this connection's own: a kind more needs no migration. */
function follow(db: Database, { table, key, also = [] }: SearchSource): void {
  const watched = [{ table, ids: `SELECT @row.${key} AS id` }, ...also]
  for (const [number, { table: of, ids }] of watched.entries())
    for (const change of ['INSERT', 'UPDATE', 'DELETE'] as const) {
      const rows = change === 'UPDATE' ? ['OLD', 'NEW'] : [change === 'INSERT' ? 'NEW' : 'OLD']
      const notes = rows.map((row) => noteDue(table, ids.replaceAll('@row', row)))
      db.exec(
        `CREATE TEMP TRIGGER IF NOT EXISTS search_${table}_${number}_${change} AFTER ${change} ON main.${of} BEGIN ${notes.join(' ')} END`,
      )
    }
}

// not INSERT OR IGNORE: the statement that fires a trigger decides on conflicts inside it
const noteDue = (source: string, ids: string): string =>
  `INSERT INTO search_due SELECT DISTINCT '${source}', changed.id FROM (${ids}) AS changed WHERE changed.id IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM search_due WHERE source = '${source}' AND record_id = changed.id);`

/** Notes every record of a kind that was never indexed here, or otherwise than it is now. */
function readOnce(db: Database, sources: readonly SearchSource[]): void {
  const known = db.prepare<[], string>(`SELECT value FROM memory WHERE key = '${readKey}'`).pluck().get() ?? ''
  const readings = sources.map(({ table, reading = table }) => reading)
  const added = sources.filter((_, i) => !known.split(' ').includes(readings[i] ?? ''))
  if (added.length === 0) return
  const note = db.transaction(() => {
    for (const { table, key } of added)
      db.exec(`INSERT OR IGNORE INTO search_due SELECT DISTINCT '${table}', ${key} FROM ${table}`)
    db.prepare(
      `INSERT INTO memory (key, value) VALUES ('${readKey}', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    ).run(readings.join(' '))
  })
  note.immediate()
}

/** A row of the index, but for what it shows. */
export type Kept = {
  readonly num: number
  readonly type: SearchType
  readonly id: string
  readonly recordId: string
  readonly accountId: string | null
  readonly at: number | null
  readonly words: string
  readonly worded: number
}
type KeptRow = Omit<Kept, 'type' | 'id'> & { readonly part: string | null }

export const keptColumns = `num, record_id AS recordId, part, account_id AS accountId, at, lower(hex(words)) AS words, worded`
export const keptOf = ({ part, ...row }: KeptRow): Kept => ({
  ...row,
  type: typeOf(row.num),
  id: idOf({ ...row, part }),
})

/** Types of which an account says the same in many places. */
const onceAnAccount: ReadonlySet<SearchType> = new Set(['person', 'fact', 'signal'])

const msOf = (at: Instant | null): number | null => (at === null ? null : Date.parse(at))

/** Makes what the index holds of a record what it should hold. @returns a function of the types that are found of it */
function bringer(
  db: Database,
  sources: readonly SearchSource[],
): (types: readonly SearchType[], record: string, entries: readonly SearchEntry[]) => void {
  const kept = db.prepare<[string], KeptRow>(`SELECT ${keptColumns} FROM search_entry WHERE record_id = ?`)
  const date = db.prepare<[number | null, number]>('UPDATE search_entry SET at = ? WHERE num = ?')
  const fromRecord = new Set(sources.flatMap(({ types, itself }) => (itself === undefined ? [] : [types[0]])))
  const { insert, drop } = entryStatements(db, fromRecord)
  return (types, record, entries) => {
    const wanted = new Map(entries.map((entry) => [`${entry.type} ${entry.id}`, { entry, hash: entryHash(entry) }]))
    // a debrief has the id of its call
    const known = kept.all(record).map(keptOf)
    for (const one of known.filter(({ type }) => types.includes(type))) {
      const key = `${one.type} ${one.id}`
      const now = wanted.get(key)
      if (now?.hash === one.words && now.entry.accountId === one.accountId) {
        wanted.delete(key)
        const at = msOf(now.entry.at)
        if (at !== one.at) date.run(at, one.num)
      } else drop(one)
    }
    for (const { entry, hash } of wanted.values()) insert({ record, entry, hash })
  }
}

type Twin = { readonly num: number; readonly title: string; readonly body: string }

/** @param fromRecord types whose words are shown from their record */
function entryStatements(db: Database, fromRecord: ReadonlySet<SearchType>) {
  const last = db
    .prepare<[number, number], number>('SELECT max(num) FROM search_entry WHERE num >= ? AND num < ?')
    .pluck()
  const insertRow = db.prepare(
    `INSERT INTO search_entry (num, record_id, part, account_id, at, words, worded, title, body)
     VALUES (?, ?, ?, ?, ?, unhex(?), ?, ?, ?)`,
  )
  const dropRow = db.prepare<[number]>('DELETE FROM search_entry WHERE num = ?')
  const insertWords = db.prepare<[number, string, string]>('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)')
  const dropWords = db.prepare<[number]>('DELETE FROM search WHERE rowid = ?')
  const twins = db.prepare<[string | null, string, bigint, bigint], Twin>(
    `SELECT num, title, body FROM search_entry WHERE account_id = ? AND words = unhex(?) AND num >= ? AND num < ?
     ORDER BY worded DESC LIMIT 1`,
  )
  const twinOf = (accountId: string | null, type: SearchType, words: string): Twin | undefined =>
    onceAnAccount.has(type)
      ? twins.get(accountId, words, BigInt(shelfOf(type)), BigInt(shelfOf(type) + shelf))
      : undefined
  const word = db.prepare<[number]>('UPDATE search_entry SET worded = 1 WHERE num = ?')
  const putWords = (num: number, words: Pick<SearchEntry, 'title' | 'body'>): void => {
    const { title, body } = indexedWords(words)
    insertWords.run(num, title, body)
  }
  return {
    insert(given: { record: string; entry: SearchEntry; hash: string }): void {
      const { record, entry, hash } = given
      const { type, id, accountId, at, title, body } = entry
      const start = shelfOf(type)
      const num = Math.max(last.get(start, start + shelf) ?? 0, start) + 1
      const isTwin = twinOf(accountId, type, hash) !== undefined
      const shown = fromRecord.has(type) ? [null, null] : [title, body]
      insertRow.run(num, record, partOf(id, record, hash), accountId, msOf(at), hash, isTwin ? 0 : 1, ...shown)
      if (!isTwin) putWords(num, entry)
    },
    drop({ num, type, accountId, words, worded }: Kept): void {
      dropRow.run(num)
      if (worded === 0) return
      dropWords.run(num)
      const heir = twinOf(accountId, type, words)
      if (heir === undefined) return
      word.run(heir.num)
      putWords(heir.num, heir)
    },
  }
}
