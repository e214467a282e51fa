import { type RefObject, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'

/** Typing shows at once what was typed; the address follows. */
export function FindField({
  field,
  typed,
  onFind,
}: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly typed: string
  readonly onFind: (find: string) => void
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
    <label className="acctfind">
      <Icon name="search" size="s" />
      <span className="sr">Find an account by its name or domain</span>
      <input
        ref={field}
        type="search"
        placeholder="Name or domain"
        value={text}
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => find(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text !== '') find('')
          else if (event.key === 'Escape') event.currentTarget.blur()
          else if (event.key === 'Enter' || event.key === 'ArrowDown') focusFirstRow()
          else return
          event.preventDefault()
        }}
      />
      <Kbd keys="f" />
    </label>
  )
}

const focusFirstRow = (): void => document.querySelector<HTMLElement>('.accts [data-row]')?.focus()
