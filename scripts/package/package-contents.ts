import { parseSync } from 'vite'
import { z } from 'zod'

/** What `npm pack --json` says of a package. npm 11 gives a list, npm 12 an object by name. */
export const packedSchema = z
  .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
  .transform((packed) => Object.values(packed)[0])
  .pipe(
    z.object({
      filename: z.string(),
      size: z.number(),
      unpackedSize: z.number(),
      files: z.array(z.object({ path: z.string() })),
    }),
  )

export type Manifest = {
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

/** Without one of these the installed app lacks a host, a thread, a page or a licence. */
export const required = [
  'package.json',
  'LICENSE',
  'README.md',
  'bin/groundwork.mjs',
  'bin/app-node.mjs',
  'bin/run-in-front.mjs',
  'out/main/cli.js',
  'out/main/server.js',
  'out/main/worker.js',
  'out/main/press.js',
  'out/main/rendering.js',
  'out/main/upkeep.js',
  'out/renderer/index.html',
  'resources/playbooks/operations.yaml',
  'resources/sample/playbook.yaml',
  'resources/third-party-licences.txt',
]

/** Everything else is there by mistake: sources, tests, source maps, settings, stamps. */
const allowed = [
  /^(?:package\.json|LICENSE|README\.md)$/,
  /^bin\/[a-z-]+\.mjs$/,
  /^out\/main\/(?:chunks\/)?[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(?:index\.html|assets\/[\w.-]+\.(?:js|css|woff2|png|svg))$/,
  /^resources\/third-party-licences\.txt$/,
  /^resources\/playbooks\/[a-z0-9-]+\.yaml$/,
  /^resources\/sample\/[\w/-]+\.(?:html?|css|json|yaml|md|xml|txt|png|svg)$/,
]

const secret = /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:npm_[A-Za-z0-9]{36}|gh[pousr]_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16})\b/

/**
 * What is wrong with a package that is about to be shipped.
 * @param files every file of it: path and text
 * @param manifest its package.json
 * @param root the folder it was made in, which nothing in it may name
 * @returns a sentence for each fault
 */
export function faultsOfPackage(files: ReadonlyMap<string, string>, manifest: Manifest, root: string): string[] {
  const programs = [...required, ...Object.values(manifest.bin)]
  return [
    ...programs.filter((path) => !files.has(path)).map((path) => `${path} is missing`),
    ...[...files].flatMap(([path, text]) => faultsOfFile(path, text, root)),
    ...Object.values(manifest.bin)
      .filter((path) => files.get(path)?.startsWith('#!/usr/bin/env node\n') === false)
      .map((path) => `${path} does not say what runs it`),
    ...faultsOfDependencies(files, Object.keys(manifest.dependencies)),
  ]
}

function faultsOfFile(path: string, text: string, root: string): string[] {
  return [
    ...(allowed.some((pattern) => pattern.test(path)) ? [] : [`${path} does not belong into it`]),
    ...(text.includes(root) ? [`${path} names the folder it was made in`] : []),
    ...(/\n\/\/# sourceMappingURL=/.test(text) ? [`${path} points to a source map`] : []),
    ...(secret.test(text) ? [`${path} holds what looks like a key`] : []),
  ]
}

/** What the program asks for is what is installed with it: no more, no less. The window and the preload carry all of theirs. */
function faultsOfDependencies(files: ReadonlyMap<string, string>, dependencies: readonly string[]): string[] {
  const asked = new Map<string, string>()
  for (const [path, text] of files) {
    if (!/^(?:bin|out\/main)\//.test(path)) continue
    // the desktop window's program: nobody installs it with the package
    const known = path === 'out/main/index.js' ? 'electron' : undefined
    for (const name of packagesIn(path, text)) if (name !== known) asked.set(name, path)
  }
  return [
    ...[...asked]
      .filter(([name]) => !dependencies.includes(name))
      .map(([name, path]) => `${path} asks for ${name}, which is no dependency`),
    ...dependencies.filter((name) => !asked.has(name)).map((name) => `nothing asks for ${name}`),
  ]
}

function packagesIn(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} can't be read: ${errors[0]?.message}`)
  const imported = [...module.staticImports, ...module.dynamicImports].map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  )
  // fonts are opened as files, by a name that is put together
  const opened = text.includes('`@expo-google-fonts/') ? fontPackages(text) : []
  return [...imported, ...opened]
    .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
}

const fontPackages = (text: string): string[] =>
  [...text.matchAll(/package: "(noto-sans[a-z-]*)"/g)].map(([, name]) => `@expo-google-fonts/${name}`)
