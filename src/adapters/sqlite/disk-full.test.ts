import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { type Cuts, importWithout } from '../../../tests/builders/without-guard.ts'
import type { CallId, SnapshotId } from '../../core/model/ids.ts'
import { buildSnapshot } from '../../core/snapshot/build-snapshot.ts'
import { connectForWriting } from './connection.ts'
import { sha256 } from './content-store.ts'
import { migrate } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import { type Stores, createStores } from './stores.ts'
import { aFolder, aKeptPage, aNote, anAccount, anImage, at } from './testing/builders.ts'

// random digits: nothing can be compressed away
const long = Array.from({ length: 40_000 }, (_, index) => ((index * 2_654_435_761) >>> 7).toString(36)).join(' ')
const kept = aKeptPage({ text: long.slice(0, 60_000), html: long.slice(0, 90_000) })
const snapshot = buildSnapshot(aDossier(brackwellPages, { account: anAccount() }), aPlaybook(), {
  asOf: now,
  id: 'snp_1' as SnapshotId,
  number: 1,
  previous: null,
})
// a part of a later version, as far as the store knows
const large = { ...snapshot, later: long.slice(0, 30_000) }
const aCall = {
  id: 'cal_1' as CallId,
  accountId: anAccount().id,
  at: at('10:00:00'),
  minutes: 30,
  people: [],
  objective: long.slice(0, 30_000),
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
}

/** One of each that the user would miss: what is typed, what was read, what was made of it. */
const writes: Readonly<Record<string, (stores: Stores) => unknown>> = {
  'a page': ({ pages }) => pages.keep(kept.page, kept.version, kept.body, kept.text),
  'a note that is there': ({ notes }) => notes.save(aNote({ markdown: long.slice(0, 50_000) }), 1, { keepOld: true }),
  'an account': ({ accounts }) => accounts.save(anAccount({ key: 'other', aliases: [long.slice(0, 20_000)] })),
  'a call': ({ calls }) => calls.save(aCall),
  'an image': ({ noteImages }) => noteImages.add(anImage(), Buffer.from(long.slice(0, 40_000))),
  'a playbook': ({ playbooks }) => playbooks.save({ ...aPlaybook(), yaml: long.slice(0, 40_000) }),
  'a snapshot': ({ snapshots }) => snapshots.save(large),
  'what is remembered': ({ settings }) => settings.remember('own-sites', long.slice(0, 30_000)),
}

type Storing = { readonly createStores: typeof createStores }
const storing = 'adapters/sqlite/stores.ts'
const cutting = (cuts: Cuts) => (): Promise<Storing> => importWithout(storing, { [storing]: [], ...cuts })

safetyCase<Storing>(28, 'a full disk is said at whichever write it happens, and all or nothing is saved', {
  shipped: () => ({ createStores }),
  without: {
    'words for it': cutting({
      'adapters/sqlite/store-errors.ts': [
        [
          "  if (isFull(code)) return new StoreError('disk-full'",
          "  if (code === '') return new StoreError('disk-full'",
        ],
      ],
    }),
    'one transaction a page': cutting({
      'adapters/sqlite/page-store.ts': [
        ['const keep = db.transaction(\n', 'const keep = ((work) => Object.assign(work, { immediate: work }))(\n'],
      ],
    }),
    'one transaction a note': cutting({
      'adapters/sqlite/note-store.ts': [
        ['const save = db.transaction(\n', 'const save = ((work) => Object.assign(work, { immediate: work }))(\n'],
      ],
    }),
  },
  holds(subject) {
    for (const [what, write] of Object.entries(writes)) {
      const { db, stores, leaveRoom } = onFullDisk(subject)
      let failures = 0
      for (let room = 0; ; room += 1) {
        const before = rowsOf(db)
        leaveRoom(room)
        const failure = thrownBy(() => write(stores))
        if (failure === undefined) break
        failures += 1
        expect(failure, what).toMatchObject({ kind: 'disk-full' })
        expect(db.inTransaction, what).toBe(false)
        leaveRoom(1_000_000)
        expect(rowsOf(db), `${what}, with room for ${room} pages`).toBe(before)
      }
      expect(failures, what).toBeGreaterThan(2)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    }
  },
})

/** Stores on a disk that can be told how many pages of the file more it has room for. */
function onFullDisk({ createStores: create }: Storing) {
  const db = connectForWriting(join(aFolder(), 'groundwork.db'))
  onTestFinished(() => void db.close())
  // what is tried is a full disk, not a power cut
  db.pragma('synchronous = OFF')
  migrate(db, workspaceMigrations, at('09:00:00'))
  const { stores } = create(db)
  stores.accounts.save(anAccount())
  stores.notes.save(aNote(), 0)
  while (stores.search.catchUp() === 'more');
  db.exec('VACUUM')
  return {
    db,
    stores,
    leaveRoom: (room: number): void =>
      void db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + room}`),
  }
}

function thrownBy(work: () => unknown): unknown {
  try {
    work()
    return undefined
  } catch (thrown) {
    return thrown
  }
}

function rowsOf(db: ReturnType<typeof connectForWriting>): string {
  const tables = db
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`)
    .pluck()
    .all()
  return sha256(JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).raw().all())))
}
