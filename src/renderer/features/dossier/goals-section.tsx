import './goals-section.css'
import type { AccountId, Goal } from '../../../contract/contract.ts'
import { aimWords, gapWords, goalStateWords } from '../../../contract/goal-words.ts'
import { Tag } from '../../ui/chip.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { dateWords } from '../../words/dates.ts'
import { HowDoYouKnow } from './how-do-you-know.tsx'

/** What they say they want to reach, each with where they stand: both quotes, or that no figure of today was found. */
export function GoalsSection({ goals, accountId }: { readonly goals: readonly Goal[]; readonly accountId: AccountId }) {
  if (goals.length === 0) return null
  return (
    <section aria-label="Their goals">
      <div className="sec">
        <h2>Their goals</h2>
        <span className="t2">{goals.length}</span>
        <span className="more">today, and what they want</span>
      </div>
      <ul className="sheet findings">
        {goals.map((goal) => (
          <GoalCard key={goal.id} goal={goal} accountId={accountId} />
        ))}
      </ul>
    </section>
  )
}

function GoalCard({ goal, accountId }: { goal: Goal; accountId: AccountId }) {
  const { evidence, today, progress, before, saidBy, id } = goal
  const [said] = evidence
  return (
    <li className="find-card goal">
      <div className="hd">
        <Icon name="flag" />
        <b>{gapWords(goal, dateWords)}</b>
        <GoalState state={goal.state} />
      </div>
      {before && <p className="t2 wasgoal">Was {aimWords(before, dateWords) || 'said otherwise'}</p>}
      {said && (
        <Quote evidence={said} date={goal.saidOn} item={`${id} said`}>
          {saidBy && <span>{saidBy}</span>}
          {evidence.length > 1 && <span>on {evidence.length} pages</span>}
          <HowDoYouKnow claimId={id} accountId={accountId} />
        </Quote>
      )}
      {today && today.from !== 'goal' && (
        <LabelledQuote label="Today" evidence={today.evidence} on={today.on} item={`${id} today`} />
      )}
      {before && <LabelledQuote label="Before" evidence={before.evidence} on={before.on} item={`${id} before`} />}
      {progress.map((told) => (
        <LabelledQuote
          key={told.on}
          label={told.reached ? 'Reached' : 'On the way'}
          evidence={told.evidence}
          on={told.on}
          item={`${id} ${told.on}`}
        />
      ))}
    </li>
  )
}

function LabelledQuote({
  label,
  evidence,
  on,
  item,
}: {
  label: string
  evidence: Goal['evidence'][number]
  on: Goal['saidOn']
  item: string
}) {
  return (
    <>
      <p className="lab">{label}</p>
      <Quote evidence={evidence} date={on} item={item} />
    </>
  )
}

function GoalState({ state }: { state: Goal['state'] }) {
  const words = goalStateWords[state]
  if (words === null) return null
  return <Tag is={state === 'reached' ? 'for' : 'unknown'}>{words.charAt(0).toLowerCase() + words.slice(1)}</Tag>
}
