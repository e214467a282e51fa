import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export type Child = {
  readonly process: ChildProcess
  /** The next line it prints; undefined when it ended. */
  line(): Promise<string | undefined>
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>
}

const programs = {
  'hold-workspace': new URL('./hold-workspace.ts', import.meta.url),
  'open-without-rights': new URL('./open-without-rights.ts', import.meta.url),
  'replace-again': new URL('./replace-again.ts', import.meta.url),
  'save-notes': new URL('./save-notes.ts', import.meta.url),
}

/** Runs one of these programs, or another by its place, in a Node of its own. */
export function runChild(name: keyof typeof programs | URL, ...given: readonly string[]): Child {
  const program = fileURLToPath(typeof name === 'string' ? programs[name] : name)
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  return {
    process: child,
    async line() {
      const next = await lines.next()
      return next.done === true ? undefined : next.value
    },
    kill,
  }
}
