/** Where the focus was in the frame: the element, the row it stands in, and that row's place among its like. */
interface Place {
  readonly element: HTMLElement
  readonly row: HTMLElement | null
  readonly index: number
  readonly pane: HTMLElement | null
}

const rows = '[data-item], [data-row]'
let last: Place | null = null
let checking = false

/**
 * The focus is never lost: when what had it goes away (a row that was removed, a dialog that was closed), it goes back to where it was, or
 * to the row that took the place of the one that went, or to its pane. Once, before the window is drawn.
 */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => remember(target))
  // a removed element says no word of its own when it had the focus
  new MutationObserver(checkSoon).observe(document.documentElement, { childList: true, subtree: true })
}

function remember(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.closest('.frame')) return
  const row = target.closest<HTMLElement>(rows)
  const pane = target.closest<HTMLElement>('[data-pane]')
  last = { element: target, row, index: row && pane ? rowsIn(pane).indexOf(row) : -1, pane }
}

const rowsIn = (pane: HTMLElement): HTMLElement[] => [...pane.querySelectorAll<HTMLElement>(rows)]

/** After what removed it has put the focus somewhere itself, and what comes in its place is drawn. */
function checkSoon(): void {
  if (checking || !isLost()) return
  checking = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      checking = false
      if (last && isLost()) focusNear(last)
    }),
  )
}

const isLost = (): boolean =>
  document.hasFocus() && document.activeElement === document.body && document.querySelector('[role="dialog"]') === null

function focusNear({ element, row, index, pane }: Place): void {
  const others = pane?.isConnected && index >= 0 ? rowsIn(pane) : []
  const near = [
    element,
    row,
    others[Math.min(index, others.length - 1)],
    pane,
    document.querySelector<HTMLElement>('main'),
  ]
  for (const candidate of near) if (candidate?.isConnected && takes(candidate)) return
}

/** Gives it the focus, or the first thing inside that can have it. @returns whether it has it now */
function takes(candidate: HTMLElement): boolean {
  candidate.focus({ preventScroll: true })
  if (document.activeElement !== candidate && candidate.matches(rows))
    candidate.querySelector<HTMLElement>('a[href], button')?.focus({ preventScroll: true })
  return candidate.contains(document.activeElement)
}
