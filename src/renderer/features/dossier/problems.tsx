import { useState } from 'react'
import type { EvidenceLine, Hypothesis, Snapshot } from '../../../contract/contract.ts'
import { Confidence } from '../../ui/confidence.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Tag } from '../../ui/chip.tsx'
import { basisWord, checkedWord, countWord, pageKindWord } from '../../words/terms.ts'
import { useNow } from '../../app/use-now.ts'
import { shortDateWords } from '../../words/dates.ts'
import { HowDoYouKnow } from './how-do-you-know.tsx'
import { unquoted } from '../../words/unquoted.ts'

const openAtFirst = 3
const strongest = 2

/** Likely problems as ledgers: for and against at the same size. Three open, the others a line each. */
export function Problems({ snapshot }: { snapshot: Snapshot }) {
  const { problems } = snapshot
  return (
    <section aria-label="Likely problems">
      <div className="sec">
        <h2>Likely problems</h2>
        {problems.length > 0 && (
          <span className="more k">
            <Kbd keys="j" />
            <Kbd keys="k" /> move <Kbd keys="Space" /> peek
          </span>
        )}
      </div>
      {problems.length === 0 && (
        <p className="ev none t2">
          No sign of a problem you solve on {countWord(snapshot.pagesRead, 'page')}, for or against. Ask, or read trade
          press.
        </p>
      )}
      {problems.map((problem, i) => (
        <Problem key={problem.problemId} problem={problem} snapshot={snapshot} number={i + 1} />
      ))}
      <NotFound snapshot={snapshot} />
    </section>
  )
}

/** "Checked, nothing found" is a result: which problems, by which cues, on which pages. */
function NotFound({ snapshot: { lookedFor } }: { snapshot: Snapshot }) {
  if (!lookedFor || lookedFor.notFound.length === 0 || lookedFor.pages === 0) return null
  const { notFound, pages, kinds } = lookedFor
  return (
    <details className="lookedfor">
      <summary>
        Looked for, not found: {countWord(notFound.length, 'problem')} on {countWord(pages, 'page')}
      </summary>
      <p className="t2">
        {kinds.map(({ kind, pages: count }) => `${pageKindWord[kind]} ${count}`).join(' · ')}. Silence is not evidence
        against.
      </p>
      <ul>
        {notFound.map(({ problemId, statement, cues, against }) => (
          <li key={problemId}>
            {statement}
            {against > 0 && <span className="t2"> {countWord(against, 'quote')} against.</span>}
            <span className="t3"> Looked for {cues.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Problem({ problem, snapshot, number }: { problem: Hypothesis; snapshot: Snapshot; number: number }) {
  const typical = problem.basis === 'typical'
  const [open, setOpen] = useState(number <= openAtFirst)
  return (
    <article className={number === 1 ? 'prob is-open' : 'prob'}>
      <header>
        <h3>{problem.statement}</h3>
        <span className="basis">
          {typical ? (
            <Tag is="unknown">{basisWord.typical}</Tag>
          ) : (
            <>
              <span>{basisWord[problem.basis]}</span>
              <span className="t3">·</span>
              <Confidence confidence={problem.confidence} />
            </>
          )}
          {!typical && number > openAtFirst && (
            <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'less' : `${problem.for.length} for, ${problem.against.length} against`}
            </button>
          )}
        </span>
      </header>
      {!typical && open && <Ledger problem={problem} snapshot={snapshot} />}
      {typical ? (
        <Typical problem={problem} snapshot={snapshot} />
      ) : (
        open && <EndsIt problem={problem} snapshot={snapshot} />
      )}
    </article>
  )
}

function Ledger({ problem, snapshot }: { problem: Hypothesis; snapshot: Snapshot }) {
  return (
    <div className="ledger">
      <Side direction="for" lines={problem.for} problem={problem} snapshot={snapshot} />
      <Side direction="against" lines={problem.against} problem={problem} snapshot={snapshot} />
    </div>
  )
}

function Side({
  direction,
  lines,
  problem,
  snapshot,
}: {
  direction: 'for' | 'against'
  lines: readonly EvidenceLine[]
  problem: Hypothesis
  snapshot: Snapshot
}) {
  const now = useNow()
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, strongest)
  const rest = lines.length - shown.length
  return (
    <div>
      <h4 className={direction}>
        <Icon name={direction === 'for' ? 'pro' : 'con'} />
        {direction === 'for' ? 'For' : 'Against'}, {lines.length}
      </h4>
      {shown.map((line) => (
        <Quote
          key={line.id}
          evidence={line.evidence}
          direction={direction}
          date={line.date}
          old={line.freshness === 'stale'}
          item={`${problem.problemId} ${line.id}`}
        >
          {line.ruleId === 'cue/fact' && <span>{line.cue}</span>}
          {line.checked && <span>{checkedWord[line.checked]}</span>}
          {line.toldOtherwise && (
            <span>a hint now: they told us otherwise on {shortDateWords(line.toldOtherwise, now)}</span>
          )}
          <HowDoYouKnow claimId={line.id} accountId={snapshot.accountId} />
        </Quote>
      ))}
      {rest > 0 && (
        <button type="button" className="linklike morelines" onClick={() => setAll(true)}>
          {rest} more {direction}
        </button>
      )}
      {lines.length === 0 && (
        <p className="ev none t2">
          {direction === 'for'
            ? `Nothing on file says so. Looked on ${countWord(problem.lookedOn, 'page')}.`
            : `Looked on ${countWord(problem.lookedOn, 'page')}. Nothing found; silence is not evidence against.`}
        </p>
      )}
    </div>
  )
}

function EndsIt({ problem, snapshot }: { problem: Hypothesis; snapshot: Snapshot }) {
  const event = snapshot.events.find(({ id }) => id === problem.urgentBy)
  return (
    <p className="ends">
      <span className="lab">Ends it</span>
      <span>
        {unquoted(problem.endsIf)}
        {event && <span className="t3"> May become urgent: {event.label}.</span>}
      </span>
    </p>
  )
}

function Typical({ problem, snapshot }: { problem: Hypothesis; snapshot: Snapshot }) {
  const asked = snapshot.questions.findIndex(({ problemId }) => problemId === problem.problemId)
  const calls = problem.typicalBy.find(({ from }) => from === 'calls')
  return (
    <p className="ends">
      <span>
        {calls ? `In your calls with others: ${calls.why}; nothing` : 'Nothing'} on file says so
        {calls ? '' : `; ${typicalFrom(problem, snapshot)}`}. {asked >= 0 ? `It gives question ${asked + 1} and` : 'It'}{' '}
        never raises the recommendation.
      </span>
    </p>
  )
}

/** Where it comes from that it is typical: notes on the segment, by name, before the playbook. */
function typicalFrom({ typicalBy }: Hypothesis, { playbook }: Snapshot): string {
  const noted = typicalBy.filter(({ from }) => from === 'note').map(({ why }) => why)
  return noted.length > 0 ? noted.join('; ') : `from your playbook${playbook ? ` ${playbook.name}` : ''}`
}
