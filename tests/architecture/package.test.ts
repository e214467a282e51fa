import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { npm } from '../../scripts/install.mjs'
import { type Manifest, faultsOfPackage, packedSchema, required } from '../../scripts/package/package-contents.ts'
import { runToEnd } from '../../scripts/run-child.mjs'

const root = join(import.meta.dirname, '../..')
const manifestSchema = z.object({
  bin: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
})

it('what npm would ship is the built app with its licence, and nothing else', async () => {
  // without scripts: the build was made before the tests
  const { command, args, shell } = npm()
  const asked = [...args, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent']
  const { output } = await runToEnd(command, asked, { cwd: root, shell })
  const packed = packedSchema.parse(JSON.parse(output))
  const files = new Map(packed.files.map(({ path }) => [path, readFileSync(join(root, path), 'utf8')]))
  expect(files.size).toBeGreaterThan(100)
  const manifest = manifestSchema.parse(JSON.parse(files.get('package.json') ?? ''))
  expect(faultsOfPackage(files, manifest, root)).toEqual([])
})

/** The least that has no fault. */
const small = {
  files: new Map(required.map((path) => [path, path.startsWith('bin/') ? '#!/usr/bin/env node\n' : ''])).set(
    'out/main/cli.js',
    "import { z } from 'zod/mini'\nimport 'node:fs'\nimport './worker.js'",
  ),
  manifest: { bin: { groundwork: 'bin/groundwork.mjs' }, dependencies: { zod: '4' } } satisfies Manifest,
}

it.each<[string, Readonly<Record<string, string | undefined>>, Partial<Manifest>, readonly string[]]>([
  ['nothing wrong', {}, {}, []],
  ['no licence', { LICENSE: undefined }, {}, ['LICENSE is missing']],
  ['no program', {}, { bin: { gw: 'bin/gw.mjs' } }, ['bin/gw.mjs is missing']],
  ['a program nothing runs', { 'bin/groundwork.mjs': '' }, {}, ['bin/groundwork.mjs does not say what runs it']],
  ['a test', { 'src/a.test.ts': '' }, {}, ['src/a.test.ts does not belong into it']],
  ['a source map', { 'out/main/cli.js.map': '' }, {}, ['out/main/cli.js.map does not belong into it']],
  ['settings', { '.env': '' }, {}, ['.env does not belong into it']],
  ['a way to a map', { 'out/main/a.js': '\n//# sourceMappingURL=a' }, {}, ['out/main/a.js points to a source map']],
  ['a folder of here', { 'bin/a.mjs': `'${root}/a'` }, {}, ['bin/a.mjs names the folder it was made in']],
  ['a key', { 'bin/a.mjs': `'npm_${'a1'.repeat(18)}'` }, {}, ['bin/a.mjs holds what looks like a key']],
  ['a tool', { 'bin/a.mjs': "import 'vite/x'" }, {}, ['bin/a.mjs asks for vite, which is no dependency']],
  [
    'a window in a tool',
    { 'bin/a.mjs': "import 'electron'" },
    {},
    ['bin/a.mjs asks for electron, which is no dependency'],
  ],
  [
    'a dependency of nobody',
    {},
    { dependencies: { zod: '4', '@orpc/client': '1' } },
    ['nothing asks for @orpc/client'],
  ],
])('a package with %s is told so', (_name, changed, other, faults) => {
  const files = new Map(small.files)
  for (const [path, text] of Object.entries(changed)) {
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  }
  expect(faultsOfPackage(files, { ...small.manifest, ...other }, root)).toEqual(faults)
})
