import { createAssistDesk } from '../assist/drafts.ts'
import { keepLine } from '../assist/keep-line.ts'
import { assistState, giveKey, modelsThere } from '../assist/place.ts'
import { prepareProposal, prepareRewrite } from '../assist/prepare-assist.ts'
import { sendProposal, sendRewrite } from '../assist/send-assist.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function assistMethods(os: Implementer, deps: Deps) {
  const desk = createAssistDesk()
  const open = new AbortController().signal
  return {
    state: os.assist.state.handler(() => assistState(deps)),
    giveKey: os.assist.giveKey.handler(async ({ input }) => orFail(await giveKey(deps, input.key))),
    models: os.assist.models.handler(async ({ signal }) => orFail(await modelsThere(deps, signal ?? open))),
    prepare: os.assist.prepare.handler(async ({ input }) => orFail(await prepareProposal(deps, desk, input))),
    prepareRewrite: os.assist.prepareRewrite.handler(async ({ input }) =>
      orFail(await prepareRewrite(deps, desk, input.noteId)),
    ),
    send: os.assist.send.handler(async ({ input, signal }) =>
      orFail(await sendProposal(deps, desk, { ...input, signal: signal ?? open })),
    ),
    sendRewrite: os.assist.sendRewrite.handler(async ({ input, signal }) =>
      orFail(await sendRewrite(deps, desk, { ...input, signal: signal ?? open })),
    ),
    keep: os.assist.keep.handler(({ input }) => orFail(keepLine(deps, desk, input))),
    list: os.assist.list.handler(({ input }) => [...deps.workspace.assistLines.list(input.accountId)]),
  }
}
