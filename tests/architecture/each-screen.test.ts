import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The main task of every screen is done by keyboard alone in a browser, small and light, large and dark. The titles of those tests begin
// with the address of their screen; a screen that is new has none here until somebody did its task without a mouse.

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, one]) => one ?? [])

const routes = found(read('src/renderer/app/routes.tsx'), /path: '(\/[^']*)'/g)
const folder = 'tests/e2e/each-screen'
const tried = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.spec.ts'))
  .flatMap((name) => found(read(join(folder, name)), /^test\('(\/\S*) /gm))

test('the main task of each screen is tried by keyboard', () => {
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((route) => !tried.includes(route))).toEqual([])
})

test('no such test names a screen there is not', () => {
  expect(tried.filter((route) => !routes.includes(route))).toEqual([])
})
