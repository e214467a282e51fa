import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isFixed, keyParts } from './catalogue.ts'

const renderer = join(import.meta.dirname, '..')
const listed = keyParts.flatMap(({ keys }) => keys.map((key) => key.keys))

/** Every key that a screen registers by its name. */
function registered(): readonly string[] {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  return sources.flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(/\bkeys: \[((?:'[^']+'(?:, )?)+)\],\s/g)].flatMap(
      ([, list]) => [...(list ?? '').matchAll(/'([^']+)'/g)].flatMap(([, keys]) => keys ?? []),
    ),
  )
}

// parts of a playbook's text are told by keys of another kind
const ofPlaybooks = new Set(
  'name language offer problems opportunities idealCustomer roles buying pursuit recommend'.split(' '),
)

it('lists every key that can be changed, once', () => {
  const changeable = new Set(registered().filter((keys) => !isFixed(keys) && !ofPlaybooks.has(keys)))
  expect(changeable.size).toBeGreaterThan(25)
  expect([...changeable].filter((keys) => !listed.includes(keys))).toEqual([])
  expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted())
})
