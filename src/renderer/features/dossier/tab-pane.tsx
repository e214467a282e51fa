import { type ReactNode, useRef } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useItems } from '../../keys/use-items.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useHeld } from '../../queries/use-held.ts'
import { peekSource } from '../../sources/use-open-source.ts'
import { Failure } from '../../ui/failure.tsx'
import { NewBar } from './new-bar.tsx'

/** The scrolling part of a tab, with a cursor over its rows; says what went wrong with what it shows, and holds back what comes meanwhile. */
export function TabPane<T>({
  name,
  query,
  enter = 'open source',
  count,
  children,
}: {
  readonly name: string
  readonly query: UseQueryResult<T>
  /** What Enter does on a row. */
  readonly enter?: string
  /** How many things there are, to say how many are new. */
  readonly count?: (data: T) => number
  readonly children: (data: T) => ReactNode
}) {
  const pane = useRef<HTMLElement>(null)
  const { shown, fresh, showNew } = useHeld(query.data, (data) => count !== undefined && count(data) === 0)
  useItems(name, pane, { move: 'next line', enter, ...(enter === 'open source' ? { peek: peekSource } : {}) })
  useKeys(`New in ${name}`, fresh === undefined ? [] : [{ keys: ['.'], label: 'show new', run: showNew }])
  const more = fresh === undefined || shown === undefined || !count ? 0 : count(fresh) - count(shown)
  return (
    <>
      {fresh !== undefined && (
        <NewBar words={more > 0 ? `Show ${more > 99 ? '99+' : more} new` : 'Show what changed'} show={showNew} />
      )}
      <section className="pane" ref={pane} data-pane="" tabIndex={-1} aria-label={name} aria-busy={query.isPending}>
        <div className="pad">
          {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
          {shown !== undefined && children(shown)}
        </div>
      </section>
    </>
  )
}
