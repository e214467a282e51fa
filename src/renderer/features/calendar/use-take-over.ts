import { useState } from 'react'
import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { Api } from '../../../contract/contract.ts'
import { api, ask, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { useCalendarFile } from './calendar-file.ts'
import { takenWords } from './calendar-words.ts'
import type { Chosen } from './use-choices.ts'
import type { RequestFailed } from '../../failure.ts'

type Taken = Awaited<ReturnType<Api['calendar']['take']>>

/** Plans what was chosen, says what came of it and can take all of it back. */
export function useTakeOver(own: readonly string[]): {
  readonly take: (chosen: readonly Chosen[]) => void
  readonly busy: boolean
  readonly failed: Taken['failed']
} {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const setFile = useCalendarFile((state) => state.setFile)
  const [failed, setFailed] = useState<Taken['failed']>([])
  const taking = useAsk(api.calendar.take)
  const tell = ({ why }: RequestFailed) => say(errorWords(why))
  const take = (chosen: readonly Chosen[]) => {
    if (chosen.length === 0 || taking.isPending) return
    taking.mutate(
      {
        entries: chosen.flatMap(({ row, to }) => (to ? [{ entry: row.entry, callId: row.call?.id ?? null, to }] : [])),
        remove: chosen.flatMap(({ row, to }) => (to === null && row.call ? [row.call.id] : [])),
        own: [...own],
      },
      {
        onError: tell,
        onSuccess: (taken) => {
          setFailed(taken.failed)
          say(takenWords(taken), () => void takeBack(taken).catch(tell))
          if (taken.failed.length > 0) return
          setFile(null)
          navigate('/today')
        },
      },
    )
  }
  return { take, busy: taking.isPending, failed }
}

/** As it was before: calls back at their time, new ones and their accounts gone. */
async function takeBack({ added, before, newAccounts }: Taken): Promise<void> {
  for (const { id } of added) await ask(() => api.calls.remove({ callId: id }))
  for (const call of before) await ask(() => api.calls.save(call))
  for (const accountId of newAccounts) await ask(() => api.accounts.remove({ accountId }))
}
