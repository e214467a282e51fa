import './debrief.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ProvedRight } from '../../../contract/debriefs.ts'
import { recordWords } from '../../../contract/proved-words.ts'
import { queries } from '../../queries/queries.ts'
import { basisWord, confidenceWord, countWord } from '../../words/terms.ts'

/** Under 20 logged calls a line for each problem; from then on the way to the page that says more. */
export function ProvedLines() {
  const proved = useQuery(queries.provedRight()).data
  if (!proved || proved.problems.length === 0) return null
  return (
    <section aria-label="What proved right">
      <div className="sec">
        <h2>What proved right</h2>
        <span className="t2">{countWord(proved.calls, 'call')} with all accounts</span>
      </div>
      {proved.calls < proved.enough ? (
        <Records records={proved.problems} />
      ) : (
        <p>
          <Link href="/calibration">How often calls confirm what was sure, likely and a hunch</Link>
        </p>
      )}
    </section>
  )
}

/** How often calls confirmed what we took for likely: by how sure it was, on what it stood, by problem and by segment. */
export function ProvedRightPart() {
  const proved = useQuery(queries.provedRight()).data
  if (!proved || proved.calls === 0) return null
  return (
    <section aria-label="What proved right" className="provedright">
      <div className="sec">
        <h2>What proved right in calls</h2>
        <span className="t2">{countWord(proved.calls, 'debrief')}</span>
      </div>
      {proved.calls < proved.enough ? (
        <>
          <p className="t2 measure">
            From {proved.enough} debriefs on, it stands here how often what was sure, likely and a hunch was confirmed.
          </p>
          <Records records={proved.problems} />
        </>
      ) : (
        <Parts proved={proved} />
      )}
    </section>
  )
}

function Parts({ proved }: { proved: ProvedRight }) {
  const sure = proved.confidence.map((one) => ({
    ...one,
    name: isConfidence(one.key) ? confidenceWord[one.key] : one.name,
  }))
  const basis = proved.basis.map((one) => ({ ...one, name: isBasis(one.key) ? basisWord[one.key] : one.name }))
  return (
    <>
      <p className="t2 measure">
        How sure a likely problem was before the call, and whether the call confirmed it. Calls that left it open do not
        count. None of this changes how sure a problem is shown to be.
      </p>
      <Titled title="How sure it was" records={sure} />
      <Titled title="What it stood on" records={basis} />
      <Titled title="Problem" records={proved.problems} />
      <Titled title="Segment" records={proved.segments} />
    </>
  )
}

const isConfidence = (key: string): key is keyof typeof confidenceWord => key in confidenceWord
const isBasis = (key: string): key is keyof typeof basisWord => key in basisWord

function Titled({ title, records }: { title: string; records: ProvedRight['problems'] }) {
  if (records.length === 0) return null
  return (
    <>
      <h3 className="lab">{title}</h3>
      <Records records={records} />
    </>
  )
}

function Records({ records }: { records: ProvedRight['problems'] }) {
  return (
    <ul className="sheet pagelist">
      {records.map(({ key, name, right, of }) => (
        <li key={key}>
          <div className="row">
            <span className="clip grow">{name}</span>
            <span className="nowrap">{recordWords({ right, of })}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
