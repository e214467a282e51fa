import type { AccountRow } from '../../../contract/accounts.ts'
import type { PartialDate } from '../../../contract/contract.ts'
import type { ShownProblem } from '../../../contract/signals.ts'
import { Tag } from '../../ui/chip.tsx'
import { Quote } from '../../ui/quote.tsx'
import { HowDoYouKnow } from '../dossier/how-do-you-know.tsx'
import { KeptOf } from '../kept/kept-rows.tsx'
import { CorrectProblem, strengthWord } from './correct-problem.tsx'
import { ReviewActions } from './review-actions.tsx'

/** What speaks for and against each likely problem, both sides alike, with the user's word on each piece. */
export function ProblemEvidence({
  row,
  problems,
}: {
  readonly row: AccountRow
  readonly problems: readonly ShownProblem[]
}) {
  const byProblem = [...Map.groupBy(problems, ({ statement }) => statement)]
  if (byProblem.length === 0) return null
  return (
    <section aria-label="Evidence on likely problems">
      <div className="sec">
        <h2>Evidence on likely problems</h2>
        <span className="t2">{problems.length}</span>
      </div>
      {byProblem.map(([statement, lines]) => (
        <article className="sheet evsheet" key={statement}>
          <h3>{statement}</h3>
          <p className="t3">
            {lines.filter(({ direction }) => direction === 'for').length} for,{' '}
            {lines.filter(({ direction }) => direction === 'against').length} against
          </p>
          <ul>
            {lines.toSorted(strongestFirst).map((line) => (
              <ProblemLine key={line.id} line={line} row={row} />
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

const strongestFirst = (a: ShownProblem, b: ShownProblem): number => b.strength - a.strength

const holderWord = { account: null, customers: 'about their customers', trade: 'about their trade' } as const

export function ProblemLine({ line, row }: { readonly line: ShownProblem; readonly row: AccountRow }) {
  const { quote, pageId, pageVersionId, revision, start, end, holder } = line
  const signal = {
    accountId: row.account.id,
    claimId: line.id,
    label: `${line.direction} “${line.statement}”`,
  }
  return (
    <li className="evline" data-item={line.id} tabIndex={-1}>
      <Quote
        evidence={{ type: 'quote', quote, pageId, pageVersionId, revision, start, end }}
        direction={line.direction}
        hit={line.hit}
        // the host checked it when the page was read
        date={line.publishedAt as PartialDate | null}
      >
        <span className={line.direction}>{line.direction === 'for' ? 'for' : 'against'}</span>
        <span>{strengthWord[line.strength]}</span>
        {line.state === 'kept' && <span>yours</span>}
        {holderWord[holder] && <Tag is="unknown">{holderWord[holder]}</Tag>}
        <HowDoYouKnow claimId={line.id} accountId={row.account.id} />
      </Quote>
      <div className="cardfoot">
        <p className="whyshown t3">{line.rule}</p>
        {line.state === 'kept' ? (
          <KeptOf accountId={row.account.id} claimId={line.id} />
        ) : (
          <ReviewActions signal={signal} decision={line.decision} of={line} form={CorrectProblem} />
        )}
      </div>
    </li>
  )
}
