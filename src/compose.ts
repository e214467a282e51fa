import { join } from 'node:path'
import { EventPublisher, createRouterClient } from '@orpc/server'
import { createAssistKeys } from './adapters/assist/assist-keys.ts'
import { createLateDoor } from './adapters/assist/late-door.ts'
import type { DoorLimits } from './adapters/assist/model-door.ts'
import { diskEncryptionOf } from './adapters/system/disk-encryption.ts'
import { packageRoot, packageVersion } from './adapters/resources/package-root.ts'
import { createResources } from './adapters/resources/resources.ts'
import { createSampleSites } from './adapters/sample/sample-sites.ts'
import { copyWorkspace } from './adapters/sqlite/copy-workspace.ts'
import { openWorkspace } from './adapters/sqlite/open-workspace.ts'
import { createCrashReports, reportUncaught } from './adapters/system/crash-reports.ts'
import { createClock } from './adapters/system/clock.ts'
import { createIds } from './adapters/system/ids.ts'
import { createLog } from './adapters/system/log.ts'
import { createOutFolders } from './adapters/system/out-folders.ts'
import { systemPaper } from './adapters/system/system-paper.ts'
import { createTimer } from './adapters/system/timer.ts'
import { type FetchLimits, createPageFetcher } from './adapters/web/guarded-fetch.ts'
import { createHostPacer, parsePacerState, sleepWithTimer } from './adapters/web/host-pacer.ts'
import { createProxyWay } from './adapters/web/proxy-way.ts'
import { createPrivateOrigins } from './adapters/web/private-origins.ts'
import { probeFeeds, probeRobots, probeSite } from './adapters/web/site-probe.ts'
import { type WindowFiles, createWindowFiles } from './adapters/window/window-files.ts'
import { createBriefWriter } from './adapters/workers/brief-writer.ts'
import { createPageReader } from './adapters/workers/page-reader.ts'
import { type Router, createRouter } from './app/api.ts'
import { createBackupKeeper } from './app/backups/backup-keeper.ts'
import { createOfferedFile } from './app/backups/offered-file.ts'
import { createWayBack } from './app/backups/way-back.ts'
import { createWorks } from './app/backups/works.ts'
import { createBinKeeper } from './app/bin/bin-keeper.ts'
import type { Deps } from './app/deps.ts'
import { generateWorkspace } from './app/generate/generate-workspace.ts'
import type { KeyVault } from './app/ports-assist.ts'
import type { PageRenderer } from './app/ports-rendering.ts'
import type { Workspace } from './app/ports.ts'
import { createPreparer } from './app/prepare/preparer.ts'
import { createReplaceableRouter } from './app/replaceable-router.ts'
import { createResearchRunner } from './app/research/runner.ts'
import { createSearchKeeper } from './app/search-keeper.ts'
import { pauseAllSessions } from './app/sessions.ts'
import { createWatcher } from './app/watch/watcher.ts'
import type { Api } from './contract/contract.ts'
import type { Change } from './contract/workspace.ts'
import { userAgentFor } from './core/model/crawler-name.ts'
import { type Result, ok } from './core/model/result.ts'

export { chromiumFromEnvironment } from './adapters/rendering/chromium-renderer.ts'
export { detectJsonl } from './app/detect-jsonl.ts'
export { extractJsonl } from './app/extract-jsonl.ts'
export type { WindowFiles } from './adapters/window/window-files.ts'
export type { Router } from './app/api.ts'
export type { PageAnswer, PageRenderer, RenderRequest } from './app/ports-rendering.ts'
export type { KeyVault } from './app/ports-assist.ts'
export type { Result } from './core/model/result.ts'
export { parsePlaybook, readPlaybook } from './core/playbook/parse-playbook.ts'
export { packageVersion } from './adapters/resources/package-root.ts'
export { workspacePath } from './adapters/resources/workspace-path.ts'

export type HostOptions = {
  /** Absolute path of the workspace folder. */
  readonly workspace: string
  readonly mode: 'write' | 'read'
  readonly host: Deps['app']['host']
  /** Origins on this computer the user named; nothing else inside the network is ever asked. */
  readonly privateOrigins?: readonly string[]
  /** Renders pages that are empty without their scripts, for accounts where the user allowed it. */
  readonly renderer?: PageRenderer | undefined
  /** Shows a folder in the system's own way, where the host can; what it says is what went wrong. */
  readonly showFolder?: (path: string) => Promise<string>
  /** Where a key of the user's own model is kept; without one it is in memory only. */
  readonly keyVault?: KeyVault
  /** Where `GROUNDWORK_ASSIST_KEY` is looked for; that of this process unless a test gives its own. */
  readonly env?: NodeJS.ProcessEnv
  /** Tests give their own moment, */
  readonly now?: () => Date
  /** and deadlines that do not make them wait. */
  readonly fetchLimits?: Partial<FetchLimits>
  readonly modelLimits?: Partial<DoorLimits>
  /** Servers on this computer that play job boards in a test. */
  readonly jobBoardOrigins?: Deps['jobBoardOrigins']
}

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

type Basics = Pick<Deps, 'clock' | 'ids' | 'log' | 'crashes'> & { readonly root: string }

/** What outlives a workspace that is replaced. `settings` are those of the one that is open. */
function createShared(
  options: HostOptions,
  { root, ...basics }: Basics,
  settings: Workspace['settings'],
): Omit<Deps, 'workspace' | 'replaceWorkspace'> {
  const { clock } = basics
  const privateOrigins = createPrivateOrigins(options.privateOrigins)
  const version = packageVersion(root)
  const changes = new EventPublisher<{ change: Change }>()
  const pacer = createHostPacer({
    now: () => Date.parse(clock.now()),
    sleep: sleepWithTimer,
    mayHurry: privateOrigins.has,
    state: parsePacerState(settings.memory(pacerKey)),
    changed: (state) => settings.remember(pacerKey, JSON.stringify(state)),
  })
  const proxy = createProxyWay(() => settings.get().proxy)
  const fetcher = createPageFetcher({
    userAgent: () => userAgentFor(version, settings.get().crawlerContact),
    allowedPrivateOrigins: privateOrigins.all,
    routeOf: proxy.routeOf,
    ...(options.fetchLimits ? { limits: options.fetchLimits } : {}),
    pacer,
  })
  const assistKeys = createAssistKeys(options.keyVault ?? null, options.env)
  const languageModel = createLateDoor({
    userAgent: `Groundwork/${version}`,
    keyFor: assistKeys.keyFor,
    routeOf: proxy.routeOf,
    ...(options.modelLimits ? { limits: options.modelLimits } : {}),
  })
  return {
    ...basics,
    assistKeys,
    languageModel,
    fetcher,
    proxy,
    pacer,
    privateOrigins,
    probe: {
      open: (homeUrl, { alternatives, signal }) => probeSite(fetcher, homeUrl, { alternatives, signal }),
      robots: (url, signal) => probeRobots(fetcher, url, { signal }),
      feeds: (page, site, signal) => probeFeeds(fetcher, page, site, { signal }),
    },
    jobBoardOrigins: options.jobBoardOrigins ?? {},
    reader: createPageReader(),
    renderer: options.renderer ?? null,
    diskEncryption: diskEncryptionOf,
    showFolder: options.showFolder ?? null,
    writer: createBriefWriter({
      timer: createTimer(),
      failed: (reason) => basics.log.error('a page was not set', { reason }),
    }),
    outFolders: createOutFolders(options.workspace),
    resources: createResources(join(root, 'resources')),
    sample: createSampleSites(join(root, 'resources', 'sample'), () => clock.now(), settings),
    changes,
    works: createWorks(clock),
    wayBack: createWayBack(changes),
    offered: createOfferedFile(changes),
    app: { version, host: options.host, paper: systemPaper() },
  }
}

const pacerKey = 'hosts-to-leave-alone'

function createHost(options: HostOptions, basics: Basics, first: Workspace): Host {
  let workspace = first
  const shared = createShared(options, basics, {
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
    return createDesk({ ...shared, workspace, replaceWorkspace })
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
      if (workspace !== before) shared.changes.publish('change', { what: 'workspace', accountId: null })
      // what is changed from here on closes it
      if (kept !== null) shared.wayBack.openTo(kept)
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
    offerFile: (path) => shared.offered.offer(path),
    windowFiles: () => (files ??= createWindowFiles(join(basics.root, 'out', 'renderer'))),
    stay() {
      stays = true
      desk.stay()
    },
    async close() {
      leaving.abort()
      shared.works.cancel()
      await settled
      await desk.close(stays)
      await Promise.all([shared.reader.close(), shared.writer.close(), shared.fetcher.close(), shared.sample.close()])
      workspace.close()
      stopReporting()
    },
  }
}

/** All that works over one open workspace. */
type Desk = {
  readonly deps: Deps
  readonly router: Router
  stay(): void
  /** Stops what runs where it can go on; the workspace stays open. */
  close(stays: boolean): Promise<void>
}

function createDesk(deps: Deps): Desk {
  const timer = createTimer()
  const runner = createResearchRunner(deps)
  const preparer = createPreparer(deps, runner)
  const watcher = createWatcher(deps, runner, timer)
  const keepers = [createBinKeeper(deps, timer), createBackupKeeper(deps, timer), createSearchKeeper(deps, timer)]
  return {
    deps,
    router: createRouter(deps, runner, preparer),
    stay() {
      pauseAllSessions(deps, 'when-last-seen')
      runner.resumeInterrupted()
      preparer.resume()
      watcher.start()
      for (const keeper of keepers) keeper.start()
    },
    async close(stays) {
      if (stays) pauseAllSessions(deps, 'now')
      watcher.close()
      await preparer.close()
      for (const keeper of keepers) keeper.close()
      await runner.close()
    },
  }
}
