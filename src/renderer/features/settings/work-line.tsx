import { api, useAsk } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../research/progress.tsx'
import type { SeenWork } from './use-work.ts'
import { workWords } from './work-words.ts'

/** What goes on, how far it is, and the way to stop it. It goes on while other screens are looked at. */
export function WorkLine({ seen: { work, at } }: { readonly seen: SeenWork }) {
  const stop = useAsk(() => api.backups.cancel())
  return (
    <div className="worknow">
      <span>{workWords(work, at)}</span>
      <Button look="quiet" icon="x" disabled={stop.isPending} onClick={() => stop.mutate(undefined)}>
        Stop
      </Button>
      {work.total !== null && <Progress done={work.done} of={work.total} />}
    </div>
  )
}
