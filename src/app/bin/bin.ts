import { errorWords } from '../../contract/error-words.ts'
import type { BinRow, BinOutcome } from '../../contract/bin.ts'
import { type BinItem, type BinKind, binExpiry, purgedOn } from '../../core/model/bin.ts'
import { type Deps, changed } from '../deps.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { binWays, gone } from './bin-ways.ts'

/** A stretch of what was taken away, what was taken last first. */
export function listBin(
  { workspace }: Pick<Deps, 'workspace'>,
  part: { readonly kind?: BinKind | undefined; readonly limit: number; readonly offset: number },
): { rows: BinRow[]; counts: Partial<Record<BinKind, number>> } {
  const { kind, ...rest } = part
  const entries = workspace.bin.list(kind === undefined ? rest : { kind, ...rest })
  return {
    rows: entries.map((entry) => ({ ...entry, purgedOn: purgedOn(entry.removedAt) })),
    counts: { ...workspace.bin.counts() },
  }
}

/** Moves things into the bin or out of it, one after the other; what can't be moved is named and stops nothing. */
export async function moveMany(
  deps: Deps,
  runner: Pick<ResearchRunner, 'stopFor'>,
  way: 'remove' | 'restore',
  items: readonly BinItem[],
): Promise<BinOutcome> {
  const outcome: BinOutcome = { moved: [], refused: [] }
  for (const { kind, id } of items) {
    const known = way === 'remove' || deps.workspace.bin.get({ kind, id })
    const result = known ? await binWays[kind][way]({ deps, runner }, id) : { ok: false as const, error: gone }
    if (result.ok) outcome.moved.push({ kind, id })
    else outcome.refused.push({ kind, id, why: errorWords(result.error) })
  }
  return outcome
}

/** Removes things in the bin for good, at once. Backups made before hold them until they expire, or are removed. */
export async function erase(deps: Deps, items: readonly BinItem[]): Promise<{ erased: number }> {
  const erased = deps.workspace.bin.purge(items)
  await scrubAll(deps)
  if (erased > 0)
    for (const what of ['accounts', 'calls', 'notes', 'pages', 'playbooks', 'pursuit'] as const) changed(deps, what)
  return { erased }
}

/** Removes for good what has been in the bin for its time. @returns how many there were */
export async function purgeExpired(deps: Deps): Promise<number> {
  if (deps.workspace.readOnly) return 0
  const expired = deps.workspace.bin.expired(binExpiry(deps.clock.now()))
  const { erased } = await erase(deps, expired)
  if (erased > 0) deps.log.info('the bin let go of what was in it for its time', { things: erased })
  return erased
}

/** A large index is overwritten in many small steps, between which the window is answered. */
export async function scrubAll({ workspace }: Pick<Deps, 'workspace'>): Promise<void> {
  while (workspace.bin.scrub() === 'more') await new Promise((resolve) => setTimeout(resolve, 0))
}
