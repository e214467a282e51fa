import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { PlaybookPath } from '../../../../contract/playbook-edits.ts'
import { Icon } from '../../../ui/icon.tsx'
import { countWord } from '../../../words/terms.ts'
import { useOpenCards } from './open-cards.ts'
import { usePlaybookForm } from './form-context.ts'
import { Item, ItemTools } from './items.tsx'
import { addressOf, faultsIn, isRecord, textOf, valueAt } from './values.ts'

/** An item of a list that is a line until it is opened: what it is, how much is in it, whether something in it is wrong. */
export function Card({
  list,
  index,
  count,
  name,
  meta,
  heading: Heading,
  children,
}: {
  readonly list: PlaybookPath
  readonly index: number
  readonly count: number
  readonly name: string
  readonly meta: string
  readonly heading: 'h2' | 'h3'
  readonly children: ReactNode
}) {
  const id = useId()
  const { values, faults } = usePlaybookForm()
  const path: PlaybookPath = [...list, index]
  const wrong = faultsIn(faults, path).length
  const { isOpen, turn, takeBegun } = useOpenCards()
  const key = cardKey(list, valueAt(values, path), index)
  const open = isOpen(key)
  const body = useRef<HTMLDivElement>(null)
  // the field in which it was begun is pushed away by it
  useEffect(() => {
    if (!open || !takeBegun(key)) return
    body.current?.querySelector<HTMLElement>('[data-path]')?.focus({ preventScroll: true })
    body.current?.parentElement?.scrollIntoView({ block: 'start' })
  }, [open, key, takeBegun])
  const item = { list, index, count, name }
  return (
    <Item {...item} className="pbcard sheet">
      <header className="row">
        <Heading className="grow">
          <button
            type="button"
            className="cardname"
            aria-expanded={open}
            aria-controls={id}
            data-tool="open"
            data-path={addressOf(path)}
            onClick={() => turn(key)}
          >
            <Icon name={open ? 'down' : 'right'} size="s" />
            <b className="clip">{name}</b>
            <span className="t3">{meta}</span>
            {wrong > 0 && (
              <span className="danger">
                <Icon name="warn" size="s" /> {countWord(wrong, 'thing')} to put right
              </span>
            )}
          </button>
        </Heading>
        <ItemTools {...item} />
      </header>
      {open && (
        <div className="cardbody" id={id} ref={body}>
          {children}
        </div>
      )}
    </Item>
  )
}

/** What stays the same of an item when it is moved: its id in the YAML. */
export function cardKey(list: PlaybookPath, value: unknown, index: number): string {
  const id = isRecord(value) ? textOf(value['id']) : ''
  return `${addressOf(list)} ${id || index}`
}
