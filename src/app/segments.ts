import type { AccountId, NoteId } from '../core/model/ids.ts'
import type { Note, SegmentNote } from '../core/model/note.ts'
import type { Peers } from '../core/model/peers.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { foldSegment } from '../core/model/fold-segment.ts'
import { peersOf } from '../core/snapshot/peers.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { segmentNotesFor } from './dossier.ts'
import { followInsight } from './insight-reach.ts'
import { goneNote } from './notes.ts'
import { playbookFor } from './playbook-in-use.ts'

/** What one comparison reads at most: accounts of a segment, the latest looked at first, and snapshots of the account itself. */
const [mostPeers, mostOwn] = [2000, 100]

/** How an account stands beside others of its segment, as they are on file now. */
export function peers(deps: Pick<Deps, 'workspace' | 'clock' | 'resources'>, accountId: AccountId): Result<Peers> {
  const found = accountOf(deps.workspace, accountId)
  if (!found.ok) return found
  const { segment } = found.value
  const { workspace } = deps
  const signs = segment === null ? [] : workspace.snapshots.signsOfSegment(segment, mostPeers)
  const known =
    segment === null
      ? undefined
      : workspace.accounts.segments().find((one) => foldSegment(one.segment) === foldSegment(segment))
  return ok(
    peersOf({
      segment,
      playbook: playbookFor(deps, found.value),
      own: workspace.snapshots.signsOf(accountId, mostOwn),
      others: signs.filter((one) => one.accountId !== accountId),
      inSegment: (known?.accounts ?? 1) - 1,
      now: deps.clock.now(),
    }),
  )
}

/** Insight notes of other accounts that speak of this one's segment. */
export function carriedNotes(deps: Pick<Deps, 'workspace'>, accountId: AccountId): Result<SegmentNote[]> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  return ok(segmentNotesFor(deps.workspace, account.value).filter(({ at }) => at.id !== accountId))
}

/** Says what an insight is about and whom it reaches. The snapshots of all it reaches, or reached, follow. */
export function markNote(
  deps: Deps,
  { noteId, ...mark }: { readonly noteId: NoteId } & Pick<Note, 'kind' | 'segment' | 'typicalOf'>,
): Result<Note> {
  const note = deps.workspace.notes.get(noteId)
  if (!note) return fail(goneNote)
  deps.workspace.notes.mark(noteId, mark)
  changed(deps, 'notes')
  followInsight(deps, [note, { ...note, ...mark }])
  return ok({ ...note, ...mark })
}
