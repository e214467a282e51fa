import { errorWords } from '../../../contract/error-words.ts'
import type { RequestFailed } from '../../failure.ts'
import type { Settings } from '../../../contract/contract.ts'
import type { WorkspaceStatus } from '../../../contract/workspace.ts'
import { api, ask, queryClient } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Saves a part of the settings at once; `what` names it in the line that offers to take it back. */
export type ChangeSettings = (part: Partial<Settings>, what: string) => void

/** What every section of Settings gets. */
export interface SectionProps {
  readonly status: WorkspaceStatus
  readonly settings: Settings
  readonly change: ChangeSettings
}

export function useChangeSettings(settings: Settings | undefined): ChangeSettings {
  const say = useWindow((state) => state.say)
  const withUndo = useWindow((state) => state.withUndo)
  // not bound to the screen: the line that takes it back is there longer
  const save = (part: Partial<Settings>, done: () => void): Promise<void> =>
    ask(() => api.workspace.saveSettings(part)).then(
      (saved) => {
        // at work before it is told, such as a key that is pressed next
        queryClient.setQueryData(queries.status().queryKey, (status) => status && { ...status, settings: saved })
        done()
      },
      ({ why }: RequestFailed) => say(`Not saved. ${errorWords(why)}`),
    )
  return (part, what) => {
    if (!settings) return
    const back = (): void => void save(before(settings, part), () => say(`As it was: ${what}.`))
    void withUndo(save(part, () => say(`Saved: ${what}.`, back)))
  }
}

/** The same keys as they were. */
function before(settings: Settings, part: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in part))
}
