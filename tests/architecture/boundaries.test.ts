import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkTree } from '../../scripts/boundaries/check-tree.ts'
import type { RuleName } from '../../scripts/boundaries/rules.ts'

const root = join(import.meta.dirname, '../..')
const planted: string[] = []

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A source tree with nothing in it but these files; gives the rules they break. */
function rulesBrokenBy(files: Readonly<Record<string, string>>): readonly RuleName[] {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-boundaries-'))
  planted.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return checkTree(folder).violations.map(({ rule }) => rule)
}

it('finds nothing in this tree, and has read it', () => {
  const { violations, filesRead } = checkTree(root)
  expect(violations).toEqual([])
  expect(filesRead).toBeGreaterThan(100)
})

// Put together here, because this file is checked too.
const home = ['', 'home', 'jo', 'notes'].join('/')
const registry = ['registry', 'packages', 'example'].join('.')

describe('a planted violation is found', () => {
  const cases: readonly [string, RuleName, Readonly<Record<string, string>>][] = [
    ['core imports app', 'barred-import', { 'src/core/crawl/a.ts': "import { b } from '../../app/b.ts'\nb()\n" }],
    [
      'a type import counts too',
      'barred-import',
      { 'src/core/model/a.ts': "import type { B } from '../../app/b.ts'\n" },
    ],
    [
      'an inline type import counts too',
      'barred-import',
      { 'src/core/model/a.ts': "export type A = import('../crawl/b.ts').B\n" },
    ],
    ['a re-export counts too', 'barred-import', { 'src/contract/a.ts': "export * from '../app/b.ts'\n" }],
    ['an import() counts too', 'barred-import', { 'src/renderer/a.ts': "void import('../core/brief/b.ts')\n" }],
    ['a worker counts too', 'barred-import', { 'src/app/a.ts': "new URL('../adapters/b.ts', import.meta.url)\n" }],
    [
      'an early stage imports a late one',
      'barred-import',
      { 'src/core/extract/a.ts': "import { b } from '../brief/b.ts'\nb()\n" },
    ],
    [
      'an adapter imports a use case',
      'barred-import',
      { 'src/adapters/a.ts': "import { b } from '../app/research.ts'\nb()\n" },
    ],
    ['a host imports an adapter', 'barred-import', { 'src/cli/a.ts': "import { b } from '../adapters/b.ts'\nb()\n" }],
    [
      'the window imports core',
      'barred-import',
      { 'src/renderer/a.tsx': "import type { B } from '../core/model/b.ts'\n" },
    ],
    [
      'core imports a Node builtin',
      'barred-package',
      { 'src/core/crawl/a.ts': "import { readFile } from 'node:fs'\nreadFile\n" },
    ],
    ['… without its prefix', 'barred-package', { 'src/core/crawl/a.ts': "import { join } from 'path'\njoin\n" }],
    [
      'core/model imports a library',
      'barred-package',
      { 'src/core/model/a.ts': "import { load } from 'cheerio'\nload\n" },
    ],
    ['the window imports electron', 'barred-package', { 'src/renderer/a.ts': "import { app } from 'electron'\napp\n" }],
    ['an adapter imports electron', 'barred-package', { 'src/adapters/a.ts': "import { app } from 'electron'\napp\n" }],
    ['require', 'barred-package', { 'src/core/crawl/a.ts': "const fs = require('fs')\nfs\n" }],
    ['an import nobody can follow', 'hidden-import', { 'src/app/a.ts': 'export const a = (b: string) => import(b)\n' }],
    ['an import without its extension', 'import-extension', { 'src/app/a.ts': "import { b } from './b'\nb()\n" }],
    ['a file in no room', 'no-room', { 'src/lib/a.ts': 'export const a = 1\n' }],
    ['a file that is not TypeScript', 'unreadable-source', { 'src/app/a.ts': 'export const = 1\n' }],
    [
      'the window reaches Node by way of another room',
      'window-reaches-node',
      {
        'src/renderer/a.ts': "import { b } from '../transport/b.ts'\nb()\n",
        'src/transport/b.ts': "import { createServer } from 'node:http'\nexport const b = createServer\n",
      },
    ],
    [
      'a schema in the window, over the contract',
      'window-reaches-schemas',
      {
        'src/renderer/a.ts': "import { b } from '../contract/b.ts'\nb.parse(1)\n",
        'src/contract/b.ts': "import { z } from 'zod'\nexport const b = z.string()\n",
      },
    ],
    ['Date.now in core', 'impure-core', { 'src/core/notes/a.ts': 'export const a = () => Date.now()\n' }],
    ['new Date() in core', 'impure-core', { 'src/core/notes/a.ts': 'export const a = new Date()\n' }],
    ['Math.random in core', 'impure-core', { 'src/core/notes/a.ts': 'export const a = Math.random()\n' }],
    ['crypto in core', 'impure-core', { 'src/core/notes/a.ts': 'export const a = globalThis.crypto.randomUUID()\n' }],
    ['fetch in core', 'impure-core', { 'src/core/notes/a.ts': "void fetch('https://a.example')\n" }],
    ['innerHTML', 'html-as-text', { 'src/renderer/a.ts': "document.body.innerHTML = ''\n" }],
    [
      'dangerouslySetInnerHTML',
      'html-as-text',
      { 'src/renderer/a.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: a }} />\n' },
    ],
    [
      '… out of an object',
      'html-as-text',
      { 'src/renderer/a.tsx': 'export const a = { dangerouslySetInnerHTML: { __html: b } }\n' },
    ],
    [
      'a colour in a component',
      'raw-colour',
      { 'src/renderer/a.tsx': "export const A = () => <p style={{ color: '#a03c12' }} />\n" },
    ],
    [
      'a colour function in a component',
      'raw-colour',
      { 'src/renderer/a.tsx': 'export const a = `rgb(0 0 0 / .5)`\n' },
    ],
    [
      'a palette class',
      'raw-colour',
      { 'src/renderer/a.tsx': 'export const A = () => <p className="text-red-500" />\n' },
    ],
    ['a colour in a style sheet', 'raw-colour', { 'src/renderer/a.css': 'p {\n  color: #fade00;\n}\n' }],
    ['a path of one machine', 'machine-path', { 'docs/a.md': `See ${home}/plan.md\n` }],
    ['a package registry', 'registry-host', { '.npmrc': `//${registry}/:always-auth=true\n` }],
    ['a drawer', 'file-name', { 'src/app/date-utils.ts': 'export const a = 1\n' }],
    ['a name with capitals', 'file-name', { 'src/app/dateTools.ts': 'export const a = 1\n' }],
  ]
  it.each(cases)('%s (%s)', (_name, rule, files) => {
    expect(rulesBrokenBy(files)).toEqual([rule])
  })
})

describe('what is allowed is let through', () => {
  const cases: readonly [string, Readonly<Record<string, string>>][] = [
    ['a later stage imports an earlier one', { 'src/core/brief/a.ts': "import { b } from '../extract/b.ts'\nb()\n" }],
    [
      'an adapter imports the ports',
      {
        'src/adapters/web/a.ts':
          "import type { B } from '../../app/ports.ts'\nimport type { C } from '../../app/ports-web.ts'\n",
      },
    ],
    [
      'a test imports what it likes',
      { 'src/core/crawl/a.test.ts': "import { join } from 'node:path'\njoin(String(Date.now()))\n" },
    ],
    ['a date out of an argument', { 'src/core/crawl/a.ts': 'export const a = (now: string) => new Date(now)\n' }],
    [
      'a local of the same name',
      { 'src/core/crawl/a.ts': 'export const a = (process: { pid: number }) => process.pid\n' },
    ],
    [
      'an import in a comment or a string',
      { 'src/core/crawl/a.ts': "// import 'electron'\nexport const a = \"import 'electron'\"\n" },
    ],
    ['the tokens themselves', { 'src/renderer/styles/tokens.css': ':root {\n  --text: #1a1b18;\n}\n' }],
    ['an address in the window', { 'src/renderer/a.tsx': 'export const A = () => <a href="#added">Added #3</a>\n' }],
    [
      'the window imports types beside Node',
      {
        'src/renderer/a.ts': "import type { B } from '../transport/b.ts'\n",
        'src/transport/b.ts': "import type { Server } from 'node:http'\nexport type B = Server\n",
      },
    ],
    ['a migration', { 'src/adapters/sqlite/migrations/0001_first_tables.sql': 'SELECT 1;\n' }],
  ]
  it.each(cases)('%s', (_name, files) => {
    expect(rulesBrokenBy(files)).toEqual([])
  })
})
