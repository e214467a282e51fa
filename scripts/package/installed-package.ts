import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { npm } from '../install.mjs'

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Running = {
  /** Waits for what is written on stdout. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>
  /** Ends it as Ctrl-C in a terminal does: the whole group gets the signal. */
  interrupt(): void
  readonly ended: Promise<Ran>
}

/** Starts npm in a folder that knows nothing of this checkout. */
export function startNpm(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const { command, args, shell } = npm()
  return start(folder, command, [...args, ...words], { env, shell })
}

export const runNpm = (...asked: Parameters<typeof startNpm>): Promise<Ran> => startNpm(...asked).ended

/** Starts a program the same way. */
export function start(
  folder: string,
  command: string,
  words: readonly string[],
  { env = {}, shell = false }: { readonly env?: Readonly<Record<string, string>>; readonly shell?: boolean } = {},
): Running {
  const child = spawn(command, words, {
    cwd: folder,
    shell,
    env: { ...withoutOurs(process.env), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  return follow(child)
}

/** Neither the settings nor the programs that `npm run` puts on the path, among which is a Node of ours. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(?:npm_(?:lifecycle|package)_|npm_config_(?:local_)?prefix$|INIT_CWD$)/.test(name),
  )
  const path = (env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes(join('node_modules', '.bin')))
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}

function follow(child: ChildProcess): Running {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (stdout += part))
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  const ended = once(child, 'close').then(
    ([code]): Ran => ({ code: typeof code === 'number' ? code : null, stdout, stderr }),
  )
  return {
    ended,
    interrupt: () => void (child.pid && process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGINT')),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stdout)
          if (found) resolve(found)
        }
        child.stdout?.on('data', look)
        void ended.then(() => reject(new Error(`it ended without ${String(pattern)}:\n${stdout}${stderr}`)))
        look()
      }),
  }
}
