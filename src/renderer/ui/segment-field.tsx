import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { queries } from '../queries/queries.ts'

const longest = 120

/** A segment, typed or chosen of those in use. Enter or leaving the field keeps it, Escape takes back what was typed. */
export function SegmentField({
  label,
  segment,
  placeholder,
  disabled = false,
  onChosen,
}: {
  readonly label: string
  readonly segment: string | null
  readonly placeholder: string
  readonly disabled?: boolean
  readonly onChosen: (segment: string | null) => void
}) {
  const list = useId()
  const known = useQuery(queries.segments()).data ?? []
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (): void => {
    const words = typed?.trim().replace(/\s+/g, ' ') ?? ''
    if (typed !== null && words !== (segment ?? '')) onChosen(words === '' ? null : words)
    setTyped(null)
  }
  return (
    <>
      <input
        className="field"
        aria-label={label}
        list={list}
        maxLength={longest}
        value={typed ?? segment ?? ''}
        placeholder={placeholder}
        disabled={disabled}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key !== 'Escape' || typed === null) return
          event.stopPropagation()
          setTyped(null)
        }}
      />
      <datalist id={list}>
        {known.map((one) => (
          <option key={one.segment} value={one.segment}>
            {one.accounts === 1 ? '1 account' : `${one.accounts} accounts`}
          </option>
        ))}
      </datalist>
    </>
  )
}
