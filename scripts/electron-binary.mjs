// The desktop window's program. The package carries none: it is fetched at first use, once, in bounded time.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode } from '../bin/app-node.mjs'
import { cache, root } from './project.mjs'
import { runToEnd } from './run-child.mjs'

const folder = join(root, 'node_modules/electron')
const attemptFile = join(cache, 'electron-attempt.json')
/** A failed attempt is not repeated at every start; a day later the machine may be somewhere else. */
const ATTEMPT_HOLDS_MS = 24 * 60 * 60_000

/** @typedef {{ ok: true, path: string } | { ok: false, reason: string }} Found */

/**
 * The program, fetched where it is missing.
 * @param {{ timeoutMs: number, retry: boolean, onFetch: () => void }} options `retry` forgets a failed attempt;
 *   `onFetch` is called ahead of a download
 * @returns {Promise<Found>}
 */
export async function findElectron({ timeoutMs, retry, onFetch }) {
  const there = installedPath()
  if (there !== undefined) return { ok: true, path: there }
  if (!hasPackage()) return { ok: false, reason: 'its package is not installed' }
  const before = retry ? undefined : lastAttempt()
  if (before !== undefined) return { ok: false, reason: before }
  onFetch()
  const reason = await fetchBinary(timeoutMs)
  const path = installedPath()
  if (path !== undefined) {
    rmSync(attemptFile, { force: true })
    return { ok: true, path }
  }
  remember(reason)
  return { ok: false, reason }
}

/**
 * The program as far as it is here, without fetching it.
 * @returns {Found}
 */
export function lookForElectron() {
  const path = installedPath()
  if (path !== undefined) return { ok: true, path }
  if (!hasPackage()) return { ok: false, reason: 'its package is not installed' }
  return { ok: false, reason: lastAttempt() ?? 'npm start gets it at its first run' }
}

function hasPackage() {
  return existsSync(join(folder, 'install.js'))
}

function installedPath() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const path = join(dist, readFileSync(pathFile, 'utf8').trim())
  return existsSync(path) ? path : undefined
}

/**
 * @param {number} timeoutMs
 * @returns {Promise<string>} why there is none, for the case that there is none
 */
async function fetchBinary(timeoutMs) {
  const behindProxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => process.env[name])
  const done = await runToEnd(requireNode(), [join(folder, 'install.js')], {
    cwd: root,
    timeoutMs,
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1', ...(behindProxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}) },
  })
  if (done.timedOut) return `its download took longer than ${Math.round(timeoutMs / 1000)} s`
  const status = /Response code (\d{3})/.exec(done.output)?.[1]
  if (status !== undefined) return `its download was answered with status ${status}`
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|network/i.test(done.output))
    return "it can't be downloaded here"
  return 'it could not be set up'
}

/** @returns {string | undefined} why the last attempt failed, while that still counts */
function lastAttempt() {
  try {
    // Written by `remember` below.
    const attempt = /** @type {{ at: number, version: string, reason: string }} */ (
      JSON.parse(readFileSync(attemptFile, 'utf8'))
    )
    const counts = attempt.version === version() && Date.now() - attempt.at < ATTEMPT_HOLDS_MS
    return counts ? attempt.reason : undefined
  } catch {
    return undefined
  }
}

/** @param {string} reason */
function remember(reason) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(attemptFile, JSON.stringify({ at: Date.now(), version: version(), reason }))
}

function version() {
  // Every package has one.
  const manifest = /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return manifest.version
}
