import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { historyOfProblems, sayOfProblem, takeBackWord } from '../problem-words.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import { peers } from '../segments.ts'
import { compareVersions, versionsOf } from '../snapshot-versions.ts'
import type { Implementer } from './implementer.ts'

export function snapshotMethods(os: Implementer, deps: Deps) {
  return {
    latest: os.snapshots.latest.handler(({ input }) => deps.workspace.snapshots.latest(input.accountId) ?? null),
    versions: os.snapshots.versions.handler(({ input }) => versionsOf(deps.workspace, input.accountId)),
    compare: os.snapshots.compare.handler(({ input }) => orFail(compareVersions(deps.workspace, input))),
    peers: os.snapshots.peers.handler(({ input }) => orFail(peers(deps, input.accountId))),
    build: os.snapshots.build.handler(async ({ input }) => orFail(await refreshAccount(deps, input.accountId))),
  }
}

export function problemMethods(os: Implementer, deps: Deps) {
  return {
    history: os.problems.history.handler(({ input }) => historyOfProblems(deps, input.accountId)),
    say: os.problems.say.handler(async ({ input }) => orFail(await sayOfProblem(deps, input))),
    takeBack: os.problems.takeBack.handler(async ({ input }) => orFail(await takeBackWord(deps, input.wordId))),
  }
}
