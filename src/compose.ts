import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { packageRoot, packageVersion } from './adapters/resources/package-root.ts'
import { copyWorkspace } from './adapters/sqlite/copy-workspace.ts'
import { openWorkspace } from './adapters/sqlite/open-workspace.ts'
import { createClock } from './adapters/system/clock.ts'
import { createCrashReports, reportUncaught } from './adapters/system/crash-reports.ts'
import { createIds } from './adapters/system/ids.ts'
import { createLog } from './adapters/system/log.ts'
import { type WindowFiles, createWindowFiles } from './adapters/window/window-files.ts'
import type { Router } from './app/api.ts'
import type { Deps } from './app/deps.ts'
import { generateWorkspace } from './app/generate/generate-workspace.ts'
import type { Workspace } from './app/ports.ts'
import { createReplaceableRouter } from './app/replaceable-router.ts'
import { type Desk, createDesk } from './compose/desk.ts'
import type { HostOptions } from './compose/host-options.ts'
import { type Basics, createLasting } from './compose/lasting.ts'
import type { Api } from './contract/contract.ts'
import { type Result, ok } from './core/model/result.ts'

export { chromiumFromEnvironment } from './adapters/rendering/chromium-renderer.ts'
export { detectJsonl } from './app/detect-jsonl.ts'
export { extractJsonl } from './app/extract-jsonl.ts'
export type { WindowFiles } from './adapters/window/window-files.ts'
export type { Router } from './app/api.ts'
export type { HostOptions } from './compose/host-options.ts'
export type { PageAnswer, PageRenderer, RenderRequest } from './app/ports-rendering.ts'
export type { KeyVault } from './app/ports-assist.ts'
export type { Result } from './core/model/result.ts'
export { parsePlaybook, readPlaybook } from './core/playbook/parse-playbook.ts'
export { packageVersion } from './adapters/resources/package-root.ts'
export { workspacePath } from './adapters/resources/workspace-path.ts'

export type Host = {
  readonly router: Router
  /** The same methods, called in process. */
  readonly api: Api
  readonly workspace: Pick<Workspace, 'path' | 'readOnly' | 'holder'>
  /** The built window; read from disk at the first call. */
  windowFiles(): WindowFiles
  /** Fills an empty workspace with invented companies, for measuring. */
  generate(...asked: AfterDeps<typeof generateWorkspace>): ReturnType<typeof generateWorkspace>
  /** Writes the workspace to another folder, checked. For a host that writes here, so that nobody else does meanwhile. */
  copyTo(folder: string): ReturnType<typeof copyWorkspace>
  /** Lets a window open a file with an account, by its absolute path. */
  offerFile(path: string): void
  /** For a host that stays: goes on with research that a kill or a power cut ended, and checks what is watched. */
  stay(): void
  close(): Promise<void>
}

type AfterDeps<Use> = Use extends (deps: Deps, ...rest: infer Rest) => unknown ? Rest : never

const hostNames: Readonly<Record<Deps['app']['host'], string>> = {
  desktop: 'the desktop app',
  browser: 'the browser host',
  'command-line': 'the command line',
}

/** Builds the one API out of the adapters. Fails when the workspace can't be opened; the error says who holds it or what to do. */
export function compose(options: HostOptions): Result<Host> {
  const root = packageRoot()
  const clock = createClock(options.now)
  const log = createLog(join(options.workspace, 'logs'))
  const opened = openWorkspace({ path: options.workspace, mode: options.mode, host: hostNames[options.host], clock })
  if (!opened.ok) return opened
  const told = { clock, version: packageVersion(root), host: hostNames[options.host] }
  const crashes = createCrashReports(options.workspace, told)
  return ok(createHost(options, { root, clock, ids: createIds(clock), log, crashes }, opened.value))
}

function createHost(options: HostOptions, basics: Basics, first: Workspace): Host {
  let workspace = first
  const lasting = createLasting(options, basics, {
    get: () => workspace.settings.get(),
    save: (settings) => workspace.settings.save(settings),
    memory: (key) => workspace.settings.memory(key),
    remember: (key, value) => workspace.settings.remember(key, value),
  })
  let stays = false
  const stopReporting = reportUncaught(basics.crashes)
  let desk = openDesk()
  /** Whoever calls while work is stopped for another workspace waits for this. */
  let settled: Promise<void> = Promise.resolve()

  function openDesk(): Desk {
    return createDesk({ ...lasting, workspace, replaceWorkspace })
  }
  async function replaceWorkspace(...[make, reason]: Parameters<Deps['replaceWorkspace']>) {
    const before = workspace
    let kept: string | null = null
    const stopping = desk.close(stays)
    // who waits is let on in any case, and finds the desk that stands then
    settled = stopping.catch(() => undefined)
    try {
      await stopping
      workspace.hold(true)
      const incoming = await make()
      if (!incoming.ok) return incoming
      workspace.hold(false)
      const replaced = workspace.replaceWith(incoming.value, reason, basics.clock.now())
      workspace = replaced.workspace
      if (!replaced.outcome.ok) return replaced.outcome
      kept = replaced.outcome.value.kept
    } finally {
      goOn()
      if (workspace !== before) lasting.changes.publish('change', { what: 'workspace', accountId: null })
      // what is changed from here on closes it
      if (kept !== null) lasting.wayBack.openTo(kept)
    }
    return ok({ kept, deps: desk.deps })
  }
  function goOn(): void {
    workspace.hold(false)
    desk = openDesk()
    if (stays) desk.stay()
  }

  const router = createReplaceableRouter(desk.router, async () => {
    await settled
    return desk.router
  })
  let files: WindowFiles | undefined
  const leaving = new AbortController()
  return {
    router,
    api: createRouterClient(router, { context: {} }),
    workspace: first,
    generate: (...asked) => generateWorkspace(desk.deps, ...asked),
    copyTo: (folder) => copyWorkspace(first.path, folder, { signal: leaving.signal, tell: () => undefined }),
    offerFile: (path) => lasting.offered.offer(path),
    windowFiles: () => (files ??= createWindowFiles(join(basics.root, 'out', 'renderer'))),
    stay() {
      stays = true
      desk.stay()
    },
    async close() {
      leaving.abort()
      lasting.works.cancel()
      await settled
      await desk.close(stays)
      await Promise.all([
        lasting.reader.close(),
        lasting.writer.close(),
        lasting.fetcher.close(),
        lasting.sample.close(),
      ])
      workspace.close()
      stopReporting()
    },
  }
}
