import { type ReactNode, useRef } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useItems } from '../../keys/use-items.ts'
import { Failure } from '../../ui/failure.tsx'

/** The scrolling part of a tab, with a cursor over its rows; says what went wrong with what it shows. */
export function TabPane<T>({
  name,
  query,
  children,
}: {
  readonly name: string
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}) {
  const pane = useRef<HTMLElement>(null)
  useItems(name, pane, { move: 'next line', enter: 'open source', peek: 'peek' })
  return (
    <section className="pane" ref={pane} data-pane="" tabIndex={-1} aria-label={name} aria-busy={query.isPending}>
      <div className="pad">
        {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
        {query.data !== undefined && children(query.data)}
      </div>
    </section>
  )
}
