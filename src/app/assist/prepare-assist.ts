import type { Prepared } from '../../contract/assist.ts'
import { ownNames } from '../../core/assist/check-lines.ts'
import { longestRewritten } from '../../core/assist/check-rewrite.ts'
import { proposalMessages, rewriteMessages } from '../../core/assist/messages.ts'
import { offeredPassages } from '../../core/assist/offered.ts'
import { type Pack, packOf } from '../../core/assist/passage.ts'
import type { Account } from '../../core/model/account.ts'
import type { AssistKind } from '../../core/model/assist.ts'
import type { AccountId, NoteId } from '../../core/model/ids.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { oneNote } from '../notes.ts'
import { pagesOnFile } from '../pages-on-file.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { AssistDesk, Draft } from './drafts.ts'
import { placeToAsk, urlOf } from './place.ts'

type Asking = Pick<Deps, 'workspace' | 'assistKeys' | 'ids'>

/** Puts together what would be sent of an account. It is shown, and goes only when the user says so. */
export async function prepareProposal(
  deps: Asking,
  desk: AssistDesk,
  {
    accountId,
    kind,
    withSaid,
  }: { readonly accountId: AccountId; readonly kind: AssistKind; readonly withSaid: boolean },
): Promise<Result<Prepared>> {
  const { workspace } = deps
  const place = placeToAsk(deps)
  if (!place.ok) return place
  const account = accountOf(workspace, accountId)
  if (!account.ok) return account
  const pack = packFor(deps, accountId, withSaid)
  if (pack.passages.length === 0) return fail(nothingOnFile)
  const { passages } = pack
  const draft: Draft = {
    id: deps.ids.next('asd'),
    place: place.value,
    messages: proposalMessages(kind, pack, oursOf(deps, account.value)),
    asks: { what: 'proposal', kind, accountId, withSaid, passages, own: ownNames(namesOf(account.value)) },
  }
  return ok(await shown(deps, desk, draft, pack))
}

/** Whether the same would be sent now: what was erased, blotted out or taken away since it was shown goes nowhere. */
export function isAsOnFile(deps: Pick<Deps, 'workspace'>, { asks, messages }: Draft): boolean {
  const now = asks.what === 'rewrite' ? rewriteNow(deps, asks.noteId) : proposalNow(deps, asks)
  return JSON.stringify(now) === JSON.stringify(messages)
}

function rewriteNow(deps: Pick<Deps, 'workspace'>, noteId: NoteId): Draft['messages'] | null {
  const found = oneNote(deps, noteId)
  return found.ok ? rewriteMessages(found.value.note.markdown) : null
}

function proposalNow(
  deps: Pick<Deps, 'workspace'>,
  { accountId, kind, withSaid }: Extract<Draft['asks'], { what: 'proposal' }>,
): Draft['messages'] | null {
  const account = accountOf(deps.workspace, accountId)
  return account.ok ? proposalMessages(kind, packFor(deps, accountId, withSaid), oursOf(deps, account.value)) : null
}

function packFor(deps: Pick<Deps, 'workspace'>, accountId: AccountId, withSaid: boolean): Pack {
  return packOf(offeredOf(deps, accountId, withSaid), deps.workspace.settings.get().assist.most)
}

/** Puts together what would be sent of one note: its text as it is saved, and nothing else. */
export async function prepareRewrite(deps: Asking, desk: AssistDesk, noteId: NoteId): Promise<Result<Prepared>> {
  const place = placeToAsk(deps)
  if (!place.ok) return place
  const found = oneNote(deps, noteId)
  if (!found.ok) return found
  const { markdown, version } = found.value.note
  if (markdown.trim() === '') return fail(emptyNote)
  if (markdown.length > longestRewritten) return fail(longNote)
  const draft: Draft = {
    id: deps.ids.next('asd'),
    place: place.value,
    messages: rewriteMessages(markdown),
    asks: { what: 'rewrite', noteId, version, markdown },
  }
  return ok(await shown(deps, desk, draft, { passages: [], leftOut: { hostile: 0, room: 0 } }))
}

async function shown({ assistKeys }: Asking, desk: AssistDesk, draft: Draft, pack: Pack): Promise<Prepared> {
  desk.drafts.put(draft)
  const { held } = await assistKeys.standing(draft.place.address)
  return {
    draftId: draft.id,
    url: urlOf(draft.place),
    model: draft.place.model,
    messages: [...draft.messages],
    bytes: new TextEncoder().encode(JSON.stringify(draft.messages)).length,
    passages: pack.passages.length,
    leftOut: pack.leftOut,
    keyGoes: held !== 'none',
  }
}

function offeredOf({ workspace }: Pick<Deps, 'workspace'>, accountId: AccountId, withSaid: boolean) {
  return offeredPassages({
    snapshot: workspace.snapshots.latest(accountId) ?? null,
    pages: pagesOnFile(workspace, accountId),
    notes: workspace.notes.research(accountId),
    said: withSaid ? workspace.debriefs.list(accountId).flatMap(({ said }) => said) : [],
  })
}

/** What the seller's own side adds: the problems of the playbook, and what is asked anyway. */
function oursOf(deps: Pick<Deps, 'workspace'>, account: Account) {
  const snapshot = deps.workspace.snapshots.latest(account.id)
  return {
    company: account.name,
    problems: (playbookFor(deps, account)?.content.problems ?? []).slice(0, 12).map(({ statement }) => statement),
    asked: (snapshot?.questions ?? []).map(({ ask }) => ask),
  }
}

const namesOf = ({ name, aliases, identity }: Account): readonly string[] => [name, identity, ...aliases]

const refusal = (message: string, next: string): AppError => ({ kind: 'not-found', message, next, retry: 'never' })
const nothingOnFile = refusal(
  'There is no evidence on file that could be sent.',
  'Research the account first: Assist works with what its pages say.',
)
const emptyNote = refusal('There is nothing in this note yet.', 'Write something first.')
const longNote: AppError = {
  kind: 'too-large',
  message: `A note of more than ${longestRewritten.toLocaleString('en-GB')} characters is not rewritten.`,
  next: 'Move a part of it into a note of its own.',
  retry: 'never',
}
