import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { readSource } from '../../scripts/boundaries/read-source.ts'
import { root } from '../../scripts/project.mjs'

/** All that the modules below import in the end, packages by their name and files by their path, now or later. */
function reachedFrom(...entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    const path = relative(root, file).replaceAll('\\', '/')
    if (reached.has(path) || !existsSync(file)) return
    reached.add(path)
    for (const { specifier, typeOnly } of readSource(file, readFileSync(file, 'utf8')).imports) {
      if (typeOnly) continue
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier))
      else reached.add(specifier)
    }
  }
  for (const entry of entries) visit(join(root, entry))
  return reached
}

const typesetter = ['@react-pdf/renderer', '@react-pdf/layout', 'react', 'docx', 'src/adapters/documents/set-brief.ts']

it('loads the typesetter, and what writes for Word, in a thread of its own only', () => {
  const hosts = reachedFrom('src/main/index.ts', 'src/server/index.ts', 'src/cli/index.ts')
  expect(hosts.has('src/adapters/workers/brief-writer.ts')).toBe(true)
  // what is loaded later is seen too
  expect(hosts.has('src/adapters/web/fetch-hop.ts')).toBe(true)
  expect(typesetter.filter((module) => hosts.has(module))).toEqual([])
  const press = reachedFrom('src/adapters/workers/press-worker.ts')
  expect(typesetter.filter((module) => !press.has(module))).toEqual([])
})
