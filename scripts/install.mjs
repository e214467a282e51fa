// Packages: are those of the lock file there, and if not, get them. Node builtins only.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError } from '../bin/app-node.mjs'
import { root } from './project.mjs'
import { firstLines, runToEnd } from './run-child.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules/.groundwork-lock')
/** What npm itself notes about the tree it made. */
const installedFile = join(root, 'node_modules/.package-lock.json')

/**
 * True where node_modules holds what package-lock.json asks for. A tree that somebody installed by hand has no stamp
 * and is compared entry by entry once.
 */
export function isInstalled() {
  if (!existsSync(installedFile)) return false
  const wanted = lockHash()
  if (readText(stampFile) === wanted) return true
  if (!holdsEverything()) return false
  writeFileSync(stampFile, wanted)
  return true
}

/** Runs `npm ci`; throws a SetupError with npm's own first lines where that fails. */
export async function install() {
  const { command, args, shell } = npm()
  const done = await runToEnd(
    command,
    // Whatever the user's settings: the build needs the dev packages, the app the optional ones, and a failure has to
    // say something.
    [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'],
    { cwd: root, shell },
  )
  if (done.code !== 0) {
    throw new SetupError(
      'The packages could not be installed.',
      'If the network is at fault, run the command again once it is back.',
      // What went wrong comes first; after it npm prints its help.
      firstLines(done.output, 12),
    )
  }
  writeFileSync(stampFile, lockHash())
}

/** The npm that runs us, or the one on the path. */
export function npm() {
  const running = process.env['npm_execpath']
  if (running !== undefined && /npm-cli\.c?js$/.test(running)) {
    // npm's own Node and not ours: ours may lie in the very folder that `npm ci` removes.
    return { command: process.env['npm_node_execpath'] ?? process.execPath, args: [running], shell: false }
  }
  const windows = process.platform === 'win32'
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows }
}

function holdsEverything() {
  const wanted = packagesOf(lockFile)
  const installed = packagesOf(installedFile)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const there = installed[path]
    return there === undefined ? entry.optional === true : there.version === entry.version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  // npm wrote it and owns its shape.
  const lock = /** @type {{ packages?: Record<string, { version?: string, optional?: boolean }> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  )
  return lock.packages ?? {}
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex')
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
