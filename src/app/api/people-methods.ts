import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import { erasePerson, heldAbout } from '../people.ts'
import type { Implementer } from './implementer.ts'

export function peopleMethods(os: Implementer, deps: Deps) {
  return {
    held: os.people.held.handler(({ input }) => orFail(heldAbout(deps, input))),
    erase: os.people.erase.handler(async ({ input }) => orFail(await erasePerson(deps, input))),
  }
}
