import Database from 'better-sqlite3'
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { AccountId } from '../../core/model/ids.ts'
import { StoreError } from '../../app/ports.ts'
import { connectForWriting } from './connection.ts'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, opened, optionsFor } from './testing/builders.ts'
import { runChild } from './testing/child-process.ts'

const failure = (...given: Parameters<typeof optionsFor>) => {
  const result = openWorkspace(optionsFor(...given))
  if (result.ok) {
    result.value.close()
    throw new Error('it opened')
  }
  return result.error
}

it('makes the folder with its database, backups and exports', () => {
  const path = join(aFolder(), 'deep', 'Groundwork')
  const workspace = opened(path)
  expect(workspace).toMatchObject({ path, readOnly: false, holder: null })
  expect(readdirSync(path)).toEqual(expect.arrayContaining(['backups', 'exports', 'groundwork.db']))
})

it('keeps what was saved', () => {
  const path = aFolder()
  const first = opened(path)
  first.accounts.save(anAccount())
  first.close()
  expect(opened(path).accounts.list()).toEqual([anAccount()])
})

it('writes at once all or nothing, also what was already saved inside', () => {
  const workspace = opened(aFolder())
  expect(workspace.atOnce(() => (workspace.accounts.save(anAccount()), 'done'))).toBe('done')
  const second = anAccount({ id: 'acc_second' as AccountId, identity: 'second.example' })
  const broken = (): void => {
    workspace.accounts.save(second)
    throw new Error('half-way')
  }
  expect(() => workspace.atOnce(broken)).toThrow('half-way')
  expect(workspace.accounts.list()).toEqual([anAccount()])
})

it('writes through to the disk, checks references and calls nothing a schema names', () => {
  const db = connectForWriting(join(aFolder(), 'groundwork.db'))
  onTestFinished(() => void db.close())
  const setting = (name: string): unknown => db.pragma(name, { simple: true })
  expect(setting('journal_mode')).toBe('wal')
  expect(setting('synchronous')).toBe(2)
  expect([setting('foreign_keys'), setting('trusted_schema'), setting('secure_delete')]).toEqual([1, 0, 1])
})

it('refuses a second writer and names the first, and lets it in once the first is closed', () => {
  const path = aFolder()
  const first = opened(path, { clock: { now: () => at('09:12:00') } })
  const error = failure(path, { host: 'the command line' })
  expect(error).toMatchObject({ kind: 'workspace-busy', retry: 'later' })
  expect(error.message).toMatch(/in use by the desktop app \(process \d+, since \d\d:\d\d\)/)
  first.close()
  expect(opened(path).readOnly).toBe(false)
})

it('opens for reading beside the writer, sees what it saves, and saves nothing', () => {
  const path = aFolder()
  const writer = opened(path)
  const reader = opened(path, { mode: 'read' })
  expect(reader.readOnly).toBe(true)
  expect(reader.holder).toMatch(/^the desktop app \(process/)
  writer.accounts.save(anAccount())
  expect(reader.accounts.count()).toBe(1)
  expect(() => reader.accounts.save(anAccount())).toThrow(StoreError)
  expect(() => reader.notes.save(aNote(), 0)).toThrow(expect.objectContaining({ kind: 'workspace-read-only' }))
  expect(reader.doctor().filter(({ ok }) => !ok)).toEqual([])
  writer.close()
  expect(opened(path, { mode: 'read' }).holder).toBeNull()
})

it('reads where there is a workspace only', () => {
  expect(failure(join(aFolder(), 'none'), { mode: 'read' })).toMatchObject({ kind: 'not-found' })
})

it.runIf(process.platform === 'linux')('says so where no folder can be made', () => {
  expect(failure('/proc/groundwork/ws')).toMatchObject({ kind: 'workspace-read-only' })
})

it.skipIf(process.platform === 'win32')('opens for reading in a folder it may not write to', async () => {
  const path = aFolder()
  const workspace = opened(path)
  workspace.accounts.save(anAccount())
  const { page, version, body, text } = aKeptPage()
  workspace.pages.keep(page, version, body, text)
  workspace.close()
  chmodSync(join(path, 'groundwork.db'), 0o444)
  chmodSync(path, 0o555)
  onTestFinished(() => chmodSync(path, 0o755))
  const report = await runChild('open-without-rights', path).line()
  expect(JSON.parse(report ?? '')).toEqual({
    readOnly: true,
    names: ['Kestrel Foods'],
    saving: 'workspace-read-only',
  })
})

it.skipIf(process.platform === 'win32')('reads there what a killed writer left in its log', async () => {
  const path = aFolder()
  const holder = runChild('hold-workspace', path)
  expect(await holder.line()).toBe('open')
  await holder.kill()
  expect(statSync(join(path, 'groundwork.db-wal')).size).toBeGreaterThan(0)
  chmodSync(path, 0o555)
  onTestFinished(() => chmodSync(path, 0o755))
  expect(JSON.parse((await runChild('open-without-rights', path).line()) ?? '')).toEqual({
    readOnly: true,
    names: [],
    saving: 'workspace-read-only',
  })
})

it.skipIf(process.platform === 'win32')('says so where there is nothing to read and no right to write', async () => {
  const path = aFolder()
  chmodSync(path, 0o555)
  onTestFinished(() => chmodSync(path, 0o755))
  const report = await runChild('open-without-rights', join(path, 'new')).line()
  expect(JSON.parse(report ?? '')).toEqual({ kind: 'workspace-read-only' })
})

it('refuses a file whose search index is torn, and lets go of it', () => {
  const path = aFolder()
  opened(path).close()
  const db = new Database(join(path, 'groundwork.db'))
  db.unsafeMode()
  db.exec('DELETE FROM search_config')
  db.close()
  expect(failure(path)).toMatchObject({ kind: 'workspace-damaged' })
  expect(failure(path)).toMatchObject({ kind: 'workspace-damaged' })
})

it('takes an empty file for a first start that was cut off, but not beside backups', () => {
  const path = aFolder()
  writeFileSync(join(path, 'groundwork.db'), '')
  opened(path).close()
  const backup = readFileSync(join(path, 'groundwork.db'))
  writeFileSync(join(path, 'backups', '20261101-090000.db'), backup)
  writeFileSync(join(path, 'groundwork.db'), '')
  expect(failure(path)).toMatchObject({ kind: 'workspace-damaged' })
})

it('lets go of the lock when it refuses a file', () => {
  const path = aFolder()
  writeFileSync(join(path, 'groundwork.db'), 'nothing of ours '.repeat(100))
  failure(path)
  expect(failure(path).kind).toBe('workspace-damaged')
  expect(existsSync(join(path, 'workspace.holder.json'))).toBe(false)
})

it('says of a folder that can’t be made, as on a disk that is not there, that it can’t be written to', () => {
  const link = join(aFolder(), 'disk')
  symlinkSync(join(aFolder(), 'unplugged', 'disk'), link)
  expect(openWorkspace(optionsFor(join(link, 'work')))).toMatchObject({
    ok: false,
    error: { kind: 'workspace-read-only', message: expect.stringContaining(link) },
  })
})
