import { Link } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import type { PageChange } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { Tag } from '../../ui/chip.tsx'
import { dayWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'

type Changed = Today['changed'][number]

/** What checks found on companies' pages in the last two weeks, then and now; the watched ones first. */
export function ChangedAccounts({ changed }: { readonly changed: Today['changed'] }) {
  if (changed.length === 0) return null
  const watched = changed.filter((one) => one.watched)
  const others = changed.filter((one) => !one.watched)
  return (
    <section aria-label="Changed on their pages">
      <div className="grp">
        <h2>Changed on {others.length === 0 ? 'watched companies' : 'their pages'}</h2>
        <span className="t3">in the last two weeks</span>
      </div>
      <div className="list">
        {[...watched, ...others].map((one) => (
          <ChangedAccount key={one.account.id} changed={one} />
        ))}
      </div>
    </section>
  )
}

function ChangedAccount({ changed: { account, changes, total, watched, sensitive } }: { readonly changed: Changed }) {
  const now = useNow()
  const [first] = changes
  const signals = `/accounts/${account.id}/signals`
  return (
    <article className="chg">
      <div className="hd">
        <Link className="rowname" href={signals}>
          {account.name}
        </Link>
        {watched && <span className="t3">watched</span>}
        <time>{first && dayWords(first.foundAt, now)}</time>
      </div>
      {changes.map((change) => (
        <Change key={change.id} change={change} sensitive={sensitive.includes(change.id)} />
      ))}
      {total > changes.length && (
        <p className="t3">
          <Link href={signals}>{countWord(total - changes.length, 'more change')}</Link>
        </p>
      )}
    </article>
  )
}

/** The words before and after; where a page is all that is new or gone, its name says so. */
function Change({ change, sensitive }: { readonly change: PageChange; readonly sensitive: boolean }) {
  const { label, about, evidence, pageTitle } = change
  const { before, after } = evidence
  if (about === 'page') return <p className="chgline">{label}</p>
  // a sentence that was reworded stands below in both versions: its page is what is left to say
  const title = about === 'statement' || about === 'claim' ? pageTitle : label
  return (
    <>
      <p className="chgline row">
        <span className="t2 clip" title={label}>
          {title}
        </span>
        {sensitive && <Tag is="against">know it, don’t open with it</Tag>}
      </p>
      <div className="ba">
        {before && (
          <p>
            <span className="lab">was</span>
            <del className="q">{before.quote}</del>
          </p>
        )}
        <p>
          <span className="lab">{before ? 'now' : 'new'}</span>
          {after ? <ins className="q">{after.quote}</ins> : <span className="t3">no longer on the page</span>}
        </p>
      </div>
    </>
  )
}
