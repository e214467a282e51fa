import './versions.css'
import { useRef, useState } from 'react'
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
  const [inside, setInside] = useState(false)
  return (
    <section
      className="pane"
      ref={pane}
      data-pane=""
      tabIndex={-1}
      aria-label="What differs"
      aria-busy={!compared && !error}
      onFocus={() => setInside(true)}
      onBlur={({ relatedTarget }) => {
        // the focus went to the list or the header; into the source beside it, the keys stay as they are
        if (relatedTarget && !pane.current?.contains(relatedTarget)) setInside(false)
      }}
    >
      {inside && <DifferenceKeys pane={pane} />}
      <div className="pad">
        {error && <Failure error={error} retry={retry} />}
        {compared && <Comparison compared={compared} />}
      </div>
    </section>
  )
}

function DifferenceKeys({ pane }: { pane: React.RefObject<HTMLElement | null> }) {
  useItems('What differs', pane, { move: 'next difference', enter: 'open source', peek: peekSource })
  return null
}
