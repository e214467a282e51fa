import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { countWord } from '../../words/terms.ts'
import { useEnqueue } from '../research/use-enqueue.ts'
import type { Selection } from './use-selection.ts'

/** What can be done with the chosen rows; it floats over the foot of the list. Nothing while none is chosen. */
export function BulkBar({ selection }: { readonly selection: Selection }) {
  const { ids, clear } = selection
  const { run, busy } = useEnqueue()
  const research = () => run([...ids], clear)
  useKeys(
    'Chosen rows',
    ids.size === 0
      ? []
      : [
          { keys: ['r'], label: `research ${ids.size}`, run: research },
          { keys: ['Escape'], label: 'clear', run: clear },
        ],
    { level: 'pane' },
  )
  if (ids.size === 0) return null
  return (
    <div className="bulk" role="toolbar" aria-label={`${countWord(ids.size, 'account')} selected`}>
      <span className="cnt num">{ids.size} selected</span>
      <span className="sep" />
      <Button look="quiet" icon="refresh" shortcut="r" disabled={busy} onClick={research}>
        Research selected
      </Button>
      <span className="sep" />
      <Button look="quiet" shortcut="Escape" onClick={clear}>
        Clear
      </Button>
    </div>
  )
}
