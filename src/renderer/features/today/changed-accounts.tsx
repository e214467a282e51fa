import { Link } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import { useNow } from '../../app/use-now.ts'
import { Icon } from '../../ui/icon.tsx'
import { momentWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { changeIcon } from '../dossier/changes-section.tsx'

/** What checks found on companies' pages in the last two weeks. */
export function ChangedAccounts({ changed }: { readonly changed: Today['changed'] }) {
  const now = useNow()
  if (changed.length === 0) return null
  return (
    <section aria-label="Changed on their pages">
      <div className="sec">
        <h2>Changed on their pages</h2>
        <span className="more">last two weeks</span>
      </div>
      <ul className="sheet runsnow">
        {changed.map(({ account, changes, total, watched }) => (
          <li key={account.id}>
            <div className="row">
              <Link className="rowname grow clip" href={`/accounts/${account.id}/signals`} title={account.name}>
                {account.name}
              </Link>
              <span className="t3 nowrap">
                {changes[0] && momentWords(changes[0].foundAt, now)}
                {watched && ', watched'}
              </span>
            </div>
            <ul className="changedlines">
              {changes.map(({ id, about, label }) => (
                <li key={id} title={label}>
                  <Icon name={changeIcon[about]} size="s" />
                  <span>{label}</span>
                </li>
              ))}
            </ul>
            {total > changes.length && <p className="t3">and {countWord(total - changes.length, 'more change')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
