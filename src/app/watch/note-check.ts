import { nextCheck } from '../../core/crawl/watch-times.ts'
import type { Research } from '../../core/model/research.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Watch } from '../../core/model/watch.ts'
import { type Deps, changed } from '../deps.ts'
import type { Workspace } from '../ports.ts'

/** Writes down what came of a run of a watched account, and when it is due again. Any run counts: all of them ask for the pages. */
export function noteCheck(deps: Deps, research: Research): void {
  const { workspace, clock } = deps
  const watch = workspace.watches.of([research.accountId]).get(research.accountId)
  if (!watch || research.state === 'interrupted') return
  const now = clock.now()
  if (research.state === 'done' || research.state === 'failed') {
    workspace.watches.save(after(watch, research, foundSince(workspace, research), now))
  } else {
    // stopped by the user: not to be begun again the next minute
    workspace.watches.save({ ...watch, nextDue: nextCheck(watch, now, 0) })
  }
  changed(deps, 'accounts', research.accountId)
}

function after(watch: Watch, { state, reason }: Research, changes: number, now: Instant): Watch {
  const failures = state === 'failed' ? watch.failures + 1 : 0
  return {
    ...watch,
    lastCheck: now,
    lastOutcome: { state: state === 'failed' ? 'failed' : changes > 0 ? 'changed' : 'unchanged', changes, reason },
    failures,
    nextDue: nextCheck(watch, now, failures),
  }
}

const foundSince = (workspace: Workspace, { accountId, startedAt }: Research): number =>
  workspace.changes.list(accountId).filter(({ foundAt }) => foundAt >= startedAt).length
