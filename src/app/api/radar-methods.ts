import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { catchUpRadar, radarMembers, radarProblems, rankAccounts } from '../radar.ts'
import { given, type Implementer } from './implementer.ts'

export function radarMethods(os: Implementer, deps: Deps) {
  return {
    problems: os.radar.problems.handler(() => radarProblems(deps)),
    rank: os.radar.rank.handler(({ input }) => orFail(rankAccounts(deps, given(input)))),
    members: os.radar.members.handler(({ input }) => orFail(radarMembers(deps, given(input)))),
    catchUp: os.radar.catchUp.handler(() => catchUpRadar(deps)),
  }
}
