import { errorWords } from '../../../contract/error-words.ts'
import { api, ask } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Takes a restore or an import back: what was kept comes back, where nothing was changed since. It works also when that screen is gone. */
export function bringBackKept(kept: string): void {
  const { say } = useWindow.getState()
  ask(() => api.backups.restore({ file: kept, asUndo: true })).then(
    () => say('What was there before is back.'),
    ({ why }: RequestFailed) => say(errorWords(why)),
  )
}
