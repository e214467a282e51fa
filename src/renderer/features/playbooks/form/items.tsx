import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { useWindow } from '../../../stores/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { usePlaybookForm } from './form-context.ts'
import { addressOf } from './values.ts'

interface ItemProps {
  /** The list, and the item's place in it. */
  readonly list: PlaybookPath
  readonly index: number
  readonly count: number
  /** What it is called when it is moved or taken out. */
  readonly name: string
}

/** Moves an item and keeps the focus on what moved it. */
function useMove({ list, index, count, name }: ItemProps) {
  const { edit, typing } = usePlaybookForm()
  const speak = useWindow((state) => state.speak)
  return async (by: 1 | -1): Promise<void> => {
    const to = index + by
    if (to < 0 || to >= count) return
    const focused = document.activeElement
    const tool = focused instanceof HTMLElement ? (focused.dataset['tool'] ?? focused.dataset['path']) : undefined
    // what is being typed is of the place the item has now
    for (const handOn of typing) handOn()
    await edit([{ op: 'move', path: [...list, index], to }])
    speak(`${name}: place ${to + 1} of ${count}`)
    const from = addressOf([...list, index])
    const wanted = tool?.startsWith(from) ? addressOf([...list, to]) + tool.slice(from.length) : tool
    focusDrawn(addressOf([...list, to]), wanted)
  }
}

/** The list is drawn with what was changed, and has the focus, before the next key comes. */
function focusDrawn(item: string, wanted: string | undefined): void {
  flushSync(() => undefined)
  const row = document.querySelector(`[data-item-path="${CSS.escape(item)}"]`)
  const found = row?.querySelector<HTMLElement>(`[data-tool="${wanted}"], [data-path="${wanted}"]`)
  const place = found ?? row?.querySelector<HTMLElement>('[data-tool="open"], [data-path]')
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'nearest' })
}

/** One item of a list: Alt and an arrow move it, and so do its buttons. */
export function Item({
  children,
  className,
  onFocus,
  ...props
}: ItemProps & {
  readonly children: ReactNode
  readonly className?: string
  readonly onFocus?: () => void
}) {
  const move = useMove(props)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    // the innermost item moves
    event.stopPropagation()
    void move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is typed in its fields and on its buttons comes up to it; it takes no focus of its own
    <li
      className={className}
      data-item-path={addressOf([...props.list, props.index])}
      onKeyDown={onKeyDown}
      {...(onFocus ? { onFocus } : {})}
    >
      {children}
    </li>
  )
}

/** Up, down, out. */
export function ItemTools(props: ItemProps) {
  const { list, index, count, name } = props
  const { takeOut } = usePlaybookForm()
  const move = useMove(props)
  const out = async (): Promise<void> => {
    await takeOut(list, index, name)
    focusDrawn(addressOf([...list, Math.min(index, count - 2)]), 'out')
  }
  return (
    <span className="itemtools">
      <Button
        look="quiet"
        icon="up"
        data-tool="up"
        aria-label={`Move up: ${name}`}
        disabled={index === 0}
        onClick={() => void move(-1)}
      />
      <Button
        look="quiet"
        icon="down"
        data-tool="down"
        aria-label={`Move down: ${name}`}
        disabled={index === count - 1}
        onClick={() => void move(1)}
      />
      <Button look="quiet" icon="x" data-tool="out" aria-label={`Take out: ${name}`} onClick={() => void out()} />
    </span>
  )
}

/** Begins a new item with the words that name it. Enter adds it. */
export function AddItem({
  label,
  words,
  add,
}: {
  readonly label: string
  readonly words: string
  readonly add: (text: string) => Promise<void> | void
}) {
  const id = useId()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const submit = (): void => {
    const typed = text.replaceAll(/\s+/g, ' ').trim()
    if (typed === '') {
      field.current?.focus()
      return
    }
    setText('')
    void add(typed)
  }
  return (
    <form
      className="additem"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label className="sr" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="field"
        placeholder={label}
        maxLength={400}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon="plus">
        {words}
      </Button>
    </form>
  )
}
