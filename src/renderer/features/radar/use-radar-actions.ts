import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId } from '../../../contract/contract.ts'
import type { RadarFilter, RadarGroup, RadarRow } from '../../../contract/radar.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { countWord } from '../../words/terms.ts'
import { putWatchesBack } from '../accounts/watches-back.ts'
import type { Selection } from '../accounts/use-selection.ts'
import type { RequestFailed } from '../../failure.ts'

export interface RadarActions {
  readonly research: (accountIds: readonly AccountId[], of?: number) => void
  readonly watch: (accountIds: readonly AccountId[]) => void
  /** Research of all accounts of a group, as many as the queue takes at once. */
  readonly researchGroup: (filter: RadarFilter, group: RadarGroup) => void
  readonly watchGroup: (filter: RadarFilter, group: RadarGroup) => void
  readonly busy: boolean
}

/** What can be done with the row of the cursor, with the chosen rows, and with a whole group. Nothing here moves the list. */
export function useRadarActions(current: () => RadarRow | undefined, selection: Selection): RadarActions {
  const say = useWindow((state) => state.say)
  const enqueue = useAsk(api.research.enqueue)
  const set = useAsk(withUndo(api.watches.set))
  const back = useAsk(putWatchesBack)
  const members = useAsk(api.radar.members)
  const failed = (what: string) => ({
    onError: ({ why }: RequestFailed) => say(`${what} ${errorWords(why)}`),
  })
  const research = (accountIds: readonly AccountId[], of = accountIds.length) =>
    enqueue.mutate(
      { accountIds: [...accountIds] },
      {
        ...failed('Research did not start.'),
        onSuccess: (runs) => {
          selection.clear()
          const rest =
            of > accountIds.length ? ` The other ${(of - accountIds.length).toLocaleString('en-GB')} can follow.` : ''
          say(`${countWord(runs.length, 'company', 'companies')} in the queue. It goes on while you work.${rest}`)
        },
      },
    )
  const watch = (accountIds: readonly AccountId[]) =>
    set.mutate(
      { accountIds: [...accountIds], every: 'weekly' },
      {
        ...failed('No watch was set.'),
        onSuccess: ({ watches, before }) => {
          selection.clear()
          const words = `${countWord(watches.length, 'company', 'companies')} watched, checked every week.`
          // what was so before has nothing to be taken back to
          if (before.every(({ every }) => every === 'weekly')) say(words)
          else say(words, () => back.mutate(before, failed('Not taken back.')))
        },
      },
    )
  const ofGroup =
    (act: (accountIds: readonly AccountId[], of: number) => void) => (filter: RadarFilter, group: RadarGroup) =>
      members.mutate(
        { ...filter, group },
        { ...failed('Nothing was done.'), onSuccess: ({ accountIds, total }) => act(accountIds, total) },
      )
  const chosen = (): readonly AccountId[] => {
    const row = current()
    return selection.ids.size > 0 ? [...selection.ids] : row ? [row.account.id] : []
  }
  const withChosen = (act: (ids: readonly AccountId[]) => void) => () => {
    const ids = chosen()
    if (ids.length > 0) act(ids)
  }
  const many = selection.ids.size > 0 ? ` ${selection.ids.size}` : ''
  useKeys('Radar rows', [
    { keys: ['r'], label: `research${many}`, run: withChosen(research) },
    { keys: ['Shift+w'], label: `watch${many}`, run: withChosen(watch) },
  ])
  return {
    research,
    watch,
    researchGroup: ofGroup(research),
    watchGroup: ofGroup((ids) => watch(ids)),
    busy: enqueue.isPending || set.isPending || members.isPending,
  }
}
