import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { Link } from 'wouter'
import type { BinRow } from '../../../contract/bin.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { kindWord, nameOf, stillHeldWords } from './bin-words.ts'

const mostNamed = 5

/** The one thing that can't be undone asks first, and names what goes. */
export function EraseDialog({
  rows,
  now,
  busy,
  erase,
  close,
}: {
  readonly rows: readonly BinRow[]
  readonly now: Date
  readonly busy: boolean
  readonly erase: () => void
  readonly close: () => void
}) {
  const backups = useQuery({ ...queries.backups(), enabled: rows.length > 0 })
  const [only] = rows
  const title =
    rows.length === 1 && only
      ? `Erase ${kindWord[only.kind].one.toLowerCase()} for good?`
      : `Erase ${rows.length} things for good?`
  return (
    <Dialog.Root open={rows.length > 0} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog erase">
          <Dialog.Title>{title}</Dialog.Title>
          <ul>
            {rows.slice(0, mostNamed).map((row) => (
              <li key={`${row.kind} ${row.id}`}>
                <b>{nameOf(row, now)}</b>
                {row.accountName && <span className="t2"> of {row.accountName}</span>}
              </li>
            ))}
            {rows.length > mostNamed && <li className="t2">and {rows.length - mostNamed} more</li>}
          </ul>
          <Dialog.Description className="t2">
            It goes from this workspace at once, with all that is its own, and can’t be brought back. Snapshots made
            before keep the words they quoted. {stillHeldWords(backups.data)}
          </Dialog.Description>
          <div className="row">
            {/* first, so that it has the focus: a stray Enter destroys nothing */}
            <Dialog.Close asChild>
              <Button>Keep in the bin</Button>
            </Dialog.Close>
            <Button look="danger" disabled={busy} onClick={erase}>
              Erase
            </Button>
            <Link className="btn quiet" href="/settings/backups">
              See the backups
            </Link>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
