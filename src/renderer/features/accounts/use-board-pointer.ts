import { type RefObject, useEffect } from 'react'
import type { StandingVerdict } from '../../../contract/accounts.ts'
import { standingWord } from './account-address.ts'

const cargo = 'application/x-groundwork-account'

interface Acts {
  readonly onFocus: (verdict: StandingVerdict, index: number) => void
  readonly onDrop: (accountId: string, to: StandingVerdict) => void
}

const cardOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null)
const columnOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
const verdictOf = (column: HTMLElement | null): StandingVerdict | undefined =>
  // written by the board
  column && Object.hasOwn(standingWord, column.dataset['column'] ?? '')
    ? (column.dataset['column'] as StandingVerdict)
    : undefined

/** Cards dragged from column to column, and the cursor that goes where the focus goes: all of the board in one place. */
export function useBoardPointer(board: RefObject<HTMLElement | null>, { onFocus, onDrop }: Acts): void {
  useEffect(() => {
    const element = board.current
    if (!element) return undefined
    const light = (column: HTMLElement | null) => {
      for (const one of element.querySelectorAll('[data-column]')) one.classList.toggle('over', one === column)
    }
    const stop = new AbortController()
    const listen = <K extends keyof HTMLElementEventMap>(of: K, act: (event: HTMLElementEventMap[K]) => void) =>
      element.addEventListener(of, act, { signal: stop.signal })
    listen('focusin', (event) => {
      const [card, verdict] = [cardOf(event), verdictOf(columnOf(event))]
      if (card && verdict !== undefined) onFocus(verdict, Number(card.dataset['card']))
    })
    listen('dragstart', (event) => {
      const id = cardOf(event)?.dataset['account']
      if (id === undefined || !event.dataTransfer) return
      event.dataTransfer.setData(cargo, id)
      event.dataTransfer.effectAllowed = 'move'
    })
    listen('dragover', (event) => {
      const column = columnOf(event)
      if (!column || event.dataTransfer?.types.includes(cargo) !== true) return
      event.preventDefault()
      light(column)
    })
    listen('dragend', () => light(null))
    listen('drop', (event) => {
      const [id, to] = [event.dataTransfer?.getData(cargo) ?? '', verdictOf(columnOf(event))]
      light(null)
      if (id === '' || to === undefined) return
      event.preventDefault()
      onDrop(id, to)
    })
    return () => stop.abort()
  })
}
