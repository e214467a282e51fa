import type { AccountId, OwnQuestionId } from '../core/model/ids.ts'
import type { OwnQuestion } from '../core/model/own-question.ts'

/** Questions the seller wrote, by account. */
export interface OwnQuestionStore {
  /** In the order they were written. */
  list(accountId: AccountId): readonly OwnQuestion[]
  get(id: OwnQuestionId): OwnQuestion | undefined
  save(question: OwnQuestion): void
  remove(id: OwnQuestionId): void
}
