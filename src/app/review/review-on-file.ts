import type { AccountId } from '../../core/model/ids.ts'
import { confidenceMoves } from '../../core/signals/review/calibration.ts'
import type { Review } from '../../core/signals/review/review-events.ts'
import type { Workspace } from '../ports.ts'

/** The user's words on an account's signals, and what the words on all accounts make of the rules. */
export function reviewOf(workspace: Pick<Workspace, 'decisions'>, accountId: AccountId): Review {
  return { decisions: workspace.decisions.list(accountId), moves: movesOf(workspace) }
}

// a list of thousands of decisions is not read anew for every dossier
const known = new WeakMap<Workspace['decisions'], { readonly version: number; readonly moves: Review['moves'] }>()

function movesOf({ decisions }: Pick<Workspace, 'decisions'>): Review['moves'] {
  const version = decisions.version()
  const kept = known.get(decisions)
  if (kept?.version === version) return kept.moves
  const moves = confidenceMoves(decisions.list())
  known.set(decisions, { version, moves })
  return moves
}
