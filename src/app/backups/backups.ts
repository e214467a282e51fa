import type { Restored } from '../../contract/backups.ts'
import { backupsToDrop, isDailyDue } from '../../core/model/backup-thinning.ts'
import type { Backup, BackupContents, BackupReason } from '../../core/model/backup.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { type Deps, changed } from '../deps.ts'

type Reason = Exclude<BackupReason, 'other'>

/** A backup, and then those go whose time is over. */
export async function makeBackup(deps: Deps, reason: Reason): Promise<Result<Backup>> {
  const made = await deps.works.run('backup', (work) => deps.workspace.backups.make(reason, deps.clock.now(), work))
  if (!made.ok) return made
  thin(deps)
  changed(deps, 'backups')
  deps.log.info('a backup was made', { reason, bytes: made.value.bytes })
  return made
}

/** Once a day, when nothing else goes on. @returns false when none was due */
export async function makeDaily(deps: Deps): Promise<boolean> {
  const { workspace, works, clock } = deps
  if (workspace.readOnly || works.now() !== null || !isDailyDue(workspace.backups.list(), clock.now())) return false
  const made = await makeBackup(deps, 'daily')
  if (!made.ok) deps.log.error('the daily backup failed', { error: made.error.message })
  return made.ok
}

export const lookIntoBackup = (deps: Deps, file: string): Promise<Result<BackupContents>> =>
  deps.works.run('look', (work) => deps.workspace.backups.look(file, work))

/** Makes the backup ready beside the present workspace, and only then lets it take the place of that. */
export function restoreBackup(
  deps: Deps,
  { file, asUndo }: { readonly file: string; readonly asUndo: boolean },
): Promise<Result<Restored>> {
  const { workspace, works, wayBack, log } = deps
  const mayBe = (): boolean => !asUndo || wayBack.isOpenTo(file)
  return works.run('restore', async (work) => {
    if (!mayBe()) return fail(wouldTakeMore(file))
    try {
      const incoming = await workspace.backups.prepare(file, work)
      if (!incoming.ok) return incoming
      if (work.signal.aborted)
        return fail({ kind: 'cancelled', message: 'Stopped. Nothing was changed.', retry: 'later' })
      // something may have been changed while it was made ready
      if (!mayBe()) return fail(wouldTakeMore(file))
      const replaced = await deps.replaceWorkspace(() => Promise.resolve(incoming), 'before-restore')
      if (!replaced.ok) return replaced
      const { contents, faults } = incoming.value
      log.info('a backup was brought back', { accounts: contents.accounts, kept: replaced.value.kept })
      return ok({ contents, faults: [...faults], kept: replaced.value.kept })
    } finally {
      workspace.backups.dropPrepared()
    }
  })
}

const wouldTakeMore = (file: string): AppError => ({
  kind: 'conflict',
  message: 'Something was changed since; taking this back would take that away too. Nothing was done.',
  next: `To go back all the same, bring back “${file}” in Settings → Backups: what is here now is kept as a backup then.`,
  retry: 'never',
})

export function removeBackup(deps: Deps, name: string): { removed: boolean } {
  const removed = deps.workspace.backups.remove(name)
  changed(deps, 'backups')
  return { removed }
}

function thin({ workspace, clock, log }: Deps): void {
  const gone = backupsToDrop(workspace.backups.list(), clock.now()).filter(({ name }) => workspace.backups.remove(name))
  if (gone.length > 0) log.info('backups went whose time was over', { backups: gone.length })
}
