import { lazy, Suspense } from 'react'
import type { TabProps } from './tab-props.ts'

/** The editor is heavy: it comes with the first note that is looked at. */
const AccountNotes = lazy(async () => ({ default: (await import('../notes/account-notes.tsx')).AccountNotes }))

export function NotesTab({ row }: TabProps) {
  return (
    <section className="pane" data-pane="" tabIndex={-1} aria-label="Notes">
      <Suspense fallback={null}>
        <AccountNotes account={row.account} />
      </Suspense>
    </section>
  )
}
