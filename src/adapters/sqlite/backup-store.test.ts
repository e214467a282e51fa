import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { WorkHandle, WorkStep } from '../../app/ports-backups.ts'
import type { Workspace } from '../../app/ports.ts'
import type { NoteId } from '../../core/model/ids.ts'
import { incomingName, lookMs } from './backup-store.ts'
import { openWorkspace } from './open-workspace.ts'
import { aKeptPage, aFolder, aNote, anAccount, at, opened, optionsFor } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'

// a thread starts for each of these, and loads the program
vi.setConfig({ testTimeout: 120_000 })

const quietly = (): WorkHandle => ({ signal: new AbortController().signal, tell: () => undefined })

function aWorkspace(path = aFolder()): Workspace {
  const workspace = opened(path)
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  return workspace
}

async function aBackup(workspace: Workspace): Promise<string> {
  const made = await workspace.backups.make('by-hand', at('12:00:00'), quietly())
  if (!made.ok) throw new Error(made.error.message)
  return made.value.name
}

async function ready(workspace: Workspace, file: string) {
  const prepared = await workspace.backups.prepare(file, quietly())
  if (!prepared.ok) throw new Error(prepared.error.message)
  return prepared.value
}

const addresses = ({ path }: Workspace) => ({
  backups: readdirSync(join(path, 'backups')),
  leftovers: readdirSync(path).filter((name) => name.startsWith(incomingName)),
})

it('makes a checked backup, says how far it is, and lists it with its reason', async () => {
  const workspace = aWorkspace()
  // asked for and not read: no page that is in it
  workspace.pages.keep(
    { ...aKeptPage().page, status: 404, versionId: null, revision: 0, fetchedAt: at('09:00:00') },
    null,
    null,
    null,
  )
  const steps: WorkStep[] = []
  const work = { signal: new AbortController().signal, tell: (step: WorkStep) => void steps.push(step) }
  const made = await workspace.backups.make('daily', at('12:00:00'), work)
  expect(made).toMatchObject({ ok: true, value: { name: '20261122-120000-daily.db', reason: 'daily' } })
  expect(steps.map(({ phase }) => phase)).toEqual(['copying', 'checking'])
  expect(workspace.backups.list()).toMatchObject([{ name: '20261122-120000-daily.db', at: at('12:00:00') }])
  expect(addresses(workspace)).toEqual({ backups: ['20261122-120000-daily.db'], leftovers: [] })
  expect(await workspace.backups.look('20261122-120000-daily.db', quietly())).toMatchObject({
    ok: true,
    value: { accounts: 1, notes: 1, pages: 0, calls: 0, lastSaved: at('09:10:00'), older: false },
  })
})

it('leaves nothing behind when it is stopped', async () => {
  const workspace = aWorkspace()
  const stop = new AbortController()
  const making = workspace.backups.make('by-hand', at('12:00:00'), { signal: stop.signal, tell: () => stop.abort() })
  expect(await making).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  expect(addresses(workspace).backups).toEqual([])
})

it('tells no more of a backup that failed', async () => {
  const workspace = aWorkspace()
  rmSync(join(workspace.path, 'backups'), { recursive: true })
  const steps: WorkStep[] = []
  const work = { signal: new AbortController().signal, tell: (step: WorkStep) => void steps.push(step) }
  expect(await workspace.backups.make('daily', at('12:00:00'), work)).toMatchObject({ ok: false })
  const told = steps.length
  expect(told).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, 3 * lookMs))
  expect(steps).toHaveLength(told)
})

it('brings a backup back in the place of what is there, keeps that, and goes on under the same lock', async () => {
  const workspace = aWorkspace()
  const name = await aBackup(workspace)
  workspace.accounts.save(anAccount({ key: 'later', name: 'Later Ltd' }))
  const { workspace: now, outcome } = workspace.replaceWith(
    await ready(workspace, name),
    'before-restore',
    at('13:00:00'),
  )
  expect(outcome).toEqual({ ok: true, value: { kept: '20261122-130000-before-restore.db' } })
  expect(now.accounts.list().map((account) => account.name)).toEqual(['Kestrel Foods'])
  expect(now.doctor().filter(({ ok }) => !ok)).toEqual([])
  expect(openWorkspace(optionsFor(now.path))).toMatchObject({ ok: false, error: { kind: 'workspace-busy' } })
  // undo: what was there comes back
  const back = now.replaceWith(await ready(now, '20261122-130000-before-restore.db'), 'before-restore', at('13:01:00'))
  expect(back.workspace.accounts.list()).toHaveLength(2)
  expect(addresses(now).leftovers).toEqual([])
  back.workspace.close()
  expect(opened(now.path).accounts.count()).toBe(2)
})

it('changes nothing while another program reads, and goes on as it was', async () => {
  const workspace = aWorkspace()
  const incoming = await ready(workspace, await aBackup(workspace))
  workspace.accounts.save(anAccount({ key: 'later' }))
  const reader = opened(workspace.path, { mode: 'read' })
  const { workspace: same, outcome } = workspace.replaceWith(incoming, 'before-restore', at('13:00:00'))
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'workspace-busy' } })
  expect([same.accounts.count(), reader.accounts.count()]).toEqual([2, 2])
  same.notes.save(aNote({ id: 'not_2' as NoteId }), 0)
  same.close()
})

it('says so of a file that is not there, and takes no way out of the folder', async () => {
  const workspace = aWorkspace()
  expect(await workspace.backups.look('/nowhere/at-all.db', quietly())).toMatchObject({ error: { kind: 'not-found' } })
  expect(await workspace.backups.look('../groundwork.db', quietly())).toMatchObject({ error: { kind: 'bad-input' } })
  expect(workspace.backups.remove('../groundwork.db')).toBe(false)
  expect(existsSync(join(workspace.path, 'groundwork.db'))).toBe(true)
})

it.skipIf(process.platform === 'win32')(
  'waits for no pipe or device that was put in the place of a backup',
  async () => {
    const workspace = aWorkspace()
    const pipe = join(workspace.path, 'pipe.db')
    execFileSync('mkfifo', [pipe])
    for (const place of [pipe, '/dev/zero', workspace.path]) {
      const refused = { ok: false, error: { kind: 'bad-input' } }
      expect(await workspace.backups.look(place, quietly())).toMatchObject(refused)
      expect(await workspace.backups.prepare(place, quietly())).toMatchObject(refused)
    }
    workspace.close()
  },
)

it('names what the doctor finds in a backup, and brings it back all the same', async () => {
  const workspace = aWorkspace()
  const name = await aBackup(workspace)
  change(join(workspace.path, 'backups', name), `UPDATE note SET markdown = 'changed behind its back'`)
  const { faults } = await ready(workspace, name)
  expect(faults.join()).toContain('notes: 1 note is not what was written')
})

it('leaves the one or the other, whole, when it is killed while it brings a backup back', async () => {
  const path = aFolder()
  const workspace = aWorkspace(path)
  const one = await aBackup(workspace)
  workspace.accounts.save(anAccount({ key: 'later' }))
  const both = await workspace.backups.make('by-hand', at('12:30:00'), quietly())
  workspace.close()
  const seen = new Set<number>()
  for (let round = 0; round < 6; round += 1) {
    const child = runChild('replace-again', path, one, both.ok ? both.value.name : '')
    await child.line()
    await new Promise((resolve) => setTimeout(resolve, round * 23))
    await child.kill()
    const after = opened(path)
    seen.add(after.accounts.count())
    expect(after.doctor().filter(({ ok }) => !ok)).toEqual([])
    expect(addresses(after).leftovers).toEqual([])
    after.close()
  }
  expect([...seen].every((count) => count === 1 || count === 2)).toBe(true)
  expect(opened(path).backups.list().length).toBeGreaterThan(8)
})

function change(file: string, sql: string): void {
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  db.exec(sql)
  db.close()
}

it('removes what was made ready and did not take the place', async () => {
  const workspace = aWorkspace()
  await ready(workspace, await aBackup(workspace))
  expect(addresses(workspace).leftovers).toEqual([incomingName])
  workspace.backups.dropPrepared()
  expect(addresses(workspace).leftovers).toEqual([])
})
