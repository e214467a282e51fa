import type { Database } from 'better-sqlite3'
import type { HeldIn, PeopleStore } from '../../app/ports-people.ts'
import { type HeldPlace, type Redactor, createRedactor } from '../../core/model/erased-person.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Instant } from '../../core/model/time.ts'
import { createBlottedPages } from './blotted-pages.ts'
import { type ContentStore, sha256 } from './content-store.ts'
import { type OwnTable, ownTables } from './own-tables.ts'
import type { RememberedPeople } from './remembered-people.ts'
import type { Row } from './rows.ts'
import { createScrubber } from './scrub.ts'
import type { SearchUpkeep } from './search-upkeep.ts'

/** What is held about somebody in an account, and its end: the name is blotted out wherever it stands, and in what is read later. */
export function createPeopleStore(
  db: Database,
  content: ContentStore,
  { upkeep, remembered }: { readonly upkeep: SearchUpkeep; readonly remembered: RememberedPeople },
): PeopleStore {
  const tables = ownTables(db).map((table) => tableOf(db, table))
  const pages = createBlottedPages(db, content)
  const scrubber = createScrubber(db)
  const blotOut = (accountId: AccountId, forms: readonly string[]): number => {
    const redactor = createRedactor(forms)
    const changed =
      pages.blot(accountId, redactor) + tables.reduce((sum, table) => sum + table.blot(accountId, redactor), 0)
    while (upkeep.settle(200) === 'more');
    scrubber.begin()
    return changed
  }
  const erase = db.transaction((accountId: AccountId, forms: readonly string[], now: Instant): number => {
    remembered.add(accountId, forms, now)
    return blotOut(accountId, forms)
  })
  const eraseAgain = db.transaction((accountId: AccountId): number => {
    const forms = remembered.formsIn(accountId, function* texts() {
      yield* pages.texts(accountId)
      for (const table of tables) yield* table.texts(accountId)
    })
    if (forms.length > 0) blotOut(accountId, forms)
    return forms.length
  })
  return {
    held(accountId, forms) {
      const redactor = createRedactor(forms)
      const found = [...pages.find(accountId, redactor), ...tables.flatMap((table) => table.find(accountId, redactor))]
      return placesOf(found)
    },
    erase: (accountId, forms, now) => erase.immediate(accountId, forms, now),
    eraseAgain: (accountId) => eraseAgain.immediate(accountId),
  }
}

function placesOf(found: readonly HeldIn[]): readonly HeldPlace[] {
  return [...Map.groupBy(found, ({ what }) => what)].map(([what, all]) => ({
    what,
    records: new Set(all.map(({ record }) => record)).size,
    times: all.reduce((sum, { times }) => sum + times, 0),
  }))
}

/** Line breaks stand in JSON as two signs. */
const asWritten = (text: string): string => text.replaceAll(String.raw`\n`, ' ')

function redacted(text: string, redactor: Redactor): string {
  if (redactor.count(asWritten(text)) === 0) return text
  const json = /^[[{]/.test(text) ? parsed(text) : undefined
  return json === undefined ? redactor.redact(text) : JSON.stringify(redactor.redactJson(json))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tableOf(db: Database, { name, keys, columns, where, what, record }: OwnTable) {
  const read = [...keys, ...columns].join(', ')
  const select = db.prepare<{ id: string }, Row>(`SELECT ${read}, ${record} AS record_ FROM ${name} WHERE ${where}`)
  const sets = columns.map((column) => `${column} = @${column}`)
  // a window that has the note open must not bring the words back
  const also = name === 'note' ? ', sha256 = @sha256_, version = version + 1' : ''
  const update = db.prepare<Row>(
    `UPDATE ${name} SET ${sets.join(', ')}${also} WHERE ${keys.map((key) => `${key} = @${key}`).join(' AND ')}`,
  )
  const textsOf = (row: Row): readonly [string, string][] =>
    columns.flatMap((column) => (typeof row[column] === 'string' ? [[column, row[column]] as [string, string]] : []))
  return {
    texts: (id: AccountId): readonly string[] =>
      select.all({ id }).flatMap((row) => textsOf(row).map(([, text]) => asWritten(text))),
    find: (id: AccountId, { count }: Redactor): readonly HeldIn[] =>
      select.all({ id }).flatMap((row) => {
        const times = textsOf(row).reduce((sum, [, text]) => sum + count(asWritten(text)), 0)
        return times === 0 ? [] : [{ what, record: `${what} ${String(row['record_'])}`, times }]
      }),
    blot(id: AccountId, redactor: Redactor): number {
      let changed = 0
      for (const row of select.all({ id })) {
        const texts = textsOf(row)
        const next = texts.map(([column, text]) => [column, redacted(text, redactor)] as const)
        if (next.every(([, text], at) => text === texts[at]?.[1])) continue
        const values: Record<string, unknown> = { ...row, ...Object.fromEntries(next) }
        delete values['record_']
        if (name === 'note') values['sha256_'] = sha256(String(values['markdown']))
        update.run(values)
        changed += 1
      }
      return changed
    },
  }
}
