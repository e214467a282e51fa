import type { Decision } from '../core/model/decision.ts'
import type { AccountId, DecisionId } from '../core/model/ids.ts'

/** The user's words on signals. None is ever taken away: one taken back keeps the day on which it was. */
export interface DecisionStore {
  /** Of one account, or of all; the latest first, those taken back included. */
  list(accountId?: AccountId): readonly Decision[]
  get(id: DecisionId): Decision | undefined
  /** Keeps a new one, or the day on which one was taken back. */
  save(decision: Decision): void
  /** Hits on the pages on file by `RuleRecord.key`, by counting in the database. */
  hitsByRule(): ReadonlyMap<string, number>
  /** Grows with every decision that is kept or taken back: what was made of all of them is old then. */
  version(): number
}
