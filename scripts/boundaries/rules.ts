import { builtinModules } from 'node:module'
import { dirname, posix } from 'node:path'
import type { ImportEdge, SourceFacts, Use } from './read-source.ts'
import { mayImportFile, mayImportPackage, type Room, roomOf } from './rooms.ts'

/** The rules by their names, as they stand in a report. */
export type RuleName =
  | 'barred-import'
  | 'barred-package'
  | 'impure-core'
  | 'file-name'
  | 'hidden-import'
  | 'html-as-text'
  | 'import-extension'
  | 'machine-path'
  | 'no-room'
  | 'raw-colour'
  | 'registry-host'
  | 'unreadable-source'
  | 'window-reaches-node'
  | 'window-reaches-schemas'

export type Violation = {
  /** Relative to the root, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly rule: RuleName
  readonly message: string
}

/** A test may reach for anything; what it tests may not. */
export const isTest = (path: string): boolean => /\.(?:test|spec)\.tsx?$/.test(path) || path.startsWith('tests/')

/** May import table: files of ours, packages, Node's modules. */
export function checkImports(path: string, facts: SourceFacts): readonly Violation[] {
  const found: Violation[] = facts.errors.map((message) => ({
    file: path,
    line: 1,
    rule: 'unreadable-source',
    message,
  }))
  if (!path.startsWith('src/') || isTest(path)) return found
  const room = roomOf(path)
  if (room === undefined) {
    return [
      ...found,
      { file: path, line: 1, rule: 'no-room', message: 'is in none of the rooms of docs/architecture.md' },
    ]
  }
  for (const line of facts.unreadable) {
    found.push({
      file: path,
      line,
      rule: 'hidden-import',
      message: 'imports something computed, which no check can follow',
    })
  }
  return [...found, ...facts.imports.flatMap((edge) => checkEdge(path, room, edge) ?? [])]
}

function checkEdge(path: string, room: Room, edge: ImportEdge): Violation | undefined {
  const at = { file: path, line: edge.line }
  const target = resolveRelative(path, edge.specifier)
  if (target !== undefined) {
    if (!/\.[a-z0-9]+$/.test(target)) {
      return { ...at, rule: 'import-extension', message: `imports "${edge.specifier}" without its file extension` }
    }
    if (mayImportFile(room, target)) return undefined
    return { ...at, rule: 'barred-import', message: `${room.name} may not import ${target}` }
  }
  const name = packageName(edge.specifier)
  const allowed = isBuiltin(edge.specifier) ? room.node : mayImportPackage(room, name)
  return allowed ? undefined : { ...at, rule: 'barred-package', message: `${room.name} may not import ${name}` }
}

/**
 * The window runs in a sandbox without Node: nothing it pulls in, however indirectly, may need Node at run time.
 * @param facts by path, for all files of src/
 */
export function checkWindowReach(facts: ReadonlyMap<string, SourceFacts>): readonly Violation[] {
  const found: Violation[] = []
  const reached = new Set([...facts.keys()].filter((path) => path.startsWith('src/renderer/') && !isTest(path)))
  for (const path of reached) {
    for (const { specifier, line, typeOnly } of facts.get(path)?.imports ?? []) {
      if (typeOnly) continue
      const target = resolveRelative(path, specifier)
      if (target !== undefined) {
        if (facts.has(target)) reached.add(target)
      } else if (!path.startsWith('src/renderer/') && (isBuiltin(specifier) || specifier === 'electron')) {
        // In src/renderer itself the table says it already.
        found.push({ file: path, line, rule: 'window-reaches-node', message: `the window would load ${specifier}` })
      } else if (specifier === 'zod') {
        found.push({ file: path, line, rule: 'window-reaches-schemas', message: schemasInTheWindow })
      }
    }
  }
  return found
}

/** zod tries whether it may make code out of text; the window's policy forbids that, and reports each attempt. */
const schemasInTheWindow = 'the window would load the schemas: import types only, or a file of src/contract without zod'

const clocksAndChance =
  /^(?:Date\.now|Date\(\)|new Date\(\)|Math\.random|(?:crypto|performance|process|Temporal)\.\w+)$/
const sideEffects = /^(?:fetch|setTimeout|setInterval|setImmediate|queueMicrotask)\(\)$/

/** The pure part gets time, ids and chance as arguments, and does nothing by itself. */
export function checkPurity(path: string, facts: SourceFacts): readonly Violation[] {
  if (!path.startsWith('src/core/') || isTest(path)) return []
  return facts.globals
    .filter(({ name }) => clocksAndChance.test(name) || sideEffects.test(name))
    .map((use) => at(path, use, 'impure-core', `uses ${use.name}; take it as an argument`))
}

const htmlSinks = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'])

/** Scraped text reaches the window as text nodes only. */
export function checkHtmlSinks(path: string, facts: SourceFacts): readonly Violation[] {
  if (!path.startsWith('src/renderer/')) return []
  return facts.members
    .filter(({ name }) => htmlSinks.has(name))
    .map((use) => at(path, use, 'html-as-text', `uses ${use.name}; put text in as text`))
}

const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.]/i
/** In a string, `#fade` may be an address; with a digit in it, or as white, it is a colour. */
const hexInText = /#(?:(?=[a-f]*\d)[\da-f]{3,4}|(?=[a-f]*\d)[\da-f]{6}|(?=[a-f]*\d)[\da-f]{8}|fff|ffffff)\b/i
const hexInCss = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/i
const palette = /\b(?:bg|text|border|ring|fill|stroke|from|to|via|outline|decoration)-(?:white|black|[a-z]+-\d{2,3})\b/

/** A colour that is not a token knows nothing of dark and high contrast. */
export function checkColours(path: string, facts: SourceFacts): readonly Violation[] {
  if (!path.startsWith('src/renderer/') || isTest(path)) return []
  return facts.texts
    .filter(({ name }) => hexInText.test(name) || colourFunction.test(name) || palette.test(name))
    .map((use) => at(path, use, 'raw-colour', 'sets a colour that is not a token of tokens.css'))
}

/** The same for style sheets other than the one that defines the tokens. */
export function checkCssColours(path: string, text: string): readonly Violation[] {
  if (!/^src\/renderer\/.+\.css$/.test(path) || path.endsWith('/tokens.css')) return []
  const withoutComments = text.replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  )
  return linesWith(withoutComments, (line) => {
    const value = line.slice(line.indexOf(':') + 1)
    return hexInCss.test(value) || colourFunction.test(value)
  }).map((line) => ({
    file: path,
    line,
    rule: 'raw-colour',
    message: 'sets a colour that is not a token of tokens.css',
  }))
}

const machinePath = /(?<![\w.:/-])(?:\/(?:tmp|root|work|home\/\w+|Users\/\w+)\/|[A-Z]:\\Users\\)/
const registryHost =
  /\b(?:registry\.[a-z0-9-]+\.[a-z]{2,}|npmjs\.|npmmirror\.|yarnpkg\.|[a-z0-9-]+\.jfrog\.|artifactory\.|verdaccio\.)/i

/** What only one machine knows does not belong into a repository. */
export function checkMachineTraces(path: string, text: string): readonly Violation[] {
  // The sample companies' pages have paths of their own.
  const paths = /\.html?$/.test(path) ? [] : linesWith(text, (line) => machinePath.test(line))
  const hosts = linesWith(text, (line) => registryHost.test(line))
  return [
    ...paths.map(
      (line) => ({ file: path, line, rule: 'machine-path', message: 'names a path of one machine' }) as const,
    ),
    ...hosts.map((line) => ({ file: path, line, rule: 'registry-host', message: 'names a package registry' }) as const),
  ]
}

const kebabCase = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/
const migration = /^\d{4}_[a-z0-9]+(?:_[a-z0-9]+)*\.sql$/
/** What a folder shows first, by the name that its hosts look for. */
const readme = 'README.md'
const drawers = /^(?:utils?|helpers?|commons?|misc|managers?)$/

/** Kebab-case, named after what it does; pages and expected results that tests read may be called what they like. */
export function checkFileName(path: string): readonly Violation[] {
  if (!/^(?:src|scripts|bin|tests|docs|bench)\//.test(path) || /\/(?:fixtures|golden)\//.test(path)) return []
  const violation = (message: string): Violation => ({ file: path, line: 1, rule: 'file-name', message })
  const drawer = path.split(/[/.\-_]/).find((part) => drawers.test(part))
  if (drawer !== undefined) return [violation(`"${drawer}" says nothing about what is in it`)]
  const odd = path.split('/').find((part) => !kebabCase.test(part) && !migration.test(part) && part !== readme)
  return odd === undefined ? [] : [violation(`"${odd}" is not in kebab-case`)]
}

function at(file: string, use: Use, rule: RuleName, message: string): Violation {
  return { file, line: use.line, rule, message }
}

function linesWith(text: string, matches: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []))
}

function resolveRelative(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.normalize(posix.join(dirname(from), specifier.split('?')[0] ?? ''))
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(packageName(specifier))
}
