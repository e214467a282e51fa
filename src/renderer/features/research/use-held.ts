import { type FocusEvent, useState } from 'react'
import { isTyping } from '../../keys/text-coming.ts'
import type { ClaimId, Finding } from '../../../contract/contract.ts'

/** As many findings come in by themselves as fill a first screen. */
const fillsAScreen = 6
/** Rows put in at one press, so that the window never stalls. */
const mostAtOnce = 200

interface Hold {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

/** Keeps where things stand while one types among them: a field that moved would lose the next letters. */
export function useHeldWhileTyping<T>(value: T) {
  const [typing, setTyping] = useState(false)
  const [shown, setShown] = useState(value)
  if (!typing && shown !== value) setShown(value)
  return {
    shown: typing ? shown : value,
    hold: {
      onFocus: ({ target }: FocusEvent) => setTyping(isTyping(target)),
      onBlur: () => setTyping(false),
    },
  }
}

/** Keeps what is under the pointer as it is; what came meanwhile shows when the pointer leaves. */
export function useHeldUnderPointer<T>(value: T): { readonly shown: T; readonly hold: Hold } {
  const [over, setOver] = useState(false)
  const [shown, setShown] = useState(value)
  if (!over && shown !== value) setShown(value)
  return {
    shown: over ? shown : value,
    hold: { onPointerEnter: () => setOver(true), onPointerLeave: () => setOver(false) },
  }
}

/**
 * Findings on screen, and how many wait behind "show n new". They come in by themselves only where nobody points or has
 * the focus: the first few, and the rest once the run has ended.
 */
export function useHeldFindings(
  findings: readonly Finding[],
  ended: boolean,
): {
  readonly shown: readonly Finding[]
  readonly waiting: number
  readonly showNew: () => void
  readonly engage: Hold & { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent) => void }
} {
  const [ids, setIds] = useState<ReadonlySet<ClaimId>>(new Set())
  const [over, setOver] = useState(false)
  const [focused, setFocused] = useState(false)
  const hidden = findings.filter(({ id }) => !ids.has(id))
  const free = !over && !focused && (ended || ids.size < fillsAScreen)
  const take = (count: number) => setIds(new Set([...ids, ...hidden.slice(0, count).map(({ id }) => id)]))
  if (free && hidden.length > 0) take(ended ? mostAtOnce : fillsAScreen - ids.size)
  return {
    shown: findings.filter(({ id }) => ids.has(id)),
    waiting: hidden.length,
    showNew: () => take(mostAtOnce),
    engage: {
      onPointerEnter: () => setOver(true),
      onPointerLeave: () => setOver(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }) => setFocused(currentTarget.contains(relatedTarget)),
    },
  }
}
