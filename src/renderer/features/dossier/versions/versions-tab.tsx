import './versions.css'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useItems } from '../../../keys/use-items.ts'
import { peekSource } from '../../../sources/use-open-source.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Failure } from '../../../ui/failure.tsx'
import type { TabProps } from '../tab-props.ts'
import { Comparison } from './comparison.tsx'
import { useVersions, type Versions } from './use-versions.ts'
import { VersionList } from './version-list.tsx'

/** Every snapshot that is kept, and what two of them do not share: `?from=&to=`, by number. */
export function VersionsTab({ row, snapshot, pending }: TabProps) {
  const versions = useVersions(row.account.id, snapshot, !pending)
  const { all, chosen } = versions
  if (!all || !chosen)
    return (
      <section className="pane" data-pane="" tabIndex={-1} aria-label="Versions" aria-busy={!all && !versions.error}>
        <div className="pad">
          {versions.error && <Failure error={versions.error} retry={versions.retry} />}
          {all && <NotTwo count={all.length} />}
        </div>
      </section>
    )
  return (
    <div className="versionsbox">
      <div className="versions2">
        <VersionList accountId={row.account.id} all={all} chosen={chosen} />
        <Compared versions={versions} />
      </div>
    </div>
  )
}

function NotTwo({ count }: { count: number }) {
  return (
    <EmptyState title={count === 0 ? 'No snapshot yet' : 'One version is on file'}>
      {count === 0
        ? 'The first is made when their pages were read. Each later look that comes to something else is kept beside it.'
        : 'There is nothing to set it beside yet. The next one is kept when research, a check of their pages, a call or your own word comes to something else.'}
    </EmptyState>
  )
}

/** The differences, a pane of their own: J and K go through them while the focus is here. */
function Compared({ versions: { compared, error, retry } }: { versions: Versions }) {
  const pane = useRef<HTMLElement>(null)
  const inside = useCameInto(pane)
  return (
    <section
      className="pane"
      ref={pane}
      data-pane=""
      tabIndex={-1}
      aria-label="What differs"
      aria-busy={!compared && !error}
    >
      {inside && <DifferenceKeys pane={pane} />}
      <div className="pad">
        {error && <Failure error={error} retry={retry} />}
        {compared && <Comparison compared={compared} />}
      </div>
    </section>
  )
}

/** Was the focus in this pane last, of the two? In the source beside it, it is nobody's of them. */
function useCameInto(pane: RefObject<HTMLElement | null>): boolean {
  const [inside, setInside] = useState(false)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const panes = pane.current?.parentElement
      if (target instanceof Node && panes?.contains(target)) setInside(pane.current?.contains(target) === true)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [pane])
  return inside
}

function DifferenceKeys({ pane }: { pane: RefObject<HTMLElement | null> }) {
  useItems('What differs', pane, { move: 'next difference', enter: 'open source', peek: peekSource })
  return null
}
