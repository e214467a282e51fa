import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ESTree, Visitor, parseSync } from 'vite'

/** A regular expression of ours and where it stands; `made`: put together at run time, so it has no line of its own. */
export type OwnPattern = { readonly source: string; readonly flags: string; readonly at: string }

const root = join(import.meta.dirname, '../..')

/** The files of the app's own source, tests and their fixtures left out, relative to the root of the project. */
export const ownSources = (): readonly string[] =>
  globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !/\.(?:test|fixture)\.tsx?$/.test(path))
    .toSorted()

/** Every regular expression that is written out in a source. */
export function writtenPatterns(path: string): readonly OwnPattern[] {
  const text = readFileSync(join(root, path), 'utf8')
  const found: OwnPattern[] = []
  const { program } = parseSync(path, text)
  new Visitor({
    Literal: (node: ESTree.Node) => {
      if (!('regex' in node) || !node.regex) return
      const { pattern: source, flags } = node.regex
      found.push({ source, flags, at: `${path}:${text.slice(0, node.start).split('\n').length}` })
    },
  }).visit(program)
  return found
}

/** The file, once for each place in it where a regular expression is put together. */
export function sitesOfMaking(path: string): readonly string[] {
  const found: string[] = []
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'))
  new Visitor({
    NewExpression: ({ callee }) => void (callee.type === 'Identifier' && callee.name === 'RegExp' && found.push(path)),
    CallExpression: ({ callee }) => void (callee.type === 'Identifier' && callee.name === 'RegExp' && found.push(path)),
  }).visit(program)
  return found
}

/**
 * Every regular expression that is put together while `run` runs: the constructor is watched. What a module puts together when it is
 * loaded is seen only if `run` is what loads it.
 */
export async function madePatterns(run: () => unknown): Promise<readonly OwnPattern[]> {
  const made = new Map<string, OwnPattern>()
  const real = globalThis.RegExp
  const note = (pattern: RegExp): RegExp => {
    const [, , , ...frames] = (new Error('where').stack ?? '').split('\n')
    const frame = frames.find((line) => !/own-patterns|language\/pattern\.ts/.test(line)) ?? ''
    const at = frame.includes('node_modules') ? undefined : /src\/[^\s:)]+:\d+/.exec(frame)?.[0]
    const { source, flags } = pattern
    if (at !== undefined) made.set(`/${source}/${flags}`, { source, flags, at: `${at} (made)` })
    return pattern
  }
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args: ConstructorParameters<RegExpConstructor>) => note(new target(...args)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = real
  }
  return [...made.values()]
}

/** Loads every module of the core, where patterns are put together. */
export async function loadCore(): Promise<void> {
  const paths = ownSources().filter((path) => path.startsWith('src/core/') || path.endsWith('sqlite/fold.ts'))
  for (const path of paths) await import(pathToFileURL(join(root, path)).href)
}

export const patternName = ({ source, flags, at }: OwnPattern): string =>
  `${relative(root, at)} /${source.length > 120 ? `${source.slice(0, 120)}…` : source}/${flags}`
