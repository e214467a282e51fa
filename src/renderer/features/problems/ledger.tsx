import { type ReactNode, useState } from 'react'
import type { EvidenceLine, Hypothesis, Snapshot } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { useNow } from '../../app/use-now.ts'
import { checkedWord, countWord } from '../../words/terms.ts'
import { shortDateWords } from '../../words/dates.ts'
import { HowDoYouKnow } from '../dossier/how-do-you-know.tsx'
import { strengthWord } from '../signals/correct-problem.tsx'

interface LedgerProps {
  readonly problem: Hypothesis
  readonly snapshot: Snapshot
  /** Lines a side shows before "more". */
  readonly shown: number
  /** What stands under a line, such as the user's word on it; with it each line also says how strong it is. */
  readonly under?: (line: EvidenceLine) => ReactNode
}

/** What speaks for a likely problem and what speaks against it, side by side. */
export function Ledger(props: LedgerProps) {
  return (
    <div className="ledger">
      <Side direction="for" lines={props.problem.for} {...props} />
      <Side direction="against" lines={props.problem.against} {...props} />
    </div>
  )
}

function Side({
  direction,
  lines,
  problem,
  snapshot,
  shown: atFirst,
  under,
}: LedgerProps & { readonly direction: 'for' | 'against'; readonly lines: readonly EvidenceLine[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, atFirst)
  const rest = lines.length - shown.length
  return (
    <div>
      <h4 className={direction}>
        <Icon name={direction === 'for' ? 'pro' : 'con'} />
        {direction === 'for' ? 'For' : 'Against'}, {lines.length}
      </h4>
      {shown.map((line) => {
        const item = `${problem.problemId} ${line.id}`
        if (!under) return <Line key={line.id} line={line} snapshot={snapshot} item={item} />
        return (
          <div key={line.id} className="evline" data-item={item} tabIndex={-1}>
            <Line line={line} snapshot={snapshot} strength />
            {under(line)}
          </div>
        )
      })}
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

function Line({
  line,
  snapshot,
  item,
  strength = false,
}: {
  readonly line: EvidenceLine
  readonly snapshot: Snapshot
  readonly item?: string
  readonly strength?: boolean
}) {
  const now = useNow()
  return (
    <Quote
      evidence={line.evidence}
      direction={line.direction}
      date={line.date}
      old={line.freshness === 'stale'}
      {...(item === undefined ? {} : { item })}
    >
      {strength && line.evidence.type !== 'absence' && <span>{strengthWords(line)}</span>}
      {line.ruleId === 'cue/fact' && <span>{line.cue}</span>}
      {line.checked && <span>{checkedWord[line.checked]}</span>}
      {line.toldOtherwise && (
        <span>a hint now: they told us otherwise on {shortDateWords(line.toldOtherwise, now)}</span>
      )}
      <HowDoYouKnow claimId={line.id} accountId={snapshot.accountId} />
    </Quote>
  )
}

/** "they say it", and what is left of it after its age. */
function strengthWords({ strength, countsAs }: EvidenceLine): string {
  const words = strengthWord[strength]
  return countsAs === undefined ? words : `${words}; for its age it counts as ${strengthWord[countsAs]}`
}
