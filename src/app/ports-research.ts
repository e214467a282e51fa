import type { AccountId, ResearchId, SessionId } from '../core/model/ids.ts'
import type { Research } from '../core/model/research.ts'
import type { Session } from '../core/model/session.ts'
import type { Instant } from '../core/model/time.ts'

export interface ResearchStore {
  list(filter?: { readonly accountId?: AccountId; readonly state?: Research['state'] }): readonly Research[]
  get(id: ResearchId): Research | undefined
  save(research: Research): void
  /** All of them or none: a queue of a thousand is one write. */
  saveAll(runs: readonly Research[]): void
  /** The latest that do not wait, those of accounts in the bin left out. */
  latest(limit: number): readonly Research[]
  /** Those that wait, the next one first. */
  waiting(limit: number): readonly Research[]
  /** Everything put in the queue at this moment or later, in the order of the queue, whatever became of it. */
  queuedSince(since: Instant): readonly Research[]
  /** What is waiting, running or interrupted for each of the accounts that has any. */
  going(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Research['state']>
  /** Pages on file that each run read last, by counting in the database. */
  pagesSaved(researchIds: readonly ResearchId[]): ReadonlyMap<ResearchId, number>
}

export interface SessionStore {
  /** Of one account, the latest first. */
  list(accountId: AccountId): readonly Session[]
  /** Those that have not ended, the latest first. */
  open(): readonly Session[]
  get(id: SessionId): Session | undefined
  save(session: Session): void
}
