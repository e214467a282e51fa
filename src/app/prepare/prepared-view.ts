import type { Preparation, PreparedRow, RefreshState } from '../../contract/prepare.ts'
import type { Research } from '../../core/model/research.ts'
import type { Deps } from '../deps.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { callRows } from '../today.ts'
import { type PreparedCall, preparedDay } from './prepared-days.ts'
import { callsOfDay, dayToPrepare } from './which-day.ts'

/** How the preparation of a day stands: each of its calls with its refresh and its draft. */
export function preparationOf(
  deps: Deps,
  { queue }: Pick<ResearchRunner, 'queue'>,
  asked: string | undefined,
): Preparation {
  const day = asked ?? dayToPrepare(deps)
  const { paused, hold } = queue.view(0)
  const prepared = day === null ? undefined : preparedDay(deps.workspace.settings, day)
  const calls = day === null ? [] : callsOfDay(deps, day)
  return {
    day,
    begunAt: prepared?.begunAt ?? null,
    queuePaused: paused,
    queueHold: hold,
    rows: callRows(deps.workspace, calls, deps.clock.now()).map((row) => {
      const known = prepared?.calls.find(({ callId }) => callId === row.call.id)
      return { ...row, refresh: refreshOf(deps, known), draft: draftOf(known) }
    }),
  }
}

function draftOf(known: PreparedCall | undefined): PreparedRow['draft'] {
  if (!known?.draft) return { state: 'none', at: null, reason: null }
  const { at, reason } = known.draft
  return { state: reason === null ? 'ready' : 'failed', at, reason }
}

function refreshOf({ workspace }: Deps, known: PreparedCall | undefined): PreparedRow['refresh'] {
  const none = { researchId: null, pagesSaved: 0, maxPages: 0, startedAt: null, reason: null }
  if (!known) return { ...none, state: 'not-asked' }
  const research = known.researchId === null ? undefined : workspace.research.get(known.researchId)
  if (!research) return { ...none, state: known.researchId === null ? 'fresh' : 'cancelled' }
  const saved = workspace.research.pagesSaved([research.id]).get(research.id) ?? 0
  return {
    state: refreshState(research.state),
    researchId: research.id,
    pagesSaved: saved,
    maxPages: research.maxPages,
    startedAt: research.startedAt,
    reason: research.reason,
  }
}

/** An interrupted run goes on by itself. */
const refreshState = (state: Research['state']): RefreshState => (state === 'interrupted' ? 'waiting' : state)

/** Whether nothing more comes of a refresh. */
export const isOver = (state: RefreshState): boolean =>
  state === 'fresh' || state === 'done' || state === 'failed' || state === 'cancelled'
