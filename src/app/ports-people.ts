import type { HeldPlace } from '../core/model/erased-person.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Instant } from '../core/model/time.ts'

/** Where a name was found, by the record. */
export type HeldIn = { readonly what: HeldPlace['what']; readonly record: string; readonly times: number }

/** What is held about a person in an account. */
export interface PeopleStore {
  held(accountId: AccountId, forms: readonly string[]): readonly HeldPlace[]
  /**
   * Blots the forms of a name out of everything of the account, earlier versions and what is in the bin included, and out of what is read
   * there from now on. Pages whose address names them go whole. @returns how many records were changed
   */
  erase(accountId: AccountId, forms: readonly string[], now: Instant): number
  /** Does the same with whoever was erased from it before, where records came from elsewhere since. @returns how many forms of names stood in them */
  eraseAgain(accountId: AccountId): number
}
