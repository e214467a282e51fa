import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountId } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { momentWords } from '../../words/dates.ts'
import { minutesWords } from './session-words.ts'

const mostShown = 5

/** Sessions of this account that have ended, each with its summary. */
export function EarlierSessions({ accountId }: { readonly accountId: AccountId }) {
  const now = useNow()
  const ended = useQuery(queries.sessions(accountId)).data?.filter(({ endedAt }) => endedAt !== null) ?? []
  if (ended.length === 0) return null
  return (
    <>
      <h3 className="kind">
        Earlier sessions
        <span>{ended.length}</span>
      </h3>
      <ul className="log">
        {ended.slice(0, mostShown).map(({ id, startedAt, summary }) => (
          <li key={id} className="sessionrow">
            <Link href={`/research/session/${id}`}>{momentWords(startedAt, now)}</Link>
            <span className="st">{minutesWords(summary?.minutes ?? 0)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
