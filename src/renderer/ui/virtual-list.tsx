import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { PaddedList } from './padded-list.tsx'
import { remPixels } from './rem-pixels.ts'

const itemsAhead = 6

/**
 * A list of hundreds inside a screen that scrolls: only the items near what is in sight are in the document. Their heights are measured. Keys move
 * through `data-item` rows as everywhere; enough of them stand ready on either side.
 */
export function VirtualList<T>({
  items,
  keyOf,
  guessRem,
  className,
  name,
  children,
}: {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** Height of an item before it is measured. */
  readonly guessRem: number
  readonly className: string
  readonly name?: string
  readonly children: (item: T) => ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(0)
  // oxlint-disable-next-line react/incompatible-library -- the virtual list gives functions that must not be remembered
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(place.current),
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    },
    estimateSize: () => remPixels(guessRem),
    overscan: itemsAhead,
    scrollMargin: above,
  })
  // what stands above the list comes and goes: filters, notices, lines that are opened
  useLayoutEffect(() => {
    const [list, scroller] = [place.current, scrollerOf(place.current)]
    if (!list || !scroller) return undefined
    const measure = () => {
      const at = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
      setAbove((known) => (Math.abs(at - known) > 1 ? at : known))
    }
    const sizes = new ResizeObserver(measure)
    const observe = () => {
      for (const part of scroller.children) sizes.observe(part)
      measure()
    }
    observe()
    const parts = new MutationObserver(observe)
    parts.observe(scroller, { childList: true })
    return () => {
      sizes.disconnect()
      parts.disconnect()
    }
  }, [])
  const rows = virtualizer.getVirtualItems()
  return (
    <div ref={place}>
      <PaddedList
        className={className}
        {...(name === undefined ? {} : { name })}
        above={Math.max(0, (rows[0]?.start ?? above) - above)}
        below={Math.max(0, virtualizer.getTotalSize() - ((rows.at(-1)?.end ?? above) - above))}
      >
        {rows.map(({ index, key }) => {
          const item = items[index]
          return item === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {children(item)}
            </li>
          )
        })}
      </PaddedList>
    </div>
  )
}

/** The nearest part of the screen that scrolls: which one it is depends on the width of the window. */
function scrollerOf(from: HTMLElement | null): HTMLElement | null {
  for (let at = from?.parentElement ?? null; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
