import './signals.css'
import { rejectReasonNames } from '../../../contract/decision-words.ts'
import type { DecisionLine } from '../../../contract/decisions.ts'
import type { PartialDate } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { dateWords, shortDateWords } from '../../words/dates.ts'
import { eventStatusWord, eventTypeWord } from '../../words/terms.ts'

/** The user's word as it stands on a signal: what, when, why in own words, and how to take it back. */
export function DecidedLine({
  decision,
  undo,
}: {
  readonly decision: DecisionLine
  readonly undo?: (() => void) | undefined
}) {
  const now = useNow()
  const { verdict, reason, note, correction, decidedAt, undoneAt } = decision
  // an instant begins with its day
  const day = shortDateWords(decidedAt.slice(0, 10) as PartialDate, now)
  return (
    <p className="decided">
      <Icon name={verdict === 'rejected' ? 'x' : 'check'} size="s" />
      <span>
        {verdict === 'accepted' && 'Checked by you'}
        {verdict === 'rejected' && `Rejected by you${reason ? `: ${rejectReasonNames[reason].toLowerCase()}` : ''}`}
        {verdict === 'corrected' && `Corrected by you: ${correction ? correctionWords(correction) : ''}`}
        {verdict === 'shown-again' && 'Shown again by you'}, {day}
        {undoneAt !== null && `, taken back ${shortDateWords(undoneAt.slice(0, 10) as PartialDate, now)}`}
        {note !== '' && <span className="t3"> {note}</span>}
      </span>
      {undo && (
        <Button look="quiet" onClick={undo}>
          Undo
        </Button>
      )}
    </p>
  )
}

/** What was put right, as it reads now. */
export function correctionWords({
  type,
  actor,
  status,
  date,
  args,
  direction,
  strength,
}: NonNullable<DecisionLine['correction']>): string {
  return [
    type && eventTypeWord[type].word,
    actor && (actor === 'account' ? 'theirs' : 'somebody else’s'),
    status && eventStatusWord[status],
    date === null ? 'no date' : date && dateWords(date),
    args && Object.values(args).filter(Boolean).join(', '),
    direction,
    strength && `strength ${strength}`,
  ]
    .filter(Boolean)
    .join(', ')
}
