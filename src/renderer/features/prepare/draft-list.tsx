import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk } from '../../api.ts'
import type { Preparation, PreparedRow } from '../../../contract/prepare.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { clockWords } from '../../words/dates.ts'
import { sinceWords } from '../../words/approval-words.ts'
import { countWord } from '../../words/terms.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { Progress } from '../research/progress.tsx'
import { dayName } from './day-name.ts'
import { type RowState, progressWords, rowState, stateWords } from './prepare-words.ts'
import { useSpokenPreparation } from './use-spoken-preparation.ts'
import type { RequestFailed } from '../../failure.ts'

/** The calls of the day, how far each is, and what can be done with all of them. */
export function DraftList({
  preparation,
  selected,
  choose,
}: {
  readonly preparation: Preparation
  readonly selected: PreparedRow
  readonly choose: (row: PreparedRow) => void
}) {
  const now = useNow()
  const { rows, day, queuePaused, queueHold } = preparation
  const states = rows.map(rowState)
  const open = states.filter((state) => state === 'waits' || state === 'reading').length
  const words = progressWords(preparation, now)
  useSpokenPreparation(words, states.join())
  return (
    <section className="pane draftlist" data-pane="" tabIndex={-1} aria-label="Calls to prepare">
      <div className="pad">
        <h1>{day === null ? 'Prepare' : upperFirst(dayName(day, now))}</h1>
        <p className="t2 num">{words}</p>
        {open > 0 && <Progress done={rows.length - open} of={rows.length} />}
        {queuePaused && open > 0 && <Held why={queueHold} />}
        {states.every((state) => state === 'approved') && <p className="t2">All approved. Esc goes back to Today.</p>}
        <ListActions preparation={preparation} />
        <ul className="list">
          {rows.map((row) => (
            <DraftRow key={row.call.id} row={row} here={row.call.id === selected.call.id} choose={() => choose(row)} />
          ))}
        </ul>
      </div>
    </section>
  )
}

/** The queue does not go on by itself: why, and the way on. */
function Held({ why }: { readonly why: string | null }) {
  const say = useWindow((state) => state.say)
  const going = useAsk(api.research.pauseQueue)
  const goOn = () => going.mutate({ paused: false }, { onError: ({ why: told }) => say(errorWords(told)) })
  return (
    <div className="held" role="alert">
      <p>
        <span className="stale">
          <Icon name="pause" size="s" />
        </span>{' '}
        {why ?? 'The research queue is paused, so what waits does not begin.'}
      </p>
      <Button disabled={going.isPending} onClick={goOn}>
        Go on
      </Button>
    </div>
  )
}

function ListActions({ preparation: { day, begunAt, rows } }: { readonly preparation: Preparation }) {
  const say = useWindow((state) => state.say)
  const starting = useAsk(api.prepare.start)
  const cancelling = useAsk(api.prepare.cancel)
  const of = day === null ? {} : { day }
  const tell = ({ why }: RequestFailed) => say(errorWords(why))
  const start = () => starting.mutate(of, { onError: tell })
  const states = rows.map(rowState)
  const going = states.some((state) => state === 'waits' || state === 'reading')
  const missing = rows.filter(({ refresh }) => ['not-asked', 'failed', 'cancelled'].includes(refresh.state)).length
  const unasked = rows.filter(({ refresh }) => refresh.state === 'not-asked').length
  const first = begunAt === null
  useKeys('Prepare', missing > 0 && first ? [{ keys: ['p'], label: 'prepare', run: start }] : [])
  const cancel = () =>
    cancelling.mutate(of, {
      onError: tell,
      onSuccess: ({ stopped }) =>
        say(`${countWord(stopped.length, 'company', 'companies')} not refreshed. What was read stays.`, start),
    })
  if (!going && missing === 0) return null
  return (
    <div className="row w acts">
      {missing > 0 && (
        <Button
          {...(first ? { look: 'primary', shortcut: 'p' } : {})}
          icon="refresh"
          disabled={starting.isPending}
          onClick={start}
        >
          {first
            ? `Prepare ${countWord(rows.length, 'call')}`
            : unasked > 0
              ? `Refresh ${unasked} more`
              : `Try ${missing} again`}
        </Button>
      )}
      {going && (
        <Button disabled={cancelling.isPending} onClick={cancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}

const icons: Readonly<Record<RowState, IconName>> = {
  waits: 'ring',
  reading: 'fetch',
  building: 'fetch',
  'to-approve': 'note',
  approved: 'check',
  'no-page': 'warn',
  'not-asked': 'ring',
}

function DraftRow({
  row,
  here,
  choose,
}: {
  readonly row: PreparedRow
  readonly here: boolean
  readonly choose: () => void
}) {
  const { call, account, refresh, approval } = row
  const state = rowState(row)
  const since = state === 'approved' && approval ? sinceWords(approval) : ''
  return (
    <li aria-current={here ? 'true' : undefined}>
      <time className="when" dateTime={call.at}>
        {clockWords(call.at)}
      </time>
      <div className="who">
        <button type="button" className="rowname clip" onClick={choose} title={account.name}>
          {account.name}
        </button>
        <small className={state === 'no-page' ? 'danger' : undefined}>
          <Icon name={icons[state]} size="s" />{' '}
          {state === 'to-approve' && refresh.state === 'failed' ? 'draft, not refreshed' : stateWords[state]}
          {state === 'reading' && `, ${refresh.pagesSaved} of ${countWord(refresh.maxPages, 'page')}`}
          {since !== '' && `; ${since}`}
        </small>
      </div>
    </li>
  )
}
