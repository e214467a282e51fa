import { join } from 'node:path'
import { EventPublisher } from '@orpc/server'
import { createAssistKeys } from '../adapters/assist/assist-keys.ts'
import { createLateDoor } from '../adapters/assist/late-door.ts'
import { diskEncryptionOf } from '../adapters/system/disk-encryption.ts'
import { packageVersion } from '../adapters/resources/package-root.ts'
import { createResources } from '../adapters/resources/resources.ts'
import { createSampleSites } from '../adapters/sample/sample-sites.ts'
import { createOutFolders } from '../adapters/system/out-folders.ts'
import { systemPaper } from '../adapters/system/system-paper.ts'
import { createTimer } from '../adapters/system/timer.ts'
import { createPageFetcher } from '../adapters/web/guarded-fetch.ts'
import { createHostPacer, parsePacerState, sleepWithTimer } from '../adapters/web/host-pacer.ts'
import { createProxyWay } from '../adapters/web/proxy-way.ts'
import { createPrivateOrigins } from '../adapters/web/private-origins.ts'
import { probeFeeds, probeRobots, probeSite } from '../adapters/web/site-probe.ts'
import { createBriefWriter } from '../adapters/workers/brief-writer.ts'
import { createPageReader } from '../adapters/workers/page-reader.ts'
import { createOfferedFile } from '../app/backups/offered-file.ts'
import { createWayBack } from '../app/backups/way-back.ts'
import { createWorks } from '../app/backups/works.ts'
import type { Deps } from '../app/deps.ts'
import type { Workspace } from '../app/ports.ts'
import type { Change } from '../contract/workspace.ts'
import { userAgentFor } from '../core/model/crawler-name.ts'
import type { HostOptions } from './host-options.ts'

export type Basics = Pick<Deps, 'clock' | 'ids' | 'log' | 'crashes'> & { readonly root: string }

/** What outlives a workspace that is replaced: the network, threads, keys, and what the window is told by. `settings` are those of the one that is open. */
export function createLasting(
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
