import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkLockFile } from '../../scripts/lock-file.ts'

const lock = (packages: Readonly<Record<string, unknown>>) => checkLockFile(JSON.stringify({ packages })).problems

it('finds nothing in this lock file, and has read it', () => {
  const { problems, looked } = checkLockFile(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'))
  expect(problems).toEqual([])
  expect(looked).toBeGreaterThan(50)
})

it('finds an optional package that npm left out', () => {
  const packages = { '': {}, 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-windows': '1.0.0' } } }
  expect(lock({ ...packages, 'node_modules/a-linux': {} })).toEqual([
    'a-windows, optional for node_modules/a, has no entry.',
  ])
})

it('finds an optional package of our own that npm left out', () => {
  expect(lock({ '': { optionalDependencies: { b: '1.0.0' } } })).toEqual([
    'b, optional for this package, has no entry.',
  ])
})

it('looks beside the package and beside each one that holds it', () => {
  const asking = { optionalDependencies: { c: '1.0.0' } }
  expect(lock({ 'node_modules/a/node_modules/b': asking, 'node_modules/a/node_modules/b/node_modules/c': {} })).toEqual(
    [],
  )
  expect(lock({ 'node_modules/a/node_modules/b': asking, 'node_modules/a/node_modules/c': {} })).toEqual([])
  expect(lock({ 'node_modules/a/node_modules/b': asking, 'node_modules/c': {} })).toEqual([])
  expect(lock({ 'node_modules/a/node_modules/b': asking, 'node_modules/d/node_modules/c': {} })).toHaveLength(1)
})

it('finds an address', () => {
  expect(lock({ 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } })).toEqual([
    'node_modules/a carries an address.',
  ])
})
