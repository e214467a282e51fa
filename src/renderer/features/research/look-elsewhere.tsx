import { useQuery } from '@tanstack/react-query'
import type { AccountId, SessionCoverage } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useBringInState } from '../bring-in/bring-in-state.ts'
import type { SessionControls } from './use-session.ts'

/**
 * Prepared searches for one thing to know. They open in the user's own browser; Groundwork itself asks none of these addresses.
 * Where one was opened, the way back is offered.
 */
export function LookElsewhere({
  item,
  controls,
}: {
  readonly item: SessionCoverage
  readonly controls: SessionControls
}) {
  const { key, label, lookedIn } = item
  const searches = useQuery(queries.searches(controls.accountId, key, label))
  if (searches.error) return <Failure error={searches.error} retry={() => void searches.refetch()} />
  return (
    <div className="elsewhere">
      <h4 className="lab">Look elsewhere, in your browser</h4>
      <ul aria-busy={searches.isPending}>
        {searches.data?.map(({ where, words, url, typeThere }) => (
          <li key={url}>
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              title={typeThere ? `Type there: ${words}` : words}
              onClick={() => controls.lookedIn({ key, label, where })}
            >
              {where}
              <Icon name="ext" size="s" />
              <span className="sr">, opens in your browser</span>
            </a>
            {typeThere && <small className="t3">type the name there</small>}
            {lookedIn.includes(where) && <small className="t3">looked</small>}
          </li>
        ))}
      </ul>
      {lookedIn.length > 0 && <BringBack lookedIn={lookedIn} accountId={controls.accountId} />}
    </div>
  )
}

/** What was found there comes back through the user's hands: a file, a copied page or words, as a page of the dossier. */
function BringBack({ lookedIn, accountId }: Pick<SessionCoverage, 'lookedIn'> & { readonly accountId: AccountId }) {
  const account = useQuery(queries.account(accountId)).data?.account
  const open = useBringInState((state) => state.open)
  return (
    <p className="t2 bringback">
      Looked in {lookedIn.join(', ')}:{' '}
      <button type="button" className="linklike" disabled={!account} onClick={() => account && open(account)}>
        bring back what you found
      </button>
    </p>
  )
}
