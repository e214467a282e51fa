import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeEnvironment, nodeFlags } from '../../bin/app-node.mjs'

const root = join(import.meta.dirname, '../..')

export type RunningHost = {
  readonly origin: string
  /** Lets one browser in, once. */
  readonly launchUrl: string
  readonly pid: number
  /** As a user ends it: Ctrl-C. */
  stop(): Promise<void>
  /** As a power cut ends it. */
  kill(): Promise<void>
}

/** Starts the built browser host on a free port, as `npm start` does, over the given workspace; the sites named may be researched. */
export async function startHost(workspace: string, ...allowed: readonly string[]): Promise<RunningHost> {
  const sites = allowed.flatMap((site) => ['--allow-loopback', site])
  const child = spawn(
    process.execPath,
    [...nodeFlags, join(root, 'out/main/server.js'), '--workspace', workspace, '--port', '0', '--no-open', ...sites],
    {
      env: { ...nodeEnvironment, ...process.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const launchUrl = await addressOf(child)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    origin: new URL(launchUrl).origin,
    launchUrl,
    pid: child.pid ?? 0,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+\/launch\?token=\S+/.exec(said)?.[0]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`the host ended: ${said}`)))
  })
}

/** Made when its path is first asked for: Playwright reads a spec also to list its tests, and nobody removes what was made then. */
export function temporaryWorkspace(): { readonly path: string; remove(): void } {
  let folder: string | null = null
  return {
    get path() {
      folder ??= mkdtempSync(join(tmpdir(), 'groundwork-e2e-'))
      return join(folder, 'workspace')
    },
    remove: () => folder && rmSync(folder, { recursive: true, force: true }),
  }
}
