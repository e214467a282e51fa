// A disk that is full at every write: stores go on writing what they are given, of any size, with room for a few pages more each time.
import { join } from 'node:path'
import { connectForWriting } from '../src/adapters/sqlite/connection.ts'
import { sha256 } from '../src/adapters/sqlite/content-store.ts'
import { examine } from '../src/adapters/sqlite/doctor.ts'
import { migrate } from '../src/adapters/sqlite/migrate.ts'
import { workspaceMigrations } from '../src/adapters/sqlite/migrations/workspace-migrations.ts'
import { createStores } from '../src/adapters/sqlite/stores.ts'
import { StoreError } from '../src/app/ports.ts'
import type { AccountId, NoteId } from '../src/core/model/ids.ts'
import type { Instant } from '../src/core/model/time.ts'
import { aPage, anAccount } from '../tests/builders/dossier.ts'
import { type Prng, createPrng } from '../tests/builders/prng.ts'
import { type Tried, type Until, inFolder, wordsOf } from './data-tries.ts'

const at = '2026-11-22T09:00:00.000Z' as Instant
const accountId = 'acc_1' as AccountId

export function fillDisks(count: number, { end, seed, told }: Until): Promise<Tried> {
  return inFolder((root) => {
    const failures: string[] = []
    let [disks, refusals] = [0, 0]
    for (; disks < count && (disks < 3 || Date.now() < end); disks += 1) {
      try {
        refusals += fillOne(join(root, `${disks}.db`), createPrng(seed + disks))
      } catch (thrown) {
        failures.push(`disk of seed ${seed + disks}: ${wordsOf(thrown)}`)
      }
      if ((disks + 1) % 20 === 0) told(`${disks + 1} disks, ${failures.length} failures`)
    }
    return { figures: `${disks} disks full at ${refusals} writes`, failures }
  })
}

/** @returns how many writes were refused */
function fillOne(file: string, random: Prng): number {
  const db = connectForWriting(file)
  db.pragma('synchronous = OFF')
  try {
    migrate(db, workspaceMigrations, at)
    const { stores, inner } = createStores(db)
    stores.accounts.save(anAccount())
    const room = (pages: number): void =>
      void db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + pages}`)
    const saved = new Map<NoteId, string>()
    let refusals = 0
    for (let write = 0; write < 40; write += 1) {
      const next = aWrite(stores, random, saved, write)
      for (let pages = random.whole(3); ; pages += 1) {
        room(pages)
        const refused = refusalOf(next)
        if (!refused) break
        refusals += 1
        if (db.inTransaction) throw new Error(`write ${write}: a transaction is left open`)
        for (const [id, markdown] of saved)
          if (stores.notes.get(id)?.markdown !== markdown)
            throw new Error(`write ${write}: ${id} is not as it was saved`)
      }
    }
    room(1_000_000)
    while (stores.search.catchUp() === 'more');
    const faults = examine({ db, folder: file, stores, inner }).filter(({ ok }) => !ok)
    if (faults.length > 0) throw new Error(`the doctor: ${faults.map(({ detail }) => detail).join(' ')}`)
    return refusals
  } finally {
    db.close()
  }
}

/** True where the disk was said to be full; throws whatever else is said. */
function refusalOf(write: () => void): boolean {
  try {
    write()
    return false
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.kind === 'disk-full') return true
    throw thrown
  }
}

type Stores = ReturnType<typeof createStores>['stores']

function aWrite(stores: Stores, random: Prng, saved: Map<NoteId, string>, number: number): () => void {
  const text = Array.from({ length: 1 + random.whole(2500) }, () => random.whole(1e9).toString(36)).join(' ')
  if (random.chance(0.3)) {
    const page = aPage({ path: `p${number}`, text: [text] })
    const body = Buffer.from(text)
    const version = { ...page.version, sha256: sha256(body), size: body.byteLength }
    return () => stores.pages.keep(page.page, version, body, { ...page.text, links: [], readAt: at })
  }
  if (random.chance(0.1)) return () => stores.settings.remember(`key-${number}`, text)
  const id = `not_${random.whole(12)}` as NoteId
  return () => {
    const version = stores.notes.get(id)?.version ?? 0
    const note = { id, accountId, pageId: null, kind: 'call', markdown: text, segment: null, typicalOf: null } as const
    stores.notes.save({ ...note, version: 1, createdAt: at, savedAt: at }, version, { keepOld: true })
    saved.set(id, text)
  }
}
