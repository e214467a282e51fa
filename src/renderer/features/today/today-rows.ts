import type { Account, Call } from '../../../contract/contract.ts'
import type { CallRow, Today } from '../../../contract/calls.ts'
import { type DayGroup, dayToPrepare, isLeft } from './day-words.ts'

/** A row one can be on: a call, or an account without one. */
export interface TodayRow {
  /** Name of the row for the cursor. */
  readonly key: string
  readonly account: Account
  readonly call: Call | null
  readonly pagesRead: number
  /** Its brief waits for the seller's word: a call still ahead, and none was given. */
  readonly toApprove: boolean
  readonly research: CallRow['research']
}

export const callKey = ({ id }: Call): string => `call ${id}`
export const accountKey = ({ id }: Account): string => `account ${id}`

/** All rows in the order in which they stand. */
export function rowsOf(groups: readonly DayGroup[], accounts: Today['accounts'], now: Date): readonly TodayRow[] {
  return [
    ...groups.flatMap(({ calls }) =>
      calls.map((row) => ({
        key: callKey(row.call),
        account: row.account,
        call: row.call,
        pagesRead: row.pagesRead,
        toApprove: row.approval === null && isLeft(row, now),
        research: row.research,
      })),
    ),
    ...accounts.map(({ account, pagesRead }) => ({
      key: accountKey(account),
      account,
      call: null,
      pagesRead,
      toApprove: false,
      research: null,
    })),
  ]
}

/** The row the cursor is on at first: the first call of the next day that has any, else the next one today. */
export function firstRow(rows: readonly TodayRow[], groups: readonly DayGroup[], now: Date): TodayRow | undefined {
  const next = dayToPrepare(groups, now)?.calls[0]
  const left = groups.flatMap(({ calls }) => calls).find((row) => isLeft(row, now))
  const chosen = next ?? left
  return (chosen && rows.find(({ key }) => key === callKey(chosen.call))) ?? rows[0]
}
