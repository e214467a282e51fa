import type { Claim, Snapshot } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { GoalsSection } from './goals-section.tsx'
import { Refs } from '../../ui/ref.tsx'
import { shortDateWords } from '../../words/dates.ts'

/** What to know before dialling: dated facts, their business and goals in their own words. */
export function Background({ snapshot }: { snapshot: Snapshot }) {
  const now = useNow()
  // changes of their pages stand in a section of their own
  const known = snapshot.know.filter(({ evidence }) => evidence.every(({ type }) => type !== 'change'))
  return (
    <>
      <Lines
        title="Know before you dial"
        lines={known.map((claim) => ({
          claim,
          lead: claim.date === null ? null : shortDateWords(claim.date, now),
        }))}
      />
      <Lines title="Their business" lines={snapshot.business.map((claim) => ({ claim, lead: null }))} />
      <GoalsSection goals={snapshot.goals} accountId={snapshot.accountId} />
      <Changed snapshot={snapshot} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly { claim: Claim; lead: string | null }[] }) {
  if (lines.length === 0) return null
  return (
    <section className="knows" aria-label={title}>
      <div className="sec">
        <h2>{title}</h2>
      </div>
      <ul>
        {lines.map(({ claim, lead }) => (
          <li key={claim.id} data-item={claim.id} tabIndex={-1}>
            {lead && <b>{lead} </b>}
            {claim.text}
            <Refs evidence={claim.evidence} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ snapshot: { changed, number } }: { snapshot: Snapshot }) {
  if (changed.length === 0 || number === 1) return null
  return (
    <section className="knows" aria-label="What changed">
      <div className="sec">
        <h2>Since snapshot {number - 1}</h2>
      </div>
      <ul>
        {changed.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
