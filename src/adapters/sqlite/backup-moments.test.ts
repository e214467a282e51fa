import Database from 'better-sqlite3'
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { importWithout } from '../../../tests/builders/without-guard.ts'
import type { WorkHandle } from '../../app/ports-backups.ts'
import type { Workspace } from '../../app/ports.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, aNote, anAccount, at, opened, optionsFor } from './testing/builders.ts'

const quietly = (): WorkHandle => ({ signal: new AbortController().signal, tell: () => undefined })

type Copying = { readonly copy: (workspace: Workspace) => Promise<string> }

safetyCase<Copying>(31, 'a backup made while others write equals one moment, and holds all that was saved before', {
  shipped: () => ({
    async copy(workspace) {
      const made = await workspace.backups.make('by-hand', at('12:00:00'), quietly())
      if (!made.ok) throw new Error(made.error.message)
      return join(workspace.path, 'backups', made.value.name)
    },
  }),
  without: {
    'what the log still holds': () => ({
      copy: async ({ path }) => {
        copyFileSync(join(path, 'groundwork.db'), join(path, 'copy.db'))
        return Promise.resolve(join(path, 'copy.db'))
      },
    }),
    'one moment for all tables': () => ({
      async copy({ path }) {
        const file = join(path, 'copy.db')
        const from = new Database(join(path, 'groundwork.db'), { readonly: true })
        from.prepare('VACUUM INTO ?').run(file)
        // table by table, as others go on
        await new Promise((resolve) => setTimeout(resolve, 30))
        const to = new Database(file)
        to.prepare('ATTACH ? AS live').run(join(path, 'groundwork.db'))
        to.exec('DELETE FROM memory; INSERT INTO memory SELECT * FROM live.memory')
        to.close()
        from.close()
        return file
      },
    }),
  },
  async holds({ copy }) {
    const workspace = opened(aFolder())
    workspace.accounts.save(anAccount())
    for (let n = 0; n < 200; n += 1)
      workspace.notes.save(aNote({ id: `not_a${n}` as NoteId, markdown: 'x'.repeat(9000) }), 0)
    let saved = 0
    const writing = setInterval(() => {
      saved += 1
      workspace.atOnce(() => {
        workspace.notes.save(aNote({ id: `not_b${saved}` as NoteId }), 0)
        workspace.settings.remember('saved', String(saved))
      })
    }, 1)
    const file = await copy(workspace)
    clearInterval(writing)
    expect(saved).toBeGreaterThan(0)
    const db = new Database(file, { readonly: true })
    const many = (like: string): unknown => db.prepare('SELECT count(*) FROM note WHERE id LIKE ?').pluck().get(like)
    try {
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(many('not_a%')).toBe(200)
      // both were saved at once, so both are in it or neither
      const told = db.prepare(`SELECT value FROM memory WHERE key = 'saved'`).pluck().get()
      expect(Number(told ?? 0)).toBe(many('not_b%'))
    } finally {
      db.close()
    }
  },
})

type Opens = { readonly openWorkspace: typeof openWorkspace }
const opening = 'adapters/sqlite/open-workspace.ts'

safetyCase<Opens>(31, 'what a backup replaces is kept as one, and comes back the same way', {
  shipped: () => ({ openWorkspace }),
  without: {
    'a second name for what is there': () =>
      importWithout(opening, {
        [opening]: [],
        'adapters/sqlite/replace-database.ts': [['    keepUnder(paths.file, kept)\n', '']],
      }),
    'what its log still holds': () =>
      importWithout(opening, {
        [opening]: [],
        'adapters/sqlite/replace-database.ts': [
          [
            '    const alone = toOneFile(db)\n',
            '    const alone = null\n    linkSync(paths.file, `${paths.file}.live`)\n    rmSync(paths.file)\n    copyFileSync(`${paths.file}.live`, paths.file)\n',
          ],
        ],
      }),
  },
  async holds(subject) {
    const result = subject.openWorkspace(optionsFor(aFolder()))
    if (!result.ok) throw new Error(result.error.message)
    const workspace = result.value
    workspace.accounts.save(anAccount())
    const made = await workspace.backups.make('by-hand', at('12:00:00'), quietly())
    workspace.notes.save(aNote(), 0)
    const now = await broughtBack(workspace, made.ok ? made.value.name : '', '13:00:00')
    expect(now.notes.get(aNote().id)).toBeUndefined()
    const kept = '20261122-130000-before-restore.db'
    expect(readdirSync(join(now.path, 'backups'))).toContain(kept)
    const again = await broughtBack(now, kept, '14:00:00')
    expect(again.notes.get(aNote().id)).toEqual(aNote())
    expect(again.doctor().filter(({ ok }) => !ok)).toEqual([])
    again.close()
  },
})

async function broughtBack(workspace: Workspace, name: string, time: string): Promise<Workspace> {
  const prepared = await workspace.backups.prepare(name, quietly())
  expect(prepared).toMatchObject({ ok: true })
  if (!prepared.ok) return workspace
  const replaced = workspace.replaceWith(prepared.value, 'before-restore', at(time))
  expect(replaced.outcome).toMatchObject({ ok: true })
  return replaced.workspace
}
