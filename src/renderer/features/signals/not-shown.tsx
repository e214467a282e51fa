import type { AccountRow } from '../../../contract/accounts.ts'
import type { HiddenKind, ShownEvent, ShownProblem } from '../../../contract/signals.ts'
import { Button } from '../../ui/button.tsx'
import { Quote } from '../../ui/quote.tsx'
import { countWord } from '../../words/terms.ts'
import { DecidedLine } from './decision-line.tsx'
import { useDecide } from './use-decide.ts'

/** What the user rejected: each with its reason, and the way back. */
export function Rejected({
  events,
  problems,
}: {
  readonly events: readonly ShownEvent[]
  readonly problems: readonly ShownProblem[]
}) {
  const decide = useDecide()
  const all = [...events.map(ofEvent), ...problems.map(ofProblem)]
  if (all.length === 0) return null
  return (
    <section aria-label="Rejected by you">
      <details className="sheet notshown">
        <summary>
          <h2>Rejected by you</h2> <span className="t2">{all.length}; they reach no snapshot, brief or list</span>
        </summary>
        <ul>
          {all.map(({ id, label, evidence, decision }) => (
            <li key={id} data-item={id} tabIndex={-1}>
              <b>{label}</b>
              {evidence && <Quote evidence={evidence} />}
              {decision && <DecidedLine decision={decision} undo={() => decide.undo(decision, label)} />}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** Hits that are not shown because others like them were rejected: how many, a look at them, and the way back. */
export function HiddenKinds({ row, kinds }: { readonly row: AccountRow; readonly kinds: readonly HiddenKind[] }) {
  const decide = useDecide()
  if (kinds.length === 0) return null
  return (
    <section aria-label="Hidden, as you rejected others like it">
      {kinds.map(({ key, says, rejections, events, problems }) => {
        const all = [...events.map(ofEvent), ...problems.map(ofProblem)]
        return (
          <details className="sheet notshown" key={key}>
            <summary>
              <b>{countWord(all.length, 'hit')} hidden</b>{' '}
              <span className="t2">
                because you rejected {rejections} like {all.length === 1 ? 'it' : 'them'}
              </span>
            </summary>
            <p className="t2">{says}</p>
            <ul>
              {all.map(({ id, label, evidence }) => (
                <li key={id} data-item={id} tabIndex={-1}>
                  <b>{label}</b>
                  {evidence && <Quote evidence={evidence} />}
                </li>
              ))}
            </ul>
            <p>
              <Button disabled={decide.busy} onClick={() => void decide.showAgain(row.account.id, key, says)}>
                Show them again
              </Button>
            </p>
          </details>
        )
      })}
    </section>
  )
}

const ofEvent = ({ id, label, evidence, decision }: ShownEvent) => ({ id, label, evidence: evidence[0], decision })

function ofProblem({
  id,
  direction,
  statement,
  quote,
  pageId,
  pageVersionId,
  revision,
  start,
  end,
  decision,
}: ShownProblem) {
  return {
    id,
    label: `${direction === 'for' ? 'For' : 'Against'} ${statement}`,
    evidence: { type: 'quote' as const, quote, pageId, pageVersionId, revision, start, end },
    decision,
  }
}
