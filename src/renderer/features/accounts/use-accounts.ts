import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { queries } from '../../queries/queries.ts'
import type { RequestFailed } from '../../failure.ts'
import { localDay } from '../../words/dates.ts'
import { type Choice, orderOf, searchOf } from './account-address.ts'
import { useBulkRun } from './bulk-run.ts'
import { pageSize, pagesFor } from './account-pages.ts'

export interface AccountList {
  /** Those on screen, in order: of the choice before, until the new one is answered. */
  readonly ids: readonly AccountId[]
  /** How many accounts there are, whatever the filter; null until that is known. */
  readonly all: number | null
  /** The choice that the rows answer to. */
  readonly shown: Choice
  readonly pending: boolean
  /** The rows are those of the choice before. */
  readonly stale: boolean
  /** Others match now, or stand elsewhere; nothing moves until it is asked for. */
  readonly changed: boolean
  readonly showNew: () => void
  /** The user changes something: what follows from it is shown at once. */
  readonly expectChange: () => void
  readonly error: RequestFailed | null
  readonly retry: () => void
}

interface Held {
  readonly key: string
  readonly choice: Choice
  readonly ids: readonly AccountId[]
  readonly all: number
}

/** As long as what the user did may still be told in parts. */
const expectedMs = 4000

/**
 * Who matches, in order. The order is held: research that ends meanwhile moves no row under the pointer, it is offered. What the user does
 * is shown at once, and so is what comes and goes among all accounts by name, where nothing changes places.
 */
export function useAccountList(choice: Choice): AccountList {
  const now = useNow()
  const answer = useQuery(queries.matching(orderOf(choice, now)))
  const [held, setHeld] = useState<Held | null>(null)
  const { expected, expectChange } = useExpected()
  // calls ahead are others on another day
  const key = `${searchOf(choice)} ${localDay(now)}`
  const fresh = answer.data
  const same = held?.key === key
  const changed = same && fresh !== undefined && !sameIds(held.ids, fresh.accountIds)
  const atOnce = !same || held.ids.length === 0 || expected || searchOf({ ...choice, find: '' }) === ''
  const take = () => fresh && setHeld({ key, choice, ids: fresh.accountIds, all: fresh.all })
  if (fresh && (!same || changed) && atOnce) take()
  return {
    ids: held?.ids ?? [],
    all: fresh?.all ?? held?.all ?? null,
    shown: held?.choice ?? choice,
    stale: held !== null && !same && !answer.error,
    pending: held === null && answer.isPending,
    changed: changed && !atOnce,
    showNew: take,
    expectChange,
    error: answer.error,
    retry: () => void answer.refetch(),
  }
}

function useExpected(): { readonly expected: boolean; readonly expectChange: () => void } {
  const [expected, setExpected] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const expectChange = useCallback(() => {
    setExpected(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setExpected(false), expectedMs)
  }, [])
  // what is done to many is told as it goes on
  useEffect(() => useBulkRun.subscribe(expectChange), [expectChange])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { expected, expectChange }
}

const sameIds = (a: readonly AccountId[], b: readonly AccountId[]): boolean =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]))

/** The rows from `first` to `last`; one that has not come yet is undefined. */
export function useAccountRows(
  ids: readonly AccountId[],
  first: number,
  last: number,
): (index: number) => AccountRow | undefined {
  const parts = pagesFor(first, Math.min(last, ids.length - 1))
    .map((page) => ids.slice(page * pageSize, (page + 1) * pageSize))
    .filter((part) => part.length > 0)
  const answers = useQueries({ queries: parts.map((part) => queries.accountRows(part)) })
  const rows = new Map(answers.flatMap(({ data }) => data ?? []).map((row) => [row.account.id, row]))
  return (index) => {
    const id = ids[index]
    return id === undefined ? undefined : rows.get(id)
  }
}
