import type { BinKind } from '../../core/model/bin.ts'
import type {
  AccountId,
  AssistLineId,
  CallId,
  KeptQuoteId,
  NoteId,
  OwnQuestionId,
  PageId,
  PlaybookId,
  TouchId,
} from '../../core/model/ids.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { moveAccount, restoreAccount } from './account-bin.ts'
import { removeCall } from '../calls.ts'
import { removeDebrief } from '../debriefs.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { removePage, restorePage } from '../imports/bring-in.ts'
import { removeNote, restoreNote } from '../notes.ts'
import { removeLine, restoreLine } from '../assist/keep-line.ts'
import { removeKept, restoreKept } from '../kept-quotes.ts'
import { removePlaybook, restorePlaybook } from '../playbooks.ts'
import { removeTouch } from '../pursuit/attempts.ts'
import { lookAgain } from '../pursuit/look-again.ts'
import { removeQuestion } from '../questions.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { ResearchRunner } from '../research/runner.ts'

type BinDeps = { readonly deps: Deps; readonly runner: Pick<ResearchRunner, 'stopFor'> }

/** Into the bin and out of it; what follows from it (a snapshot, windows that ask again) is done as well. */
export type BinWay = {
  readonly remove: (with_: BinDeps, id: string) => Promise<Result<unknown>>
  readonly restore: (with_: BinDeps, id: string) => Promise<Result<unknown>>
}

/** Each kind's two ways. The ids are those that the bin gave out for the kind. */
export const binWays: Readonly<Record<BinKind, BinWay>> = {
  account: {
    async remove({ deps, runner }, id) {
      await runner.stopFor(id as AccountId)
      return moveAccount(deps, id as AccountId, deps.clock.now())
    },
    restore: ({ deps }, id) => restoreAccount(deps, id as AccountId),
  },
  call: {
    remove: async ({ deps }, id) => ok(await removeCall(deps, id as CallId)),
    restore: ({ deps }, id) => restoreCall(deps, id as CallId),
  },
  debrief: {
    remove: async ({ deps }, id) => ok(await removeDebrief(deps, id as CallId)),
    restore: ({ deps }, id) => restoreDebriefOf(deps, id as CallId),
  },
  page: {
    remove: ({ deps }, id) => removePage(deps, id as PageId),
    restore: ({ deps }, id) => restorePage(deps, id as PageId),
  },
  attempt: {
    remove: async ({ deps }, id) => ok(await removeTouch(deps, id as TouchId)),
    async restore({ deps }, id) {
      const touch = deps.workspace.touches.restore(id as TouchId)
      if (!touch) return fail(gone)
      await lookAgain(deps, touch.accountId)
      return ok(touch)
    },
  },
  question: {
    remove: ({ deps }, id) => removeQuestion(deps, id as OwnQuestionId),
    async restore({ deps }, id) {
      const question = deps.workspace.ownQuestions.restore(id as OwnQuestionId)
      return question ? refreshAccount(deps, question.accountId) : fail(gone)
    },
  },
  note: {
    remove: ({ deps }, id) => Promise.resolve(removeNote(deps, id as NoteId)),
    restore: ({ deps }, id) => Promise.resolve(restoreNote(deps, id as NoteId)),
  },
  'kept-quote': {
    remove: ({ deps }, id) => removeKept(deps, id as KeptQuoteId),
    restore: async ({ deps }, id) => ((await restoreKept(deps, id as KeptQuoteId)) ? ok(undefined) : fail(gone)),
  },
  'assist-line': {
    remove: ({ deps }, id) => Promise.resolve(removeLine(deps, id as AssistLineId)),
    restore: ({ deps }, id) => Promise.resolve(restoreLine(deps, id as AssistLineId) ? ok(undefined) : fail(gone)),
  },
  playbook: {
    remove: ({ deps }, id) => Promise.resolve(removePlaybook(deps, id as PlaybookId)),
    restore: ({ deps }, id) => Promise.resolve(restorePlaybook(deps, id as PlaybookId)),
  },
}

/** What was said in a call and went with it comes back with it; what was taken away before stays in the bin. */
async function restoreCall(deps: Deps, id: CallId): Promise<Result<unknown>> {
  const { bin, calls, debriefs } = deps.workspace
  const removedAt = bin.get({ kind: 'call', id })?.removedAt
  const call = calls.restore(id)
  if (!call) return fail(gone)
  if (bin.get({ kind: 'debrief', id })?.removedAt === removedAt) debriefs.restore(id)
  changed(deps, 'calls', call.accountId)
  return refreshAccount(deps, call.accountId)
}

async function restoreDebriefOf(deps: Deps, id: CallId): Promise<Result<unknown>> {
  const debrief = deps.workspace.debriefs.restore(id)
  if (!debrief) return fail(gone)
  changed(deps, 'calls', debrief.accountId)
  return refreshAccount(deps, debrief.accountId)
}

export const gone: AppError = notFound('This is not in the bin any more.', 'It was brought back, or erased.')
