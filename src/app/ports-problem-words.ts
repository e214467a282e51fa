import type { AccountId, ProblemWordId } from '../core/model/ids.ts'
import type { ProblemWord } from '../core/model/problem-word.ts'

/** The seller's word on likely problems. None is ever erased: one taken back keeps the moment at which it was. */
export interface ProblemWordStore {
  /** The latest first, those taken back included. */
  list(accountId: AccountId): readonly ProblemWord[]
  get(id: ProblemWordId): ProblemWord | undefined
  /** Keeps a new one, or that one was taken back. */
  save(word: ProblemWord): void
}
