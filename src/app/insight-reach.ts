import type { AccountId } from '../core/model/ids.ts'
import type { Note } from '../core/model/note.ts'
import type { Deps } from './deps.ts'
import { refreshAccount } from './refresh-accounts.ts'

/** Accounts of a segment that follow a note at once; the others when they are next looked at. */
const mostFollow = 200

/** Looks again at every account that an insight reaches, one after the other in the background. */
export function followInsight(deps: Deps, notes: readonly Note[]): void {
  const reached = new Set<AccountId>()
  for (const note of notes.filter(({ kind }) => kind === 'insight')) {
    const segment = note.segment ?? deps.workspace.accounts.get(note.accountId)?.segment ?? null
    if (segment === null) continue
    for (const account of deps.workspace.accounts.ofSegment(segment, mostFollow)) reached.add(account.id)
  }
  const run = async (): Promise<void> => {
    const read = deps.workspace.pages.summary([...reached])
    for (const id of reached) if (read.get(id)?.read) await refreshAccount(deps, id)
  }
  run().catch((error: unknown) => deps.log.error('an insight did not reach the others', { error: String(error) }))
}
