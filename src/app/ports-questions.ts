import type { AccountId, OwnQuestionId } from '../core/model/ids.ts'
import type { OwnQuestion } from '../core/model/own-question.ts'
import type { Instant } from '../core/model/time.ts'

/** Questions the seller wrote, by account. */
export interface OwnQuestionStore {
  /** In the order they were written. */
  list(accountId: AccountId): readonly OwnQuestion[]
  get(id: OwnQuestionId): OwnQuestion | undefined
  save(question: OwnQuestion): void
  /** Into the bin; `restore` brings it back. */
  remove(id: OwnQuestionId, at: Instant): void
  restore(id: OwnQuestionId): OwnQuestion | undefined
}
