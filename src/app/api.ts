import { implement } from '@orpc/server'
import { contract } from '../contract/contract.ts'
import { cueAtLine } from '../core/playbook/cue-at-line.ts'
import type { Instant } from '../core/model/time.ts'
import { detectSentences } from '../core/signals/detect.ts'
import { accountOf, addAccount, factsOf, findAccount, listAccounts, rowsOf } from './accounts.ts'
import { exportBrief } from './brief-files.ts'
import { briefOnDesk, handoutOnDesk } from './brief-desk.ts'
import { editLine, proofsOnFile, putEdits } from './brief-edits.ts'
import { removeCall, saveCall, today } from './calls.ts'
import { cueHits } from './cue-hits.ts'
import { removeDebrief, restoreDebrief, saveDebrief } from './debriefs.ts'
import { type Deps, changed } from './deps.ts'
import { explain } from './explain.ts'
import { asFailure, failure, notFound, orFail } from './failure.ts'
import { bringIn, removePage, restorePage } from './imports/bring-in.ts'
import { fetchOne } from './imports/fetch-one.ts'
import { answerQuestion } from './identity/answer-question.ts'
import { createNote, removeNote, saveNote } from './notes.ts'
import { listOpenings } from './openings.ts'
import { listBestCustomers, proposeFromCustomers } from './best-customers.ts'
import { tryPlaybook } from './playbook-trial.ts'
import {
  compareOnFile,
  confirmPlaybook,
  duplicatePlaybook,
  editText,
  onFile,
  readText,
  removePlaybook,
  restorePlaybook,
  savePlaybook,
  starterPlaybooks,
} from './playbooks.ts'
import { addQuestion, checkAsked, removeQuestion } from './questions.ts'
import { provedOnFile } from './proved.ts'
import { historyOfProblems, sayOfProblem, takeBackWord } from './problem-words.ts'
import { refreshAccount } from './refresh-accounts.ts'
import { listResearch, queueStatus } from './research-list.ts'
import type { ResearchRunner } from './research/runner.ts'
import { enqueue, startSample } from './sample.ts'
import { decide, showKindAgain, undoDecision } from './review/decide.ts'
import { calibration, exportDecisions, listDecisions } from './review/decisions-on-file.ts'
import { savedPage } from './saved-pages.ts'
import { attemptsOf, removeTouch, saveTouch } from './pursuit/attempts.ts'
import { decideOn, undoVerdict } from './pursuit/own-verdicts.ts'
import { preparedSearches } from './prepared-searches.ts'
import { coverageOnFile } from './session-summary.ts'
import {
  captureNote,
  currentSession,
  finishSession,
  lookedElsewhere,
  markCoverage,
  pauseSession,
  planSession,
  shareInsight,
  startSession,
  summariseNow,
  tickSession,
} from './sessions.ts'
import { carriedNotes, markNote, peers } from './segments.ts'
import { listSignals } from './signals.ts'
import { numberedVersions, thenAndNow } from './then-and-now.ts'
import { listWatches, recheck, setWatches } from './watch/watch-accounts.ts'

export type Router = ReturnType<typeof createRouter>

/** The contract, answered by the use cases. Every error leaves in the one shape; what nobody expected is logged. */
export function createRouter(deps: Deps, runner: ResearchRunner) {
  const os = implementer(deps)
  return os.router({
    workspace: workspaceMethods(os, deps),
    accounts: accountMethods(os, deps, runner),
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
    calls: callMethods(os, deps),
    debriefs: debriefMethods(os, deps),
    pursuit: pursuitMethods(os, deps),
    briefs: briefMethods(os, deps),
    search: {
      query: os.search.query.handler(({ input: { words, ...options } }) => [
        ...deps.workspace.search.query(words, given(options)),
      ]),
    },
  })
}

function implementer(deps: Pick<Deps, 'log'>) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next()
    } catch (thrown) {
      const error = asFailure(thrown)
      if (isInternal(error.data)) deps.log.error('a method failed', { method: path.join('.'), error: stackOf(thrown) })
      throw error
    }
  })
}

const isInternal = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'internal'
const stackOf = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)

type Implementer = ReturnType<typeof implementer>

/** Leaves out keys that are undefined, for ports whose options are present or absent. */
function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // the undefined values are gone after the filter, which Object.fromEntries cannot say
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function workspaceMethods(os: Implementer, deps: Deps) {
  const { workspace, clock, app } = deps
  return {
    status: os.workspace.status.handler(() => ({
      app,
      path: workspace.path,
      readOnly: workspace.readOnly,
      holder: workspace.holder,
      accounts: workspace.accounts.count(),
      canRender: deps.renderer !== null,
      settings: workspace.settings.get(),
      now: clock.now(),
    })),
    saveSettings: os.workspace.saveSettings.handler(({ input }) => {
      const settings = { ...workspace.settings.get(), ...given(input) }
      workspace.settings.save(settings)
      changed(deps, 'settings')
      return settings
    }),
    doctor: os.workspace.doctor.handler(() => [...workspace.doctor()]),
    changes: os.workspace.changes.handler(({ signal }) => deps.changes.subscribe('change', signal ? { signal } : {})),
  }
}

function accountMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  const { workspace, clock } = deps
  const bin = (accountId: Parameters<typeof accountOf>[1], deletedAt: Instant | null) => {
    const account = workspace.accounts.get(accountId)
    if (!account) throw failure(notFound('This account is not in the workspace.', 'Go to Accounts and choose another.'))
    workspace.accounts.save({ ...account, deletedAt })
    changed(deps, 'accounts', accountId)
    return { ...account, deletedAt }
  }
  return {
    list: os.accounts.list.handler(({ input }) => listAccounts(deps, input)),
    get: os.accounts.get.handler(({ input }) => {
      const [row] = rowsOf(workspace, [orFail(accountOf(workspace, input.accountId))], clock.now())
      if (!row) throw new Error('an account that exists has a row')
      return row
    }),
    find: os.accounts.find.handler(({ input }) => orFail(findAccount(workspace, input.words))),
    add: os.accounts.add.handler(({ input }) => orFail(addAccount(deps, input))),
    segments: os.accounts.segments.handler(() => [...workspace.accounts.segments()]),
    update: os.accounts.update.handler(async ({ input: { accountId, ...fields } }) => {
      const account = { ...orFail(accountOf(workspace, accountId)), ...given(fields) }
      workspace.accounts.save(account)
      changed(deps, 'accounts', accountId)
      // notes on the segment speak of it from now on
      if (fields.segment !== undefined && workspace.snapshots.latest(accountId)) await refreshAccount(deps, accountId)
      return account
    }),
    remove: os.accounts.remove.handler(async ({ input }) => {
      await runner.stopFor(input.accountId)
      bin(input.accountId, clock.now())
      return { removed: true as const }
    }),
    restore: os.accounts.restore.handler(({ input }) => bin(input.accountId, null)),
    identityQuestion: os.accounts.identityQuestion.handler(({ input }) => {
      orFail(accountOf(workspace, input.accountId))
      return workspace.identity.open(input.accountId) ?? null
    }),
    answerIdentity: os.accounts.answerIdentity.handler(async ({ input: { research, ...request } }) => {
      // a run that goes on would write at the old address what is moved away from it
      if (workspace.identity.open(request.accountId)?.id === request.questionId) await runner.stopFor(request.accountId)
      const { account, question, readOn } = orFail(await answerQuestion(deps, given(request)))
      const started = research && readOn ? orFail(runner.start({ accountId: account.id })) : null
      return { account, question, research: started }
    }),
    facts: os.accounts.facts.handler(({ input }) => {
      orFail(accountOf(workspace, input.accountId))
      return factsOf(workspace, input.accountId)
    }),
    openings: os.accounts.openings.handler(({ input }) =>
      listOpenings(deps, orFail(accountOf(workspace, input.accountId))),
    ),
  }
}

function researchMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  return {
    start: os.research.start.handler(({ input }) => orFail(runner.start(given(input)))),
    enqueue: os.research.enqueue.handler(async ({ input }) => orFail(await enqueue(deps, runner, given(input)))),
    queue: os.research.queue.handler(({ input }) => queueStatus(deps.workspace, runner, input.limit)),
    pauseQueue: os.research.pauseQueue.handler(({ input: { paused } }) => {
      runner.queue.pause(paused)
      return { paused }
    }),
    cancelQueue: os.research.cancelQueue.handler(async () => ({ accountIds: await runner.queue.cancelAll() })),
    retryFailed: os.research.retryFailed.handler(() => orFail(runner.queue.retryFailed())),
    cancel: os.research.cancel.handler(async ({ input }) => orFail(await runner.cancel(input.researchId))),
    list: os.research.list.handler(({ input }) => listResearch(deps.workspace, input.accountId)),
    get: os.research.get.handler(({ input }) => orFail(runner.progress(input.researchId))),
    watch: os.research.watch.handler(({ input, signal }) => orFail(runner.watch(input.researchId, signal))),
    startSample: os.research.startSample.handler(async () => orFail(await startSample(deps, runner))),
  }
}

function sessionMethods(os: Implementer, deps: Deps) {
  return {
    current: os.sessions.current.handler(({ input }) => currentSession(deps.workspace, input.accountId)),
    list: os.sessions.list.handler(({ input }) => [...deps.workspace.sessions.list(input.accountId)]),
    start: os.sessions.start.handler(({ input }) => orFail(startSession(deps, given(input)))),
    plan: os.sessions.plan.handler(({ input }) => orFail(planSession(deps, input.sessionId, input.planMinutes))),
    pause: os.sessions.pause.handler(({ input }) => orFail(pauseSession(deps, input.sessionId, input.paused))),
    tick: os.sessions.tick.handler(({ input }) => orFail(tickSession(deps, input.sessionId))),
    coverage: os.sessions.coverage.handler(({ input }) =>
      coverageOnFile(deps, orFail(accountOf(deps.workspace, input.accountId))),
    ),
    mark: os.sessions.mark.handler(({ input: { sessionId, ...mark } }) => orFail(markCoverage(deps, sessionId, mark))),
    lookedIn: os.sessions.lookedIn.handler(({ input: { sessionId, ...place } }) =>
      orFail(lookedElsewhere(deps, sessionId, place)),
    ),
    searches: os.sessions.searches.handler(({ input: { accountId, ...item } }) => [
      ...preparedSearches(deps, orFail(accountOf(deps.workspace, accountId)), item),
    ]),
    capture: os.sessions.capture.handler(({ input }) => orFail(captureNote(deps, input.sessionId, input.markdown))),
    finish: os.sessions.finish.handler(({ input }) => orFail(finishSession(deps, input.sessionId))),
    summary: os.sessions.summary.handler(({ input }) => orFail(summariseNow(deps, input.sessionId))),
    share: os.sessions.share.handler(({ input: { sessionId, ...chosen } }) =>
      orFail(shareInsight(deps, sessionId, chosen)),
    ),
  }
}

function watchMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  return {
    list: os.watches.list.handler(() => listWatches(deps.workspace)),
    set: os.watches.set.handler(({ input }) => orFail(setWatches(deps, input))),
    recheck: os.watches.recheck.handler(async ({ input }) => orFail(await recheck(deps, runner, given(input)))),
  }
}

function changeMethods(os: Implementer, deps: Deps) {
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

function pageMethods(os: Implementer, deps: Deps) {
  return {
    list: os.pages.list.handler(({ input }) => [...deps.workspace.pages.list(input.accountId)]),
    get: os.pages.get.handler(({ input }) => orFail(savedPage(deps, input))),
    notes: os.pages.notes.handler(({ input }) => [...deps.workspace.notes.research(input.accountId)]),
    remove: os.pages.remove.handler(async ({ input }) => orFail(await removePage(deps, input.pageId))),
    restore: os.pages.restore.handler(async ({ input }) => orFail(await restorePage(deps, input.pageId))),
  }
}

function signalMethods(os: Implementer, deps: Deps) {
  return {
    list: os.signals.list.handler(({ input }) => listSignals(deps, orFail(accountOf(deps.workspace, input.accountId)))),
    explain: os.signals.explain.handler(({ input }) => orFail(explain(deps, input))),
    detect: os.signals.detect.handler(({ input }) =>
      detectSentences(given(input)).map(({ events, problems, ...row }) => ({
        ...row,
        events: [...events],
        problems: [...problems],
      })),
    ),
  }
}

function decisionMethods(os: Implementer, deps: Deps) {
  return {
    decide: os.decisions.decide.handler(async ({ input }) => orFail(await decide(deps, input))),
    undo: os.decisions.undo.handler(async ({ input }) => orFail(await undoDecision(deps, input.decisionId))),
    showAgain: os.decisions.showAgain.handler(async ({ input }) => orFail(await showKindAgain(deps, input))),
    list: os.decisions.list.handler(({ input }) => listDecisions(deps, input)),
    calibration: os.decisions.calibration.handler(() => calibration(deps)),
    export: os.decisions.export.handler(({ input }) => exportDecisions(deps, input.accountId)),
  }
}

function noteMethods(os: Implementer, deps: Deps) {
  return {
    list: os.notes.list.handler(({ input }) => [...deps.workspace.notes.list(input.accountId)]),
    create: os.notes.create.handler(({ input }) => orFail(createNote(deps, input))),
    save: os.notes.save.handler(({ input }) => orFail(saveNote(deps, input))),
    mark: os.notes.mark.handler(({ input }) => orFail(markNote(deps, input))),
    carried: os.notes.carried.handler(({ input }) => orFail(carriedNotes(deps, input.accountId))),
    remove: os.notes.remove.handler(({ input }) => orFail(removeNote(deps, input.noteId))),
  }
}

function playbookMethods(os: Implementer, deps: Deps) {
  return {
    starters: os.playbooks.starters.handler(() => starterPlaybooks(deps)),
    list: os.playbooks.list.handler(() => [...deps.workspace.playbooks.list()]),
    removed: os.playbooks.removed.handler(() => [...deps.workspace.playbooks.removed()]),
    get: os.playbooks.get.handler(({ input }) => orFail(onFile(deps, input))),
    versions: os.playbooks.versions.handler(({ input: { playbookId } }) => {
      orFail(onFile(deps, { playbookId }))
      return deps.workspace.playbooks
        .versions(playbookId)
        .map(({ version, savedAt, content: { name } }) => ({ version, savedAt, name }))
    }),
    compare: os.playbooks.compare.handler(({ input }) => orFail(compareOnFile(deps, input.before, input.after))),
    read: os.playbooks.read.handler(({ input }) => readText(input.yaml)),
    edit: os.playbooks.edit.handler(({ input }) => orFail(editText(input.yaml, input.edits))),
    duplicate: os.playbooks.duplicate.handler(({ input }) => orFail(duplicatePlaybook(deps, input.playbookId))),
    remove: os.playbooks.remove.handler(({ input }) => orFail(removePlaybook(deps, input.playbookId))),
    restore: os.playbooks.restore.handler(({ input }) => orFail(restorePlaybook(deps, input.playbookId))),
    cueAt: os.playbooks.cueAt.handler(({ input }) => cueAtLine(input.yaml, input.line)),
    cueHits: os.playbooks.cueHits.handler(({ input }) => cueHits(deps, input)),
    tryOut: os.playbooks.tryOut.handler(async ({ input }) => orFail(await tryPlaybook(deps, input))),
    save: os.playbooks.save.handler(({ input }) => orFail(savePlaybook(deps, input))),
    confirm: os.playbooks.confirm.handler(({ input }) => orFail(confirmPlaybook(deps, input.playbookId))),
  }
}

function snapshotMethods(os: Implementer, deps: Deps) {
  return {
    latest: os.snapshots.latest.handler(({ input }) => deps.workspace.snapshots.latest(input.accountId) ?? null),
    peers: os.snapshots.peers.handler(({ input }) => orFail(peers(deps, input.accountId))),
    build: os.snapshots.build.handler(async ({ input }) => orFail(await refreshAccount(deps, input.accountId))),
  }
}

function callMethods(os: Implementer, deps: Deps) {
  return {
    today: os.calls.today.handler(() => today(deps)),
    list: os.calls.list.handler(({ input }) => [...deps.workspace.calls.list(input.accountId)]),
    save: os.calls.save.handler(async ({ input }) => orFail(await saveCall(deps, input))),
    remove: os.calls.remove.handler(async ({ input }) => ({
      removed: true as const,
      debrief: await removeCall(deps, input.callId),
    })),
  }
}

function problemMethods(os: Implementer, deps: Deps) {
  return {
    history: os.problems.history.handler(({ input }) => historyOfProblems(deps, input.accountId)),
    say: os.problems.say.handler(async ({ input }) => orFail(await sayOfProblem(deps, input))),
    takeBack: os.problems.takeBack.handler(async ({ input }) => orFail(await takeBackWord(deps, input.wordId))),
  }
}

function debriefMethods(os: Implementer, deps: Deps) {
  return {
    list: os.debriefs.list.handler(({ input }) => [...deps.workspace.debriefs.list(input.accountId)]),
    save: os.debriefs.save.handler(async ({ input }) => orFail(await saveDebrief(deps, input))),
    remove: os.debriefs.remove.handler(async ({ input }) => ({ removed: await removeDebrief(deps, input.callId) })),
    proved: os.debriefs.proved.handler(() => provedOnFile(deps.workspace)),
    restore: os.debriefs.restore.handler(async ({ input }) => orFail(await restoreDebrief(deps, input.debrief))),
  }
}

function pursuitMethods(os: Implementer, deps: Deps) {
  return {
    get: os.pursuit.get.handler(({ input }) => orFail(attemptsOf(deps, input.accountId))),
    saveTouch: os.pursuit.saveTouch.handler(async ({ input }) => orFail(await saveTouch(deps, input))),
    removeTouch: os.pursuit.removeTouch.handler(({ input }) => removeTouch(deps, input.touchId)),
    decide: os.pursuit.decide.handler(async ({ input }) => orFail(await decideOn(deps, input))),
    undo: os.pursuit.undo.handler(async ({ input }) => orFail(await undoVerdict(deps, input.ownVerdictId))),
  }
}

function briefMethods(os: Implementer, deps: Deps) {
  return {
    preview: os.briefs.preview.handler(async ({ input }) => orFail(await briefOnDesk(deps, input))),
    handout: os.briefs.handout.handler(async ({ input }) => orFail(await handoutOnDesk(deps, input))),
    edit: os.briefs.edit.handler(async ({ input }) => orFail(await editLine(deps, input))),
    putEdits: os.briefs.putEdits.handler(({ input }) => orFail(putEdits(deps, input.id, input.edits))),
    proofs: os.briefs.proofs.handler(async ({ input }) => orFail(await proofsOnFile(deps, input.accountId))),
    export: os.briefs.export.handler(async ({ input }) => orFail(await exportBrief(deps, input))),
  }
}
