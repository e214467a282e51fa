import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { countWord } from '../../words/terms.ts'

/** As many as one request takes. */
const mostAtOnce = 1000

/** Puts accounts in the queue of research, and says what became of it. A single one is opened. */
export function useEnqueue(): {
  readonly run: (accountIds: readonly AccountId[], done?: () => void) => void
  readonly busy: boolean
} {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk((accountIds: readonly AccountId[]) =>
    api.research.enqueue({ accountIds: accountIds.slice(0, mostAtOnce) }),
  )
  const run = (accountIds: readonly AccountId[], done?: () => void) =>
    mutate(accountIds, {
      onSuccess: (runs) => {
        done?.()
        const [only] = runs
        if (accountIds.length === 1 && only) navigate(`/research/${only.id}`)
        else say(`${countWord(runs.length, 'company', 'companies')} in the queue. It goes on while you work.`)
      },
      onError: ({ why }) => say(`Research did not start. ${errorWords(why)}`),
    })
  return { run, busy: isPending }
}
