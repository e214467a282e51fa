import { Link } from 'wouter'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePlace } from './use-place.ts'

/** An address nothing lives at. */
export function NowhereScreen() {
  usePlace({ title: 'Nothing here' })
  return (
    <main className="work" tabIndex={-1} data-pane="">
      <EmptyState
        heading="h1"
        title="Nothing lives at this address"
        action={<Link href="/accounts">See all accounts</Link>}
      >
        It may be an old link. Everything you saved is still there.
      </EmptyState>
    </main>
  )
}
