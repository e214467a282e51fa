import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Research } from '../../../contract/contract.ts'
import { useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { startResearch } from './start-research.ts'

/** Goes on with an interrupted run, or starts another after one that ended. `again` watches the same run once more. */
export function useRerun(research: Research, again: () => void): { readonly run: () => void; readonly busy: boolean } {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(startResearch)
  const run = () =>
    mutate(research.accountId, {
      onSuccess: (started) => (started.id === research.id ? again() : navigate(`/research/${started.id}`)),
      onError: ({ why }) => say(`Research did not start. ${errorWords(why)}`),
    })
  return { run, busy: isPending }
}
