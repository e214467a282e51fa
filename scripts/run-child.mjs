// Starting other programs quietly, to their end. Node builtins only.
import { spawn, spawnSync } from 'node:child_process'
import { ENDING_SIGNALS, ended } from '../bin/run-in-front.mjs'

const WINDOWS = process.platform === 'win32'

/** The user ended the script while a program ran in the background of it. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`ended by ${signal}`)
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/**
 * Runs a program to its end and keeps what it says. It gets a process group of its own, so that a time-out or Ctrl-C
 * takes everything it started along.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string, timedOut: boolean }>} `code` is null where it did not end by
 *   itself; `output` holds stdout and stderr as they came
 */
export async function runToEnd(command, args, options = {}) {
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    shell: options.shell ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !WINDOWS,
    windowsHide: true,
  })
  let output = ''
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  let timedOut = false
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true
          killTree(child, 'SIGKILL')
        }, options.timeoutMs)
  /** @type {NodeJS.Signals | undefined} */
  let interruptedBy
  const interrupt = (/** @type {NodeJS.Signals} */ signal) => {
    interruptedBy = signal
    killTree(child, 'SIGTERM')
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, interrupt)
  try {
    const code = await ended(child)
    if (interruptedBy !== undefined) throw new Interrupted(interruptedBy)
    return { code: timedOut ? null : code, output, timedOut }
  } catch (error) {
    if (error instanceof Interrupted) throw error
    return { code: null, output: `${output}${String(error)}`, timedOut }
  } finally {
    clearTimeout(timer)
    for (const signal of ENDING_SIGNALS) process.off(signal, interrupt)
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child one started with a process group of its own
 * @param {NodeJS.Signals} signal
 */
function killTree(child, signal) {
  if (child.pid === undefined) return
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It ended between the decision and the signal.
  }
}

/**
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 30) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/**
 * @param {string} output
 * @param {number} lines
 */
export function firstLines(output, lines) {
  return output.trim().split('\n').slice(0, lines).join('\n')
}
