import type { AccountId } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { countWord } from '../../words/terms.ts'
import { MergeSelected } from '../merge/merge-selected.tsx'
import { useBulkRun } from './bulk-run.ts'
import { LabelForm } from './label-form.tsx'
import { bulkActions, type LabelKind } from './use-bulk.ts'
import type { Selection } from './use-selection.ts'

/** What is being named, and for which accounts: the chosen ones, or the row of the cursor. */
export interface Labelling {
  readonly kind: LabelKind
  readonly ids: readonly AccountId[]
}

interface BarProps {
  readonly selection: Selection
  /** All that match, in order. */
  readonly matching: readonly AccountId[]
  readonly labelling: Labelling | null
  readonly onLabel: (labelling: Labelling | null) => void
  /** Something is done that the list has to show at once. */
  readonly onChange: () => void
}

/** What can be done with the chosen rows; it floats over the foot of the list. Nothing while none is chosen. */
export function BulkBar({ selection, matching, labelling, onLabel, onChange }: BarProps) {
  const { ids, clear } = selection
  const going = useBulkRun((state) => state.going)
  const act = (run: (ids: readonly AccountId[]) => Promise<void>) => () => {
    onChange()
    void run([...ids]).finally(onChange)
    clear()
    focusCursor()
  }
  const label = (kind: LabelKind) => () => onLabel({ kind, ids: [...ids] })
  const free = ids.size > 0 && !going && !labelling
  useKeys(
    'Chosen rows',
    free
      ? [
          { keys: ['r'], label: `research ${ids.size}`, run: act(bulkActions.research) },
          { keys: ['t'], label: `tag ${ids.size}`, run: label('tags') },
          { keys: ['Shift+t'], label: `segment of ${ids.size}`, quiet: true, run: label('segment') },
          { keys: ['Shift+w'], label: `watch ${ids.size}`, quiet: true, run: act(bulkActions.watch) },
          { keys: ['Delete'], label: `bin ${ids.size}`, quiet: true, run: act(bulkActions.bin) },
          { keys: ['Escape'], label: 'clear', run: clear },
        ]
      : [],
    { level: 'pane' },
  )
  if (going) return <Progress />
  if (labelling)
    return (
      <div className="bulk" role="group" aria-label={`Label ${countWord(labelling.ids.length, 'account')}`}>
        <span className="cnt num">{countWord(labelling.ids.length, 'account')}</span>
        <LabelForm
          {...labelling}
          onDone={() => {
            onChange()
            onLabel(null)
            focusCursor()
          }}
        />
      </div>
    )
  if (ids.size === 0) return null
  return (
    <div className="bulk" role="toolbar" aria-label={`${countWord(ids.size, 'account')} selected`}>
      <span className="cnt num">{ids.size.toLocaleString('en-GB')} selected</span>
      {matching.some((id) => !ids.has(id)) && (
        <Button look="quiet" shortcut="Mod+a" onClick={() => selection.set(matching)}>
          All {matching.length.toLocaleString('en-GB')} that match
        </Button>
      )}
      <span className="sep" />
      <Button look="quiet" icon="refresh" shortcut="r" onClick={act(bulkActions.research)}>
        Research
      </Button>
      <Button look="quiet" icon="tag" shortcut="t" onClick={label('tags')}>
        Tag
      </Button>
      <Button look="quiet" onClick={label('segment')}>
        Segment
      </Button>
      <Button look="quiet" onClick={act(bulkActions.watch)}>
        Watch
      </Button>
      <Button look="quiet" icon="bin" onClick={act(bulkActions.bin)}>
        Bin
      </Button>
      <MergeSelected ids={ids} />
      <span className="sep" />
      <Button look="quiet" shortcut="Escape" onClick={clear}>
        Clear
      </Button>
    </div>
  )
}

/** Back to the row one was on, before the next key comes. */
const focusCursor = (): void =>
  document.querySelector<HTMLElement>('.accts tr.is-cursor')?.focus({ preventScroll: true })

function Progress() {
  const { going, stop } = useBulkRun()
  if (!going) return null
  const { what, done, of, stopped, mayStop } = going
  return (
    <div className="bulk" role="group" aria-label={what}>
      <span className="cnt num">
        {what}: {done.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}
      </span>
      <progress max={of} value={done} aria-label={what} />
      {mayStop && (
        <Button look="quiet" disabled={stopped} onClick={stop}>
          {stopped ? 'Stops after this part' : 'Stop'}
        </Button>
      )}
    </div>
  )
}
