import './problems.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { TabPane } from '../dossier/tab-pane.tsx'
import type { TabProps } from '../dossier/tab-props.ts'
import { useReviewKeys } from '../signals/review-keys.ts'
import { LookedFor } from './looked-for.tsx'
import { type Told, ProblemArticle } from './problem-article.tsx'

/** Problems whose sides are open at first; the others are a line each. */
const openAtFirst = 5

/** Every likely problem with both sides, how sure it is and by which rule, the seller's own word, and how it stood before. */
export function ProblemsTab({ row, snapshot, pending, error, retry }: TabProps) {
  const history = useQuery(queries.problemHistory(row.account.id))
  const signals = useQuery(queries.signals(row.account.id)).data
  const peers = useQuery(queries.peers(row.account.id)).data
  // too few to compare: nothing is told of any
  const kin = peers && peers.few === null ? peers.problems : []
  return (
    <TabPane name="Problems" query={history}>
      {(told) => (
        <div className="one problems">
          {error && <Failure error={error} retry={retry} />}
          {snapshot?.playbook && row.pagesRead > 0 ? (
            <Hypotheses row={row} snapshot={snapshot} told={{ ...told, lines: signals?.problems ?? [], peers: kin }} />
          ) : pending || error ? null : (
            <NothingToHold row={row} />
          )}
        </div>
      )}
    </TabPane>
  )
}

function NothingToHold({ row }: { row: AccountRow }) {
  if (row.pagesRead === 0)
    return (
      <EmptyState title="No page was read yet">
        Research the account first; what speaks for and against a problem stands here with its quotes.
      </EmptyState>
    )
  return (
    <EmptyState
      title="No playbook looks at this account yet"
      action={
        <Link className="btn primary" href="/playbooks">
          Choose a playbook
        </Link>
      }
    >
      A playbook names the problems you solve and the words that give them away. Without one nothing is a likely
      problem.
    </EmptyState>
  )
}

function Hypotheses({ row, snapshot, told }: { row: AccountRow; snapshot: Snapshot; told: Told }) {
  const { problems, struck } = snapshot
  useReviewKeys()
  return (
    <>
      {problems.length > 0 && (
        <section aria-label="Likely problems">
          <div className="sec">
            <h2>Likely problems</h2>
            <span className="t2">{problems.length}</span>
            <span className="more">surest first; your word never makes one surer</span>
          </div>
          {problems.map((problem, i) => (
            <ProblemArticle
              key={problem.problemId}
              problem={problem}
              snapshot={snapshot}
              row={row}
              told={told}
              opens={i < openAtFirst}
            />
          ))}
        </section>
      )}
      {problems.length === 0 && (
        <EmptyState title={`No likely problem on ${countWord(snapshot.pagesRead, 'page')}`}>
          {struck.length > 0 ? 'None but those you say are not theirs. ' : ''}Nothing says that they have one you solve,
          and nothing makes one typical of them. Ask, or read trade press.
        </EmptyState>
      )}
      {struck.length > 0 && (
        <section aria-label="Not theirs, by your word">
          <div className="sec">
            <h2>Not theirs, by your word</h2>
            <span className="t2">{struck.length}</span>
            <span className="more">out of the recommendation, the questions and the brief</span>
          </div>
          {struck.map((problem) => (
            <ProblemArticle
              key={problem.problemId}
              problem={problem}
              snapshot={snapshot}
              row={row}
              told={told}
              opens={false}
            />
          ))}
        </section>
      )}
      <LookedFor snapshot={snapshot} />
    </>
  )
}
