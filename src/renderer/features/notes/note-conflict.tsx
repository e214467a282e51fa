import type { Note } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Two windows wrote in one note: both texts are here, and whichever is chosen, the other one is kept as well. */
export function NoteConflict({
  note: { accountId, pageId, kind, segment, typicalOf },
  theirs,
  mine,
  onBoth,
  onMine,
  onTheirs,
}: {
  readonly note: Note
  readonly theirs: Note
  readonly mine: string
  readonly onBoth: () => void
  readonly onMine: () => void
  readonly onTheirs: () => void
}) {
  const say = useWindow((state) => state.say)
  const creating = useAsk(api.notes.create)
  const split = (): void =>
    creating.mutate(
      { accountId, pageId, kind, segment, typicalOf, markdown: mine },
      { onSuccess: () => (onTheirs(), say('Your text is a note of its own now, on the same account.')) },
    )
  return (
    <div className="failure noteconflict" role="alert">
      <Icon name="warn" />
      <div>
        <p>This note was changed in another window. Nothing of yours was written yet, and nothing is lost.</p>
        <details>
          <summary>What the other window wrote</summary>
          <pre className="theirtext">{theirs.markdown || '(nothing)'}</pre>
        </details>
        {creating.error && <p className="danger">{creating.error.why.message}</p>}
        <p className="row w">
          <Button look="primary" onClick={onBoth}>
            Keep both texts
          </Button>
          <Button onClick={onMine}>Keep mine, theirs in the history</Button>
          <Button disabled={creating.isPending} onClick={split}>
            Keep theirs, mine as a new note
          </Button>
        </p>
      </div>
    </div>
  )
}
