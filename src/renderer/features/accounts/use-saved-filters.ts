import { errorWords } from '../../../contract/error-words.ts'
import type { SavedFilter } from '../../../contract/workspace.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { inTurn } from '../../in-turn.ts'
import { useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { type Edit, moved, putBack, without } from './saved-filter-list.ts'

export interface SavedFilters {
  readonly list: readonly SavedFilter[]
  readonly readOnly: boolean
  /** @returns whether it is kept; what could not be is said */
  readonly add: (name: string, query: string) => Promise<boolean>
  readonly rename: (id: string, name: string) => Promise<boolean>
  /** By one place to the front or to the end. */
  readonly move: (id: string, by: -1 | 1) => void
  readonly remove: (id: string) => void
}

/** The filters the user kept, in the workspace: every window has the same. */
export function useSavedFilters(): SavedFilters {
  const status = useStatus().data
  const say = useWindow((state) => state.say)
  const failed = ({ why }: RequestFailed) => say(`Not saved. ${errorWords(why)}`)
  const save = useAsk(keep, failed)
  const saveWithUndo = useAsk(withUndo(keep), failed)
  const list = status?.settings.savedFilters ?? []
  const put = (edit: Edit): Promise<boolean> =>
    save.mutateAsync(edit).then(
      () => true,
      () => false,
    )
  const putWithUndo = (edit: Edit, said: string, back: Edit): Promise<boolean> =>
    saveWithUndo.mutateAsync(edit).then(
      () => {
        say(said, () => put(back))
        return true
      },
      () => false,
    )
  return {
    list,
    readOnly: status?.readOnly ?? true,
    add: (name, query) => {
      const id = crypto.randomUUID()
      return putWithUndo(
        (now) => [...now, { id, name, query }],
        `Filter “${name}” saved.`,
        (now) => without(now, id),
      )
    },
    rename: (id, name) => put((now) => now.map((one) => (one.id === id ? { ...one, name } : one))),
    move: (id, by) =>
      void put((now) =>
        moved(
          now,
          now.findIndex((one) => one.id === id),
          by,
        ),
      ),
    remove: (id) => {
      const at = list.findIndex((one) => one.id === id)
      const gone = list[at]
      const back: Edit = (now) => (gone ? putBack(now, gone, at) : now)
      if (gone) void putWithUndo((now) => without(now, id), `Filter “${gone.name}” deleted.`, back)
    },
  }
}

const turn = inTurn()

/** The list as it is on file then, after what was done before: another window may have changed it since this one was told. */
const keep = (edit: Edit): Promise<void> =>
  turn(async () => {
    const { settings } = await api.workspace.status()
    await api.workspace.saveSettings({ savedFilters: [...edit(settings.savedFilters)] })
  })
