import type { AccountId, Note } from '../../../contract/contract.ts'
import type { NoteFilter } from '../../queries/note-queries.ts'

const kinds: readonly Note['kind'][] = ['research', 'call', 'insight']

/** Which notes the address asks for. What it says wrongly counts as not said. */
export function filterIn(search: string): NoteFilter {
  const params = new URLSearchParams(search)
  const account = params.get('account')
  return {
    words: (params.get('find') ?? '').slice(0, 400),
    // an id of another form is found by nobody
    accountId: account?.startsWith('acc_') ? (account as AccountId) : null,
    kind: kinds.find((kind) => kind === params.get('kind')) ?? null,
  }
}

/** The address of a note, or of the list alone. */
export function notesAddress({ words, accountId, kind }: NoteFilter, noteId: string | null = null): string {
  const params = new URLSearchParams({
    ...(words === '' ? {} : { find: words }),
    ...(accountId === null ? {} : { account: accountId }),
    ...(kind === null ? {} : { kind }),
  })
  const path = noteId === null ? '/notes' : `/notes/${noteId}`
  return params.size === 0 ? path : `${path}?${params.toString()}`
}
