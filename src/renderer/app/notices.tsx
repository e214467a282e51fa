import { useHints, useKeys } from '../keys/use-keys.ts'
import { type Notice, useWindow } from '../stores/window-state.ts'
import { Button } from '../ui/button.tsx'

/** The line at the foot: what was done, how to undo it. Beside it the words that only screen readers get. */
export function Notices() {
  const notice = useWindow((state) => state.notice)
  const spoken = useWindow((state) => state.spoken)
  return (
    <>
      <output className="sr" aria-live="polite">
        {spoken}
      </output>
      <output className="notices" aria-live="polite">
        {notice && <NoticeLine key={notice.id} notice={notice} />}
      </output>
    </>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const clear = useWindow((state) => state.clearNotice)
  const undoLast = useWindow((state) => state.undoLast)
  // one types in a call, and there it is Alt-Z
  const inCall = useHints().some(({ keys }) => keys.includes('Alt+z'))
  // nearest of all while its line is there; the window's own Z takes back what came before
  useKeys(
    'Notice',
    notice.undo ? [{ keys: ['z'], ...(inCall ? { caps: ['Alt+z'] } : {}), label: 'undo', run: () => undoLast() }] : [],
    { level: 'overlay' },
  )
  return (
    <span className="notice">
      <span>{notice.text}</span>
      {notice.undo && (
        <Button look="quiet" shortcut={inCall ? 'Alt+z' : 'z'} onClick={() => undoLast(notice)}>
          Undo
        </Button>
      )}
      <Button look="quiet" icon="x" aria-label="Close this line" onClick={clear} />
    </span>
  )
}
