import type { PlaybookContent, Problem } from '../../../contract/contract.ts'
import { cueWords } from '../../../contract/cue-words.ts'
import type { CueInText } from '../../../contract/playbooks.ts'
import { unquoted } from '../../words/unquoted.ts'

/** What a playbook says, as the app reads it: to see at a glance what an edit did. */
export function PlaybookOutline({
  content,
  shown,
  choose,
}: {
  readonly content: PlaybookContent
  /** The cue whose hits stand above. */
  readonly shown: CueInText | null
  readonly choose: (cue: CueInText) => void
}) {
  const cues = { shown, choose, language: content.language }
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
          <ProblemLines key={problem.id} problem={problem} cues={cues} />
        ))}
      </section>
      {content.opportunities.length > 0 && (
        <section>
          <h2>Opportunities</h2>
          {content.opportunities.map((problem) => (
            <ProblemLines key={problem.id} problem={problem} cues={cues} />
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

type Choice = {
  readonly shown: CueInText | null
  readonly choose: (cue: CueInText) => void
  readonly language: string
}

function ProblemLines({ problem, cues }: { readonly problem: Problem; readonly cues: Choice }) {
  return (
    <details>
      <summary>{problem.statement}</summary>
      <dl>
        <dt>Cues for</dt>
        <Cues problem={problem} direction="for" cues={cues} />
        {problem.against.length > 0 && (
          <>
            <dt>Cues against</dt>
            <Cues problem={problem} direction="against" cues={cues} />
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

/** Cues as buttons: one that is chosen shows what it hits. */
function Cues({
  problem,
  direction,
  cues: { shown, choose, language },
}: {
  readonly problem: Problem
  readonly direction: CueInText['direction']
  readonly cues: Choice
}) {
  const list: readonly CueInText['cue'][] = direction === 'for' ? problem.cues : problem.against
  const isShown = (cue: CueInText['cue']): boolean =>
    shown?.direction === direction &&
    shown.statement === problem.statement &&
    JSON.stringify(shown.cue) === JSON.stringify(cue)
  return (
    <dd className="cues">
      {list.map((cue) => (
        <button
          key={JSON.stringify(cue)}
          type="button"
          className="linklike"
          aria-pressed={isShown(cue)}
          onClick={() => choose({ cue, direction, statement: problem.statement, language })}
        >
          {cueWords(cue)}
        </button>
      ))}
    </dd>
  )
}
