import type { Filled } from '../../contract/account-import.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { foldTag } from '../../core/model/tag.ts'
import { type Deps, changed } from '../deps.ts'
import { removeNote } from '../notes.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { lookAgainAt } from './take-rows.ts'

type Import = {
  readonly added: readonly AccountId[]
  readonly restored: readonly AccountId[]
  readonly filled: readonly Filled[]
}

/** Takes a stretch of an import back. What was changed by hand since stays as it is. */
export async function takeBackRows(
  deps: Deps,
  runner: Pick<ResearchRunner, 'stopFor'>,
  made: Import,
): Promise<{ binned: number; cleared: number }> {
  const { accounts } = deps.workspace
  const going = deps.workspace.research.going([...made.added, ...made.restored])
  for (const id of going.keys()) await runner.stopFor(id)
  const told = deps.workspace.atOnce(() => {
    const cleared = made.filled.filter((filled) => clear(deps, filled)).length
    const now = deps.clock.now()
    const gone = [...made.added, ...made.restored].flatMap((id) => accounts.get(id) ?? [])
    const there = gone.filter(({ deletedAt }) => deletedAt === null)
    for (const account of there) accounts.save({ ...account, deletedAt: now })
    return { binned: there.length, cleared }
  })
  changed(deps, 'accounts')
  changed(deps, 'notes')
  await lookAgainAt(deps, made.filled)
  return told
}

function clear(deps: Deps, { accountId, tags, segment, noteId }: Filled): boolean {
  const { accounts, notes } = deps.workspace
  const account = accounts.get(accountId)
  if (!account) return false
  const off = new Set(tags.map(foldTag))
  accounts.save({
    ...account,
    tags: account.tags.filter((tag) => !off.has(foldTag(tag))),
    segment: segment !== null && account.segment === segment ? null : account.segment,
  })
  // one that was written on since is the user's own
  if (noteId !== null && notes.get(noteId)?.version === 1) removeNote(deps, noteId)
  return true
}
