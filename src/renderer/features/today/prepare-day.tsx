import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Preparation } from '../../../contract/prepare.ts'
import { api, useAsk } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { type DayGroup, dayToPrepare, hasOpenBriefs } from './day-words.ts'

/** The day P is for: today while drafts that were prepared for it wait, else the next day that has calls. */
export function useDayOfP(groups: readonly DayGroup[], now: Date): { day: DayGroup | undefined; known: boolean } {
  const [today] = groups.filter(({ title }) => title === 'Today')
  const { data: prepared, isLoading } = useQuery({
    ...queries.preparation(today?.day ?? undefined),
    enabled: today !== undefined,
  })
  const isToday = today && isBegun(prepared, today) && hasOpenBriefs(today, now)
  return { day: isToday ? today : dayToPrepare(groups, now), known: !isLoading }
}

const isBegun = (preparation: Preparation | undefined, { day }: DayGroup): boolean =>
  preparation !== undefined && preparation.begunAt !== null && preparation.day === day

/**
 * Begins the preparation of a day, or goes on with it. `main`: it is what P does, and the screen's one primary button. `known`: another day
 * can't turn out to be that of P.
 */
export function PrepareDay({
  group,
  main,
  known,
}: {
  readonly group: DayGroup
  readonly main: boolean
  readonly known: boolean
}) {
  const { day, title, calls } = group
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const { data: preparation, isPending } = useQuery(queries.preparation(day ?? undefined))
  const ready = () => known && !isPending
  const starting = useAsk(api.prepare.start)
  const name = title === 'Today' || title === 'Tomorrow' ? title.toLowerCase() : title
  const begun = isBegun(preparation, group)
  const done = calls.every(({ approval }) => approval)
  const open = () => navigate(`/prepare?day=${day}`)
  const press = () => {
    if (begun || day === null) return open()
    starting.mutate({ day }, { onSuccess: open, onError: ({ why }) => say(errorWords(why)) })
  }
  const label = !begun ? `Prepare ${name}` : done ? `See the briefs of ${name}` : `Read and approve ${name}`
  useKeys(
    'Day',
    main ? [{ keys: ['p'], label: label.charAt(0).toLowerCase() + label.slice(1), run: press, ready }] : [],
  )
  return (
    <Button
      {...(main && !done ? { look: 'primary' as const } : {})}
      {...(main ? { shortcut: 'p' } : {})}
      disabled={starting.isPending}
      onClick={press}
    >
      {label}
    </Button>
  )
}
