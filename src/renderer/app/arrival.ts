/** Set when the window went to another place, until that place has the focus. */
let arriving = false

/** Another place: reading starts there. A place that focused something itself keeps that. */
export function arrive(work: HTMLElement | null): void {
  arriving = true
  if (!work?.contains(document.activeElement)) focusMain()
}

/** Called by a screen when it is there: it may have been loaded after the window arrived. */
export function focusArrival(): void {
  if (arriving && document.activeElement === document.body) focusMain()
}

/** The user goes on by themselves: nothing is focused for them any more. */
export function settle(): void {
  arriving = false
}

export const focusMain = (): void => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
