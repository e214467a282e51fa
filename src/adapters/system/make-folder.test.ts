import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'groundwork-made-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('makes a folder with those above it, and says which was the topmost', () => {
  expect(makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'))
  expect(existsSync(join(root, 'a/b/c'))).toBe(true)
  expect(makeFolder(join(root, 'a/b/c'))).toBe(undefined)
  expect(makeFolder(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'))
})

it.skipIf(process.platform === 'win32')('makes each for nobody else, when told to', () => {
  makeFolder(join(root, 'mine/own'), 0o700)
  for (const way of ['mine', 'mine/own']) expect(statSync(join(root, way)).mode & 0o777, way).toBe(0o700)
})

it('gives up where a file or a link to nothing stands in the way', () => {
  writeFileSync(join(root, 'file'), '')
  symlinkSync(join(root, 'nowhere'), join(root, 'link'))
  for (const way of ['file', 'file/x', 'link/x/y'])
    expect(() => makeFolder(join(root, way)), way).toThrow(/EEXIST|ENOTDIR/)
})

it.runIf(process.platform === 'linux')('gives up where the system lets nobody make one, and says it is missing', () => {
  for (const way of ['/proc/groundwork', '/proc/groundwork/a/b']) expect(() => makeFolder(way), way).toThrow(/ENOENT/)
})
