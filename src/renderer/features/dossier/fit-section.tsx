import { Link } from 'wouter'
import type { CriterionResult, Fit, Snapshot } from '../../../contract/contract.ts'
import { FitRange, fitWords } from '../../ui/fit-range.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Refs } from '../../ui/ref.tsx'
import { countWord } from '../../words/terms.ts'
import { upperFirst } from '../../words/upper-first.ts'

/** Disqualifiers first, in words; then fit as a range, and what is met, missed and unknown, criterion by criterion. */
export function FitSection({ snapshot, fit }: { snapshot: Snapshot; fit: Fit }) {
  return (
    <section className="fit" aria-label="Fit">
      <div className="sec">
        <h2>Fit</h2>
        <span className="t2 num">{fitWords(fit)}</span>
        {snapshot.playbook && (
          <Link
            className="more"
            href={`/playbooks/${snapshot.playbook.id}/versions?version=${snapshot.playbook.version}`}
            aria-label={`${snapshot.playbook.name}, v${snapshot.playbook.version}: the playbook it was made through`}
          >
            {snapshot.playbook.name}, v{snapshot.playbook.version}
          </Link>
        )}
      </div>
      <Disqualifiers snapshot={snapshot} fit={fit} />
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
      {fit.high > fit.low && <p className="t3">Hatched is unknown: it widens the range and never counts as missed.</p>}
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
        {upperFirst(criterion.label)}
        {criterion.value !== null && `: ${criterion.value}`}
        <Refs evidence={criterion.evidence} />
        {criterion.result === 'unknown' && criterion.ask !== null && <small>Settles it: {criterion.ask}</small>}
      </td>
      <td>{weightWords(criterion)}</td>
    </tr>
  )
}

/** "must, 30", "must", "15". */
const weightWords = ({ must, weight }: CriterionResult): string =>
  [must ? 'must' : '', must && weight === 0 ? '' : String(weight)].filter(Boolean).join(', ')

/** What was found stands alone with its quote; what was not found is one line. */
function Disqualifiers({ snapshot, fit }: { snapshot: Snapshot; fit: Fit }) {
  const all = fit.disqualifiers
  const told = all.filter(({ found, evidence }) => found || evidence.length > 0)
  if (all.length === 0) return <p className="disq t3">No disqualifier stands in the playbook.</p>
  return (
    <div className="disq">
      {told.length > 0 && (
        <ul aria-label="Disqualifiers">
          {told.map((one) => (
            <Disqualifier key={one.id} disqualifier={one} />
          ))}
        </ul>
      )}
      <p className="t3">{notFoundWords(snapshot, all.length, told.length, namesOf(all, told))}</p>
    </div>
  )
}

function Disqualifier({
  disqualifier: { label, found, value, evidence },
}: {
  disqualifier: Fit['disqualifiers'][number]
}) {
  return (
    <li>
      <span className={found ? 'against' : 'unknown'}>
        <Icon name={found ? 'ban' : 'unk'} size="s" />
      </span>
      <span>
        <b>{found ? 'Disqualifier:' : 'Disqualifier not settled:'}</b> {label}
        {value !== null && `, ${value}`}
        <Refs evidence={evidence} />
      </span>
    </li>
  )
}

const namesOf = (all: Fit['disqualifiers'], told: Fit['disqualifiers']): string =>
  all
    .filter((one) => !told.includes(one))
    .map(({ label }) => label)
    .join('; ')

function notFoundWords(snapshot: Snapshot, all: number, told: number, names: string): string {
  if (told === all) return ''
  const checked = `Checked on ${countWord(snapshot.pagesRead, 'page')}`
  if (told === 0) return `Disqualifiers: ${checked.toLowerCase()}, none of ${all} found: ${names}.`
  return `${checked}, not found: ${names}.`
}
