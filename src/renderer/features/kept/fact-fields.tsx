import { useState } from 'react'
import type { FactKind } from '../../../contract/contract.ts'
import type { KeptAs } from '../../../contract/kept-quotes.ts'
import { factGroups } from '../../words/terms.ts'

/** What a kind of fact has beside its value, by the name of the field. */
const more: Readonly<Partial<Record<FactKind, Readonly<Partial<Record<'detail' | 'country' | 'date', string>>>>>> = {
  person: { detail: 'Title' },
  site: { detail: 'What stands there', country: 'Country' },
  technology: { detail: 'Used for' },
  social: { detail: 'Network' },
  headcount: { date: 'As of' },
  revenue: { date: 'As of' },
  opening: { detail: 'Place', date: 'Date' },
  news: { date: 'Date' },
}
const valueWord: Readonly<Partial<Record<FactKind, string>>> = { person: 'Name', site: 'City', founded: 'Year' }

/** A value this long is a sentence, and wants to be made short first. */
const longestGuess = 80

/** Of which kind, and the value: short words are a first guess of it. */
export function FactFields({
  words,
  as,
}: {
  readonly words: string
  readonly as: Extract<KeptAs, { what: 'fact' }> | undefined
}) {
  const [kind, setKind] = useState<FactKind>(as?.kind ?? 'business')
  const plain = words.replaceAll(/\s+/g, ' ')
  const guess = plain.length <= longestGuess ? plain.replace(/[.,;:]$/, '') : ''
  const value = { detail: as?.detail ?? '', country: as?.country ?? '', date: as?.date ?? '' }
  return (
    <div className="fields">
      <label>
        <span className="lab">Kind</span>
        <select
          className="field"
          name="kind"
          value={kind}
          // the options are the kinds
          onChange={(event) => setKind(event.target.value as FactKind)}
        >
          {factGroups.map(({ label, kind: one }) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="lab">{valueWord[kind] ?? 'Value'}</span>
        <input className="field" name="value" maxLength={300} defaultValue={as?.value ?? guess} />
      </label>
      {(['detail', 'country', 'date'] as const).map((name) => {
        const label = more[kind]?.[name]
        if (label === undefined) return null
        return (
          <label key={`${kind} ${name}`}>
            <span className="lab">{label}</span>
            <input
              className="field"
              name={name}
              maxLength={name === 'detail' ? 200 : 100}
              defaultValue={value[name]}
              placeholder={name === 'date' ? '2026-11-03 or 2026-11' : undefined}
            />
          </label>
        )
      })}
    </div>
  )
}
