import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instant } from '../../../tests/builders/dossier.ts'
import type { OutFolder } from '../../app/ports-out-folders.ts'
import type { Result } from '../../core/model/result.ts'
import { createOutFolders } from './out-folders.ts'

let workspace: string
/** Where exports go. */
let root: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'groundwork-out-'))
  root = join(workspace, 'exports')
  mkdirSync(root)
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const opened = (result: Result<OutFolder>): OutFolder => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const vault = (): OutFolder => opened(createOutFolders(workspace).kept(null, 'vault'))
const write = (files: Readonly<Record<string, string>>, whole = true) => {
  const folder = vault()
  for (const [file, text] of Object.entries(files)) expect(folder.put(file, text)).toMatchObject({ ok: true })
  const done = folder.finish({ whole })
  if (!done.ok) throw new Error(done.error.message)
  return done.value
}
const read = (file: string): string => readFileSync(join(root, 'vault', file), 'utf8')
const user = (file: string, text: string): void => writeFileSync(join(root, 'vault', file), text)

describe('a folder that is the user’s as well', () => {
  it('gets what changed, and loses what is no more, of what was written there', () => {
    expect(write({ 'accounts/a.md': 'one', 'notes/a/x.md': 'x' })).toEqual({ files: 2, left: [], removed: 0 })
    expect(write({ 'accounts/a.md': 'two' })).toEqual({ files: 1, left: [], removed: 1 })
    expect(read('accounts/a.md')).toBe('two')
    expect(existsSync(join(root, 'vault/notes/a'))).toBe(false)
  })

  it('keeps files of the user’s: those that were there, and those that were changed', () => {
    mkdirSync(join(root, 'vault/accounts'), { recursive: true })
    user('accounts/a.md', 'mine')
    user('diary.md', 'mine')
    expect(write({ 'accounts/a.md': 'one', 'accounts/b.md': 'one' }).left).toEqual(['accounts/a.md'])
    user('accounts/b.md', 'changed by me')
    expect(write({ 'accounts/b.md': 'two' }).left).toEqual(['accounts/b.md'])
    // and is never taken for one of ours again, though the export has no such file any more
    expect(write({})).toEqual({ files: 0, left: [], removed: 0 })
    expect([read('accounts/a.md'), read('accounts/b.md'), read('diary.md')]).toEqual(['mine', 'changed by me', 'mine'])
  })

  it('lets all of other accounts stand when one alone is written', () => {
    write({ 'accounts/a.md': 'one', 'accounts/b.md': 'one' })
    expect(write({ 'accounts/a.md': 'two' }, false)).toEqual({ files: 1, left: [], removed: 0 })
    expect(write({ 'accounts/b.md': 'one' })).toEqual({ files: 1, left: [], removed: 1 })
  })

  it('writes through no link, and believes no manifest that leads out', () => {
    const outside = mkdtempSync(join(tmpdir(), 'groundwork-outside-'))
    mkdirSync(join(root, 'vault'))
    symlinkSync(outside, join(root, 'vault/accounts'))
    const hash = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' // of "foo"
    writeFileSync(join(outside, 'b.md'), 'foo')
    const files = { '../outside.md': hash, 'accounts/b.md': hash }
    user('.groundwork-vault.json', JSON.stringify({ format: 'groundwork-vault', version: 1, files }))
    writeFileSync(join(root, 'outside.md'), 'foo')
    expect(write({ 'accounts/a.md': 'one' }).left).toEqual(['accounts/a.md'])
    expect(readdirSync(outside)).toEqual(['b.md'])
    expect(existsSync(join(root, 'outside.md'))).toBe(true)
    rmSync(outside, { recursive: true })
  })

  it('says why it could not be written', () => {
    writeFileSync(join(root, 'vault'), 'a file')
    expect(createOutFolders(workspace).kept(null, 'vault')).toMatchObject({ ok: false, error: { kind: 'bad-input' } })
  })
})

describe('a folder of its own', () => {
  const at = instant('2026-11-22T09:30:00.000Z')
  it('has its name only once everything is in it', () => {
    const folder = opened(createOutFolders(workspace).fresh(null, 'hubspot', at))
    folder.append('a.csv', 'x\n')
    folder.append('a.csv', 'y\n')
    expect(existsSync(folder.path)).toBe(false)
    expect(folder.finish({ whole: true })).toMatchObject({ ok: true, value: { files: 1 } })
    expect(readFileSync(join(folder.path, 'a.csv'), 'utf8')).toBe('x\ny\n')
    expect(readdirSync(root)).toEqual(['hubspot-20261122-093000'])
  })
  it('is refused where something is, and leaves nothing when it is given up', () => {
    mkdirSync(join(root, 'there'))
    const there = createOutFolders(workspace).fresh(join(root, 'there'), 'hubspot', at)
    expect(there).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    rmSync(join(root, 'there'), { recursive: true })
    opened(createOutFolders(workspace).fresh(null, 'hubspot', at)).drop()
    expect(readdirSync(root)).toEqual([])
  })
})

describe('either folder', () => {
  const at = instant('2026-11-22T09:30:00.000Z')
  const both = (path: string) => {
    const folders = createOutFolders(workspace)
    return [folders.kept(path, 'vault'), folders.fresh(path, 'hubspot', at)]
  }

  it('is refused among the workspace’s own files, also behind a link', () => {
    const link = join(root, 'link')
    symlinkSync(workspace, link)
    const before = readdirSync(workspace)
    for (const path of [workspace, join(workspace, 'vault'), join(workspace, 'backups/vault'), root, link])
      for (const refused of both(path))
        expect(refused, path).toMatchObject({
          ok: false,
          error: { kind: 'bad-input', next: `Say a folder outside of ${workspace}, or a new one in ${root}.` },
        })
    expect(readdirSync(workspace)).toEqual(before)
    expect(readdirSync(root)).toEqual(['link'])
    expect(both(join(root, 'mine')).map(({ ok }) => ok)).toEqual([true, false])
  })

  it.runIf(process.platform === 'linux')('is refused where none can be made', () => {
    for (const refused of both('/proc/groundwork/vault'))
      expect(refused).toMatchObject({
        ok: false,
        error: { kind: 'bad-input', message: '/proc/groundwork/vault could not be written (ENOENT).' },
      })
  })
})
