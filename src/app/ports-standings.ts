import type { AccountId, PlaybookId } from '../core/model/ids.ts'
import type { ShownStanding, WeighedStanding } from '../core/model/radar.ts'
import type { Verdict } from '../core/model/snapshot.ts'
import type { Instant } from '../core/model/time.ts'

/** Which accounts the radar looks over; those in the bin and those that are no prospects are left out. */
export type RadarScope = {
  readonly playbookId: PlaybookId
  /** Fictional companies: only them, none of them, or with the rest. */
  readonly samples: 'only' | 'none' | 'too'
  readonly segment?: string
  readonly tag?: string
}

/** One account of the scope, with how a problem stands there by its latest snapshot. */
export type StandingRow = {
  readonly id: AccountId
  /** Folded. */
  readonly name: string
  /** Pages with text in its latest snapshot; 0 without one. */
  readonly pages: number
  /** Whether that snapshot looks through the playbook of the scope. */
  readonly looked: boolean
  readonly verdict: Verdict | null
  readonly weighed: WeighedStanding | null
}

/** How the problems of playbooks stand at accounts, by the latest snapshot of each: kept with it, so that no list has to read snapshots. */
export interface StandingStore {
  of(problemId: string, scope: RadarScope): readonly StandingRow[]
  /** What is shown of the problem at these accounts, where anything is on file. */
  shown(problemId: string, accountIds: readonly AccountId[]): ReadonlyMap<AccountId, ShownStanding>
  /** Accounts at which something speaks for a problem, by problem. */
  counts(scope: RadarScope): ReadonlyMap<string, number>
  /** When the latest snapshot of these accounts was made, and through which version of the playbook. */
  looks(
    accountIds: readonly AccountId[],
  ): ReadonlyMap<AccountId, { readonly asOf: Instant; readonly version: number | null }>
  /** Another text once anything was written to the workspace, by whomever. */
  revision(): string
  /** Accounts whose latest snapshot was kept before standings were, and is not taken in yet. */
  behind(): number
  /** Takes in at most so many of them. @returns how many are left */
  catchUp(most: number): number
}
