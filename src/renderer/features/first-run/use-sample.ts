import { useLocation } from 'wouter'
import { api, useAsk } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'

/** Adds the two fictional companies, researches them, and goes where the first can be watched. */
export function useSample(): {
  readonly start: () => void
  readonly busy: boolean
  readonly error: RequestFailed | null
} {
  const [, navigate] = useLocation()
  const { mutate, isPending, error } = useAsk(() => api.research.startSample())
  const start = () =>
    mutate(undefined, {
      onSuccess: ({ runs: [first] }) => navigate(first ? `/research/${first.id}` : '/accounts'),
    })
  return { start, busy: isPending, error }
}
