import type { Proposal, Rewrite } from '../../contract/assist.ts'
import { type Asked, type answerSchemas, jsonSchemaOf, readAnswer } from '../../core/assist/answer.ts'
import { checkLines } from '../../core/assist/check-lines.ts'
import { checkRewrite } from '../../core/assist/check-rewrite.ts'
import { lineDiff } from '../../core/model/line-diff.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import type { z } from 'zod'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'
import type { AssistDesk, Draft } from './drafts.ts'
import { placeToAsk } from './place.ts'
import { isAsOnFile } from './prepare-assist.ts'

type Asking = Pick<Deps, 'workspace' | 'languageModel' | 'ids'>
type Sending = { readonly draftId: string; readonly signal: AbortSignal }

/** Sends what was shown, and holds each sentence that comes back against the words it cites. */
export async function sendProposal(deps: Asking, desk: AssistDesk, sending: Sending): Promise<Result<Proposal>> {
  const draft = draftToSend(deps, desk, sending.draftId)
  if (!draft.ok) return draft
  const { asks, place } = draft.value
  if (asks.what !== 'proposal') return fail(gone)
  const answer = await askFor(asks.kind, deps, draft.value, sending.signal)
  if (!answer.ok) return answer
  const { kind, accountId } = asks
  const { kept, dropped } = checkLines(kind, answer.value.lines, asks)
  const proposed = kept.map((line) => ({ ...line, evidence: [...line.evidence] }))
  const answerId = deps.ids.next('asd')
  desk.answers.put({ id: answerId, kind, accountId, place, kept: proposed, accepted: new Map() })
  return ok({ answerId, kind, kept: proposed, dropped: [...dropped] })
}

/** Sends a note that was shown, and holds each line that comes back against those it was made of. */
export async function sendRewrite(deps: Asking, desk: AssistDesk, sending: Sending): Promise<Result<Rewrite>> {
  const draft = draftToSend(deps, desk, sending.draftId)
  if (!draft.ok) return draft
  const { asks } = draft.value
  if (asks.what !== 'rewrite') return fail(gone)
  const answer = await askFor('rewrite', deps, draft.value, sending.signal)
  if (!answer.ok) return answer
  const { markdown, kept, dropped, missing } = checkRewrite(asks.markdown, answer.value.lines)
  return ok({
    version: asks.version,
    markdown,
    kept,
    dropped: [...dropped],
    missing: [...missing],
    lines: lineDiff(asks.markdown, markdown),
  })
}

/** Asks, and once more the same where the answer has not the form it was asked for. */
async function askFor<A extends Asked>(
  asked: A,
  { languageModel }: Asking,
  { place, messages }: Draft,
  signal: AbortSignal,
): Promise<Result<z.infer<(typeof answerSchemas)[A]>>> {
  const request = { place, messages, schema: jsonSchemaOf(asked), signal }
  const first = await languageModel.ask(request)
  if (!first.ok) return first
  const read = readAnswer(asked, first.value)
  if (read.ok) return read
  const second = await languageModel.ask(request)
  return second.ok ? readAnswer(asked, second.value) : second
}

function draftToSend(deps: Asking, desk: AssistDesk, draftId: string): Result<Draft> {
  const draft = desk.drafts.get(draftId)
  if (!draft) return fail(gone)
  const now = placeToAsk(deps)
  if (!now.ok) return now
  const { use, address, model } = now.value
  const same = use === draft.place.use && address === draft.place.address && model === draft.place.model
  if (!same) return fail(otherPlace)
  return isAsOnFile(deps, draft) ? ok(draft) : fail(changedSince)
}

const gone: AppError = notFound('What was shown is not held any more.', 'Look at what would be sent once more.')
const changedSince: AppError = {
  kind: 'conflict',
  message: 'What is on file has changed since this was shown. Nothing was sent.',
  next: 'Look at what would be sent once more.',
  retry: 'never',
}
const otherPlace: AppError = {
  kind: 'conflict',
  message: 'Another address or model was chosen since this was shown. Nothing was sent.',
  next: 'Look at what would be sent once more.',
  retry: 'never',
}
