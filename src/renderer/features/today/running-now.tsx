import { Link } from 'wouter'
import type { Today } from '../../../contract/calls.ts'
import { countWord } from '../../words/terms.ts'
import { Progress } from '../research/progress.tsx'
import { progressWords } from '../research/run-words.ts'

/** Research that runs, or was interrupted, with how far it is. */
export function RunningNow({ research: runs }: { readonly research: Today['research'] }) {
  if (runs.length === 0) return null
  return (
    <section aria-label="Research">
      <div className="sec">
        <h2>Research</h2>
        <span className="more">goes on while you work</span>
      </div>
      <ul className="sheet runsnow">
        {runs.map(({ research, account, pagesSaved }) => (
          <li key={research.id}>
            <div className="row">
              <Link className="rowname grow clip" href={`/research/${research.id}`} title={account.name}>
                {account.name}
              </Link>
              <span className="num t2 nowrap">
                {research.state === 'interrupted'
                  ? `interrupted, ${countWord(pagesSaved, 'page')} saved`
                  : progressWords(pagesSaved, research.maxPages)}
              </span>
            </div>
            <Progress done={pagesSaved} of={research.maxPages} />
          </li>
        ))}
      </ul>
    </section>
  )
}
