/** Into the text of the note that stands beside a list. */
export const focusText = (): void => document.querySelector<HTMLElement>('.notesroom .cm-content')?.focus()

/** Out of a note to its row; to the list where that is not in sight. */
export function backToList(): void {
  const row = document.querySelector<HTMLElement>('.noterows [aria-current]')
  const other = row ?? document.querySelector<HTMLElement>('.noterows .is-cursor, .notesroom [data-pane]')
  other?.focus()
}
