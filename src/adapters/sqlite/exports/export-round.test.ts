import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aPng } from '../../../../tests/builders/images.ts'
import { createPrng } from '../../../../tests/builders/prng.ts'
import { safetyCase } from '../../../../tests/builders/safety-case.ts'
import { type Cut, importWithout } from '../../../../tests/builders/without-guard.ts'
import type { Workspace } from '../../../app/ports.ts'
import type { NoteId } from '../../../core/model/ids.ts'
import { databaseName } from '../connection.ts'
import { openWorkspace } from '../open-workspace.ts'
import { aFolder, aKeptPage, aNote, anAccount, anImage, at, opened, optionsFor } from '../testing/builders.ts'
import { runChild } from '../testing/child-process.ts'
import { mergeExport } from './merge-export.ts'
import { readExport } from './read-export.ts'
import { writeExport } from './write-export.ts'

const quiet = (): void => undefined
const database = ({ path }: Workspace): string => join(path, databaseName)
const seed = 20261129
const exportAgain = new URL('../../../../tests/builders/export-again.ts', import.meta.url)

function aFilledWorkspace(path = aFolder()): Workspace {
  const workspace = opened(path)
  workspace.accounts.save(anAccount({ tags: ['fair'] }))
  // not in the order of their ids
  for (const id of ['not_9', 'not_1', 'not_5'])
    workspace.notes.save(aNote({ id: id as NoteId, markdown: `Łódź: “line 3”\r\n\u2028 ${id}` }), 0)
  workspace.notes.save(aNote({ markdown: 'Line 3\n\n![The press](image:img_1)' }), 1, { keepOld: true })
  workspace.noteImages.add(anImage(), aPng())
  for (const key of ['2', '1']) {
    const { page, version, body, text } = aKeptPage({ key })
    workspace.pages.keep(page, version, body, text)
  }
  workspace.settings.save({ ...workspace.settings.get(), maxPages: 40 })
  workspace.settings.remember('own-sites', '["a.example"]')
  // of this index, and untrue elsewhere
  workspace.settings.remember('purged-words-to-overwrite', 'begin')
  return workspace
}

type Exporting = { readonly how: 'shipped' | 'named-first'; readonly openWorkspace: typeof openWorkspace }
const opening = 'adapters/sqlite/open-workspace.ts'

safetyCase<Exporting>(
  32,
  `an export that is killed half-way leaves the old one as it was, and nothing of itself once the app starts again (seed ${seed})`,
  {
    shipped: () => ({ how: 'shipped', openWorkspace }),
    without: {
      'a name only for what is whole': () => ({ how: 'named-first', openWorkspace }),
      'a look for what was left': async () => ({
        how: 'shipped',
        ...(await importWithout<{ openWorkspace: typeof openWorkspace }>(opening, {
          [opening]: [['  dropLeftovers(path)\n', '']],
        })),
      }),
    },
    async holds({ how, openWorkspace: open }) {
      const random = createPrng(seed)
      const workspace = aFilledWorkspace()
      const { path } = workspace
      const old = join(path, 'exports', 'old')
      writeExport(database(workspace), old, at('12:00:00'), quiet)
      const before = files(old)
      workspace.close()
      for (let kill = 0; kill < 2; kill += 1) {
        const child = runChild(exportAgain, path, how)
        for (let step = 0; step < 2 + random.whole(60); step += 1) await child.line()
        await child.kill()
      }
      const again = open(optionsFor(path))
      expect(again).toMatchObject({ ok: true })
      if (again.ok) again.value.close()
      expect(files(old)).toEqual(before)
      // whatever has a name is whole
      for (const name of readdirSync(join(path, 'exports'))) {
        const folder = join(path, 'exports', name)
        expect(readExport(folder, join(aFolder(), 'given.db'), at('13:00:00'), quiet), name).toMatchObject({ ok: true })
      }
    },
  },
)

type Round = {
  readonly write: typeof writeExport
  readonly read: typeof readExport
  readonly merge: typeof mergeExport
}
const shipped: Round = { write: writeExport, read: readExport, merge: mergeExport }
const cutting =
  (part: keyof Round, file: string, ...cuts: readonly Cut[]) =>
  async (): Promise<Round> => {
    const loaded = await importWithout<Record<string, Round[typeof part]>>(file, { [file]: cuts })
    return { ...shipped, [part]: Object.values(loaded).find((one) => typeof one === 'function') }
  }

safetyCase<Round>(32, 'export, import, export: byte for byte the same', {
  shipped: () => shipped,
  without: {
    'an order of the rows': cutting('write', 'adapters/sqlite/exports/write-export.ts', [
      ' ORDER BY ${quoted(order)}`)',
      ' ORDER BY random()`)',
    ]),
    'what the program only remembers here': cutting('write', 'adapters/sqlite/exports/write-export.ts', [
      "table === 'memory' ? `WHERE ${leftOutMemory}` : ''",
      "''",
    ]),
    'each column': cutting('merge', 'adapters/sqlite/exports/merge-export.ts', [
      'const { columns, order } = shapeOf(db, table)',
      "const { order, columns: all } = shapeOf(db, table); const columns = all.filter((name) => name !== 'tags')",
    ]),
  },
  holds({ write, read, merge }) {
    const workspace = aFilledWorkspace()
    const first = join(workspace.path, 'exports', 'first')
    write(database(workspace), first, at('12:00:00'), quiet)
    const given = join(aFolder(), 'given.db')
    expect(read(first, given, at('13:00:00'), quiet)).toMatchObject({ ok: true })
    const empty = opened(aFolder())
    const merged = merge(database(empty), given, `${database(empty)}.incoming`, quiet)
    expect(merged).toMatchObject({ ok: true, value: { merged: { rowsLeft: 0 } } })
    if (!merged.ok) return
    const replaced = empty.replaceWith(merged.value.incoming, 'before-import', at('13:00:00'))
    expect(replaced.outcome).toMatchObject({ ok: true })
    const second = join(empty.path, 'exports', 'second')
    write(database(empty), second, at('12:00:00'), quiet)
    replaced.workspace.close()
    expect(Object.keys(files(first)).length).toBeGreaterThan(40)
    expect(files(second)).toEqual(files(first))
  },
})

/** Every file of a folder, by its name, as a hash. */
const files = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name): [string, string] => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

test.runIf(process.platform === 'linux')('gives up on a folder in which none can be made', () => {
  expect(() => writeExport(database(aFilledWorkspace()), '/proc/groundwork', at('12:00:00'), quiet)).toThrow(
    /ENOENT.*mkdir/,
  )
})
