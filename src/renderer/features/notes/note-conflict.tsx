import type { Note } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { useAutosave } from './use-autosave.ts'

/** Two windows wrote in one note: both texts are here, and whichever is chosen, the other one is kept as well. */
export function NoteConflict({
  note: { accountId, pageId, kind, segment, typicalOf },
  theirs,
  text: mine,
  setText,
  settle,
  yieldTo,
}: {
  readonly note: Note
  readonly theirs: Note
  readonly text: string
  readonly setText: (markdown: string) => void
} & Pick<ReturnType<typeof useAutosave>, 'settle' | 'yieldTo'>) {
  const onTheirs = (): void => {
    setText(theirs.markdown)
    yieldTo(theirs)
  }
  const onBoth = (): void => {
    const both = `${theirs.markdown}\n\n---\n\n${mine}`
    setText(both)
    settle(theirs, both)
  }
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
          <Button onClick={() => settle(theirs, mine)}>Keep mine, theirs in the history</Button>
          <Button disabled={creating.isPending} onClick={split}>
            Keep theirs, mine as a new note
          </Button>
        </p>
      </div>
    </div>
  )
}
