import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { BackupContents } from '../../../contract/backups.ts'
import { api, ask, useAsk } from '../../api.ts'
import { useNow } from '../../app/use-now.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { bringBackKept } from './bring-back-kept.ts'

/** What is in a backup, and the way to bring it back. */
export function BackupOffer({
  file,
  busy,
  close,
  children,
}: {
  readonly file: string
  readonly busy: boolean
  readonly close: () => void
  readonly children?: ReactNode
}) {
  const looked = useQuery({
    queryKey: ['backups', 'look', file],
    queryFn: () => ask(() => api.backups.look({ file })),
    meta: { of: [] },
    retry: false,
    gcTime: 0,
  })
  const restore = useAsk(async () => {
    await restoreAndTell(file)
    close()
  })
  return (
    <div className="backupoffer" aria-busy={looked.isPending} role="status">
      {looked.isPending && <p className="t2">Reading it…</p>}
      {looked.error && <Failure error={looked.error} retry={() => void looked.refetch()} />}
      {looked.data && <Contents contents={looked.data} />}
      {restore.error && restore.error.why.kind !== 'cancelled' && <Failure error={restore.error} />}
      <div className="row w">
        {looked.data && (
          <Button icon="back" disabled={busy || restore.isPending} onClick={() => restore.mutate(undefined)}>
            {restore.isPending ? 'Bringing it back' : 'Bring it back'}
          </Button>
        )}
        {children}
        <Button look="quiet" onClick={close}>
          Close
        </Button>
      </div>
    </div>
  )
}

function Contents({ contents }: { readonly contents: BackupContents }) {
  const now = useNow()
  const { accounts, notes, pages, calls, lastSaved, older } = contents
  return (
    <>
      <p>
        {countWord(accounts, 'account')}, {countWord(notes, 'note')}, {countWord(pages, 'page')},{' '}
        {countWord(calls, 'call')}.{' '}
        {lastSaved === null
          ? 'Nothing was saved in it yet.'
          : `The last thing in it is of ${momentWords(lastSaved, now)}.`}
      </p>
      <p className="t2">
        It takes the place of everything here, settings included. What is here now is kept as a backup first, and comes
        back the same way. Research that runs is stopped, and goes on where it was.
        {older && ' An older Groundwork wrote it: it is brought up to date; the file stays as it is.'}
      </p>
    </>
  )
}

/** Brings it back; the line that says so brings back what was there, also when this is not on the screen any more. */
async function restoreAndTell(file: string): Promise<void> {
  const { say } = useWindow.getState()
  const { contents, faults, kept } = await api.backups.restore({ file })
  const words = `Brought back: ${countWord(contents.accounts, 'account')}, ${countWord(contents.notes, 'note')}.`
  const doctor = faults.length > 0 ? ` The doctor says: ${faults.join(' ')}` : ''
  say(`${words}${doctor}`, () => bringBackKept(kept))
}
