import type { AssistKeys, LanguageModel } from './ports-assist.ts'
import type { CrashReports } from './ports-crashes.ts'
import type { EventPublisher } from '@orpc/server'
import type { DiskEncryption } from '../core/model/disk-encryption.ts'
import type { Paper } from '../core/model/brief.ts'
import type { JobBoardName } from '../core/model/job-board.ts'
import type { Change } from '../contract/workspace.ts'
import type { PageRenderer } from './ports-rendering.ts'
import type { BriefWriter } from './ports-documents.ts'
import type { OutFolders } from './ports-out-folders.ts'
import type { Clock, Ids, Log, Resources, SampleSites, Workspace } from './ports.ts'
import type { HostPacer, PageFetcher, PrivateOrigins, ProxyWay, SiteProbe } from './ports-web.ts'
import type { BackupReason } from '../core/model/backup.ts'
import type { Result } from '../core/model/result.ts'
import type { OfferedFile } from './backups/offered-file.ts'
import type { WayBack } from './backups/way-back.ts'
import type { Works } from './backups/works.ts'
import type { Incoming } from './ports-backups.ts'
import type { PageReader } from './ports-reading.ts'

/** What the use cases stand on. `compose` fills it; tests fill it with the real things and a fixed clock. */
export type Deps = {
  readonly workspace: Workspace
  readonly fetcher: PageFetcher
  readonly proxy: ProxyWay
  readonly pacer: HostPacer
  readonly languageModel: LanguageModel
  readonly assistKeys: AssistKeys
  readonly probe: SiteProbe
  readonly privateOrigins: PrivateOrigins
  /** Where the public interface of a job board is played by another server; empty but in tests. */
  readonly jobBoardOrigins: Readonly<Partial<Record<JobBoardName, string>>>
  readonly reader: PageReader
  /** Null where no browser can be had: pages that are empty without their scripts are listed as such. */
  readonly renderer: PageRenderer | null
  readonly writer: BriefWriter
  readonly outFolders: OutFolders
  /** Asks the system about the disk that a folder lies on. */
  readonly diskEncryption: (folder: string) => Promise<DiskEncryption>
  /** Shows a folder in the system’s own way, and says what went wrong, or nothing; null where no folder can be shown. */
  readonly showFolder: ((path: string) => Promise<string>) | null
  readonly resources: Resources
  readonly sample: SampleSites
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly crashes: CrashReports
  readonly changes: EventPublisher<{ change: Change }>
  readonly works: Works
  readonly wayBack: WayBack
  readonly offered: OfferedFile
  /**
   * Lets another database take the workspace's place: what runs is stopped and goes on over the other one.
   * While `make` gets it ready nothing can be saved; where that fails, all is as it was.
   * These deps are those of the workspace that was; whoever asks is done with them, and goes on with those that are answered.
   */
  readonly replaceWorkspace: (
    make: () => Promise<Result<Incoming>>,
    reason: Exclude<BackupReason, 'other'>,
  ) => Promise<Result<{ readonly kept: string; readonly deps: Deps }>>
  readonly app: {
    readonly version: string
    readonly host: 'desktop' | 'browser' | 'command-line'
    /** What this computer's country prints on. */
    readonly paper: Paper
  }
}

/** Tells open windows what to ask for again. */
export function changed(deps: Pick<Deps, 'changes'>, what: Change['what'], accountId: string | null = null): void {
  deps.changes.publish('change', { what, accountId })
}
