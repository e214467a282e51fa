import { errorWords } from '../../../contract/error-words.ts'
import type { SavedFilter } from '../../../contract/workspace.ts'
import { api, useAsk } from '../../api.ts'
import { useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'

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
  const save = useAsk(api.workspace.saveSettings)
  const list = status?.settings.savedFilters ?? []
  const put = (next: readonly SavedFilter[], said?: string) =>
    save.mutate(
      { savedFilters: [...next] },
      {
        onError: ({ why }) => say(`Not saved. ${errorWords(why)}`),
        onSuccess: () => said !== undefined && say(said, () => put(list)),
      },
    )
  return {
    list,
    readOnly: status?.readOnly ?? true,
    add: (name, query) => put([...list, { id: crypto.randomUUID(), name, query }], `Filter “${name}” saved.`),
    change: (id, change) => put(list.map((one) => (one.id === id ? { ...one, ...change } : one))),
    move: (id, by) =>
      put(
        moved(
          list,
          list.findIndex((one) => one.id === id),
          by,
        ),
      ),
    remove: (id) =>
      put(
        list.filter((one) => one.id !== id),
        `Filter “${list.find((one) => one.id === id)?.name ?? ''}” deleted.`,
      ),
  }
}

function moved(list: readonly SavedFilter[], at: number, by: number): readonly SavedFilter[] {
  const [one, to] = [list[at], at + by]
  if (!one || to < 0 || to >= list.length) return list
  return list.toSpliced(at, 1).toSpliced(to, 0, one)
}
