import './changes-section.css'
import { Link } from 'wouter'
import type { ChangeSignal, Snapshot } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { Tag } from '../../ui/chip.tsx'
import { Refs } from '../../ui/ref.tsx'
import { countWord } from '../../words/terms.ts'
import { changeIcon } from './change-icons.ts'
import { ChangeAge } from './change-age.tsx'
import { HowDoYouKnow } from './how-do-you-know.tsx'

const shownAtFirst = 4

/** What their pages and job boards began to say, stopped saying or say differently, the most telling first. */
export function NoticedChanges({ snapshot: { changes, accountId } }: { readonly snapshot: Snapshot }) {
  if (changes.length === 0) return null
  const rest = changes.length - shownAtFirst
  return (
    <section className="knows" aria-label="Changed on their pages">
      <div className="sec">
        <h2>Changed on their pages</h2>
        <span className="more">between two of our readings</span>
        {rest > 0 && (
          <Link className="allof" href={`/accounts/${accountId}/signals`}>
            {countWord(rest, 'more change')}
          </Link>
        )}
      </div>
      <ul>
        {changes.slice(0, shownAtFirst).map((change) => (
          <NoticedLine key={change.id} change={change} />
        ))}
      </ul>
    </section>
  )
}

function NoticedLine({ change }: { change: ChangeSignal }) {
  return (
    <li className="noticed" data-item={change.id} tabIndex={-1}>
      <Icon name={changeIcon[change.kind]} />
      <span className="grow">
        {change.label}
        <Refs evidence={[change.evidence]} /> <HowDoYouKnow claimId={change.id} accountId={change.accountId} />
        {change.sensitive && (
          <>
            {' '}
            <Tag is="against">know it, don’t open with it</Tag>
          </>
        )}
      </span>
      <ChangeAge signal={change} />
    </li>
  )
}
