import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import type { TodayRow } from './today-rows.ts'

/** Reads the pages of an account again, in the queue, and leaves the window where it is. */
export function useRefresh(): (row: TodayRow) => void {
  const say = useWindow((state) => state.say)
  const queueing = useAsk(withUndo(api.research.enqueue))
  const cancelling = useAsk(api.research.cancel, ({ why }) => say(`It is read on. ${errorWords(why)}`))
  const tell = ({ why }: { why: { message: string; next?: string | undefined } }) =>
    say(`Not read again. ${errorWords(why)}`)
  return ({ account }) =>
    queueing.mutate(
      { accountIds: [account.id] },
      {
        onError: tell,
        onSuccess: ([run]) =>
          say(
            `${account.name} is read again while you work.`,
            run && (() => cancelling.mutate({ researchId: run.id })),
          ),
      },
    )
}
