import { Link } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import { useNow } from '../../app/use-now.ts'
import { Icon } from '../../ui/icon.tsx'
import { quoteBehind } from './bring-back-quote.ts'
import { momentWords } from '../../words/dates.ts'

/** Accounts that come back from the back burner, with what brings them back. */
export function BringBackList({ accounts }: { readonly accounts: Today['bringBack'] }) {
  const now = useNow()
  if (accounts.length === 0) return null
  return (
    <section aria-label="Bring back">
      <div className="sec">
        <h2>Bring back</h2>
        <span className="more">what you named is there</span>
      </div>
      <ul className="sheet runsnow bringback">
        {accounts.map(({ account, own, because }) => {
          const quote = quoteBehind(because)
          return (
            <li key={account.id}>
              <div className="row">
                <Link className="rowname grow clip" href={`/accounts/${account.id}`} title={account.name}>
                  {account.name}
                </Link>
                <span className="t3 nowrap">aside since {momentWords(own.decidedAt, now)}</span>
              </div>
              <p className="because">
                <Icon name="clock" size="s" /> {because.text}
              </p>
              {quote !== null && (
                <blockquote className="ev">
                  <p className="q">
                    <span>{quote}</span>
                  </p>
                </blockquote>
              )}
              <p className="t3">Put aside: {own.reason}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
