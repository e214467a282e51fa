import Database from 'better-sqlite3'
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { judge, readAll, withBitFlipped } from '../../../tests/builders/damage.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { type Cuts, importWithout } from '../../../tests/builders/without-guard.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, aKeptPage, aNote, anAccount, containing, opened, optionsFor } from './testing/builders.ts'

type Opens = { readonly openWorkspace: typeof openWorkspace }
const opening = 'adapters/sqlite/open-workspace.ts'
const cutting = (cuts: Cuts) => (): Promise<Opens> => importWithout(opening, { [opening]: [], ...cuts })

/** A closed workspace with something of each kind, and two backups of it, the newer one torn. */
function aWorkspace() {
  const path = aFolder()
  const workspace = opened(path)
  workspace.accounts.save(anAccount())
  for (let n = 0; n < 12; n += 1)
    workspace.notes.save(aNote({ id: `not_${n}` as NoteId, markdown: `note ${n} `.repeat(40) }), 0)
  for (const key of ['1', '2']) {
    // what is not packed is where a bit can turn one text into another
    const { page, version, body, text } = aKeptPage({
      key,
      text: `Kestrel ${key} opens.`,
      html: `Kestrel ${key} opens a plant.`,
    })
    workspace.pages.keep(page, version, body, text)
  }
  while (workspace.search.catchUp() === 'more');
  const truth = readAll(workspace)
  workspace.close()
  const file = join(path, 'groundwork.db')
  const sound = join(path, 'backups', '20261101-090000-daily.db')
  copyFileSync(file, sound)
  writeFileSync(join(path, 'backups', '20261102-090000-daily.db'), readFileSync(file).subarray(0, 30_000))
  return { path, file, sound, bytes: readFileSync(file), truth }
}

const another = (): Buffer => {
  const file = join(aFolder(), 'recipes.db')
  const db = new Database(file)
  db.exec('CREATE TABLE recipe (name TEXT)')
  db.close()
  return readFileSync(file)
}

safetyCase<Opens>(
  29,
  'an empty, cut, torn or foreign file is left as it is and told of, with the newest backup that can be brought back',
  {
    shipped: () => ({ openWorkspace }),
    without: {
      'a look whether it is empty': cutting({
        [opening]: [['if (size === 0 && listBackups(path).length > 0', 'if (size < 0']],
      }),
      'a look at its end': cutting({
        [opening]: [
          ['const cut = isCutShort(db, file)', 'const cut = false'],
          ['const error = isCutShort(opened.db, file) ?', 'const error = file === "" ?'],
        ],
      }),
      'a look whose it is': cutting({
        'adapters/sqlite/migrate.ts': [
          ["if (db.pragma('application_id', { simple: true }) !== applicationId) return { state: 'foreign' }", ''],
        ],
      }),
      'a look at the backup that is named': cutting({
        'adapters/sqlite/open-errors.ts': [],
        'adapters/sqlite/backup.ts': [['.find((file) => faultOfBackup(file) === null)', '.find(() => true)']],
      }),
    },
    holds(subject) {
      const { path, file, sound, bytes, truth } = aWorkspace()
      const spoilt: Readonly<Record<string, Buffer>> = {
        empty: Buffer.alloc(0),
        'without its last byte': bytes.subarray(0, -1),
        'cut at a page': bytes.subarray(0, 8192 * 4),
        'cut in its head': bytes.subarray(0, 60),
        'of nothing but zeros': Buffer.alloc(bytes.length),
        'a text': Buffer.from('this was something else once. '.repeat(400)),
        'a database of another program': another(),
        'with another number of its program': Buffer.concat([
          bytes.subarray(0, 68),
          Buffer.from('GWK2'),
          bytes.subarray(72),
        ]),
      }
      for (const [what, damage] of Object.entries(spoilt))
        for (const mode of ['write', 'read'] as const) {
          writeFileSync(file, damage)
          const refused = subject.openWorkspace(optionsFor(path, { mode }))
          if (refused.ok) refused.value.close()
          const kind = what === 'empty' && mode === 'read' ? 'not-found' : 'workspace-damaged'
          expect(refused, `${what}, to ${mode}`).toMatchObject({ ok: false, error: { kind } })
          if (kind === 'workspace-damaged')
            expect(refused).toMatchObject({ error: { next: containing(sound), details: { backup: sound } } })
          expect(readFileSync(file).equals(damage), what).toBe(true)
        }
      // what it says is what helps: the file put aside, and the backup in its place
      renameSync(file, `${file}.aside`)
      copyFileSync(sound, file)
      const again = opened(path)
      expect(readAll(again)).toEqual(truth)
      again.close()
    },
  },
)

const seed = 20261129

// `npm run torture -- --part data` flips a thousand
safetyCase<Opens>(29, `after a flipped bit all that has a hash is as it was saved, or it is told of (seed ${seed})`, {
  shipped: () => ({ openWorkspace }),
  without: {
    'the hash of what was saved': cutting({
      'adapters/sqlite/stores.ts': [],
      'adapters/sqlite/content-store.ts': [
        ['bytes.byteLength === row.size && sha256(bytes) === hash', 'bytes.byteLength === row.size'],
      ],
    }),
    'words for damage': cutting({
      'adapters/sqlite/open-errors.ts': [
        ["  if (isDamage(code)) return damaged(path, 'it is not a sound database')\n", ''],
      ],
    }),
    'the doctor’s look at notes': cutting({
      'adapters/sqlite/doctor.ts': [
        ["  { name: 'notes', check: checkNotes },\n", ''],
        ["  { name: 'search', check: checkSearch },\n", ''],
      ],
    }),
  },
  holds(subject) {
    const { bytes, truth } = aWorkspace()
    const random = createPrng(seed)
    const folder = aFolder()
    const at = (text: string): number => (bytes.indexOf(text) + 3) * 8
    const aimed = [at('Kestrel 1 opens a plant'), at('Kestrel 2 opens.'), at('note 7 note 7'), 16 * 8, 100 * 8]
    const bits = [...aimed, ...Array.from({ length: 25 }, () => random.whole(bytes.length * 8))]
    for (const bit of bits) {
      const verdict = judge(folder, withBitFlipped(bytes, bit), truth, subject.openWorkspace)
      expect(['refused', 'told', 'unharmed'], `bit ${bit}: ${JSON.stringify(verdict)}`).toContain(verdict.is)
    }
  },
})
