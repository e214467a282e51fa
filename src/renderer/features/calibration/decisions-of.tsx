import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { DecisionRow } from '../../../contract/decisions.ts'
import { queries } from '../../queries/queries.ts'
import { Failure } from '../../ui/failure.tsx'
import { DecidedLine } from '../signals/decision-line.tsx'
import { useDecide } from '../signals/use-decide.ts'

/** The decisions behind the record of a rule, each with its words and its account; those taken back are kept and say so. */
export function DecisionsOf({ rule }: { readonly rule: string }) {
  const found = useQuery(queries.decisions(rule))
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <p className="t3 decisions">Looking them up</p>
  const { rows, total } = found.data
  return (
    <div className="decisions">
      <ul>
        {rows.map((row) => (
          <Decided key={row.decision.id} row={row} />
        ))}
      </ul>
      {total > rows.length && (
        <p className="t3">
          The latest {rows.length} of {total}; all are in the export.
        </p>
      )}
    </div>
  )
}

function Decided({ row: { decision, accountName, stands, says } }: { row: DecisionRow }) {
  const decide = useDecide()
  const quote = decision.subject.about === 'kind' ? undefined : decision.subject.quotes[0]
  return (
    <li className={stands ? undefined : 'past'}>
      <p>
        <Link href={`/accounts/${decision.accountId}/signals`}>{accountName}</Link> <span className="t2">{says}</span>
      </p>
      {quote && <p className="q">{quote.quote}</p>}
      <DecidedLine decision={decision} undo={stands ? () => decide.undo(decision, says) : undefined} />
      {!stands && (
        <p className="t3">
          {decision.undoneAt ? `Taken back ${decision.undoneAt.slice(0, 10)}` : 'A later word stands over it'}
        </p>
      )}
    </li>
  )
}
