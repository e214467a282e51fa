import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { QueueRow, QueueStatus } from '../../../contract/research.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import type { RequestFailed } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { Progress } from './progress.tsx'
import { queueWords } from './queue-words.ts'
import { RunGroup } from './run-group.tsx'
import { useEnqueue } from './use-enqueue.ts'
import { useSpokenQueue } from './use-spoken-queue.ts'

/** Rows of what waits: a thousand may, nobody reads them all, and drawn they would make the window stall at each change. */
export const rowsAtFirst = 50
const mostRows = 200

/** The list on its way: how far it is, what is read now, what waits, what did not work. */
export function Queue({ none }: { readonly none: ReactNode }) {
  const [rows, setRows] = useState(rowsAtFirst)
  const { data: queue, error, refetch } = useQuery(queries.queue(rows))
  useSpokenQueue(queue)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!queue) return null
  const { counts, running, waiting, failed } = queue
  if (running.length + counts.total === 0) return none
  const hidden = counts.waiting - waiting.length
  return (
    <>
      <QueueHead queue={queue} />
      <RunGroup title="Reading now" note="goes on while you work" runs={running} />
      <RunGroup
        title="Waiting"
        note={`${counts.waiting}${queue.paused ? ', held until you go on' : ', in this order'}`}
        runs={waiting}
        Action={TakeOut}
      >
        {hidden > 0 && rows < mostRows && (
          <Button className="runmore" onClick={() => setRows(mostRows)}>
            Show {Math.min(hidden, mostRows - rowsAtFirst)} more
          </Button>
        )}
        {hidden > 0 && rows === mostRows && <p className="t2 runmore">{hidden} more follow in the same order.</p>}
      </RunGroup>
      <RunGroup title="Did not work" note={`${counts.failed}, each with its reason`} runs={failed} />
    </>
  )
}

/** How far the list is, and what can be done with all of it. It leaves when the list has ended and nothing is to be done. */
function QueueHead({ queue }: { readonly queue: QueueStatus }) {
  const { counts, paused, hold } = queue
  const going = counts.waiting + counts.running > 0
  if (counts.total === 0 || (!going && counts.failed === 0)) return null
  return (
    <section className="sheet queue" aria-label="Queue">
      <div className="row">
        <h2>Queue</h2>
        <span className="t2 num grow">{queueWords(counts)}</span>
        {going && <PauseButton paused={paused} />}
        {counts.failed > 0 && <RetryButton failed={counts.failed} />}
        {going && <CancelButton />}
      </div>
      <Progress done={counts.total - counts.waiting - counts.running} of={counts.total} />
      {hold !== null && (
        <p className="queuehold" role="alert">
          <span className="stale">
            <Icon name="pause" size="s" />
          </span>
          {hold}
        </p>
      )}
    </section>
  )
}

function useSayFailure(): { readonly onError: (error: RequestFailed) => void } {
  const say = useWindow((state) => state.say)
  return { onError: ({ why }) => say(`The queue stays as it is. ${errorWords(why)}`) }
}

function PauseButton({ paused }: { readonly paused: boolean }) {
  const failed = useSayFailure()
  const { mutate, isPending } = useAsk(api.research.pauseQueue)
  const press = () => mutate({ paused: !paused }, failed)
  useKeys('Queue', [{ keys: ['p'], label: paused ? 'go on' : 'pause', run: press }])
  return (
    <Button icon={paused ? 'right' : 'pause'} shortcut="p" disabled={isPending} onClick={press}>
      {paused ? 'Go on' : 'Pause'}
    </Button>
  )
}

function RetryButton({ failed }: { readonly failed: number }) {
  const onFailure = useSayFailure()
  const { mutate, isPending } = useAsk(() => api.research.retryFailed())
  return (
    <Button icon="refresh" disabled={isPending} onClick={() => mutate(undefined, onFailure)}>
      Try {failed === 1 ? 'the failed one' : `the ${failed} failed`} again
    </Button>
  )
}

/** Everything stops at once; what was read stays, and the rest can be put back for a while. */
function CancelButton() {
  const onFailure = useSayFailure()
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(withUndo(() => api.research.cancelQueue()))
  const back = useEnqueue()
  const press = () =>
    mutate(undefined, {
      ...onFailure,
      onSuccess: ({ accountIds }) =>
        say(`${countWord(accountIds.length, 'company', 'companies')} taken out. What was read stays.`, () =>
          back.run(accountIds),
        ),
    })
  return (
    <Button disabled={isPending} onClick={press}>
      Cancel all
    </Button>
  )
}

function TakeOut({ run: { research, account } }: { readonly run: QueueRow }) {
  const onFailure = useSayFailure()
  const { mutate, isPending } = useAsk(api.research.cancel)
  return (
    <Button
      look="quiet"
      icon="x"
      aria-label={`Take ${account.name} out of the queue`}
      title="Take out of the queue"
      disabled={isPending}
      onClick={() => mutate({ researchId: research.id }, onFailure)}
    />
  )
}
