import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { listResearch, queueStatus } from '../research-list.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { enqueue, startSample } from '../sample.ts'
import { preparedSearches } from '../prepared-searches.ts'
import { coverageOnFile } from '../session-summary.ts'
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
} from '../sessions.ts'
import { listWatches, recheck, setWatches } from '../watch/watch-accounts.ts'
import { given, type Implementer } from './implementer.ts'

export function researchMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
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

export function sessionMethods(os: Implementer, deps: Deps) {
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

export function watchMethods(os: Implementer, deps: Deps, runner: ResearchRunner) {
  return {
    list: os.watches.list.handler(() => listWatches(deps.workspace)),
    set: os.watches.set.handler(({ input }) => orFail(setWatches(deps, input))),
    recheck: os.watches.recheck.handler(async ({ input }) => orFail(await recheck(deps, runner, given(input)))),
  }
}
