import { errorWords } from '../../../contract/error-words.ts'
import type { AccountRow } from '../../../contract/accounts.ts'
import type { Watch, WatchInterval } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useStatus } from '../../queries/queries.ts'
import { useNow } from '../../app/use-now.ts'
import { useWindow } from '../../stores/window-state.ts'
import { momentWords } from '../../words/dates.ts'
import { intervalWords, outcomeWords } from '../../words/watch-words.ts'

const off = 'off'
const pause = 'pause'

/** How often the company's pages are checked while the app is open, when next, and what came of the last check. */
export function WatchFact({ row: { account, watch } }: { row: AccountRow }) {
  const say = useWindow((state) => state.say)
  const set = useAsk(api.watches.set)
  const choose = (chosen: string): void => {
    const every = isInterval(chosen) ? chosen : chosen === pause ? (watch?.every ?? 'weekly') : null
    set.mutate(
      { accountIds: [account.id], every, paused: chosen === pause },
      { onError: ({ why }) => say(errorWords(why)) },
    )
  }
  return (
    <div>
      <dt id="watch-label">Watch</dt>
      <dd className="watchfact">
        <select
          className="field"
          aria-labelledby="watch-label"
          value={watch ? (watch.paused ? pause : watch.every) : off}
          disabled={set.isPending}
          onChange={(event) => choose(event.target.value)}
        >
          <option value={off}>Off</option>
          {Object.entries(intervalWords).map(([every, words]) => (
            <option key={every} value={every}>
              {words}
            </option>
          ))}
          {watch && <option value={pause}>Paused</option>}
        </select>
        {watch && <WatchState watch={watch} />}
      </dd>
    </div>
  )
}

const isInterval = (chosen: string): chosen is WatchInterval => Object.hasOwn(intervalWords, chosen)

function WatchState({ watch }: { watch: Watch }) {
  const now = useNow()
  const pausedForAll = useStatus().data?.settings.watchPaused === true
  const last = outcomeWords(watch)
  const next = watch.paused
    ? 'no check planned'
    : pausedForAll
      ? 'all checks are paused'
      : Date.parse(watch.nextDue) <= now.getTime()
        ? 'next: now'
        : `next ${momentWords(watch.nextDue, now).split(',', 1)[0]}`
  const words = [next, watch.lastCheck && last ? `last ${momentWords(watch.lastCheck, now)}: ${last}` : null]
  return <small title={words.filter(Boolean).join('. ')}>{words.filter(Boolean).join('; ')}</small>
}
