import { useLocation } from 'wouter'
import { isPaused, planChoices, usualPlan } from '../../../contract/session-clock.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { useBringInState } from '../bring-in/bring-in-state.ts'
import { SessionClock } from './session-clock.tsx'
import type { SessionControls as Controls } from './use-session.ts'

/** The clock of the session with its length, pause and finish; before it runs, how it is started. */
export function SessionControls({ controls }: { readonly controls: Controls }) {
  return controls.session ? <Going controls={controls} session={controls.session} /> : <Start controls={controls} />
}

function Start({ controls }: { readonly controls: Controls }) {
  const [, navigate] = useLocation()
  useKeys('Session', [
    { keys: ['s'], label: `start ${usualPlan} min`, run: () => controls.start() },
    controls.starting
      ? { keys: ['Mod+Enter'], label: 'finish', run: controls.finish }
      : { keys: ['Mod+Enter'], label: 'dossier', run: () => navigate(`/accounts/${controls.accountId}`) },
  ])
  return (
    <fieldset className="sessionstart">
      <legend className="lab">Start a session</legend>
      <div className="row">
        {planChoices.map((minutes) => (
          <Button key={minutes} onClick={() => controls.start(minutes)}>
            {minutes} min
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

function Going({
  controls,
  session,
}: {
  readonly controls: Controls
  readonly session: NonNullable<Controls['session']>
}) {
  const paused = isPaused(session)
  // while something is brought in, Ctrl-Enter keeps that
  const finish = () => {
    if (useBringInState.getState().into === null) controls.finish()
  }
  useKeys(
    'Session',
    [
      { keys: ['Mod+Enter'], label: 'finish', run: finish },
      { keys: ['p'], label: paused ? 'go on' : 'pause', run: () => controls.pause(!paused) },
    ],
    { level: 'pane' },
  )
  return (
    <>
      <SessionClock key={session.id} session={session} />
      <fieldset className="plans">
        <legend className="sr">Length in minutes</legend>
        {planChoices.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="chip"
            aria-pressed={session.planMinutes === minutes}
            aria-label={`${minutes} minutes`}
            title={`${minutes} minutes`}
            onClick={() => controls.plan(minutes)}
          >
            {minutes}
          </button>
        ))}
      </fieldset>
      <Button icon={paused ? 'right' : 'pause'} onClick={() => controls.pause(!paused)}>
        {paused ? 'Go on' : 'Pause'}
      </Button>
      <Button shortcut="Mod+Enter" onClick={controls.finish}>
        Finish
      </Button>
    </>
  )
}
