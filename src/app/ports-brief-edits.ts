import type { BriefEdits } from '../core/model/brief-edits.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'

/** Whose lines: of one page of an account, for one call or, with null, for none. */
export type EditedPageId = {
  readonly accountId: AccountId
  readonly callId: CallId | null
  readonly page: 'brief' | 'handout'
}

/** What the seller did to the lines of a page. */
export interface BriefEditStore {
  get(id: EditedPageId): BriefEdits | undefined
  save(id: EditedPageId, edits: BriefEdits): void
  /** All of an account, to be checked. */
  list(accountId: AccountId): readonly BriefEdits[]
}
