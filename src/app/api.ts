import type { Deps } from './deps.ts'
import { orFail } from './failure.ts'
import { bringIn } from './imports/bring-in.ts'
import { fetchOne } from './imports/fetch-one.ts'
import { listBestCustomers, proposeFromCustomers } from './best-customers.ts'
import { addQuestion, checkAsked, removeQuestion } from './questions.ts'
import { search } from './search.ts'
import type { Preparer } from './prepare/preparer.ts'
import type { ResearchRunner } from './research/runner.ts'
import { crashMethods } from './api/crash-methods.ts'
import { workspaceMethods } from './api/workspace-methods.ts'
import { accountMethods } from './api/account-methods.ts'
import { accountImportMethods } from './api/account-import-methods.ts'
import { researchMethods, sessionMethods, watchMethods } from './api/research-methods.ts'
import { pageMethods, changeMethods, signalMethods, decisionMethods, keptQuoteMethods } from './api/page-methods.ts'
import { noteMethods } from './api/note-methods.ts'
import { playbookMethods } from './api/playbook-methods.ts'
import { snapshotMethods, problemMethods } from './api/snapshot-methods.ts'
import { callMethods, callSheetMethods, debriefMethods, pursuitMethods } from './api/call-methods.ts'
import { calendarMethods } from './api/calendar-methods.ts'
import { prepareMethods } from './api/prepare-methods.ts'
import { binMethods } from './api/bin-methods.ts'
import { handOverMethods } from './api/hand-over-methods.ts'
import { peopleMethods } from './api/people-methods.ts'
import { exportMethods } from './api/export-methods.ts'
import { backupMethods } from './api/backup-methods.ts'
import { briefMethods } from './api/brief-methods.ts'
import { radarMethods } from './api/radar-methods.ts'
import { assistMethods } from './api/assist-methods.ts'
import { networkMethods } from './api/network-methods.ts'
import { implementer } from './api/implementer.ts'

export type Router = ReturnType<typeof createRouter>

/** The contract, answered by the use cases: one file of `api/` a domain. */
export function createRouter(deps: Deps, runner: ResearchRunner, preparer: Preparer) {
  const os = implementer(deps)
  return os.router({
    workspace: workspaceMethods(os, deps),
    crashes: crashMethods(os, deps),
    network: networkMethods(os, deps),
    assist: assistMethods(os, deps),
    accounts: accountMethods(os, deps, runner),
    accountImport: accountImportMethods(os, deps, runner),
    research: researchMethods(os, deps, runner),
    sessions: sessionMethods(os, deps),
    imports: {
      bringIn: os.imports.bringIn.handler(async ({ input }) => orFail(await bringIn(deps, input))),
      fetch: os.imports.fetch.handler(async ({ input, signal }) =>
        orFail(await fetchOne(deps, input, signal ?? new AbortController().signal)),
      ),
    },
    watches: watchMethods(os, deps, runner),
    pages: pageMethods(os, deps),
    changes: changeMethods(os, deps),
    signals: signalMethods(os, deps),
    decisions: decisionMethods(os, deps),
    keptQuotes: keptQuoteMethods(os, deps),
    notes: noteMethods(os, deps),
    playbooks: playbookMethods(os, deps),
    bestCustomers: {
      list: os.bestCustomers.list.handler(() => listBestCustomers(deps)),
      proposals: os.bestCustomers.proposals.handler(async ({ input }) =>
        orFail(await proposeFromCustomers(deps, input)),
      ),
    },
    snapshots: snapshotMethods(os, deps),
    questions: {
      check: os.questions.check.handler(({ input }) => orFail(checkAsked(deps, input))),
      add: os.questions.add.handler(async ({ input }) => orFail(await addQuestion(deps, input))),
      remove: os.questions.remove.handler(async ({ input }) => orFail(await removeQuestion(deps, input.questionId))),
    },
    problems: problemMethods(os, deps),
    radar: radarMethods(os, deps),
    calls: callMethods(os, deps),
    callSheets: callSheetMethods(os, deps),
    calendar: calendarMethods(os, deps),
    debriefs: debriefMethods(os, deps),
    pursuit: pursuitMethods(os, deps),
    briefs: briefMethods(os, deps),
    prepare: prepareMethods(os, preparer),
    bin: binMethods(os, deps, runner),
    people: peopleMethods(os, deps),
    backups: backupMethods(os, deps),
    exports: exportMethods(os, deps),
    handOvers: handOverMethods(os, deps),
    search: {
      query: os.search.query.handler(({ input }) => search(deps, input)),
    },
  })
}
