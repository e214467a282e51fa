import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, useAsk } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import type { DayGroup } from './day-words.ts'

/** Begins the preparation of a day, or goes on with it. */
export function PrepareDay({ group: { day, title, calls } }: { readonly group: DayGroup }) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const preparation = useQuery(queries.preparation(day ?? undefined)).data
  const starting = useAsk(api.prepare.start)
  const name = title === 'Tomorrow' ? 'tomorrow' : title
  const begun = preparation?.begunAt != null && preparation.day === day
  const done = calls.every(({ approval }) => approval)
  const open = () => navigate(`/prepare?day=${day}`)
  const press = () => {
    if (begun || day === null) return open()
    starting.mutate({ day }, { onSuccess: open, onError: ({ why }) => say(`${why.message} ${why.next ?? ''}`.trim()) })
  }
  const label = begun ? `Read and approve ${name}` : `Prepare ${name}`
  useKeys('Day', [{ keys: ['p'], label: label.charAt(0).toLowerCase() + label.slice(1), run: press }])
  return (
    <Button {...(done ? {} : { look: 'primary' as const })} shortcut="p" disabled={starting.isPending} onClick={press}>
      {label}
    </Button>
  )
}
