import { bringInHandOver, lookIntoHandOver, previewHandOver, writeHandOver } from '../backups/hand-overs.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function handOverMethods(os: Implementer, deps: Deps) {
  return {
    preview: os.handOvers.preview.handler(async ({ input: { accountId, withNotes }, signal }) =>
      orFail(await previewHandOver(deps, { account: accountId, withNotes }, signal)),
    ),
    write: os.handOvers.write.handler(async ({ input: { accountId, withNotes } }) =>
      orFail(await writeHandOver(deps, { account: accountId, withNotes })),
    ),
    offered: os.handOvers.offered.handler(() => deps.offered.take()),
    look: os.handOvers.look.handler(async ({ input }) => orFail(await lookIntoHandOver(deps, input.file))),
    bringIn: os.handOvers.bringIn.handler(async ({ input }) => orFail(await bringInHandOver(deps, input.file))),
  }
}
