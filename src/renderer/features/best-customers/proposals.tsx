import { useState } from 'react'
import type { Proposal } from '../../../contract/best-customers.ts'
import { SourcesProvider } from '../../sources/sources.tsx'
import { Button } from '../../ui/button.tsx'
import { Quote } from '../../ui/quote.tsx'
import { countWord } from '../../words/terms.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { numbersOf } from '../playbooks/cue-look.ts'
import { avoidWords, becomes, tallyWords } from './proposal-words.ts'

/** The user's word on each proposal; none yet is neither. */
export type Word = 'confirmed' | 'struck'

/** What they share, each with its evidence, to be confirmed or struck. */
export function Proposals({
  proposals,
  words,
  onWord,
}: {
  readonly proposals: readonly Proposal[]
  readonly words: ReadonlyMap<string, Word>
  readonly onWord: (id: string, word: Word) => void
}) {
  const hits = proposals.flatMap(({ shownBy }) =>
    shownBy.flatMap(({ accountName, quotes }) => quotes.map((quote) => ({ accountName, ...quote }))),
  )
  const groups = [
    { title: 'What most of them share', of: proposals.filter(({ as }) => as === 'criterion') },
    { title: 'Problems that most of them show', of: proposals.filter(({ as }) => as === 'typical') },
    { title: 'What only those share that you regret', of: proposals.filter(({ as }) => as === 'disqualifier') },
  ]
  return (
    <SourcesProvider numbers={numbersOf(hits)}>
      {groups.map(
        ({ title, of }) =>
          of.length > 0 && (
            <section key={title} aria-label={title}>
              <div className="sec">
                <h2>{title}</h2>
                <span className="t2 num">{of.length}</span>
              </div>
              <ul className="sheet pagelist">
                {of.map((proposal) => (
                  <Row
                    key={proposal.id}
                    proposal={proposal}
                    word={words.get(proposal.id) ?? null}
                    onWord={(word) => onWord(proposal.id, word)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </SourcesProvider>
  )
}

/** Quotes that stand open. */
const openAtFirst = 2

function Row({
  proposal,
  word,
  onWord,
}: {
  readonly proposal: Proposal
  readonly word: Word | null
  readonly onWord: (word: Word) => void
}) {
  const [all, setAll] = useState(false)
  const shown = all ? proposal.shownBy : proposal.shownBy.slice(0, openAtFirst)
  const hidden = proposal.shownBy.length - shown.length
  return (
    <li data-item={proposal.id} tabIndex={-1} className={word === 'struck' ? 'struck' : undefined}>
      <div className="row">
        <b className="grow">{upperFirst(proposal.label)}</b>
        <Button aria-pressed={word === 'confirmed'} icon="check" onClick={() => onWord('confirmed')}>
          {word === 'confirmed' ? 'Confirmed' : 'Confirm'}
        </Button>
        <Button look="quiet" aria-pressed={word === 'struck'} icon="x" onClick={() => onWord('struck')}>
          {word === 'struck' ? 'Struck' : 'Strike'}
        </Button>
      </div>
      <p className="t2">
        {proposal.as === 'disqualifier' ? avoidWords(proposal) : tallyWords(proposal)}{' '}
        <span className="t3">Confirmed, it {becomes(proposal)}.</span>
      </p>
      {word !== 'struck' &&
        shown.map(({ accountId, accountName, value, quotes }) => (
          <div key={accountId} className="shownby">
            <p className="t3">
              {accountName}
              {value !== null && `: ${value}`}
            </p>
            {quotes.slice(0, 1).map(({ evidence, page }) => (
              <Quote
                key={accountId}
                evidence={evidence}
                {...(page ? { date: page.publishedAt } : {})}
                item={`${proposal.id} ${accountId}`}
              />
            ))}
          </div>
        ))}
      {word !== 'struck' && hidden > 0 && (
        <button type="button" className="linklike" onClick={() => setAll(true)}>
          {countWord(hidden, 'company', 'companies')} more
        </button>
      )}
    </li>
  )
}
