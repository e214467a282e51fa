import type { BroughtIn } from '../../contract/exports.ts'
import type { Exported, Merged } from '../../core/model/export.ts'
import { type Result, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'

/** Writes all that is the user's into a folder. */
export const writeExport = (deps: Deps, folder: string | null): Promise<Result<Exported>> =>
  deps.works.run('export', (work) => deps.workspace.exports.write(folder, deps.clock.now(), work))

/** Brings it in on a copy, and throws that away: the only count that is sure. */
export function lookIntoExport({ works, workspace }: Deps, folder: string): Promise<Result<Merged>> {
  const { exports } = workspace
  return works.run('look-export', async (work) => {
    try {
      const read = await exports.read(folder, work)
      const merged = read.ok ? await exports.merge(work) : read
      return merged.ok ? ok(merged.value.merged) : merged
    } finally {
      exports.drop()
    }
  })
}

/** Reads the export first; only while it is laid over a copy of the workspace can nothing be saved. */
export function bringInExport(deps: Deps, folder: string): Promise<Result<BroughtIn>> {
  const { exports } = deps.workspace
  return deps.works.run('import', async (work) => {
    try {
      const read = await exports.read(folder, work)
      if (!read.ok) return read
      let told: Merged | undefined
      const replaced = await deps.replaceWorkspace(async () => {
        const merged = await exports.merge(work)
        if (!merged.ok) return merged
        told = merged.value.merged
        return ok(merged.value.incoming)
      }, 'before-import')
      if (!replaced.ok) return replaced
      if (told === undefined) throw new Error('nothing was merged')
      deps.log.info('an export was brought in', { accounts: told.added.accounts, rows: told.rowsAdded })
      return ok({ ...told, kept: replaced.value.kept })
    } finally {
      exports.drop()
    }
  })
}
