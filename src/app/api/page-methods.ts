import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { explain } from '../explain.ts'
import { orFail } from '../failure.ts'
import { changeKept, keepQuote, listKept, removeKept } from '../kept-quotes.ts'
import { removePage, restorePage } from '../imports/bring-in.ts'
import { decide, showKindAgain, undoDecision } from '../review/decide.ts'
import { calibration, exportDecisions, listDecisions } from '../review/decisions-on-file.ts'
import { savedPage } from '../saved-pages.ts'
import { listSignals } from '../signals.ts'
import { numberedVersions, thenAndNow } from '../then-and-now.ts'
import type { Implementer } from './implementer.ts'

export function pageMethods(os: Implementer, deps: Deps) {
  return {
    list: os.pages.list.handler(({ input }) => [...deps.workspace.pages.list(input.accountId)]),
    get: os.pages.get.handler(({ input }) => orFail(savedPage(deps, input))),
    notes: os.pages.notes.handler(({ input }) => [...deps.workspace.notes.research(input.accountId)]),
    remove: os.pages.remove.handler(async ({ input }) => orFail(await removePage(deps, input.pageId))),
    restore: os.pages.restore.handler(async ({ input }) => orFail(await restorePage(deps, input.pageId))),
  }
}

export function changeMethods(os: Implementer, deps: Deps) {
  const { workspace } = deps
  return {
    list: os.changes.list.handler(({ input }) => {
      orFail(accountOf(workspace, input.accountId))
      return [...workspace.changes.list(input.accountId, input.limit)]
    }),
    versions: os.changes.versions.handler(({ input }) => numberedVersions(workspace, input.pageId)),
    compare: os.changes.compare.handler(async ({ input }) => orFail(await thenAndNow(deps, input))),
  }
}

export function signalMethods(os: Implementer, deps: Deps) {
  return {
    list: os.signals.list.handler(({ input }) => listSignals(deps, orFail(accountOf(deps.workspace, input.accountId)))),
    explain: os.signals.explain.handler(({ input }) => orFail(explain(deps, input))),
  }
}

export function keptQuoteMethods(os: Implementer, deps: Deps) {
  return {
    list: os.keptQuotes.list.handler(({ input }) => {
      orFail(accountOf(deps.workspace, input.accountId))
      return listKept(deps, input.accountId)
    }),
    keep: os.keptQuotes.keep.handler(async ({ input }) => orFail(await keepQuote(deps, input))),
    change: os.keptQuotes.change.handler(async ({ input }) => orFail(await changeKept(deps, input))),
    remove: os.keptQuotes.remove.handler(async ({ input }) => orFail(await removeKept(deps, input.keptQuoteId))),
  }
}

export function decisionMethods(os: Implementer, deps: Deps) {
  return {
    decide: os.decisions.decide.handler(async ({ input }) => orFail(await decide(deps, input))),
    undo: os.decisions.undo.handler(async ({ input }) => orFail(await undoDecision(deps, input.decisionId))),
    showAgain: os.decisions.showAgain.handler(async ({ input }) => orFail(await showKindAgain(deps, input))),
    list: os.decisions.list.handler(({ input }) => listDecisions(deps, input)),
    calibration: os.decisions.calibration.handler(() => calibration(deps)),
    export: os.decisions.export.handler(({ input }) => exportDecisions(deps, input.accountId)),
  }
}
