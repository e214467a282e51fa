import Database from 'better-sqlite3'
import { expect, onTestFinished } from 'vitest'
import { createPrng } from '../../../tests/builders/prng.ts'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import type { AccountId, CallId, NoteId, PageId } from '../../core/model/ids.ts'
import { migrate } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import { createStores } from './stores.ts'
import { aKeptPage, aNote, anAccount, at, memoryStores } from './testing/builders.ts'

const seed = 20261129
const operations = 400
const words = 'valve furnace gasket quench anneal Łódź spares Monday overhaul line'.split(' ')
const keys = ['a', 'b', 'c', 'd', 'e', 'f']

type Made = ReturnType<typeof memoryStores>
/** Stops noting one kind of change. */
const unwatched =
  (...triggers: readonly string[]) =>
  (): Made => {
    const made = memoryStores()
    for (const trigger of triggers) made.db.exec(`DROP TRIGGER temp.${trigger}`)
    return made
  }

safetyCase<Made>(35, `the index kept up over ${operations} random changes equals one made anew (seed ${seed})`, {
  shipped: memoryStores,
  without: {
    'an eye on notes that change': unwatched('search_note_0_UPDATE'),
    'an eye on what an account takes along': unwatched('search_note_0_DELETE'),
    'an eye on accounts that change': unwatched('search_account_0_UPDATE'),
    'an eye on pages that are new': unwatched('search_page_0_INSERT'),
    // what changes a page's words writes to both
    'an eye on pages read anew': unwatched('search_page_0_UPDATE', 'search_page_1_INSERT'),
    'an eye on calls': unwatched('search_call_0_INSERT'),
  },
  holds({ db, stores }) {
    const random = createPrng(seed)
    const change = randomChanges(stores, random)
    for (let n = 0; n < operations; n += 1) {
      change()
      // read in stretches of any size, as it happens in the app
      if (random.chance(0.3)) stores.search.catchUp()
    }
    while (stores.search.catchUp() === 'more');
    expect(wordsIn(db).length).toBeGreaterThan(100)
    expect(wordsIn(db)).toEqual(wordsIn(rebuilt(db)))
  },
})

/** Any of what writes to something that is searched. */
function randomChanges(stores: Made['stores'], random: ReturnType<typeof createPrng>): () => void {
  const { accounts, notes, pages, calls, bin } = stores
  const text = (): string => Array.from({ length: 1 + random.whole(12) }, () => random.pick(words)).join(' ')
  const account = (key: string) => anAccount({ key, name: text(), aliases: [text()] })
  for (const key of keys) accounts.save(account(key))
  const anId = (): AccountId => `acc_${random.pick(keys)}` as AccountId
  let made = 0
  const changes: readonly (() => unknown)[] = [
    () => accounts.save(account(random.pick(keys))),
    () => {
      const id = `not_${random.whole(30)}` as NoteId
      const version = notes.get(id)?.version ?? 0
      return notes.save(aNote({ id, accountId: anId(), markdown: text() }), version)
    },
    () => notes.remove(`not_${random.whole(30)}` as NoteId, at('11:00:00')),
    () => notes.restore(`not_${random.whole(30)}` as NoteId),
    () => bin.purge([{ kind: 'note', id: `not_${random.whole(30)}` }]),
    () => {
      made += 1
      const {
        page,
        version,
        body,
        text: read,
      } = aKeptPage({ key: `${made}`, title: text(), text: `Kestrel ${text()}` })
      pages.keep({ ...page, accountId: anId() }, version, body, read)
    },
    () => {
      const page = pages.get(`pag_${random.whole(made + 1)}` as PageId)
      const read = page?.versionId == null ? undefined : pages.text(page.versionId)
      if (page === undefined || read === undefined) return
      const revision = read.revision + 1
      const document = { ...read.document, text: `Kestrel ${text()}` }
      pages.addRevision({ ...page, revision }, { ...read, document, revision, events: [] })
    },
    () => {
      made += 1
      const { page } = aKeptPage({ key: `${made}`, title: text() })
      pages.keep(
        { ...page, accountId: anId(), status: 404, reason: 'Gone.', versionId: null, revision: 0 },
        null,
        null,
        null,
      )
    },
    () => {
      if (random.chance(0.8)) return
      const one = account(random.pick(keys))
      accounts.save({ ...one, deletedAt: at('12:00:00') })
      bin.purge([{ kind: 'account', id: one.id }])
      accounts.save(one)
    },
    () => pages.remove(`pag_${random.whole(made + 1)}` as PageId, at('11:00:00')),
    () => pages.restore(`pag_${random.whole(made + 1)}` as PageId),
    () =>
      calls.save({
        id: `cal_${random.whole(20)}` as CallId,
        accountId: anId(),
        at: at('10:00:00'),
        minutes: 30,
        people: [{ name: text(), role: '' }],
        objective: text(),
        nextCommitment: '',
        approachedBy: null,
        outcome: text(),
      }),
    () => calls.remove(`cal_${random.whole(20)}` as CallId, at('11:00:00')),
  ]
  return () => void random.pick(changes)()
}

/** The same records with an index that knew none of them before. */
function rebuilt(db: Database.Database): Database.Database {
  const anew = new Database(':memory:')
  onTestFinished(() => void anew.close())
  migrate(anew, workspaceMigrations, at('09:00:00'))
  anew.pragma('foreign_keys = OFF')
  for (const table of ['account', 'content', 'page', 'page_version', 'text_revision', 'note', 'call']) {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all()
    for (const row of rows) {
      const names = Object.keys(row)
      anew
        .prepare(`INSERT INTO "${table}" (${names.join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
        .run(row)
    }
  }
  const { stores } = createStores(anew)
  while (stores.search.catchUp() === 'more');
  return anew
}

/** Each word with whose it is, whatever number its entry has. */
const wordsIn = (db: Database.Database): readonly string[] =>
  db
    .prepare<[], string>(
      `SELECT term || ' ' || col || ' ' || "offset" || ' ' || (num >> 40) || ' ' || hex(words) || ' ' || coalesce(account_id, '') FROM search_word
       JOIN search_entry ON search_entry.num = doc`,
    )
    .pluck()
    .all()
    .toSorted()
