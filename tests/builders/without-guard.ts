import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const src = join(import.meta.dirname, '../../src')

/** The guard as it stands in the source, once, and what stands there without it. */
export type Cut = readonly [guard: string, instead: string]
/** Cuts by the file under `src/` they are made in. A file between that one and the entry is named with none. */
export type Cuts = Readonly<Record<string, readonly Cut[]>>

/**
 * Imports a copy of a module of ours, made in a folder of its own, in which a guard was cut out of the text: what is shipped needs
 * no switch to be tried without it. All that is not named is imported from where it is. `packages`: what to import in place of a
 * package. A guard that is not found in the source throws, so that a case can't go on trying what is no longer there.
 */
export async function importWithout<Module>(
  entry: string,
  cuts: Cuts,
  packages: Readonly<Record<string, string>> = {},
): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-without-'))
  const copied = new Set([entry, ...Object.keys(cuts)])
  // else Playwright takes a module outside of ours for a script of the old kind
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)
  try {
    for (const file of copied) {
      const target = join(folder, file)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, pointElsewhere(cut(file, cuts[file] ?? []), { file, copied, packages }))
    }
    const module = await load(entry)
    // one that another imports at its first use is there by then
    for (const file of copied) await load(file)
    // what a copy exports is what the module of that name does
    return module as Module
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function cut(file: string, cuts: readonly Cut[]): string {
  let text = readFileSync(join(src, file), 'utf8')
  for (const [guard, instead] of cuts) {
    const parts = text.split(guard)
    if (parts.length !== 2) throw new Error(`src/${file} has this guard ${parts.length - 1} times, not once: ${guard}`)
    text = parts.join(instead)
  }
  return text
}

type Pointing = {
  readonly file: string
  readonly copied: ReadonlySet<string>
  readonly packages: Readonly<Record<string, string>>
}

/** Imports of copies stay as they are; all others are of the files where they are. */
function pointElsewhere(text: string, { file, copied, packages }: Pointing): string {
  return text.replace(/(?<=\bfrom |\bimport\()'([^']+)'/g, (whole, specifier: string) => {
    const packaged = packages[specifier]
    if (packaged !== undefined) return `'${pathToFileURL(packaged).href}'`
    if (specifier.startsWith('node:')) return whole
    if (!specifier.startsWith('.')) return `'${import.meta.resolve(specifier)}'`
    const path = join(dirname(file), specifier).replaceAll('\\', '/')
    return copied.has(path) ? whole : `'${pathToFileURL(join(src, path)).href}'`
  })
}
