import './attempts.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { AccountAttempts } from '../../../../contract/pursuit.ts'
import type { AccountId, Touch } from '../../../../contract/contract.ts'
import { errorWords } from '../../../../contract/error-words.ts'
import { api, useAsk, withUndo } from '../../../api.ts'
import type { RequestFailed } from '../../../failure.ts'
import { queries } from '../../../queries/queries.ts'
import { useNow } from '../../../app/use-now.ts'
import { useWindow } from '../../../stores/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { Failure } from '../../../ui/failure.tsx'
import { channelWords, outcomeWords } from '../../../../contract/touch-words.ts'
import { dayWords, silenceWords } from '../../../words/pursuit-words.ts'
import { countWord } from '../../../words/terms.ts'
import { AttemptForm } from './attempt-form.tsx'

/** Who got in touch with whom and what came of it, where the pursuit rule stands, and what each side gave. */
export function AttemptsSection({ accountId }: { readonly accountId: AccountId }) {
  const attempts = useQuery(queries.pursuit(accountId))
  return (
    <section aria-label="Attempts" className="attempts">
      <div className="sec">
        <h2>Attempts</h2>
        {attempts.data && <span className="t2">{attempts.data.touches.length}</span>}
      </div>
      {attempts.error && <Failure error={attempts.error} retry={() => void attempts.refetch()} />}
      {attempts.data && <WhereItStands accountId={accountId} attempts={attempts.data} />}
      <AttemptForm accountId={accountId} />
      {attempts.data && <TouchList touches={attempts.data.touches} />}
      {attempts.data && attempts.data.touches.length > 0 && <GiveAndGet attempts={attempts.data} />}
    </section>
  )
}

function WhereItStands({ accountId, attempts }: { accountId: AccountId; attempts: AccountAttempts }) {
  const now = useNow()
  const { state, own } = attempts
  const { silence, giveAndGet } = state
  const proposes = (silence.met !== null || giveAndGet.allGive !== null) && own?.verdict !== 'back-burner'
  return (
    <div className="standing">
      <p>{silenceWords(state, now)}</p>
      {giveAndGet.allGive && <p>{giveAndGet.allGive.because.text}.</p>}
      {proposes && (
        <p className="row w">
          <b>By your rule: back burner.</b>
          <Link className="btn" href={`/accounts/${accountId}?decide=back-burner`}>
            Name what brings them back
          </Link>
        </p>
      )}
    </div>
  )
}

function TouchList({ touches }: { touches: readonly Touch[] }) {
  if (touches.length === 0) {
    return <p className="ev none t2">No attempt is written down. A held call counts as one that was answered.</p>
  }
  return (
    <ul className="sheet pagelist">
      {touches.map((touch) => (
        <TouchRow key={touch.id} touch={touch} />
      ))}
    </ul>
  )
}

function TouchRow({ touch }: { touch: Touch }) {
  const now = useNow()
  const say = useWindow((state) => state.say)
  const failed = ({ why }: RequestFailed) => say(errorWords(why))
  const remove = useAsk(withUndo(api.pursuit.removeTouch), failed)
  const save = useAsk(api.pursuit.saveTouch, failed)
  const removeIt = () =>
    // also when another place is looked at by then; what fails is said
    void remove.mutateAsync({ touchId: touch.id }).then(
      () => say(`Attempt of ${dayWords(touch.day, now)} removed.`, () => save.mutate(touch)),
      () => undefined,
    )
  return (
    <li data-item={touch.id} tabIndex={-1}>
      <div className="row">
        <b className="nowrap touchday">{dayWords(touch.day, now)}</b>
        <span className="nowrap">
          {channelWords[touch.channel]}, {touch.by === 'they' ? 'from them' : outcomeWords[touch.outcome]}
        </span>
        <span className="t2 clip grow" title={touch.words}>
          {touch.words}
        </span>
        <Button
          look="quiet"
          icon="bin"
          aria-label={`Remove the attempt of ${dayWords(touch.day, now)}`}
          onClick={removeIt}
        />
      </div>
    </li>
  )
}

/** Both sides at the same size; an empty one says so. */
function GiveAndGet({ attempts: { touches, state } }: { attempts: AccountAttempts }) {
  const { gave, got } = state.giveAndGet
  const minutes = gave.minutes === 0 ? '' : `, ${countWord(gave.minutes, 'minute')}`
  return (
    <section aria-label="Give and get">
      <div className="sec">
        <h2>Give and get</h2>
      </div>
      <div className="sheet givenget">
        <Side
          title="We gave"
          total={`${countWord(gave.pieces, 'piece')}${minutes}`}
          empty="Nothing is written down."
          pieces={touches.flatMap(({ id, day, gave: pieces }) =>
            pieces.map(({ what, minutes: took }, i) => ({
              key: `${id} ${i}`,
              day,
              words: took === null ? what : `${what}, ${took} min`,
            })),
          )}
        />
        <Side
          title="They did in return"
          total={countWord(got.pieces, 'thing')}
          empty="Nothing in return is written down."
          pieces={touches.flatMap(({ id, day, got: pieces, outcome, by }) => [
            ...pieces.map(({ what }, i) => ({ key: `${id} ${i}`, day, words: what })),
            ...(by === 'we' && outcome === 'agreed-next-step'
              ? [{ key: `${id} step`, day, words: 'agreed a next step' }]
              : []),
          ])}
        />
      </div>
    </section>
  )
}

function Side({
  title,
  total,
  empty,
  pieces,
}: {
  readonly title: string
  readonly total: string
  readonly empty: string
  readonly pieces: readonly { readonly key: string; readonly day: string; readonly words: string }[]
}) {
  const now = useNow()
  return (
    <div>
      <h3>
        {title} <span className="t2">{total}</span>
      </h3>
      {pieces.length === 0 ? (
        <p className="t2">{empty}</p>
      ) : (
        <ul>
          {pieces.map(({ key, day, words }) => (
            <li key={key}>
              <span className="t2 nowrap touchday">{dayWords(day, now)}</span> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
