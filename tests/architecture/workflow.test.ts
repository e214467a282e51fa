import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const step = z.object({ uses: z.string().optional(), run: z.string().optional() })
const workflow = z
  .object({
    permissions: z.record(z.string(), z.string()),
    jobs: z.record(
      z.string(),
      z.object({ if: z.string().optional(), needs: z.string().optional(), steps: z.array(step) }),
    ),
  })
  .parse(parse(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')))
const text = JSON.stringify(workflow)
const source = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')

it('CI runs what everybody runs, on three systems, and packages only what passed and has a tag', () => {
  for (const system of ['ubuntu-', 'windows-', 'macos-']) expect(source.split(system).length).toBeGreaterThan(2)
  expect(source).toMatch(/command: npm test$/m)
  expect(workflow.jobs['package']).toMatchObject({ if: "startsWith(github.ref, 'refs/tags/v')", needs: 'test' })
  const manifest = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const called = [...source.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(called.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([])
})

it('CI may write nothing, and runs only actions that are pinned', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []))
  expect(used.length).toBeGreaterThan(3)
  expect(used.filter((name) => !/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(name))).toEqual([])
  // what somebody writes into a title is no command
  expect(text).not.toMatch(/\$\{\{ *github\.(?:event\.|head_ref)/)
})
