import type { Account } from '../core/model/account.ts'
import type { AccountId, NoteId, PageId } from '../core/model/ids.ts'
import { lineDiff } from '../core/model/line-diff.ts'
import type { ComparedVersion } from '../core/model/note-history.ts'
import type { Note } from '../core/model/note.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { followInsight } from './insight-reach.ts'

/** A note with the account it was taken at; those of an account in the bin rest with it. */
export function oneNote(
  { workspace }: Pick<Deps, 'workspace'>,
  noteId: NoteId,
): Result<{ note: Note; account: Account }> {
  const note = workspace.notes.get(noteId)
  if (!note) return fail(goneNote)
  const account = accountOf(workspace, note.accountId)
  return account.ok ? ok({ note, account: account.value }) : account
}

export function createNote(
  deps: Deps,
  input: {
    readonly accountId: AccountId
    readonly pageId: PageId | null
    readonly kind: Note['kind']
    readonly markdown: string
    readonly segment?: string | null
    readonly typicalOf?: string | null
  },
): Result<Note> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  const now = deps.clock.now()
  // ids come out of the generator unbranded
  const note: Note = {
    segment: null,
    typicalOf: null,
    ...input,
    id: deps.ids.next('not') as NoteId,
    version: 1,
    createdAt: now,
    savedAt: now,
  }
  deps.workspace.notes.save(note, 0)
  told(deps, note)
  return ok(note)
}

/** Saves what was typed on top of the version it was based on; another window's save is never overwritten. */
export function saveNote(
  deps: Deps,
  input: {
    readonly noteId: NoteId
    readonly version: number
    readonly markdown: string
    readonly keepOld: boolean
  },
): Result<{ state: 'saved' | 'conflict'; note: Note }> {
  const known = deps.workspace.notes.get(input.noteId)
  if (!known) return fail(goneNote)
  const next: Note = { ...known, markdown: input.markdown, version: input.version + 1, savedAt: deps.clock.now() }
  const outcome = deps.workspace.notes.save(next, input.version, { keepOld: input.keepOld })
  if ('conflict' in outcome) return ok({ state: 'conflict', note: outcome.conflict })
  changed(deps, 'notes', known.kind === 'insight' ? null : known.accountId)
  return ok({ state: 'saved', note: outcome.saved })
}

/** An earlier text of a note, and line by line what became of it since. */
export function noteVersion(
  { workspace }: Pick<Deps, 'workspace'>,
  { noteId, version }: { readonly noteId: NoteId; readonly version: number },
): Result<ComparedVersion> {
  const note = workspace.notes.get(noteId)
  if (!note) return fail(goneNote)
  const earlier = workspace.notes.version(noteId, version)
  if (!earlier) return fail(notFound('This version is not kept any more.', 'Choose another one of the list.'))
  return ok({ ...earlier, lines: lineDiff(earlier.markdown, note.markdown) })
}

/** Into the bin, as it is. */
export function removeNote(deps: Deps, noteId: NoteId): Result<Note> {
  const note = deps.workspace.notes.get(noteId)
  if (!note) return fail(goneNote)
  deps.workspace.notes.remove(noteId, deps.clock.now())
  told(deps, note)
  return ok(note)
}

/** Out of the bin, with its id, its version and all it reached. */
export function restoreNote(deps: Deps, noteId: NoteId): Result<Note> {
  const note = deps.workspace.notes.restore(noteId)
  if (!note) return fail(goneNote)
  told(deps, note)
  return ok(note)
}

/** Windows ask again: of an insight those of every account. */
function told(deps: Deps, note: Note): void {
  changed(deps, 'notes', note.kind === 'insight' ? null : note.accountId)
  followInsight(deps, [note])
}

export const goneNote = notFound(
  'This note is in the bin: it was taken away in another window.',
  'Bring it back from the bin, or copy your text and start a new note.',
)
