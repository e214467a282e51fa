import { useId } from 'react'
import type { Held } from '../../../contract/contract.ts'
import { Confidence } from '../../ui/confidence.tsx'
import type { DraftRow, DraftSaid } from './debrief-draft.ts'

const choices: readonly { readonly held: Held; readonly word: string }[] = [
  { held: 'confirmed', word: 'Confirmed' },
  { held: 'denied', word: 'Denied' },
  { held: 'open', word: 'Open' },
]

/** One likely problem or open criterion: how it came out, and in which words. */
export function SettledRow({
  row,
  at,
  names,
  onChange,
}: {
  readonly row: DraftRow
  readonly at: number
  /** Id of the list of people on the call. */
  readonly names: string
  readonly onChange: (change: Partial<DraftRow>) => void
}) {
  const name = useId()
  const telling = row.held !== 'open' || row.said.words !== ''
  return (
    <fieldset className="settled" data-row={at}>
      <legend className="sr">{row.text}</legend>
      <div className="choices">
        {/* the legend says it to those who hear */}
        <span className="what" aria-hidden="true">
          {row.text}
        </span>
        {row.about === 'criterion' && <span className="t3">{row.must ? 'must-have' : 'fit'}</span>}
        {row.confidence && <Confidence confidence={row.confidence} />}
        <span className="grow" />
        <span className="three">
          {choices.map(({ held, word }) => (
            <label key={held} className={row.held === held ? `held is-${held}` : 'held'}>
              <input
                type="radio"
                name={name}
                data-step=""
                checked={row.held === held}
                onChange={() => onChange({ held })}
              />
              {word}
            </label>
          ))}
        </span>
      </div>
      {telling && (
        <SaidLine
          said={row.said}
          names={names}
          label={`What they said: ${row.text}`}
          placeholder="What they said to it, in a line"
          onChange={(said) => onChange({ said })}
        />
      )}
    </fieldset>
  )
}

/** What they said that settles nothing on the list. */
export function OtherSaid({
  said,
  names,
  onChange,
}: {
  readonly said: DraftSaid
  readonly names: string
  readonly onChange: (said: DraftSaid) => void
}) {
  return (
    <fieldset className="settled">
      <legend className="lab">Anything else they said</legend>
      <SaidLine
        said={said}
        names={names}
        label="Anything else they said"
        placeholder="Worth knowing next time"
        onChange={onChange}
      />
    </fieldset>
  )
}

function SaidLine({
  said,
  names,
  label,
  placeholder,
  onChange,
}: {
  readonly said: DraftSaid
  readonly names: string
  readonly label: string
  readonly placeholder: string
  readonly onChange: (said: DraftSaid) => void
}) {
  return (
    <div className="saidline">
      <input
        className="field words"
        data-step=""
        aria-label={label}
        placeholder={placeholder}
        maxLength={600}
        value={said.words}
        onChange={(event) => onChange({ ...said, words: event.target.value })}
      />
      <label className="verbatim">
        <input
          type="checkbox"
          checked={said.verbatim}
          onChange={(event) => onChange({ ...said, verbatim: event.target.checked })}
        />
        their words
      </label>
      <input
        className="field who"
        aria-label="Who said it"
        placeholder="Who"
        maxLength={120}
        list={names}
        value={said.who}
        onChange={(event) => onChange({ ...said, who: event.target.value })}
      />
    </div>
  )
}
