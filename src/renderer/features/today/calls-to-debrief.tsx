import { Link } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import { useNow } from '../../app/use-now.ts'
import { callWords } from '../../words/dates.ts'

/** Calls that were held and of which nothing is written down. What was said is evidence, as long as it is remembered. */
export function CallsToDebrief({ calls }: { readonly calls: Today['toDebrief'] }) {
  const now = useNow()
  if (calls.length === 0) return null
  return (
    <section aria-label="Calls to debrief">
      <div className="sec">
        <h2>What came of it?</h2>
        <span className="t2">{calls.length}</span>
      </div>
      <ul className="sheet pagelist">
        {calls.map(({ call, account }) => (
          <li key={call.id}>
            <div className="row">
              <span className="clip grow">
                <b>{account.name}</b> <span className="t2">{callWords(call.at, now)}</span>
              </span>
              <Link className="btn" href={`/accounts/${account.id}/calls?debrief=${call.id}`}>
                Debrief<span className="sr"> the call with {account.name}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
