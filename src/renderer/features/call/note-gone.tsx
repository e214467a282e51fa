import type { HeldCall } from '../../../contract/call-sheets.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** In the place of a note that was taken away: bring it back, or begin another. */
export function NoteGone({ held: { account, call, sheet } }: { readonly held: HeldCall }) {
  const restoring = useAsk(api.bin.restore)
  const opening = useAsk(api.callSheets.open)
  const busy = restoring.isPending || opening.isPending
  const failed = opening.error ?? restoring.error
  const why = failed ? errorWords(failed.why) : restoring.data?.refused[0]?.why
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>The note of this call was removed.</p>
        {why !== undefined && <p className="danger">{why}</p>}
        <p className="row w">
          <Button
            look="primary"
            disabled={busy}
            onClick={() => restoring.mutate({ items: [{ kind: 'note', id: sheet.noteId }] })}
          >
            Bring it back
          </Button>
          <Button disabled={busy} onClick={() => opening.mutate({ accountId: account.id, callId: call.id })}>
            Start a new note
          </Button>
        </p>
      </div>
    </div>
  )
}
