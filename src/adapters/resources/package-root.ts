import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of this package, whether the program runs from its sources, from its build or out of an archive. */
export function packageRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && nameIn(file) === 'groundwork') return folder
    if (dirname(folder) === folder) throw new Error(`no package folder above ${from}`)
  }
}

export function packageVersion(root: string = packageRoot()): string {
  const { version } = readPackage(join(root, 'package.json'))
  return typeof version === 'string' ? version : '0.0.0'
}

const nameIn = (file: string): unknown => readPackage(file).name

function readPackage(file: string): { readonly name?: unknown; readonly version?: unknown } {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof content === 'object' && content !== null ? content : {}
}
