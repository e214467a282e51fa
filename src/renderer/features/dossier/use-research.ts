import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountRow } from '../../../contract/accounts.ts'
import { useAsk } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { startResearch } from '../research/start-research.ts'

/** What the button says while nothing is being read. */
export function startWords(state: AccountRow['research']): string {
  if (state === 'waiting') return 'Waits, start now'
  return state === 'interrupted' ? 'Go on with research' : 'Research'
}

/** Starts research of an account, goes on with an interrupted run, or opens the one that runs. */
export function useResearch({ account, research }: AccountRow): {
  readonly state: AccountRow['research']
  /** Pages kept and the budget of the run that is going on. */
  readonly progress: { readonly saved: number; readonly most: number } | null
  readonly busy: boolean
  readonly start: () => void
} {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const starting = useAsk(startResearch)
  const runs = useQuery({ ...queries.researchRuns(account.id), enabled: research === 'running' }).data
  const running = research === 'running' ? runs?.find((run) => run.research.state === 'running') : undefined
  return {
    state: research,
    progress: running ? { saved: running.pagesSaved, most: running.research.maxPages } : null,
    busy: starting.isPending,
    start: () => {
      if (running) {
        navigate(`/research/${running.research.id}`)
        return
      }
      starting.mutate(account.id, {
        onSuccess: (started) => navigate(`/research/${started.id}`),
        onError: ({ why }) => say(`Research did not start. ${errorWords(why)}`),
      })
    },
  }
}
