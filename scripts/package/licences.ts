import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * The licences of everything that is shipped, as one text: what the hosts load at run time, and what is built in. Other
 * people's work stays theirs, and most licences ask for just this.
 */

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      os: z.unknown().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
type Packages = z.infer<typeof lockSchema>['packages']

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
})

type Shipped = { readonly title: string; readonly licence: string; readonly text: string }

/** @param root the project's folder, installed */
export function licenceNotices(root: string): string {
  const shipped = shippedPackages(root).map((path) => noticeOf(root, path))
  const byText = Map.groupBy(shipped, ({ text }) => text)
  const parts = [...byText].map(([text, those]) => {
    const titles = those.map(({ title, licence }) => `${title} (${licence})`)
    return `${[...new Set(titles)].join('\n')}\n\n${text}`
  })
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

const head = `Groundwork is made with the work of others. Each of these packages comes under its own licence, which follows its name.
The desktop app also holds Electron and Chromium, whose licences lie beside its program: LICENSE.electron.txt and LICENSES.chromium.html.`

/** Paths in the lock file of all that is shipped, in the order of their names. Programs for one system come with their own licence. */
export function shippedPackages(root: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const own = packages['']
  const builtIn = namesImported(root).filter(
    (name) => name !== 'electron' && own?.devDependencies?.[name] !== undefined,
  )
  const found = new Set<string>()
  const add = (from: string, name: string): void => {
    const path = pathOf(packages, from, name)
    const entry = path === undefined ? undefined : packages[path]
    if (path === undefined || entry === undefined || found.has(path)) return
    if (entry.os !== undefined || name.startsWith('@types/')) return
    found.add(path)
    const { dependencies, optionalDependencies, peerDependencies } = entry
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      add(path, needed)
  }
  for (const name of [...Object.keys(own?.dependencies ?? {}), ...builtIn]) add('', name)
  return [...found].toSorted()
}

/** Node's own way up: beside the package that asks, then beside each one that holds it. */
function pathOf(packages: Packages, from: string, name: string): string | undefined {
  for (let holder = from; ; holder = holder.slice(0, Math.max(0, holder.lastIndexOf('/node_modules/')))) {
    const path = `${holder === '' ? '' : `${holder}/`}node_modules/${name}`
    if (path in packages) return path
    if (holder === '') return undefined
  }
}

/** Packages that the sources import. Types alone would do no harm: one licence too many. */
function namesImported(root: string): string[] {
  const folder = join(root, 'src')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|css)$/.test(path) && !/\.(?:test|fixture)\.tsx?$|[\\/]testing[\\/]/.test(path))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(imported)])
    .map(([, specifier = '']) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
  return [...new Set(names)]
}

const imported = /(?:from|import|import\(|url\()\s*['"]([^'".][^'"]*)['"]/g

function noticeOf(root: string, path: string): Shipped {
  const folder = join(root, path)
  const { name, version, license, author } = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll('\r\n', '\n').trim())
  const licence = typeof license === 'string' ? license : 'see below'
  const text = files.length > 0 ? files.join('\n\n') : `No text came with it.${author ? ` By ${author}.` : ''}`
  return { title: `${name} ${version}`, licence, text }
}
