import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { aFolder, run } from './run-cli.ts'

const folder = aFolder()
afterAll(() => folder.remove())
const starter = fileURLToPath(new URL('../../resources/playbooks/logistics-warehousing.yaml', import.meta.url))

it('brings a playbook in, lists it, and gives out the very text', async () => {
  expect((await run(folder.path, ['playbooks'])).code).toBe(3)
  const text = `${readFileSync(starter, 'utf8')}\n# a comment of mine\n`
  writeFileSync(join(folder.path, 'mine.yaml'), text)
  const added = await run(folder.path, ['playbooks', 'import', 'mine.yaml', '--use', '--json'])
  expect(added.code).toBe(0)
  const { id, name } = JSON.parse(added.stdout)
  expect((await run(folder.path, ['playbooks'])).stdout).toMatch(
    new RegExp(`^${id} {2}${name}, version 1, .*in use\n$`),
  )
  expect((await run(folder.path, ['playbooks', 'export', name, '--out', 'out.yaml'])).code).toBe(0)
  expect(readFileSync(join(folder.path, 'out.yaml'), 'utf8')).toBe(text)
  expect((await run(folder.path, ['playbooks', 'export', 'nobody'])).code).toBe(3)
})

it('says line and remedy of all that is wrong with a file', async () => {
  expect((await run(folder.path, ['playbooks', 'check', starter])).code).toBe(0)
  writeFileSync(join(folder.path, 'bad.yaml'), 'name: Half\nproblems: []\nidealCustomer: { criteria: [] }\n')
  const { code, stdout } = await run(folder.path, ['playbooks', 'check', 'bad.yaml'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^Line \d+: offer is missing\./m)
  expect(stdout).toMatch(/^Line 2: problems is empty\. Add at least one problem you solve\.$/m)
  expect((await run(folder.path, ['playbooks', 'import', 'bad.yaml'])).code).toBe(1)
})
