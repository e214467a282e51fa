import './find-field.css'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

/** Narrows a list while one types: what was typed shows at once, the address follows. Enter goes into the list, Esc out of the words. */
export function FindField({
  field,
  typed,
  label,
  placeholder,
  most,
  stale = false,
  onFind,
  onEnter,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly typed: string
  /** What a screen reader calls it. */
  readonly label: string
  readonly placeholder: string
  /** Characters it takes. */
  readonly most: number
  /** The rows are still those of other words: Enter waits for those of these. */
  readonly stale?: boolean
  readonly onFind: (find: string) => void
  readonly onEnter: () => void
}) {
  const [text, setText] = useState(typed)
  const [sent, setSent] = useState(typed)
  // changed from outside: Esc, or back and forward
  if (typed !== sent) {
    setSent(typed)
    setText(typed)
  }
  const entered = useRef(false)
  useEffect(() => {
    if (!entered.current || stale) return
    entered.current = false
    // those in sight are drawn by then
    requestAnimationFrame(onEnter)
  })
  const find = (next: string) => {
    setText(next)
    setSent(next)
    onFind(next)
  }
  return (
    <label className="findfield">
      <Icon name="search" size="s" />
      <span className="sr">{label}</span>
      <input
        ref={field}
        type="search"
        placeholder={placeholder}
        value={text}
        maxLength={most}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => find(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') find('')
          else if (event.key === 'Escape') event.currentTarget.blur()
          else if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
          else if (stale) {
            event.currentTarget.blur()
            entered.current = true
          } else onEnter()
          event.preventDefault()
        }}
      />
      <Kbd keys="f" />
    </label>
  )
}
