import { useQuery } from '@tanstack/react-query'
import type { AccountId, OpeningNotice } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { OpeningRow } from './openings-group.tsx'

/** What tells of a need: a kind of role they never had, a search that goes on or begins again, one that was given up or filled. */
const telling: ReadonlySet<OpeningNotice['type']> = new Set(['first-of-kind', 'reposted', 'long-open', 'gone'])
const most = 12

/** Openings that say more than that they are there. Nothing where there are none. */
export function OpeningNotices({ accountId }: { readonly accountId: AccountId }) {
  const { data } = useQuery(queries.openings(accountId))
  const shown = (data?.openings ?? [])
    .map((one) => ({ ...one, notices: one.notices.filter(({ type }) => telling.has(type)) }))
    .filter(({ notices }) => notices.length > 0)
  if (shown.length === 0) return null
  return (
    <section aria-label="Openings worth noticing">
      <div className="sec">
        <h2>Openings worth noticing</h2>
        <span className="t2">{shown.length}</span>
        {shown.length > most && <span className="more t2">the first {most}; all stand under Facts</span>}
      </div>
      <ul className="sheet factlist openings">
        {shown.slice(0, most).map((one) => (
          <OpeningRow key={`${one.opening.board} ${one.opening.token} ${one.opening.postingId}`} shown={one} />
        ))}
      </ul>
    </section>
  )
}
