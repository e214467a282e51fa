import { useQuery } from '@tanstack/react-query'
import { type RefObject, useRef } from 'react'
import { useKeys } from '../../keys/use-keys.ts'
import { leaveOnEscape } from '../../keys/leave-on-escape.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Choice, callWord, dossierWord, everything, narrowings, standingWord } from './account-address.ts'
import { FindField } from '../../ui/find-field.tsx'

interface FilterProps {
  readonly choice: Choice
  readonly onChange: (change: Partial<Choice>) => void
  /** "312 of 10,000". */
  readonly count: string
  /** The rows are those of the choice before. */
  readonly stale: boolean
}

/** What narrows the list. Each says what it is set to, and is lit when it narrows. */
export function AccountFilters({ choice, onChange, count, stale }: FilterProps) {
  const field = useRef<HTMLInputElement>(null)
  useKeys('Filter', [{ keys: ['f'], label: 'filter', run: () => (field.current?.focus(), field.current?.select()) }])
  const narrow = narrowings(choice).length > 0
  return (
    <div className="filters" role="group" aria-label="Filter">
      <FindField
        field={field}
        typed={choice.find}
        label="Find an account by its name or domain"
        placeholder="Name or domain"
        most={200}
        stale={stale}
        onFind={(find) => onChange({ find })}
        onEnter={() => document.querySelector<HTMLElement>('.accts [data-row]')?.focus()}
      />
      <OneOf
        label="Recommendation"
        all="Recommendation"
        words={standingWord}
        value={choice.verdict}
        onChange={(verdict) => onChange({ verdict })}
      />
      <SegmentChoice choice={choice} onChange={onChange} />
      <TagChoice choice={choice} onChange={onChange} />
      <OneOf
        label="Evidence"
        all="Evidence"
        words={dossierWord}
        value={choice.dossier}
        onChange={(dossier) => onChange({ dossier })}
      />
      <OneOf
        label="Next call"
        all="Next call"
        words={callWord}
        value={choice.call}
        onChange={(call) => onChange({ call })}
      />
      <Toggle on={choice.watched} onToggle={() => onChange({ watched: !choice.watched })}>
        Watched
      </Toggle>
      <Toggle on={choice.back} onToggle={() => onChange({ back: !choice.back })}>
        Bring back
      </Toggle>
      <span className="t2 num acctcount" role="status">
        {count}
      </span>
      {narrow && (
        <Button
          look="quiet"
          shortcut="Escape"
          onClick={() => onChange({ ...everything, sort: choice.sort, descending: choice.descending })}
        >
          Clear
        </Button>
      )}
    </div>
  )
}

function Toggle({ on, onToggle, children }: { on: boolean; onToggle: () => void; children: string }) {
  return (
    <button type="button" className={on ? 'chip on' : 'chip'} aria-pressed={on} onClick={onToggle}>
      {children}
    </button>
  )
}

function OneOf<T extends string>({
  label,
  all,
  words,
  value,
  onChange,
}: {
  label: string
  all: string
  words: Readonly<Record<T, string>>
  value: T | ''
  onChange: (value: T | '') => void
}) {
  return (
    <Choose label={label} on={value !== ''} value={value} onChange={(chosen) => onChange(chosen as T | '')}>
      <option value="">{all}</option>
      {Object.entries<string>(words).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </Choose>
  )
}

/** Marks "of no segment" among names: a segment is never blank. */
const noSegment = ' '

function SegmentChoice({ choice: { segment }, onChange }: Pick<FilterProps, 'choice' | 'onChange'>) {
  const segments = useQuery(queries.segments()).data ?? []
  const names = segments.map((one) => one.segment)
  return (
    <Choose
      label="Segment"
      on={segment !== undefined}
      value={segment === null ? noSegment : (segment ?? '')}
      onChange={(value) => onChange({ segment: value === '' ? undefined : value === noSegment ? null : value })}
    >
      <option value="">Segment</option>
      <option value={noSegment}>No segment</option>
      {withChosen(names, segment ?? '').map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Choose>
  )
}

/** What is chosen stays in sight, though nothing has it any more. */
const withChosen = (names: readonly string[], chosen: string): readonly string[] =>
  chosen === '' || names.includes(chosen) ? names : [chosen, ...names]

/** One tag after the other; each stands beside the field until it is taken out. */
function TagChoice({ choice: { tags, allTags }, onChange }: Pick<FilterProps, 'choice' | 'onChange'>) {
  const known = useQuery(queries.tags()).data ?? []
  const field = useRef<HTMLSelectElement>(null)
  const left = known.map(({ tag }) => tag).filter((tag) => !tags.includes(tag))
  if (known.length === 0 && tags.length === 0) return null
  return (
    <>
      <Choose
        field={field}
        label="Tag"
        on={false}
        value=""
        onChange={(tag) => tag !== '' && onChange({ tags: [...tags, tag] })}
      >
        <option value="">{tags.length === 0 ? 'Tag' : 'Another tag'}</option>
        {left.map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
      </Choose>
      {tags.length > 1 && (
        <Toggle on={allTags} onToggle={() => onChange({ allTags: !allTags })}>
          all of
        </Toggle>
      )}
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="chip on"
          aria-label={`Any tag, not only ${tag}`}
          onClick={() => {
            onChange({ tags: tags.filter((one) => one !== tag) })
            field.current?.focus()
          }}
        >
          {tag}
          <Icon name="x" size="s" />
        </button>
      ))}
    </>
  )
}

function Choose({
  label,
  on,
  value,
  field,
  children,
  onChange,
}: {
  label: string
  on: boolean
  value: string
  field?: RefObject<HTMLSelectElement | null>
  children: React.ReactNode
  onChange: (value: string) => void
}) {
  return (
    <label>
      <span className="sr">{label}</span>
      <select
        className={on ? 'field on' : 'field'}
        ref={field}
        value={value}
        onKeyDown={leaveOnEscape}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </label>
  )
}
