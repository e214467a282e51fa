import type { KeyPress } from './key-match.ts'
import { createTypeAhead, forText, mayBeHeld } from './type-ahead.ts'

/** How often it is looked whether the field has come. */
const lookMs = 25

const held = createTypeAhead(forText)
let until = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Text that is typed before its field is there: kept, and put into the first field that takes the focus. */
export const comingText = {
  /** A field will come. */
  expect(): void {
    until = performance.now() + forText.ms
    clearTimeout(timer)
    timer = setTimeout(look, lookMs)
  },
  /** Is this press part of it? Leaving (Escape, Tab, a shortcut of the window) ends the waiting. */
  takes(press: KeyPress, now: number): boolean {
    if (now > until) return false
    if (press.typing || !mayBeHeld(press) || press.key === 'Escape') {
      // what came before goes in first, so that the letters keep their order
      if (press.typing) give(now)
      forget()
      return false
    }
    held.hold(press, now)
    return true
  },
}

function look(): void {
  const now = performance.now()
  if (isTyping(document.activeElement)) {
    give(now)
    forget()
  } else if (now > until) forget()
  else timer = setTimeout(look, lookMs)
}

function give(now: number): void {
  while (held.waiting) held.deliver(now, ({ key }) => (typeInto(key), 'taken'))
}

function forget(): void {
  until = 0
  clearTimeout(timer)
  held.drop()
}

/** Types into the field in focus, in the only way that keeps the field's own undo. */
export function typeInto(key: string): void {
  if (key === 'Enter') pressEnter(document.activeElement)
  else if (key.length === 1) type('insertText', key)
}

/** What Enter does where one types: what the field makes of it, else another line, or where there is only one the form is sent. */
function pressEnter(field: Element | null): void {
  const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
  if (field?.dispatchEvent(enter) !== true) return
  if (field instanceof HTMLInputElement) field.form?.requestSubmit()
  else type(field instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph')
}

// oxlint-disable-next-line typescript/no-deprecated -- without a successor, and in every browser
const type = (command: string, text?: string): boolean => document.execCommand(command, false, text)

const textless = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'])

/** Does it take text? */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !textless.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
