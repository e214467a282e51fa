// Starting a program in front of the user, with signals passed on. Node builtins only.
import { spawn } from 'node:child_process'

/** @type {readonly NodeJS.Signals[]} */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const IMPATIENT_MS = 1_000

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
    // Ctrl-C goes to a whole group, from a terminal and often from a program too, so the child has it already; what follows later is for
    // the case that somebody sent it to us alone. At once it would meet a child on its way out, and be what it died of.
    const inTerminal = signal === 'SIGINT' && process.stdin.isTTY
    const waitMs = inTerminal ? 1_000 : signal === 'SIGINT' ? 250 : 0
    timers.push(setTimeout(() => child.kill(inTerminal ? 'SIGTERM' : signal), waitMs))
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
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + signalNumber(signal)))
  })
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : signal === 'SIGHUP' ? 1 : 2
}
