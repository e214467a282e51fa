import { errorWords } from '../../../contract/error-words.ts'
import type { Research, ResearchProgress } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useStatus } from '../../queries/queries.ts'
import { allowNotices, notifySetting, useCanNotify } from '../settings/allow-notices.ts'
import { useChangeSettings } from '../settings/use-settings.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { hasEnded } from './run-words.ts'
import { useRerun } from './use-rerun.ts'

/** Ends the run, or begins the next one; one that waits can begin now. */
export function RunActions({ progress, again }: { readonly progress: ResearchProgress; readonly again: () => void }) {
  const { research } = progress
  return (
    <div className="row runacts">
      {(hasEnded(research) || research.state === 'waiting') && <Rerun research={research} again={again} />}
      {!hasEnded(research) && <TellWhenDone />}
      {!hasEnded(research) && <Cancel research={research} />}
    </div>
  )
}

/** Offered where one waits for it, until it is on; it can be taken back in the settings. */
function TellWhenDone() {
  const settings = useStatus().data?.settings
  const change = useChangeSettings(settings)
  const can = useCanNotify()
  if (!settings || settings.notifyWhenAway || !can) return null
  return (
    <Button look="quiet" onClick={() => void allowNotices(() => change({ notifyWhenAway: true }, notifySetting))}>
      Tell me when it ends
    </Button>
  )
}

function Cancel({ research }: { readonly research: Research }) {
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(api.research.cancel)
  return (
    <Button
      disabled={isPending}
      onClick={() =>
        mutate(
          { researchId: research.id },
          { onError: ({ why }) => say(`Research was not cancelled. ${errorWords(why)}`) },
        )
      }
    >
      {research.state === 'waiting' ? 'Take out' : 'Stop reading'}
    </Button>
  )
}

const rerunWords: Readonly<Record<Research['state'], string>> = {
  waiting: 'Start now',
  running: '',
  done: 'Research again',
  cancelled: 'Research again',
  interrupted: 'Go on where it was',
  failed: 'Try again',
}

function Rerun({ research, again }: { readonly research: Research; readonly again: () => void }) {
  const { run, busy } = useRerun(research, again)
  useKeys('Run again', [{ keys: ['r'], label: 'research again', run }])
  const brokeOff = research.state === 'failed' || research.state === 'interrupted'
  return (
    <Button {...(brokeOff ? { look: 'primary' } : {})} icon="refresh" shortcut="r" disabled={busy} onClick={run}>
      {rerunWords[research.state]}
    </Button>
  )
}
