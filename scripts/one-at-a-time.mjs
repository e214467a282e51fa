// Two commands started together on a fresh clone must not install into, or build over, each other.
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from '../bin/app-node.mjs'
import { root } from './project.mjs'

const lockFile = join(root, '.setup-lock')
const POLL_MS = 200
/** Longer than any install or build: past that, the holder is taken for gone even if its number is in use again. */
const STALE_MS = 10 * 60_000

/**
 * Runs `work` while no other script of this checkout installs or builds.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  const mine = `${process.pid} ${randomUUID()}`
  while (!take(mine)) {
    dropIfAbandoned()
    await sleep(POLL_MS)
  }
  const release = () => {
    if (read() === mine) unlinkSync(lockFile)
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} mine */
function take(mine) {
  try {
    writeFileSync(lockFile, mine, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new SetupError(`${root} can't be written to (${codeOf(error)}).`, 'Give yourself write access to it.')
  }
}

function dropIfAbandoned() {
  const theirs = read()
  if (theirs === undefined || (isAlive(Number(theirs.split(' ')[0])) && !isOld())) return
  // Somebody else may have dropped it and taken a new one meanwhile.
  if (read() === theirs) unlinkSync(lockFile)
}

function read() {
  try {
    return readFileSync(lockFile, 'utf8')
  } catch {
    return undefined
  }
}

function isOld() {
  try {
    return Date.now() - statSync(lockFile).mtimeMs > STALE_MS
  } catch {
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
