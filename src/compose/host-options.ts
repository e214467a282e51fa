import type { DoorLimits } from '../adapters/assist/model-door.ts'
import type { FetchLimits } from '../adapters/web/guarded-fetch.ts'
import type { Deps } from '../app/deps.ts'
import type { KeyVault } from '../app/ports-assist.ts'
import type { PageRenderer } from '../app/ports-rendering.ts'

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
