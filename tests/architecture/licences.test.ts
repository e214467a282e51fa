import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licenceNotices, shippedPackages } from '../../scripts/package/licences.ts'

const root = join(import.meta.dirname, '../..')

it('others’ licences are those of the packages that are shipped', () => {
  const kept = readFileSync(join(root, 'resources/third-party-licences.txt'), 'utf8')
  // else: npm exec -- node scripts/package/write-licences.ts
  expect(kept === licenceNotices(root)).toBe(true)
})

it('what is shipped is what the hosts load and what the window is built of, and no tool', () => {
  const shipped = shippedPackages(root).map((path) => path.replace(/^.*node_modules\//, ''))
  for (const name of ['better-sqlite3', 'undici', 'react', 'react-dom', '@codemirror/view', 'papaparse', 'scheduler'])
    expect(shipped).toContain(name)
  for (const name of ['electron', 'vite', 'vitest', 'typescript', 'knip', '@playwright/test'])
    expect(shipped).not.toContain(name)
})
