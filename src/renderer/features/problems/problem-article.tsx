import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Hypothesis, Peers, ProblemWord, Snapshot } from '../../../contract/contract.ts'
import type { HistoryStep } from '../../../contract/problems.ts'
import type { ShownProblem } from '../../../contract/signals.ts'
import { Tag } from '../../ui/chip.tsx'
import { Confidence } from '../../ui/confidence.tsx'
import { Refs } from '../../ui/ref.tsx'
import { basisWord } from '../../words/terms.ts'
import { isLost, KeptList, KeptOf } from '../kept/kept-rows.tsx'
import { CorrectProblem } from '../signals/correct-problem.tsx'
import { ReviewActions } from '../signals/review-actions.tsx'
import { EndsIt, Typical } from './beneath.tsx'
import { HowSure } from './how-sure.tsx'
import { Ledger } from './ledger.tsx'
import { Letter } from './letter.tsx'
import { ProblemHistory } from './problem-history.tsx'
import { YourWord } from './your-word.tsx'

/** What stands beside the snapshot: the seller's words, how each problem stood, and the lines that can be reviewed. */
export interface Told {
  readonly words: readonly ProblemWord[]
  readonly steps: Readonly<Record<string, readonly HistoryStep[]>>
  readonly lines: readonly ShownProblem[]
  /** How many others of their kind on file show it; empty where too few can be compared. */
  readonly peers: Peers['problems']
}

/** Lines a side shows before "more". */
const linesShown = 3

/** One likely problem, whole. */
export function ProblemArticle({
  problem,
  snapshot,
  row,
  told,
  opens,
}: {
  readonly problem: Hypothesis
  readonly snapshot: Snapshot
  readonly row: AccountRow
  readonly told: Told
  readonly opens: boolean
}) {
  const title = useId()
  const article = useRef<HTMLElement>(null)
  const asked = useAskedFor(problem.problemId, article)
  const [open, setOpen] = useState(opens || asked)
  const words = told.words.filter(({ problemId }) => problemId === problem.problemId)
  const kind = told.peers.find(({ problemId }) => problemId === problem.problemId)
  // none for those the seller said are not theirs: nothing names them
  const place = snapshot.problems.indexOf(problem)
  const sided = problem.for.length + problem.against.length > 0
  const review = ({ id }: { readonly id: string }) => {
    const line = told.lines.find((one) => one.id === id)
    if (line?.state === 'kept') return <KeptOf accountId={row.account.id} claimId={line.id} />
    return line ? <LineReview line={line} row={row} /> : null
  }
  return (
    <article className="prob" aria-labelledby={title} tabIndex={-1} ref={article}>
      <header>
        {place >= 0 && <Letter at={place} />}
        <h3 id={title}>{problem.statement}</h3>
        <span className="basis">
          {problem.basis === 'typical' ? (
            <Tag is="unknown">{basisWord.typical}</Tag>
          ) : (
            <>
              <span>{basisWord[problem.basis]}</span>
              <span className="t3">·</span>
              <Confidence confidence={problem.confidence} />
            </>
          )}
          {sided && (
            <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'less' : `${problem.for.length} for, ${problem.against.length} against`}
            </button>
          )}
        </span>
      </header>
      {sided && open && <Ledger problem={problem} snapshot={snapshot} shown={linesShown} under={review} />}
      {open && (
        <KeptList
          accountId={row.account.id}
          title="Kept by you, no longer found"
          note="these words count for nothing"
          passes={(one) => isLost(one) && one.kept.as.what === 'evidence' && one.kept.as.problem === problem.problemId}
        />
      )}
      {problem.basis === 'typical' ? (
        <>
          <WhyTypical problem={problem} />
          <Typical problem={problem} snapshot={snapshot} whence={problem.typicalBy.length === 0} />
        </>
      ) : (
        open && <EndsIt problem={problem} snapshot={snapshot} />
      )}
      {kind && (
        <p className="ends">
          <span className="lab">Their kind</span>
          <span>{kind.words}.</span>
        </p>
      )}
      <YourWord problem={problem} words={words} accountId={row.account.id} focusAfter={() => article.current} />
      <div className="behind">
        <HowSure problem={problem} />
        <ProblemHistory steps={told.steps[problem.problemId] ?? []} words={words} />
      </div>
    </article>
  )
}

/** The address names this problem (`?problem=`): it is open, in sight, and has the focus. */
function useAskedFor(problemId: string, article: RefObject<HTMLElement | null>): boolean {
  const asked = new URLSearchParams(useSearch()).get('problem') === problemId
  useEffect(() => {
    if (!asked) return
    article.current?.scrollIntoView({ block: 'start' })
    article.current?.focus({ preventScroll: true })
  }, [asked, article])
  return asked
}

function LineReview({ line, row }: { line: ShownProblem; row: AccountRow }) {
  const signal = { accountId: row.account.id, claimId: line.id, label: `${line.direction} “${line.statement}”` }
  return <ReviewActions signal={signal} decision={line.decision} of={line} form={CorrectProblem} />
}

const saidBy = {
  playbook: 'Your playbook',
  note: 'Your note',
  calls: 'Your calls with others',
  own: 'You',
} as const satisfies Record<Hypothesis['typicalBy'][number]['from'], string>

/** What of theirs, or of their kind, makes it typical, and who says so. */
function WhyTypical({ problem: { typicalBy } }: { problem: Hypothesis }) {
  return typicalBy.map(({ from, why, evidence }) => (
    <p className="ends" key={`${from} ${why}`}>
      <span className="lab">{saidBy[from]}</span>
      <span>
        {why}
        <Refs evidence={evidence} />
      </span>
    </p>
  ))
}
