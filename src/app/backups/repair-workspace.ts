import { type Result, ok } from '../../core/model/result.ts'
import { type Deps, changed } from '../deps.ts'
import type { DoctorFinding } from '../ports.ts'
import { makeBackup } from './backups.ts'

export type Repaired = { readonly mended: string[]; readonly findings: DoctorFinding[]; readonly kept: string | null }

/** Mends what can be mended without losing anything. What stood there before is a backup, where a whole one could be made of it. */
export async function repairWorkspace(deps: Deps): Promise<Result<Repaired>> {
  const { workspace, clock, log } = deps
  const kept = await makeBackup(deps, 'before-repair')
  if (!kept.ok && kept.error.kind !== 'workspace-damaged') return kept
  const mended = workspace.repair(clock.now())
  if (mended.length > 0) {
    for (const what of ['accounts', 'notes', 'pages', 'signals'] as const) changed(deps, what)
    log.info('the workspace was mended', { things: mended.length })
  }
  return ok({ mended: [...mended], findings: [...workspace.doctor()], kept: kept.ok ? kept.value.name : null })
}
