import type { AccountId } from '../../../contract/contract.ts'
import { useWindow } from '../../stores/window-state.ts'
import { AccountField, type NamedAccount } from '../../ui/account-field.tsx'

/** Asks for an account over the list; those looked at last are offered first. */
export function ChooseAccount({
  label,
  likely,
  writes,
  onChosen,
  onGiveUp,
}: {
  readonly label: string
  readonly likely: AccountId | null
  readonly writes: boolean
  readonly onChosen: (account: NamedAccount) => void
  readonly onGiveUp: () => void
}) {
  const dossiers = useWindow((state) => state.dossiers)
  const first = dossiers.toSorted((a, b) => Number(b.id === likely) - Number(a.id === likely) || b.at - a.at)
  return (
    <section className="noteask" aria-label={label}>
      <AccountField label={label} first={first} writes={writes} onChosen={onChosen} onGiveUp={onGiveUp} />
    </section>
  )
}
