import { join } from 'node:path'
import { EventPublisher, createRouterClient } from '@orpc/server'
import { createBriefWriter } from './adapters/documents/brief-pdf.ts'
import { packageRoot, packageVersion } from './adapters/resources/package-root.ts'
import { createResources } from './adapters/resources/resources.ts'
import { createSampleSites } from './adapters/sample/sample-sites.ts'
import { openWorkspace } from './adapters/sqlite/open-workspace.ts'
import { createClock } from './adapters/system/clock.ts'
import { createIds } from './adapters/system/ids.ts'
import { createLog } from './adapters/system/log.ts'
import { systemPaper } from './adapters/system/system-paper.ts'
import { createTimer } from './adapters/system/timer.ts'
import { type FetchLimits, createPageFetcher } from './adapters/web/guarded-fetch.ts'
import { createHostPacer, parsePacerState, sleepWithTimer } from './adapters/web/host-pacer.ts'
import { createPrivateOrigins } from './adapters/web/private-origins.ts'
import { probeFeeds, probeRobots, probeSite } from './adapters/web/site-probe.ts'
import { type WindowFiles, createWindowFiles } from './adapters/window/window-files.ts'
import { createPageReader } from './adapters/workers/page-reader.ts'
import { type Router, createRouter } from './app/api.ts'
import { type BinKeeper, createBinKeeper } from './app/bin/bin-keeper.ts'
import type { Deps } from './app/deps.ts'
import { generateWorkspace } from './app/generate/generate-workspace.ts'
import type { PageRenderer } from './app/ports-rendering.ts'
import type { Workspace } from './app/ports.ts'
import { type Preparer, createPreparer } from './app/prepare/preparer.ts'
import { type ResearchRunner, createResearchRunner } from './app/research/runner.ts'
import { pauseAllSessions } from './app/sessions.ts'
import { type Watcher, createWatcher } from './app/watch/watcher.ts'
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
  /** Tests give their own moment, */
  readonly now?: () => Date
  /** and deadlines that do not make them wait. */
  readonly fetchLimits?: Partial<FetchLimits>
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
  /** For a host that stays: goes on with research that a kill or a power cut ended, checks what is watched, and warms up what is slow at first use. */
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
  const ids = createIds(clock)
  const log = createLog(join(options.workspace, 'logs'))
  const opened = openWorkspace({ path: options.workspace, mode: options.mode, host: hostNames[options.host], clock })
  if (!opened.ok) return opened
  const workspace = opened.value
  const deps = createDeps(options, { root, clock, ids, log, workspace })
  const runner = createResearchRunner(deps)
  const timer = createTimer()
  const kept = { watcher: createWatcher(deps, runner, timer), binKeeper: createBinKeeper(deps, timer) }
  return ok(createHost(deps, { runner, preparer: createPreparer(deps, runner), ...kept }, root))
}

function createDeps(
  options: HostOptions,
  parts: Pick<Deps, 'clock' | 'ids' | 'log' | 'workspace'> & { readonly root: string },
): Deps {
  const { root, clock, workspace } = parts
  const privateOrigins = createPrivateOrigins(options.privateOrigins)
  const version = packageVersion(root)
  const pacer = createHostPacer({
    now: () => Date.parse(clock.now()),
    sleep: sleepWithTimer,
    mayHurry: privateOrigins.has,
    state: parsePacerState(workspace.settings.memory(pacerKey)),
    changed: (state) => workspace.settings.remember(pacerKey, JSON.stringify(state)),
  })
  const fetcher = createPageFetcher({
    userAgent: () => userAgentFor(version, workspace.settings.get().crawlerContact),
    allowedPrivateOrigins: privateOrigins.all,
    ...(options.fetchLimits ? { limits: options.fetchLimits } : {}),
    pacer,
  })
  return {
    ...parts,
    fetcher,
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
    writer: createBriefWriter(),
    resources: createResources(join(root, 'resources')),
    sample: createSampleSites(join(root, 'resources', 'sample'), () => clock.now(), workspace.settings),
    changes: new EventPublisher<{ change: Change }>(),
    app: { version, host: options.host, paper: systemPaper() },
  }
}

const pacerKey = 'hosts-to-leave-alone'

function createHost(
  deps: Deps,
  {
    runner,
    watcher,
    preparer,
    binKeeper,
  }: {
    readonly runner: ResearchRunner
    readonly watcher: Watcher
    readonly preparer: Preparer
    readonly binKeeper: BinKeeper
  },
  root: string,
): Host {
  const router = createRouter(deps, runner, preparer)
  let files: WindowFiles | undefined
  let stays = false
  return {
    router,
    api: createRouterClient(router, { context: {} }),
    workspace: deps.workspace,
    generate: (...asked) => generateWorkspace(deps, ...asked),
    windowFiles: () => (files ??= createWindowFiles(join(root, 'out', 'renderer'))),
    stay() {
      stays = true
      pauseAllSessions(deps, 'when-last-seen')
      runner.resumeInterrupted()
      preparer.resume()
      watcher.start()
      binKeeper.start()
      deps.writer.warmUp().catch((error: unknown) => deps.log.warn('warming up failed', { error: String(error) }))
    },
    async close() {
      if (stays) pauseAllSessions(deps, 'now')
      watcher.close()
      await preparer.close()
      binKeeper.close()
      await runner.close()
      await Promise.all([deps.reader.close(), deps.fetcher.close(), deps.sample.close()])
      deps.workspace.close()
    },
  }
}
