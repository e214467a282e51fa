import { Button } from '../../ui/button.tsx'
import type { Choice } from './running-import.ts'
import { countOf, type Plan, takenOf } from './unite-rows.ts'

/** What is done with companies that are there already, and the one press that takes the table over. */
export function TakeBar({
  plan,
  done,
  choice,
  setChoice,
  take,
}: {
  readonly plan: Plan | null
  readonly done: boolean
  readonly choice: Choice
  readonly setChoice: (choice: Choice) => void
  readonly take: () => void
}) {
  const [fresh, known, binned] = plan
    ? [countOf(plan, 'new'), countOf(plan, 'known'), countOf(plan, 'binned')]
    : [0, 0, 0]
  const taken = plan ? takenOf(plan, choice) : 0
  return (
    <div className="imptake">
      {known > 0 && (
        <label className="row">
          <span className="nowrap">Already there</span>
          <select
            className="field"
            value={choice.known}
            onChange={(event) => setChoice({ ...choice, known: event.target.value === 'fill' ? 'fill' : 'skip' })}
          >
            <option value="fill">add tags, segment and note they lack</option>
            <option value="skip">leave as they are</option>
          </select>
        </label>
      )}
      {binned > 0 && (
        <label className="row">
          <span className="nowrap">In the bin</span>
          <select
            className="field"
            value={choice.binned}
            onChange={(event) =>
              setChoice({ ...choice, binned: event.target.value === 'restore' ? 'restore' : 'leave' })
            }
          >
            <option value="leave">leave there</option>
            <option value="restore">bring back</option>
          </select>
        </label>
      )}
      <span className="grow" />
      <Button look="primary" shortcut="Mod+Enter" disabled={!done || taken === 0} onClick={take}>
        {takeWords(fresh, taken - fresh)}
      </Button>
    </div>
  )
}

function takeWords(fresh: number, others: number): string {
  const number = (count: number) => count.toLocaleString('en-GB')
  if (fresh === 0 && others === 0) return 'Nothing to import'
  if (fresh === 0) return `Import into ${number(others)}`
  return others === 0 ? `Import ${number(fresh)}` : `Import ${number(fresh)}, and into ${number(others)}`
}
