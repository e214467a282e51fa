import { errorWords } from '../../../contract/error-words.ts'
import type { AccountDraft } from '../../../contract/account-import.ts'
import type { Api } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { resultWords, takenBackWords } from './import-words.ts'
import { type Choice, type ImportRun, type Refused, type Taken, useImportRun } from './running-import.ts'
import { stretches } from './stretches.ts'

const nothing: Taken = { added: [], restored: [], filled: [], known: 0, left: 0 }

const change = (id: number, part: Partial<ImportRun>): void =>
  useImportRun.setState(({ run }) => ({ run: run?.id === id ? { ...run, ...part } : run }))
let stopping = false
let runs = 0
const takenBack = new Set<number>()

/** Takes companies over, a stretch after the other; each is on disk or not at all. One Z takes back all of them. */
export async function startImport(
  name: string,
  drafts: readonly AccountDraft[],
  choice: Choice,
  refused: Refused,
): Promise<void> {
  if (isImporting()) return
  stopping = false
  runs += 1
  let run: ImportRun = {
    id: runs,
    state: 'running',
    name,
    done: 0,
    of: drafts.length,
    taken: nothing,
    refused,
    error: null,
  }
  const tell = (part: Partial<ImportRun>): void => {
    run = { ...run, ...part }
    useImportRun.setState({ run })
  }
  tell({})
  try {
    for (const some of stretches(drafts, (draft) => draft.note.length)) {
      if (stopping) break
      const taken = await ask(() => api.accountImport.take({ drafts: [...some], ...choice }))
      tell({ taken: joined(run.taken, taken), done: run.done + some.length })
    }
    tell({ state: run.done < drafts.length ? 'stopped' : 'done' })
  } catch (thrown) {
    if (!(thrown instanceof RequestFailed)) throw thrown
    tell({ state: 'failed', error: thrown })
  }
  const made = run
  useWindow.getState().say(resultWords(made), changedAnything(made.taken) ? () => void takeBackImport(made) : undefined)
}

/** Something is being written: no other import begins. */
export const isImporting = (): boolean => ['running', 'taking-back'].includes(useImportRun.getState().run?.state ?? '')

export function stopImport(): void {
  stopping = true
}

export const forgetImport = (): void => useImportRun.setState({ run: null })

const joined = (one: Taken, other: Taken): Taken => ({
  added: [...one.added, ...other.added],
  restored: [...one.restored, ...other.restored],
  filled: [...one.filled, ...other.filled],
  known: one.known + other.known,
  left: one.left + other.left,
})

export const changedAnything = ({ added, restored, filled }: Taken): boolean =>
  added.length + restored.length + filled.length > 0

/** All that an import did: its accounts go to the bin, what it filled in is taken off. Also when its screen shows another by now. */
export async function takeBackImport(made: ImportRun): Promise<void> {
  if (takenBack.has(made.id)) return
  takenBack.add(made.id)
  const { say } = useWindow.getState()
  change(made.id, { state: 'taking-back', error: null })
  try {
    for (const request of backRequests(made.taken)) await ask(() => api.accountImport.takeBack(request))
    change(made.id, { state: 'taken-back' })
    say(takenBackWords(made))
  } catch (thrown) {
    if (!(thrown instanceof RequestFailed)) throw thrown
    takenBack.delete(made.id)
    // the import itself stands as it ended; what is back by now is not taken back twice
    change(made.id, { state: made.state, error: thrown })
    say(`Not all of the import is taken back. ${errorWords(thrown.why)}`, () => void takeBackImport(made))
  }
}

function backRequests({ added, restored, filled }: Taken): readonly Parameters<Api['accountImport']['takeBack']>[0][] {
  return [
    ...stretches(filled).map((some) => ({ added: [], restored: [], filled: [...some] })),
    ...stretches(added).map((some) => ({ added: [...some], restored: [], filled: [] })),
    ...stretches(restored).map((some) => ({ added: [], restored: [...some], filled: [] })),
  ]
}
