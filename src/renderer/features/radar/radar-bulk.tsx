import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { countWord } from '../../words/terms.ts'
import type { Selection } from '../accounts/use-selection.ts'
import type { RadarActions } from './use-radar-actions.ts'

/** What can be done with the chosen rows; it floats over the foot of the list. Nothing while none is chosen. */
export function RadarBulk({
  selection: { ids, clear },
  actions,
}: {
  readonly selection: Selection
  readonly actions: RadarActions
}) {
  useKeys('Chosen rows', ids.size === 0 ? [] : [{ keys: ['Escape'], label: 'clear', run: clear }], { level: 'pane' })
  if (ids.size === 0) return null
  return (
    <div className="bulk" role="toolbar" aria-label={`${countWord(ids.size, 'account')} selected`}>
      <span className="cnt num">{ids.size} selected</span>
      <span className="sep" />
      <Button
        look="quiet"
        icon="refresh"
        shortcut="r"
        disabled={actions.busy}
        onClick={() => actions.research([...ids])}
      >
        Research
      </Button>
      <Button look="quiet" shortcut="Shift+w" disabled={actions.busy} onClick={() => actions.watch([...ids])}>
        Watch
      </Button>
      <span className="sep" />
      <Button look="quiet" shortcut="Escape" onClick={clear}>
        Clear
      </Button>
    </div>
  )
}
