import { parseAssistAddress } from '../../core/model/assist-address.ts'
import type { AssistLine } from '../../core/model/assist.ts'
import type { Evidence } from '../../core/model/evidence.ts'
import type { AccountId, AssistLineId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import type { AssistDesk } from './drafts.ts'

/**
 * Keeps one sentence that the checks let through and the user accepted. No snapshot is built for it: it is read by nothing that judges.
 */
export function keepLine(
  deps: Pick<Deps, 'workspace' | 'ids' | 'clock' | 'changes'>,
  desk: AssistDesk,
  { answerId, index }: { readonly answerId: string; readonly index: number },
): Result<AssistLine> {
  const answer = desk.answers.get(answerId)
  const proposed = answer?.kept[index]
  if (!answer || !proposed) return fail(notFound('This answer is not held any more.', 'Ask the model once more.'))
  const before = answer.accepted.get(index)
  // one that was taken away again may be accepted anew
  if (before !== undefined && deps.workspace.assistLines.get(before))
    return fail({ kind: 'conflict', message: 'This sentence is kept already.', retry: 'never' })
  const account = accountOf(deps.workspace, answer.accountId)
  if (!account.ok) return account
  const { kind, accountId, place } = answer
  if (!proposed.evidence.every((words) => stands(deps.workspace, accountId, words))) return fail(wordsGone)
  const line: AssistLine = {
    id: deps.ids.next('asl') as AssistLineId, // ids come out of the generator unbranded
    accountId,
    kind,
    ...proposed,
    by: { model: place.model, host: parseAssistAddress(place.address, place.use)?.host ?? '' },
    keptAt: deps.clock.now(),
  }
  deps.workspace.assistLines.add(line)
  answer.accepted.set(index, line.id)
  changed(deps, 'notes', accountId)
  return ok(line)
}

/** Whether these words are on file still: a page may be gone since, and a name blotted out of it. */
function stands({ pages, debriefs }: Deps['workspace'], accountId: AccountId, words: Evidence): boolean {
  if (words.type === 'said')
    return debriefs.list(accountId).some(({ said }) => said.some((one) => one.words.includes(words.words)))
  if (words.type !== 'quote') return false
  const { pageId, pageVersionId, revision, start, end, quote } = words
  const text = pages.text(pageVersionId, revision)
  const isListed = pages.list(accountId).some(({ id }) => id === pageId)
  return isListed && text?.document.text.slice(start, end) === quote
}

const wordsGone = notFound('The words this sentence rests on are not on file any more.', 'Ask the model once more.')

/** Into the bin. */
export function removeLine(deps: Pick<Deps, 'workspace' | 'clock' | 'changes'>, id: AssistLineId): Result<AssistLine> {
  const line = deps.workspace.assistLines.get(id)
  if (!line) return fail(notFound('This sentence is gone.', 'It was taken away in another window; look in the bin.'))
  deps.workspace.assistLines.remove(id, deps.clock.now())
  changed(deps, 'notes', line.accountId)
  return ok(line)
}

/** Out of the bin; undefined when it is not there any more. */
export function restoreLine(deps: Pick<Deps, 'workspace' | 'changes'>, id: AssistLineId): AssistLine | undefined {
  const line = deps.workspace.assistLines.restore(id)
  if (line) changed(deps, 'notes', line.accountId)
  return line
}
