import type { AccountId } from '../../core/model/ids.ts'
import { defaultPursuit, type Playbook } from '../../core/model/playbook.ts'
import type { PursuitState } from '../../core/model/pursuit.ts'
import type { Snapshot } from '../../core/model/snapshot.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Pursuit } from '../../core/snapshot/pursuit/pursuit.ts'
import { pursuitState } from '../../core/snapshot/pursuit/pursuit-state.ts'
import { reasonsAside } from '../../core/snapshot/pursuit/put-aside.ts'
import type { Workspace } from '../ports.ts'
import { heldCalls } from './held-calls.ts'

/** How the attempts on an account stand by the pursuit rule of the playbook in use, or by the usual one. */
export function stateOnFile(
  workspace: Workspace,
  accountId: AccountId,
  playbook: Playbook | null,
  asOf: Instant,
): PursuitState {
  const touches = workspace.touches.list(accountId)
  const calls = heldCalls(workspace, accountId)
  return pursuitState({ touches, calls }, playbook?.content.pursuit ?? defaultPursuit, asOf)
}

/** Attempts and the seller's own decision, with the snapshots by which one can tell what is new since the account was put aside. */
export function pursuitOnFile(
  workspace: Workspace,
  accountId: AccountId,
  playbook: Playbook | null,
  asOf: Instant,
): Pursuit {
  const own = workspace.ownVerdicts.standing([accountId]).get(accountId) ?? null
  const state = stateOnFile(workspace, accountId, playbook, asOf)
  const moments = reasonsAside(state, own, asOf).map(({ moment }) => moment)
  return { touches: workspace.touches.list(accountId), own, earlier: snapshotsAt(workspace, accountId, moments) }
}

/** The snapshot that stood at each of the moments. */
function snapshotsAt(workspace: Workspace, accountId: AccountId, moments: readonly Instant[]): readonly Snapshot[] {
  if (moments.length === 0) return []
  // the latest first
  const heads = workspace.snapshots.list(accountId)
  const ids = new Set(moments.flatMap((moment) => heads.find(({ asOf }) => asOf <= moment)?.id ?? []))
  return [...ids].flatMap((id) => workspace.snapshots.get(id) ?? [])
}
