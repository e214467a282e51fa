import type { ShownEvent } from '../../../contract/signals.ts'
import { Button } from '../../ui/button.tsx'
import { countWord, eventStatusWord, eventTypeWord } from '../../words/terms.ts'

export interface Filters {
  readonly type: string
  readonly status: string
  readonly review: 'all' | 'open' | 'checked'
}

export const noFilters: Filters = { type: '', status: '', review: 'all' }

export const fits = ({ type, status, review }: Filters, event: ShownEvent): boolean =>
  (type === '' || event.type === type) &&
  (status === '' || event.status === status) &&
  (review === 'all' || (review === 'open') === (event.decision === null))

/** Narrows the events by kind, status and whether they were checked; only what there is can be chosen. */
export function SignalFilters({
  events,
  filters,
  choose,
}: {
  readonly events: readonly ShownEvent[]
  readonly filters: Filters
  readonly choose: (filters: Filters) => void
}) {
  const shown = events.filter((event) => fits(filters, event)).length
  const checked = events.filter(({ decision }) => decision !== null).length
  return (
    <div className="signalfilters" role="group" aria-label="Which events to show">
      <Choose
        label="Kind"
        value={filters.type}
        all="All kinds"
        options={countedBy(events, ({ type }) => type).map(([type, n]) => [type, `${eventTypeWord[type].word} (${n})`])}
        choose={(type) => choose({ ...filters, type })}
      />
      <Choose
        label="Status"
        value={filters.status}
        all="Any status"
        options={countedBy(events, ({ status }) => status).map(([status, n]) => [
          status,
          `${eventStatusWord[status]} (${n})`,
        ])}
        choose={(status) => choose({ ...filters, status })}
      />
      <Choose
        label="Checked"
        value={filters.review === 'all' ? '' : filters.review}
        all="Checked or not"
        options={[
          ['open', `not checked yet (${events.length - checked})`],
          ['checked', `checked by you (${checked})`],
        ]}
        choose={(review) => choose({ ...filters, review: review === 'open' || review === 'checked' ? review : 'all' })}
      />
      <output className="t2">
        {shown === events.length ? countWord(shown, 'event') : `${shown} of ${countWord(events.length, 'event')}`}
      </output>
      {shown < events.length && (
        <Button look="quiet" onClick={() => choose(noFilters)}>
          Show all
        </Button>
      )}
    </div>
  )
}

function Choose({
  label,
  value,
  all,
  options,
  choose,
}: {
  label: string
  value: string
  all: string
  options: readonly (readonly [key: string, words: string])[]
  choose: (value: string) => void
}) {
  return (
    <select className="field" aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">{all}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  )
}

/** What there is, the most frequent first. */
function countedBy<K extends string>(events: readonly ShownEvent[], of: (event: ShownEvent) => K): [K, number][] {
  return [...Map.groupBy(events, of)]
    .map(([key, all]): [K, number] => [key, all.length])
    .toSorted((a, b) => b[1] - a[1])
}
