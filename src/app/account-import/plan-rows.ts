import type { PlannedRow } from '../../contract/account-import.ts'
import { type Column, readRow } from '../../core/account-rows/read-row.ts'
import { rowNote } from '../../core/account-rows/row-note.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountDraft } from '../../core/model/account-row.ts'
import { foldTag, mostTags } from '../../core/model/tag.ts'
import type { Workspace } from '../ports.ts'

type NumberedRow = { readonly line: number; readonly cells: readonly string[] }

/** What would become of rows of a table, by what is on file now. */
export function planRows(
  { workspace }: { readonly workspace: Pick<Workspace, 'accounts' | 'notes'> },
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly NumberedRow[] },
): PlannedRow[] {
  const read = rows.map(({ line, cells }) => ({ line, ...readRow(columns, cells) }))
  const identities = read.flatMap((row) => (row.is === 'draft' ? [row.draft.identity] : []))
  const known = workspace.accounts.known(identities)
  return read.map((row): PlannedRow => {
    if (row.is !== 'draft') return { line: row.line, is: row.is, words: row.words }
    const { line, draft, remarks } = row
    const account = known.get(draft.identity)
    const told = { line, draft, remarks: [...remarks] }
    if (!account) return { ...told, is: 'new' }
    const named = { id: account.id, name: account.name }
    if (account.deletedAt !== null) return { ...told, is: 'binned', account: named }
    const { tags, segment, note } = missing(workspace, account, draft)
    return { ...told, is: 'known', account: named, brings: { tags, segment: segment !== null, note: note !== '' } }
  })
}

/** What a row says that the account does not have. */
export function missing(
  workspace: Pick<Workspace, 'notes'>,
  account: Account,
  draft: AccountDraft,
): { readonly tags: string[]; readonly segment: string | null; readonly note: string } {
  const there = new Set(account.tags.map(foldTag))
  const note = rowNote(draft)
  const noted = note !== '' && workspace.notes.list(account.id).some(({ markdown }) => markdown === note)
  return {
    tags: draft.tags.filter((tag) => !there.has(foldTag(tag))).slice(0, Math.max(0, mostTags - account.tags.length)),
    segment: account.segment === null ? draft.segment : null,
    note: noted ? '' : note,
  }
}
