import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountId, CarriedInsight, Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { momentWords } from '../../words/dates.ts'

const mostProblems = 4

/** What is on file of others of its segment, beside this account. Told, never weighed. Nothing while no segment is set and nobody is alike. */
export function BesideOthers({ accountId }: { readonly accountId: AccountId }) {
  const peers = useQuery(queries.peers(accountId)).data
  if (!peers || peers.segment === null) return null
  const { few, problems, events } = peers
  return (
    <section className="knows" aria-label="Beside others of their kind">
      <div className="sec">
        <h2>Beside others of their kind</h2>
        <span className="more">on file; makes nothing surer</span>
      </div>
      {few === null && problems.length + events.length === 0 && (
        <p className="t2">
          None of {peers.others} {peers.segment} on file shows a problem you solve, or an event of late.
        </p>
      )}
      {few === null ? (
        <ul>
          {problems.slice(0, mostProblems).map(({ problemId, statement, words }) => (
            <li key={problemId}>
              {statement} <span className="t2">{words}.</span>
            </li>
          ))}
          {events.map(({ type, words }) => (
            <li key={type} className="t2">
              {words}.
            </li>
          ))}
        </ul>
      ) : (
        <p className="t2">{few}</p>
      )}
      {few === null && peers.notCompared > 0 && (
        <p className="t3">{peers.notCompared} more of the segment not looked at through this playbook.</p>
      )}
    </section>
  )
}

/** What was noted at other accounts of the segment. Ours, and of nobody here. */
export function FromSimilar({ snapshot: { insights, accountId } }: { readonly snapshot: Snapshot }) {
  if (insights.length === 0) return null
  return (
    <section className="knows" aria-label="From similar accounts">
      <div className="sec">
        <h2>From similar accounts</h2>
        <span className="more">your notes, not theirs</span>
      </div>
      <ul>
        {insights.slice(0, 3).map((insight) => (
          <Insight key={insight.noteId} insight={insight} />
        ))}
      </ul>
      {insights.length > 3 && (
        <Link className="linklike" href={`/accounts/${accountId}/notes`}>
          {insights.length - 3} more in Notes
        </Link>
      )}
    </section>
  )
}

function Insight({ insight: { words, from, accountId, at } }: { insight: CarriedInsight }) {
  const now = useNow()
  return (
    <li>
      {words}{' '}
      <span className="t3">
        noted at <Link href={`/accounts/${accountId}/notes`}>{from}</Link>, {momentWords(at, now)}
      </span>
    </li>
  )
}
