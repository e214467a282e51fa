import type { Hypothesis, Snapshot } from '../../../contract/contract.ts'
import { unquoted } from '../../words/unquoted.ts'

interface Of {
  readonly problem: Hypothesis
  readonly snapshot: Snapshot
}

/** The answer that would end it, and the event that may make it urgent. */
export function EndsIt({ problem, snapshot }: Of) {
  const event = snapshot.events.find(({ id }) => id === problem.urgentBy)
  return (
    <p className="ends">
      <span className="lab">Ends it</span>
      <span>
        {unquoted(problem.endsIf)}
        {event && <span className="t3"> May become urgent: {event.label}.</span>}
      </span>
    </p>
  )
}

/** Nothing on file says so: where it comes from unless that stands beside it, and what it is good for. */
export function Typical({ problem, snapshot, whence = true }: Of & { readonly whence?: boolean }) {
  const asked = snapshot.questions.findIndex(({ problemId }) => problemId === problem.problemId)
  const calls = whence ? problem.typicalBy.find(({ from }) => from === 'calls') : undefined
  return (
    <p className="ends">
      <span>
        {calls ? `In your calls with others: ${calls.why}; nothing` : 'Nothing'} on file says so
        {calls || !whence ? '' : `; ${typicalFrom(problem, snapshot)}`}.{' '}
        {asked >= 0 ? `It gives question ${asked + 1} and` : 'It'} never raises the recommendation.
      </span>
    </p>
  )
}

/** Where it comes from that it is typical: notes on the segment, by name, before the playbook. */
function typicalFrom({ typicalBy }: Hypothesis, { playbook }: Snapshot): string {
  const noted = typicalBy.filter(({ from }) => from === 'note').map(({ why }) => why)
  return noted.length > 0 ? noted.join('; ') : `from your playbook${playbook ? ` ${playbook.name}` : ''}`
}
