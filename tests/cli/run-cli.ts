import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { isBuilt } from '../../scripts/build.mjs'
import { built } from '../../scripts/project.mjs'

// a command is a process of its own, and a busy machine starts several slowly
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
/** What users run, where the build is of the sources as they are; it starts in half the time. Else the sources. */
export const program = isBuilt() ? built.cli : join(root, 'src/cli/index.ts')
/** A hundred starts need not compile the same sources a hundred times. */
const compiled = join(root, 'node_modules/.cache/groundwork/compiled')

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Running = {
  readonly process: ChildProcess
  /** What it has written so far. */
  readonly written: () => Omit<Ran, 'code'>
  readonly ended: Promise<Ran>
  /** Waits until what is on the stream fits. */
  waitFor(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray>
}

export type Folder = { readonly path: string; remove(): void }

/** A folder of our own; what runs in it knows no other workspace. */
export function aFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'groundwork-cli-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts the command line in a Node of its own, in a folder where `ws` is its workspace. */
export function start(
  folder: string,
  args: readonly string[],
  { stdin = '', env = {} }: { readonly stdin?: string | Uint8Array; readonly env?: Record<string, string> } = {},
): Running {
  const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TZ: 'UTC',
      NODE_COMPILE_CACHE: compiled,
      GROUNDWORK_WORKSPACE: join(folder, 'ws'),
      ...env,
    },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  // a command that refuses its options does not read what it is given
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  const ended = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return {
    process: child,
    written: () => ({ stdout, stderr }),
    ended,
    waitFor: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(stream === 'stdout' ? stdout : stderr)
          if (found) resolve(found)
        }
        child[stream].on('data', look)
        void ended.then(() => reject(new Error(`ended without ${String(pattern)}: ${stdout}${stderr}`)))
        look()
      }),
  }
}

/** Runs a command to its end. */
export const run = (folder: string, args: readonly string[], options?: Parameters<typeof start>[2]): Promise<Ran> =>
  start(folder, args, options).ended

/** The one JSON document on stdout. */
export function json({ stdout }: Pick<Ran, 'stdout'>): unknown {
  return JSON.parse(stdout)
}
