import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { WorkHandle } from '../../app/ports-backups.ts'
import { copyWorkspace } from './copy-workspace.ts'
import { aFolder, aNote, anAccount, opened } from './testing/builders.ts'

// a thread starts for each of these, and loads the program
vi.setConfig({ testTimeout: 120_000 })

const quietly = (): WorkHandle => ({ signal: new AbortController().signal, tell: () => undefined })

function aWorkspace() {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  return workspace
}

it('writes what is on file and every file beside it to another folder, and leaves the old one as it was', async () => {
  const workspace = aWorkspace()
  mkdirSync(join(workspace.path, 'exports', 'old'), { recursive: true })
  writeFileSync(join(workspace.path, 'exports', 'old', 'brief.md'), '# Brief')
  mkdirSync(join(workspace.path, 'logs'))
  writeFileSync(join(workspace.path, 'logs', 'groundwork.log'), 'grows meanwhile')
  symlinkSync('/etc/hostname', join(workspace.path, 'exports', 'elsewhere'))
  const before = readdirSync(workspace.path)
  const to = join(aFolder(), 'disk', 'to')
  const moved = await copyWorkspace(workspace.path, to, quietly())
  expect(moved).toMatchObject({ ok: true, value: { files: 2, left: [join('exports', 'elsewhere')] } })
  expect(readdirSync(workspace.path)).toEqual(before)
  expect(readFileSync(join(to, 'exports', 'old', 'brief.md'), 'utf8')).toBe('# Brief')
  expect(readdirSync(to).toSorted()).toEqual(['backups', 'exports', 'groundwork.db'])
  const there = opened(to)
  expect(there.notes.get(aNote().id)).toEqual(workspace.notes.get(aNote().id))
  there.close()
  workspace.close()
})

it('refuses a folder that holds something, one inside the workspace and one around it, and writes nothing there', async () => {
  const workspace = aWorkspace()
  const full = aFolder()
  writeFileSync(join(full, 'mine.txt'), 'mine')
  for (const to of [full, workspace.path, join(workspace.path, 'inside'), join(workspace.path, '..')]) {
    const before = readdirSync(to === join(workspace.path, 'inside') ? workspace.path : to)
    expect(await copyWorkspace(workspace.path, to, quietly())).toMatchObject({
      ok: false,
      error: { kind: 'bad-input' },
    })
    expect(readdirSync(to === join(workspace.path, 'inside') ? workspace.path : to)).toEqual(before)
  }
  workspace.close()
})

it('refuses a folder that a link leads into the workspace for', async () => {
  const workspace = aWorkspace()
  const link = join(aFolder(), 'link')
  symlinkSync(workspace.path, link)
  const before = readdirSync(workspace.path)
  expect(await copyWorkspace(workspace.path, join(link, 'new', 'inside'), quietly())).toMatchObject({
    ok: false,
    error: { kind: 'bad-input', message: expect.stringContaining('lie in each other') },
  })
  expect(readdirSync(workspace.path)).toEqual(before)
  workspace.close()
})

it('takes away what it wrote where it was stopped, and no more than that', async () => {
  const workspace = aWorkspace()
  const stopped: WorkHandle = { signal: AbortSignal.abort(), tell: () => undefined }
  const made = join(aFolder(), 'new', 'to')
  expect(await copyWorkspace(workspace.path, made, stopped)).toMatchObject({ ok: false, error: { kind: 'cancelled' } })
  expect(existsSync(join(made, '..'))).toBe(false)
  const there = aFolder()
  expect(await copyWorkspace(workspace.path, there, stopped)).toMatchObject({ ok: false })
  expect(readdirSync(there)).toEqual([])
  workspace.close()
})
