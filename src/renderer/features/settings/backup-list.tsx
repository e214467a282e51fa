import { useRef, useState } from 'react'
import type { Backup } from '../../../contract/backups.ts'
import { backupReasonWords } from '../../../contract/backup-words.ts'
import { api, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { useItems } from '../../keys/use-items.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { momentWords } from '../../words/dates.ts'
import { BackupOffer } from './backup-offer.tsx'
import { sizeWords } from './work-words.ts'

/** The backups there are, newest first. */
export function BackupList({
  backups,
  busy,
  readOnly,
}: {
  readonly backups: readonly Backup[]
  readonly busy: boolean
  readonly readOnly: boolean
}) {
  const [open, setOpen] = useState<string | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  const now = useNow()
  useItems('Backups', pane, { move: 'next backup', enter: 'what is in it' })
  if (backups.length === 0)
    return <EmptyState title="No backup yet">The first is made a minute after Groundwork was started today.</EmptyState>
  return (
    <div ref={pane} role="region" aria-label="Backups">
      <ul className="list backuplist">
        {backups.map((backup) => (
          <li key={backup.name}>
            <div className="row">
              <span className="who">
                <b>{momentWords(backup.at, now)}</b>
                <small title={backup.name}>
                  {backup.reason === 'other' ? backup.name : backupReasonWords[backup.reason]}
                </small>
              </span>
              <span className="t2 num">{sizeWords(backup.bytes)}</span>
              {!readOnly && (
                <Button
                  look="quiet"
                  data-item={backup.name}
                  data-open=""
                  aria-expanded={open === backup.name}
                  disabled={busy && open !== backup.name}
                  onClick={() => setOpen(open === backup.name ? null : backup.name)}
                >
                  What is in it
                </Button>
              )}
            </div>
            {open === backup.name && (
              <BackupOffer file={backup.name} busy={busy} close={() => setOpen(null)}>
                <RemoveBackup backup={backup} busy={busy} />
              </BackupOffer>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** For good: said twice, since a file that is gone comes back from nowhere. */
function RemoveBackup({ backup, busy }: { readonly backup: Backup; readonly busy: boolean }) {
  const [asked, setAsked] = useState(false)
  const say = useWindow((state) => state.say)
  const remove = useAsk(api.backups.remove)
  const erase = () =>
    remove.mutate(
      { name: backup.name },
      { onSuccess: () => say('Backup erased.'), onError: ({ why }) => say(errorWords(why)) },
    )
  return (
    <Button
      look={asked ? 'danger' : 'quiet'}
      icon="bin"
      disabled={busy}
      onClick={() => (asked ? erase() : setAsked(true))}
    >
      {asked ? 'Erase this backup for good' : 'Erase…'}
    </Button>
  )
}
