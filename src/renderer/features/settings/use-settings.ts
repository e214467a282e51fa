import { errorWords } from '../../../contract/error-words.ts'
import type { RequestFailed } from '../../failure.ts'
import type { Settings } from '../../../contract/contract.ts'
import type { WorkspaceStatus } from '../../../contract/workspace.ts'
import { api, useAsk } from '../../api.ts'
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
  const { mutate } = useAsk(api.workspace.saveSettings)
  return (part, what) => {
    if (!settings) return
    const failed = { onError: ({ why }: RequestFailed) => say(errorWords(why)) }
    mutate(part, {
      ...failed,
      onSuccess: () => say(`Saved: ${what}.`, () => mutate(before(settings, part), failed)),
    })
  }
}

/** The same keys as they were. */
function before(settings: Settings, part: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in part))
}
