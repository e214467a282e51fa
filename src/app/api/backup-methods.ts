import { lookIntoBackup, makeBackup, removeBackup, restoreBackup } from '../backups/backups.ts'
import type { Deps } from '../deps.ts'
import { orFail } from '../failure.ts'
import type { Implementer } from './implementer.ts'

export function backupMethods(os: Implementer, deps: Deps) {
  const { works, workspace } = deps
  return {
    list: os.backups.list.handler(() => [...workspace.backups.list()]),
    make: os.backups.make.handler(async ({ input }) => orFail(await makeBackup(deps, input.reason))),
    look: os.backups.look.handler(async ({ input }) => orFail(await lookIntoBackup(deps, input.file))),
    restore: os.backups.restore.handler(async ({ input }) => orFail(await restoreBackup(deps, input))),
    remove: os.backups.remove.handler(({ input }) => removeBackup(deps, input.name)),
    work: os.backups.work.handler(({ signal }) => works.watch(signal)),
    cancel: os.backups.cancel.handler(() => ({ cancelled: works.cancel() })),
  }
}
