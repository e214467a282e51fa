import type { Api, Playbook } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'

type Part = Awaited<ReturnType<Api['playbooks']['compare']>>[number]
type Field = Part['fields'][number]

const kindNames: Readonly<Record<Part['kind'], string>> = {
  offer: 'Offer',
  problem: 'Problems',
  opportunity: 'Opportunities',
  criterion: 'Criteria',
  disqualifier: 'Disqualifiers',
  role: 'Roles',
  buying: 'Buying',
  rules: 'Rules',
}
const stateLook = {
  added: { icon: 'plus', word: 'added' },
  removed: { icon: 'minus', word: 'taken out' },
  changed: { icon: 'edit', word: 'changed' },
} as const

/** What differs from one playbook to another, problem by problem and criterion by criterion. */
export function ComparedParts({
  parts,
  from,
  to,
}: {
  readonly parts: readonly Part[]
  readonly from: Playbook
  readonly to: Playbook
}) {
  const same = from.id === to.id
  const name = ({ content, version }: Playbook) => (same ? `version ${version}` : `${content.name}, version ${version}`)
  if (parts.length === 0)
    return (
      <p className="t2" role="status">
        {from.yaml === to.yaml ? 'The same text in both.' : 'Both say the same; only comments or the layout differ.'}
      </p>
    )
  const kinds = [...new Set(parts.map(({ kind }) => kind))]
  return (
    <div className="compared">
      <p className="t2" role="status">
        From {name(from)} to {name(to)}: {countWord(parts.length, 'difference')}.
      </p>
      {kinds.map((kind) => (
        <section key={kind} aria-label={kindNames[kind]}>
          <h3>{kindNames[kind]}</h3>
          {parts
            .filter((part) => part.kind === kind)
            .map((part) => (
              <ComparedPart key={part.id} part={part} />
            ))}
        </section>
      ))}
    </div>
  )
}

function ComparedPart({ part: { label, state, fields } }: { part: Part }) {
  const { icon, word } = stateLook[state]
  return (
    <details className="sheet comparedpart" open={state === 'changed'}>
      <summary>
        <Icon name={icon} size="s" /> <b>{label}</b> <span className="t3">{word}</span>
      </summary>
      <dl>
        {fields.map((field) => (
          <ComparedField key={field.field} field={field} />
        ))}
      </dl>
    </details>
  )
}

function ComparedField({ field: { field, before, after, order } }: { field: Field }) {
  return (
    <div>
      <dt>{fieldNames[field] ?? field}</dt>
      {order && before.length === 0 && <dd className="t2">the same in another order</dd>}
      {order && before.length > 0 ? (
        <dd>{after.join(' · ')}</dd>
      ) : (
        <>
          {before.map((words) => (
            <dd key={`- ${words}`} className="was">
              <span className="sr">was: </span>
              <del>{words}</del>
            </dd>
          ))}
          {after.map((words) => (
            <dd key={`+ ${words}`} className="is">
              <span className="sr">is: </span>
              <ins>{words}</ins>
            </dd>
          ))}
        </>
      )}
    </div>
  )
}

/** Fields by their names in the YAML, as the form calls them. */
const fieldNames: Readonly<Record<string, string>> = {
  name: 'Name',
  language: 'Language',
  what: 'What you offer',
  forWhom: 'For whom',
  outcome: 'What they have of it',
  statement: 'Statement',
  short: 'Short',
  goal: 'Goal',
  why: 'Why it hurts',
  cues: 'Cues',
  against: 'Cues against it',
  urgentWhen: 'Urgent when',
  questions: 'Questions',
  insight: 'Insight to bring',
  proof: 'Your proof',
  costOfDoingNothing: 'Cost of doing nothing',
  felt: 'Who feels it',
  typical: 'Typical of',
  label: 'In words',
  must: 'A must-have',
  weight: 'Weight',
  test: 'Decided by',
  ask: 'How to find out',
  unknownAfter: 'Unknown after so many days',
  cares: 'Cares about',
  steps: 'Steps',
  supplierQuestions: 'Questions to ask any supplier',
  theyAskedThenQuiet: 'They asked, then went quiet',
  weApproached: 'We approached them',
  fit: 'Fit from',
  strength: 'Evidence of strength from',
  order: 'Order',
}
