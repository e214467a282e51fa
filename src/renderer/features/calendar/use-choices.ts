import { useState } from 'react'
import type { CalendarRow } from '../../../contract/calendar.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { isChosenAtFirst, rowKey, takesAway } from './calendar-words.ts'

interface Choice {
  readonly on: boolean
  /** Place in the companies offered; their number is another, -1 none. */
  readonly at: number
  /** What was typed for another one. */
  readonly words: string
}

export type Target = { readonly accountId: AccountId } | { readonly words: string }

/** A row that is to be taken over, with where it goes; null where it takes a call away. */
export interface Chosen {
  readonly row: CalendarRow
  readonly to: Target | null
}

export interface Choices {
  readonly chosen: readonly Chosen[]
  isOn(row: CalendarRow): boolean
  toggle(row: CalendarRow): void
  /** All times of its series, as the row itself. */
  toggleSeries(row: CalendarRow): void
  companyOf(row: CalendarRow): { readonly at: number; readonly words: string }
  setCompany(row: CalendarRow, at: number): void
  setWords(row: CalendarRow, words: string): void
}

/** What the user took of a calendar so far. Rows that were read anew keep what was chosen of them. */
export function useChoices(rows: readonly CalendarRow[]): Choices {
  const [made, setMade] = useState<ReadonlyMap<string, Choice>>(new Map())
  const choiceOf = (row: CalendarRow): Choice =>
    made.get(rowKey(row)) ?? { on: isChosenAtFirst(row), at: row.companies.length > 0 ? 0 : -1, words: '' }
  const set = (of: readonly CalendarRow[], part: Partial<Choice>): void => {
    const next = new Map(made)
    for (const row of of) next.set(rowKey(row), { ...choiceOf(row), ...part })
    setMade(next)
  }
  const seriesOf = (row: CalendarRow) => rows.filter(({ entry }) => entry.uid === row.entry.uid)
  // a series is with one company: what is chosen at one of its times holds for those that stand as it did
  const alike = (row: CalendarRow) => {
    const { at, words } = choiceOf(row)
    return seriesOf(row).filter((one) => choiceOf(one).at === at && choiceOf(one).words === words)
  }
  return {
    chosen: rows.flatMap((row) => {
      const choice = choiceOf(row)
      const to = targetOf(row, choice)
      return choice.on && (to !== null || takesAway(row)) ? [{ row, to }] : []
    }),
    isOn: (row) => choiceOf(row).on,
    toggle: (row) => set([row], { on: !choiceOf(row).on }),
    toggleSeries: (row) => set(seriesOf(row), { on: !choiceOf(row).on }),
    companyOf: choiceOf,
    // whoever chooses a company means to take it over
    setCompany: (row, at) => set(alike(row), { at, on: at >= 0 }),
    setWords: (row, words) => set(alike(row), { words, on: true }),
  }
}

function targetOf(row: CalendarRow, { at, words }: Choice): Target | null {
  if (takesAway(row)) return null
  const company = row.companies[at]
  if (company?.is === 'account') return { accountId: company.accountId }
  if (company) return { words: company.site }
  return words.trim() === '' ? null : { words: words.trim() }
}
