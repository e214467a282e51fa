import './find-field.css'
import { type RefObject, useState } from 'react'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

/** Narrows a list while one types: what was typed shows at once, the address follows. Enter goes into the list, Esc out of the words. */
export function FindField({
  field,
  typed,
  label,
  placeholder,
  most,
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
          else if (event.key === 'Enter' || event.key === 'ArrowDown') onEnter()
          else return
          event.preventDefault()
        }}
      />
      <Kbd keys="f" />
    </label>
  )
}
