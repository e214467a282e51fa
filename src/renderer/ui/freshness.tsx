import { Icon } from './icon.tsx'

/** Days since the newest fetch → dot up to 30, ring up to 60, clock beyond (tokens of the window paper). */
export function ageClass(days: number): 'fresh' | 'neutral' | 'stale' {
  return days <= 30 ? 'fresh' : days <= 60 ? 'neutral' : 'stale'
}

const icons = { fresh: 'dot', neutral: 'ring', stale: 'clock' } as const

/** Age of evidence in days; null: no page was saved yet. */
export function EvidenceAge({ days, long = false }: { readonly days: number | null; readonly long?: boolean }) {
  if (days === null) {
    return (
      <span className="state unknown">
        <Icon name="unk" />
        no pages yet
      </span>
    )
  }
  const age = ageClass(days)
  const words = days <= 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'}${long ? ' old' : ''}`
  return (
    <span className={age === 'stale' ? 'state stale' : 'state'}>
      <span className={age === 'neutral' ? 't3' : age}>
        <Icon name={icons[age]} />
      </span>
      {words}
    </span>
  )
}
