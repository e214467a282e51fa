import { type ReactNode, useRef } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useItems } from '../../keys/use-items.ts'
import { peekSource } from '../../sources/use-open-source.ts'
import { Failure } from '../../ui/failure.tsx'

/** The scrolling part of a tab, with a cursor over its rows; says what went wrong with what it shows. */
export function TabPane<T>({
  name,
  query,
  enter = 'open source',
  children,
}: {
  readonly name: string
  readonly query: UseQueryResult<T>
  /** What Enter does on a row. */
  readonly enter?: string
  readonly children: (data: T) => ReactNode
}) {
  const pane = useRef<HTMLElement>(null)
  useItems(name, pane, { move: 'next line', enter, ...(enter === 'open source' ? { peek: peekSource } : {}) })
  return (
    <section className="pane" ref={pane} data-pane="" tabIndex={-1} aria-label={name} aria-busy={query.isPending}>
      <div className="pad">
        {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
        {query.data !== undefined && children(query.data)}
      </div>
    </section>
  )
}
