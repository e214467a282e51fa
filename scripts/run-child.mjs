// Starting other programs: quietly to their end, or in front with signals passed on. Node builtins only.
import { spawn, spawnSync } from 'node:child_process'

const WINDOWS = process.platform === 'win32'
/** @type {readonly NodeJS.Signals[]} */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const IMPATIENT_MS = 1_000

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
 * Runs a program in front of the user. A signal to us ends it: passed on, then forced after `graceMs`, or at once
 * when it comes again later.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, graceMs?: number,
 *   onStart?: (child: import('node:child_process').ChildProcess) => void }} [options]
 * @returns {Promise<{ code: number, asked: boolean, forced: boolean }>} `asked`: a signal ended it; `forced`: it did
 *   not go by itself. A program that died of a signal has the code 128 + its number, as in a shell.
 */
export async function runInFront(command, args, options = {}) {
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: options.stdio ?? 'inherit',
  })
  options.onStart?.(child)
  let askedAt = 0
  let forced = false
  /** @type {NodeJS.Timeout[]} */
  const timers = []
  const force = () => {
    forced = true
    child.kill('SIGKILL')
  }
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (askedAt > 0) {
      // A terminal and npm both pass on one Ctrl-C; only a later one is impatience.
      if (performance.now() - askedAt > IMPATIENT_MS) force()
      return
    }
    askedAt = performance.now()
    // A terminal sends Ctrl-C to the whole foreground group, so the child has it already; what follows a second later
    // is for the case that somebody sent it to us alone.
    const inTerminal = signal === 'SIGINT' && process.stdin.isTTY
    timers.push(setTimeout(() => child.kill(inTerminal ? 'SIGTERM' : signal), inTerminal ? 1_000 : 0))
    timers.push(setTimeout(force, options.graceMs ?? 10_000))
  }
  for (const signal of ENDING_SIGNALS) process.on(signal, pass)
  try {
    return { code: await ended(child), asked: askedAt > 0, forced }
  } finally {
    for (const timer of timers) clearTimeout(timer)
    for (const signal of ENDING_SIGNALS) process.off(signal, pass)
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + signalNumber(signal)))
  })
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : signal === 'SIGHUP' ? 1 : 2
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
