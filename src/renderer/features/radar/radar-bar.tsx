import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { RadarProblem } from '../../../contract/radar.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { queries } from '../../queries/queries.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { countWord, verdictWord } from '../../words/terms.ts'
import type { Choice } from './radar-address.ts'

interface BarProps {
  readonly problem: RadarProblem
  readonly problems: readonly RadarProblem[]
  readonly choice: Choice
  readonly onChange: (choice: Partial<Choice>) => void
}

/** Which problem, and whom it is looked for at. */
export function RadarBar({ problem, problems, choice, onChange }: BarProps) {
  const chooser = useRef<HTMLSelectElement>(null)
  const first = useRef<HTMLSelectElement>(null)
  const segments = useQuery(queries.segments()).data ?? []
  const tags = useQuery(queries.tags()).data ?? []
  useKeys('Radar', [
    { keys: ['p'], label: 'problem', run: () => chooser.current?.focus() },
    { keys: ['f'], label: 'filter', run: () => first.current?.focus() },
    {
      keys: ['Shift+f'],
      label: choice.fresh ? 'any age' : 'fresh only',
      run: () => onChange({ fresh: !choice.fresh }),
    },
  ])
  return (
    <header className="radarhead">
      <div className="row w">
        <label className="radarchoose">
          <span className="sr">Problem</span>
          <select
            ref={chooser}
            className="field"
            value={problem.id}
            onKeyDown={leaveOnEscape}
            onChange={(event) => onChange({ problem: event.target.value })}
          >
            <Options label="Problems" of={problems.filter(({ is }) => is === 'problem')} />
            <Options label="Opportunities" of={problems.filter(({ is }) => is === 'opportunity')} />
          </select>
        </label>
        <Kbd keys="p" />
        <span className="grow" />
        <Select
          label="Segment"
          field={first}
          value={choice.segment}
          all="Any segment"
          onChange={(segment) => onChange({ segment })}
        >
          {segments.map(({ segment }) => segment)}
        </Select>
        {(tags.length > 0 || choice.tag !== '') && (
          <Select label="Tag" value={choice.tag} all="Any tag" onChange={(tag) => onChange({ tag })}>
            {tags.map(({ tag }) => tag)}
          </Select>
        )}
        <VerdictSelect choice={choice} onChange={onChange} />
        <button
          type="button"
          className={choice.fresh ? 'chip on' : 'chip'}
          aria-pressed={choice.fresh}
          onClick={() => onChange({ fresh: !choice.fresh })}
        >
          Fresh only
        </button>
      </div>
      <h1 title={problem.statement}>{problem.statement}</h1>
      <HowOrdered />
    </header>
  )
}

function Options({ label, of }: { label: string; of: readonly RadarProblem[] }) {
  if (of.length === 0) return null
  return (
    <optgroup label={label}>
      {of.map(({ id, short, statement, accounts }) => (
        <option key={id} value={id}>
          {short ?? statement} ({accounts === 0 ? 'at none yet' : `at ${countWord(accounts, 'account')}`})
        </option>
      ))}
    </optgroup>
  )
}

function Select({
  label,
  field,
  value,
  all,
  children,
  onChange,
}: {
  label: string
  field?: React.RefObject<HTMLSelectElement | null>
  value: string
  all: string
  children: readonly string[]
  onChange: (value: string) => void
}) {
  const options = value === '' || children.includes(value) ? children : [value, ...children]
  return (
    <label>
      <span className="sr">{label}</span>
      <select
        className="field"
        ref={field}
        value={value}
        onKeyDown={leaveOnEscape}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  )
}

const verdicts = ['pursue', 'research-more', 'back-burner', 'walk-away'] as const

function VerdictSelect({ choice, onChange }: Pick<BarProps, 'choice' | 'onChange'>) {
  return (
    <label>
      <span className="sr">Recommendation</span>
      <select
        className="field"
        value={choice.verdict}
        onKeyDown={leaveOnEscape}
        onChange={(event) => onChange({ verdict: verdicts.find((one) => one === event.target.value) ?? '' })}
      >
        <option value="">Any recommendation</option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {verdictWord[verdict]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The rule, as it stands in core/snapshot/radar/radar-order.ts. */
function HowOrdered() {
  return (
    <details className="howordered">
      <summary>How the order comes about</summary>
      <p className="t2">
        No points are added up. Of two accounts the first of these that differs decides: they told us in a call · how
        sure it is · how strong their strongest words are, after age · independent origins of the last 30 days ·
        independent origins at all · less against it · a fresh event that may make it urgent · newer words. Then the
        name. What is unknown never stands above evidence, and your own word makes nothing surer.
      </p>
    </details>
  )
}
