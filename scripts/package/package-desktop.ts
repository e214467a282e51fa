// Packages the desktop app for this system, looks at what came out, and says how far it went. Where Electron's program can't be had, a
// stand-in takes its place: the configuration, the files, the archive, its hashes and the fuses are made and checked all the same.
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupError, requireNode } from '../../bin/app-node.mjs'
import { findElectron } from '../electron-binary.mjs'
import { installApart } from '../install-apart.ts'
import { cache, root } from '../project.mjs'
import { lastLines, runToEnd } from '../run-child.mjs'
import { runScript } from '../run-script.mjs'
import { readAsar } from './asar.ts'
import { standInForElectron } from './electron-stand-in.ts'
import { faultsOfPackaged, readFuses } from './packaged-app.ts'

const tools = join(root, 'packaging')
const places = {
  linux: { flag: '--linux', folder: 'linux-unpacked', resources: 'resources', program: 'groundwork' },
  win32: { flag: '--win', folder: 'win-unpacked', resources: 'resources', program: 'Groundwork.exe' },
  darwin: {
    flag: '--mac',
    folder: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Groundwork.app`,
    resources: 'Contents/Resources',
    program: '',
  },
} as const

await runScript(async () => {
  await step('tools', installTools)
  const electron = await findElectron({ timeoutMs: 120_000, retry: true, onFetch: () => undefined })
  const place = electron.ok ? placeHere() : places.linux
  const output = electron.ok ? 'dist' : 'dist/without-electron'
  await step('package', () => (electron.ok ? makeInstallers(place.flag, output) : makeWithStandIn(output)))
  const app = join(root, output, place.folder)
  const system = electron.ok ? `${process.platform}-${process.arch}` : 'linux-x64'
  await step('contents and fuses', () => lookAt(app, join(app, place.resources), join(app, place.program), system))
  await step('packaged files in use', () => use(join(app, place.resources, 'app.asar')))
  if (electron.ok) {
    console.log(`\nThe installers lie in ${output}.`)
    return 0
  }
  console.log(`
Electron's program is not to be had here: ${electron.reason}.
So far, with a stand-in of it: the configuration is valid, the files are those that are needed and were used, the archive and its hashes
are made, and the fuses are set and read back. Not made and not tried: AppImage, deb, NSIS, dmg and zip, and the app in Electron itself.
The same command makes them on a machine that reaches the network.`)
  return 0
})

async function step(name: string, work: () => Promise<string>): Promise<void> {
  const started = performance.now()
  const detail = await work()
  console.log(`${name.padEnd(24)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${detail}`)
}

/** electron-builder and what it needs, by a lock file of their own: see docs/adr. */
async function installTools(): Promise<string> {
  const done = await installApart(tools)
  if (typeof done !== 'string') throw failed('The packaging tools could not be installed.', done.failed)
  return done
}

function placeHere(): (typeof places)[keyof typeof places] {
  const { platform } = process
  if (platform === 'linux' || platform === 'win32' || platform === 'darwin') return places[platform]
  throw new SetupError(`There is no installer for ${platform}.`, 'Package on Linux, Windows or macOS.')
}

async function makeInstallers(flag: string, output: string): Promise<string> {
  if (flag === places.linux.flag && !(process.env['GROUNDWORK_HOMEPAGE'] && process.env['GROUNDWORK_MAINTAINER']))
    throw new SetupError(
      'A deb names who keeps it and where it comes from.',
      'Set GROUNDWORK_MAINTAINER ("Name <address>") and GROUNDWORK_HOMEPAGE; see docs/release.md.',
    )
  await electronBuilder([flag])
  const made = readdirSync(join(root, output)).filter((name) => /\.(?:AppImage|deb|exe|dmg|zip)$/.test(name))
  if (made.length === 0) throw failed('No installer was made.', readdirSync(join(root, output)).join('\n'))
  return made.map((name) => `${name} (${megabytes(join(root, output, name))})`).join(', ')
}

async function makeWithStandIn(output: string): Promise<string> {
  const standIn = join(cache, 'electron-stand-in')
  standInForElectron(standIn)
  await electronBuilder(['--linux', 'dir', '--x64', `-c.electronDist=${standIn}`, `-c.directories.output=${output}`])
  return 'with a stand-in of Electron'
}

/** It holds its configuration against its schema first. */
async function electronBuilder(words: readonly string[]): Promise<void> {
  const program = join(tools, 'node_modules/electron-builder/cli.js')
  const all = [program, ...words, '--config', 'packaging/electron-builder.mjs', '--publish', 'never']
  const done = await runToEnd(requireNode(), all, { cwd: root })
  if (done.code !== 0) throw failed('electron-builder failed.', done.output)
}

async function lookAt(app: string, resources: string, program: string, system: string): Promise<string> {
  const archive = join(resources, 'app.asar')
  const files = readAsar(archive)
  const reader = join(tools, 'node_modules/@electron/fuses/dist/bin.js')
  const { output } = await runToEnd(requireNode(), [reader, 'read', '--app', program], { cwd: root })
  const faults = faultsOfPackaged(files, readFuses(output), system)
  for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    if (process.platform !== 'darwin' && !existsSync(join(app, file))) faults.push(`${file} is missing`)
  if (faults.length > 0) throw failed('What was packaged is not what should be.', faults.join('\n'))
  return `${files.length} files, ${megabytes(archive)}, each with its hash; 8 fuses as they should be`
}

/** Unpacked, and run by Node with the stand-in that the tests use: a file that was left out is missed here. */
async function use(archive: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-packaged-'))
  const unpacked = join(folder, 'app')
  try {
    const asar = join(tools, 'node_modules/@electron/asar/bin/asar.js')
    const extracted = await runToEnd(requireNode(), [asar, 'extract', archive, unpacked])
    if (extracted.code !== 0) throw failed('The archive could not be unpacked.', extracted.output)
    const register = join(root, 'tests/desktop/register.mjs')
    const words = ['--no-warnings', '--import', register, join(root, 'scripts/package/try-packaged.ts'), unpacked]
    const tried = await runToEnd(requireNode(), [...words, '--workspace', join(folder, 'workspace')], {
      cwd: folder,
      env: { ...process.env, STAND_IN_USER_DATA: join(folder, 'user-data') },
      timeoutMs: 300_000,
    })
    if (tried.code !== 0) throw failed('The packaged files do not run.', tried.output)
    return lastLines(tried.output, 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function failed(message: string, output: string): SetupError {
  return new SetupError(message, 'Nothing was packaged.', lastLines(output, 40))
}

function megabytes(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`
}
