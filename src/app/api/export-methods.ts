import { writeForOthers } from '../for-others/write-for-others.ts'
import { bringInExport, lookIntoExport, writeExport } from '../backups/exports.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function exportMethods(os: Implementer, deps: Deps) {
  return {
    write: os.exports.write.handler(async ({ input }) => orFail(await writeExport(deps, input.folder))),
    forOthers: os.exports.forOthers.handler(async ({ input }) => orFail(await writeForOthers(deps, input))),
    look: os.exports.look.handler(async ({ input }) => orFail(await lookIntoExport(deps, input.folder))),
    bringIn: os.exports.bringIn.handler(async ({ input }) => orFail(await bringInExport(deps, input.folder))),
  }
}
