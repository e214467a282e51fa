import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SearchAnswer } from '../../../contract/search.ts'
import type { RequestFailed } from '../../failure.ts'
import { queries } from '../../queries/queries.ts'
import { isSame, type Shown, steady } from './steady.ts'

/** Of each type: enough to see what there is. One type alone is read further. */
const ofEach = 6
export const ofOne = 50
/** A pause after which the best come first: one that types on would not see them anyway. */
const pauseMs = 250

export interface Found {
  /** What was looked for. */
  readonly words: string
  /** Of the words as they are, or of the last key while it is on its way; null before the first. */
  readonly answer: SearchAnswer | null
  /** The answer is of the words as they are, ranked and counted. */
  readonly settled: boolean
  readonly error: RequestFailed | null
  /** The rows are still those of the last key. */
  readonly ofLastKey: boolean
}

/** What is found as one types: the newest at once, the best after a pause. `hold`: somebody is at a row, which then stays where it is. */
export function useFound(words: string, oneType: boolean, hold: boolean): Found {
  const each = oneType ? ofOne : ofEach
  const enabled = words !== ''
  const paused = useAfterPause(words) === words && enabled
  const newest = useQuery({
    ...queries.search({ words, order: 'newest', each }),
    enabled,
    placeholderData: keepPreviousData,
  })
  const best = useQuery({ ...queries.search({ words, order: 'best', each }), enabled: paused && !hold })
  const ranked = enabled ? best.data : undefined
  const now: Shown<SearchAnswer> = {
    words,
    answer: enabled ? (ranked ?? newest.data ?? null) : null,
    settled: ranked !== undefined,
    ofLastKey: ranked === undefined && newest.isPlaceholderData,
  }
  const [last, setLast] = useState(now)
  const shown = steady(last, now, hold)
  if (!isSame(shown, last)) setLast(shown)
  return { ...shown, error: best.error ?? newest.error }
}

/** The value as it was when it last rested. */
function useAfterPause(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
