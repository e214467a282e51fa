import type { CriterionResult, Fit, Snapshot } from '../../../contract/contract.ts'
import { FitRange, fitWords } from '../../ui/fit-range.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Refs } from '../../ui/ref.tsx'
import { countWord } from '../../words/terms.ts'

/** Fit as a range: what is met, missed and unknown, criterion by criterion. */
export function FitSection({ snapshot, fit }: { snapshot: Snapshot; fit: Fit }) {
  return (
    <section className="fit" aria-label="Fit">
      <div className="sec">
        <h2>Fit</h2>
        <span className="t2 num">{fitWords(fit)}</span>
        {snapshot.playbook && (
          <span className="more">
            {snapshot.playbook.name}, v{snapshot.playbook.version}
          </span>
        )}
      </div>
      <FitRange fit={fit} />
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Criterion</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {fit.criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </tbody>
      </table>
      <Disqualifiers snapshot={snapshot} fit={fit} />
    </section>
  )
}

const look: Readonly<Record<CriterionResult['result'], { icon: IconName; tone: string }>> = {
  met: { icon: 'check', tone: 'for' },
  missed: { icon: 'x', tone: 'against' },
  unknown: { icon: 'unk', tone: 'unknown' },
}

function Criterion({ criterion }: { criterion: CriterionResult }) {
  const { icon, tone } = look[criterion.result]
  return (
    <tr>
      <td className={tone}>
        <Icon name={icon} size="s" />
        <span className="sr">{criterion.result}</span>
      </td>
      <td>
        {criterion.label}
        {criterion.value !== null && `: ${criterion.value}`}
        <Refs evidence={criterion.evidence} />
      </td>
      <td>{criterion.must ? 'must' : criterion.weight}</td>
    </tr>
  )
}

function Disqualifiers({ snapshot, fit }: { snapshot: Snapshot; fit: Fit }) {
  const found = fit.disqualifiers.filter((one) => one.found)
  if (fit.disqualifiers.length === 0) return null
  if (found.length === 0) {
    return (
      <p className="t3">
        Disqualifiers checked on {countWord(snapshot.pagesRead, 'page')}:{' '}
        {fit.disqualifiers.map(({ label }) => label).join(', ')}. None found.
      </p>
    )
  }
  return (
    <ul className="disq">
      {found.map(({ id, label, evidence }) => (
        <li key={id}>
          <span className="against">
            <Icon name="ban" size="s" />
          </span>
          <span>
            Disqualifier: {label}
            <Refs evidence={evidence} />
          </span>
        </li>
      ))}
    </ul>
  )
}
