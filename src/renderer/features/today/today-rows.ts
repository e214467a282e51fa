import type { Account, Call } from '../../../contract/contract.ts'
import type { Today } from '../../../contract/calls.ts'
import type { CallDays } from './day-words.ts'

/** A row one can be on: a call, or an account without one. */
export interface TodayRow {
  /** Name of the row for the cursor. */
  readonly key: string
  readonly account: Account
  readonly call: Call | null
  readonly pagesRead: number
}

export const callKey = ({ id }: Call): string => `call ${id}`
export const accountKey = ({ id }: Account): string => `account ${id}`

/** All rows in the order in which they stand. */
export function rowsOf({ today, tomorrow, later }: CallDays, accounts: Today['accounts']): readonly TodayRow[] {
  return [
    ...[...today, ...tomorrow, ...later].map(({ call, account, pagesRead }) => ({
      key: callKey(call),
      account,
      call,
      pagesRead,
    })),
    ...accounts.map(({ account, pagesRead }) => ({ key: accountKey(account), account, call: null, pagesRead })),
  ]
}
