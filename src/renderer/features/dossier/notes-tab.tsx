import type { ComponentType } from 'react'
import type { Account } from '../../../contract/contract.ts'
import type { TabProps } from './dossier-tabs.tsx'

/** What mounts here: the notes of one account, from features/notes. It fills its pane and scrolls inside. */
export interface NotesSlotProps {
  readonly account: Account
}

/** Set by features/notes. */
const slot: { Notes: ComponentType<NotesSlotProps> | null } = { Notes: null }

export function NotesTab({ row }: TabProps) {
  const { Notes } = slot
  return (
    <section className="pane" data-pane="" aria-label="Notes">
      {Notes && <Notes account={row.account} />}
    </section>
  )
}
