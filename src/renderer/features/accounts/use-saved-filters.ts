import { errorWords } from '../../../contract/error-words.ts'
import type { SavedFilter } from '../../../contract/workspace.ts'
import { api, queryClient, useAsk } from '../../api.ts'
import { queries, useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { type Edit, moved, putBack, without } from './saved-filter-list.ts'

export interface SavedFilters {
  readonly list: readonly SavedFilter[]
  readonly readOnly: boolean
  readonly add: (name: string, query: string) => void
  readonly change: (id: string, change: Partial<Pick<SavedFilter, 'name' | 'query'>>) => void
  /** By one place to the front or to the end. */
  readonly move: (id: string, by: -1 | 1) => void
  readonly remove: (id: string) => void
}

/** The filters the user kept, in the workspace: every window has the same. */
export function useSavedFilters(): SavedFilters {
  const status = useStatus().data
  const say = useWindow((state) => state.say)
  const save = useAsk(api.workspace.saveSettings, ({ why }) => say(`Not saved. ${errorWords(why)}`))
  const list = status?.settings.savedFilters ?? []
  const put = (next: readonly SavedFilter[], said?: string, back?: Edit) =>
    save.mutate(
      { savedFilters: [...next] },
      { onSuccess: () => said !== undefined && say(said, back && (() => put(back(listNow())))) },
    )
  return {
    list,
    readOnly: status?.readOnly ?? true,
    add: (name, query) => {
      const id = crypto.randomUUID()
      put([...list, { id, name, query }], `Filter “${name}” saved.`, (now) => without(now, id))
    },
    change: (id, change) => put(list.map((one) => (one.id === id ? { ...one, ...change } : one))),
    move: (id, by) =>
      put(
        moved(
          list,
          list.findIndex((one) => one.id === id),
          by,
        ),
      ),
    remove: (id) => {
      const at = list.findIndex((one) => one.id === id)
      const gone = list[at]
      if (gone) put(without(list, id), `Filter “${gone.name}” deleted.`, (now) => putBack(now, gone, at))
    },
  }
}

/** As they are when something is taken back: others may have come, gone or moved since. */
const listNow = (): readonly SavedFilter[] =>
  queryClient.getQueryData(queries.status().queryKey)?.settings.savedFilters ?? []
