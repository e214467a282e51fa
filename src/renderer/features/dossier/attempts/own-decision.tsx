import './attempts.css'
import { useQuery } from '@tanstack/react-query'
import { Popover } from 'radix-ui'
import { Link, useLocation, useSearch } from 'wouter'
import type { AccountAttempts } from '../../../../contract/pursuit.ts'
import type { AccountId, OwnVerdict, Snapshot } from '../../../../contract/contract.ts'
import { errorWords } from '../../../../contract/error-words.ts'
import { api, useAsk } from '../../../api.ts'
import { queries } from '../../../queries/queries.ts'
import { useNow } from '../../../app/use-now.ts'
import { useWindow } from '../../../stores/window-state.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Refs } from '../../../ui/ref.tsx'
import { VerdictGlyph } from '../../../ui/verdict.tsx'
import { momentWords } from '../../../words/dates.ts'
import { wakeUpWords } from '../../../words/pursuit-words.ts'
import { verdictWord } from '../../../words/terms.ts'
import { DecideForm } from './decide-form.tsx'

const verdicts = ['pursue', 'back-burner', 'walk-away'] as const

/**
 * The seller's own decision over the app's recommendation, what brings the account back, and the way to decide otherwise. Beside a
 * recommendation nothing stands here until something is decided: `DecideYourself` is the way to it.
 */
export function OwnDecision({
  accountId,
  snapshot,
}: {
  readonly accountId: AccountId
  readonly snapshot: Snapshot | null
}) {
  const attempts = useQuery(queries.pursuit(accountId)).data
  const asked = new URLSearchParams(useSearch()).get('decide')
  const [path, navigate] = useLocation()
  const deciding = verdicts.find((verdict) => verdict === asked)
  if (!attempts) return null
  const app = snapshot?.recommendation?.verdict ?? null
  if (app !== null && !attempts.own && !deciding) return null
  return (
    <section aria-label="Your decision" className="owndecision">
      {attempts.own && <Mine own={attempts.own} app={app} />}
      {attempts.own && <BringBackWhen own={attempts.own} because={snapshot?.bringBack ?? null} />}
      {deciding ? (
        <DecideForm
          key={deciding}
          accountId={accountId}
          verdict={deciding}
          known={attempts}
          onDone={() => navigate(path, { replace: true })}
        />
      ) : (
        <Choices path={path} attempts={attempts} />
      )}
    </section>
  )
}

/** The ways to decide, under the recommendation, while nothing is decided. */
export function DecideYourself({ accountId }: { readonly accountId: AccountId }) {
  const attempts = useQuery(queries.pursuit(accountId)).data
  const [path] = useLocation()
  if (!attempts || attempts.own) return null
  return (
    <Popover.Root>
      <Popover.Trigger className="linklike src">decide yourself</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover decidemenu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Your decision"
        >
          <Choices path={path} attempts={attempts} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** "You: walk away, 12 Nov: they make nothing themselves. The app would say pursue." */
function Mine({ own, app }: { own: OwnVerdict; app: NonNullable<Snapshot['recommendation']>['verdict'] | null }) {
  const now = useNow()
  const beside =
    app === null
      ? ''
      : app === own.verdict
        ? 'The app says the same.'
        : `The app would say ${verdictWord[app].toLowerCase()}.`
  return (
    <p className="mine">
      <VerdictGlyph verdict={own.verdict} /> <b>You: {verdictWord[own.verdict].toLowerCase()}</b>,{' '}
      {momentWords(own.decidedAt, now)}: {withStop(own.reason)} <span className="t2">{beside}</span>
    </p>
  )
}

const withStop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

function BringBackWhen({ own, because }: { own: OwnVerdict; because: Snapshot['bringBack'] }) {
  const now = useNow()
  if (own.bringBack === null) return null
  const met = own.woken?.because ?? because
  return (
    <>
      <p className="t2 back">
        Bring back when: {own.bringBack.map((wakeUp) => wakeUpWords(wakeUp, now)).join('; or ')}.
      </p>
      {met && (
        <p className="back" role="status">
          <Icon name="clock" size="s" /> <b>Bring back:</b> {met.text}
          <Refs evidence={met.evidence} />
        </p>
      )}
    </>
  )
}

function Choices({ path, attempts: { own, history } }: { path: string; attempts: AccountAttempts }) {
  const now = useNow()
  const say = useWindow((state) => state.say)
  const undo = useAsk(api.pursuit.undo, ({ why }) => say(`Your decision still stands. ${errorWords(why)}`))
  const takeBack = (standing: OwnVerdict) =>
    undo.mutate(
      { ownVerdictId: standing.id },
      { onSuccess: () => say('Your decision is taken back; it stays in the history.') },
    )
  return (
    <div className="row w">
      <span className="t2">{own ? 'Decide otherwise' : 'Your decision'}</span>
      {verdicts.map((verdict) => (
        <Link key={verdict} className="btn quiet" href={`${path}?decide=${verdict}`}>
          {verdict === 'back-burner' && own?.verdict === 'back-burner' ? 'Bring back when' : verdictWord[verdict]}
        </Link>
      ))}
      {own && (
        <Button look="quiet" disabled={undo.isPending} onClick={() => takeBack(own)}>
          Take it back
        </Button>
      )}
      {history.length > (own ? 1 : 0) && (
        <details>
          <summary className="linklike">decided before</summary>
          <ul className="t2">
            {history
              .filter(({ id }) => id !== own?.id)
              .map(({ id, verdict, decidedAt, reason, undoneAt }) => (
                <li key={id}>
                  {momentWords(decidedAt, now)}: {verdictWord[verdict].toLowerCase()}, {reason}
                  {undoneAt !== null && ` (taken back ${momentWords(undoneAt, now)})`}
                </li>
              ))}
          </ul>
        </details>
      )}
    </div>
  )
}
