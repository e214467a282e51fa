import type { Filled } from '../../contract/account-import.ts'
import { rowNote } from '../../core/account-rows/row-note.ts'
import { siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountDraft } from '../../core/model/account-row.ts'
import type { AccountId, NoteId } from '../../core/model/ids.ts'
import { distinctTags } from '../../core/model/tag.ts'
import type { Note } from '../../core/model/note.ts'
import { nameFromIdentity } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import { missing } from './plan-rows.ts'

type Choice = { readonly known: 'skip' | 'fill'; readonly binned: 'leave' | 'restore' }
type Taken = { added: AccountId[]; restored: AccountId[]; filled: Filled[]; known: number; left: number }

/** Takes rows of a table over, all of them or none; by what is on file at that moment. */
export async function takeRows(deps: Deps, drafts: readonly AccountDraft[], choice: Choice): Promise<Taken> {
  const taken = deps.workspace.atOnce(() => takeAll(deps, drafts, choice))
  changed(deps, 'accounts')
  changed(deps, 'notes')
  await lookAgainAt(deps, taken.filled)
  return taken
}

function takeAll(deps: Deps, drafts: readonly AccountDraft[], choice: Choice): Taken {
  const { accounts } = deps.workspace
  const taken: Taken = { added: [], restored: [], filled: [], known: 0, left: 0 }
  const known = new Map(accounts.known(drafts.map(({ site }) => siteIdentity(site))))
  for (const draft of drafts) {
    const identity = siteIdentity(draft.site)
    const account = known.get(identity)
    // as it is now: an earlier row may be the same account by another of its names
    const there = account && accounts.get(account.id)
    if (!there) known.set(identity, add(deps, draft, identity, taken))
    else if (there.deletedAt === null) meet(deps, there, draft, choice.known === 'fill' ? taken : null, taken)
    else if (choice.binned === 'leave') taken.left += 1
    else bringBack(deps, there, draft, taken)
  }
  return taken
}

function add(deps: Deps, draft: AccountDraft, identity: string, taken: Taken): Account {
  const account: Account = {
    id: deps.ids.next('acc') as AccountId, // ids come out of the generator unbranded
    name: draft.name ?? nameFromIdentity(identity),
    identity,
    homeUrl: draft.site,
    aliases: [],
    segment: draft.segment,
    tags: distinctTags(draft.tags),
    relation: null,
    rendering: false,
    sample: false,
    createdAt: deps.clock.now(),
    deletedAt: null,
  }
  deps.workspace.accounts.save(account)
  keepNote(deps, account.id, rowNote(draft))
  taken.added.push(account.id)
  return account
}

/** An account that is there: it keeps what it has. */
function meet(deps: Deps, account: Account, draft: AccountDraft, fill: Taken | null, taken: Taken): void {
  taken.known += 1
  if (!fill) return
  const { tags, segment, note } = missing(deps.workspace, account, draft)
  if (tags.length === 0 && segment === null && note === '') return
  if (tags.length > 0 || segment !== null)
    deps.workspace.accounts.save({ ...account, tags: [...account.tags, ...tags], segment: segment ?? account.segment })
  fill.filled.push({ accountId: account.id, tags, segment, noteId: keepNote(deps, account.id, note) })
}

function bringBack(deps: Deps, account: Account, draft: AccountDraft, taken: Taken): void {
  const back = { ...account, deletedAt: null }
  deps.workspace.accounts.save(back)
  taken.restored.push(account.id)
  const known = taken.known
  meet(deps, back, draft, taken, taken)
  taken.known = known
}

/** People and remarks of a table have no field of their own: they are the account's first note. */
function keepNote(deps: Deps, accountId: AccountId, markdown: string): NoteId | null {
  if (markdown === '') return null
  const now = deps.clock.now()
  const note: Note = {
    id: deps.ids.next('not') as NoteId, // ids come out of the generator unbranded
    accountId,
    pageId: null,
    kind: 'research',
    markdown,
    segment: null,
    typicalOf: null,
    version: 1,
    createdAt: now,
    savedAt: now,
  }
  deps.workspace.notes.save(note, 0)
  return note.id
}

/** Notes on a segment speak of an account from now on; only those that were looked at before are looked at again. */
export async function lookAgainAt(deps: Deps, filled: readonly Filled[]): Promise<void> {
  const segmented = filled.flatMap(({ accountId, segment }) => (segment === null ? [] : [accountId]))
  const looked = deps.workspace.snapshots.verdicts(segmented)
  for (const id of segmented) if (looked.has(id)) await refreshAccount(deps, id)
}
