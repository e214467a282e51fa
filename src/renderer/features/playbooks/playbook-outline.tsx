import type { PlaybookContent, Problem } from '../../../contract/contract.ts'
import { cueWords } from '../../../contract/cue-words.ts'
import { unquoted } from '../../words/unquoted.ts'

/** What a playbook says, as the app reads it: to see at a glance what an edit did. */
export function PlaybookOutline({ content }: { readonly content: PlaybookContent }) {
  return (
    <div className="pad outline">
      <section>
        <h2>What we offer</h2>
        <p>{content.offer.what}</p>
        <p className="t2">For {content.offer.forWhom}</p>
      </section>
      <section>
        <h2>Problems we solve</h2>
        {content.problems.map((problem) => (
          <ProblemLines key={problem.id} problem={problem} />
        ))}
      </section>
      {content.opportunities.length > 0 && (
        <section>
          <h2>Opportunities</h2>
          {content.opportunities.map((problem) => (
            <ProblemLines key={problem.id} problem={problem} />
          ))}
        </section>
      )}
      <section>
        <h2>Who we can help</h2>
        <ul>
          {content.idealCustomer.criteria.map(({ id, label, must, weight }) => (
            <li key={id}>
              {label} <span className="t3">{must ? 'must' : `weight ${weight}`}</span>
            </li>
          ))}
          {content.idealCustomer.disqualifiers.map(({ id, label }) => (
            <li key={id}>
              {label} <span className="t3">disqualifies</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>The recommendation</h2>
        <p className="t2">
          Pursue from a fit of {content.recommend.fit}, with evidence of strength {content.recommend.strength} or more
          and a fresh event. A disqualifier or a missed must-have: walk away.
        </p>
      </section>
    </div>
  )
}

function ProblemLines({ problem }: { readonly problem: Problem }) {
  return (
    <details>
      <summary>{problem.statement}</summary>
      <dl>
        <dt>Cues for</dt>
        <dd>{problem.cues.map(cueWords).join(' · ')}</dd>
        {problem.against.length > 0 && (
          <>
            <dt>Cues against</dt>
            <dd>{problem.against.map(cueWords).join(' · ')}</dd>
          </>
        )}
        <dt>Ask</dt>
        {problem.questions.map(({ ask, endsIf }) => (
          <dd key={ask}>
            {ask} <span className="t3">Ends it: {unquoted(endsIf)}</span>
          </dd>
        ))}
      </dl>
    </details>
  )
}
