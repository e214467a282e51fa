import type { ArchivedFile } from './asar.ts'

/** Without one of these the packaged window does not open, reads no page, or prints no brief. */
export const requiredFiles = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/main/worker.js',
  'out/main/press.js',
  'out/main/rendering.js',
  'out/main/upkeep.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'resources/playbooks/operations.yaml',
  'resources/sample/playbook.yaml',
  'resources/third-party-licences.txt',
  'node_modules/better-sqlite3/lib/index.js',
  ...['noto-sans/400Regular/NotoSans', 'noto-sans-jp/400Regular/NotoSansJP', 'noto-sans-sc/400Regular/NotoSansSC'].map(
    (font) => `node_modules/@expo-google-fonts/${font}_400Regular.ttf`,
  ),
]

/** Sources, tests, tools, the other hosts and what was made for other machines. */
const unwanted = [
  /^(?:src|tests|scripts|bench|docs|packaging|bin)\//,
  /^out\/(?:\.groundwork-build|main\/(?:cli|server)\.js)$/,
  /\.(?:map|[cm]?ts|tsx)$/,
  /\.env(?:\.|$)/,
  /^node_modules\/(?:node-(?:linux|darwin|win|bin)|electron|playwright|vite|vitest|typescript|knip|oxlint)/,
]

/** What Electron's program may still do: https://www.electronjs.org/docs/latest/tutorial/fuses */
export const wantedFuses: Readonly<Record<string, 'Enabled' | 'Disabled'>> = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
}

/** What `electron-fuses read` printed, by name. */
export function readFuses(printed: string): Record<string, string> {
  return Object.fromEntries(
    [...printed.matchAll(/^\s*(\w+) is (\w+)/gm)].map(([, name = '', state = '']) => [name, state]),
  )
}

/**
 * What is wrong with a packaged app.
 * @param files those of its archive
 * @param fuses as read back from its program
 * @param system of whom it is for, as Node calls it and its processor
 * @returns a sentence for each fault
 */
export function faultsOfPackaged(
  files: readonly ArchivedFile[],
  fuses: Readonly<Record<string, string>>,
  system: string,
): string[] {
  const paths = new Set(files.map(({ path }) => path))
  const unpacked = files.filter((file) => file.unpacked).map(({ path }) => path)
  const binaries = unpacked.filter((path) => path === `node_modules/better-sqlite3/prebuilds/${system}.node`)
  return [
    ...requiredFiles.filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...[...paths]
      .filter((path) => unwanted.some((kind) => kind.test(path)))
      .map((path) => `${path} does not belong into it`),
    ...files.filter(({ hashed }) => !hashed).map(({ path }) => `${path} has no hash`),
    ...unpacked.filter((path) => !binaries.includes(path)).map((path) => `${path} lies outside the archive`),
    ...(binaries.length === 0 ? [`the database’s binary for ${system} is not outside the archive`] : []),
    ...files
      .filter(({ path, unpacked }) => path.endsWith('.node') && !unpacked)
      .map(({ path }) => `${path} can’t be loaded out of the archive`),
    ...Object.entries(wantedFuses)
      .filter(([name, state]) => fuses[name] !== state)
      .map(([name, state]) => `the fuse ${name} is ${fuses[name] ?? 'not there'}, not ${state}`),
  ]
}
