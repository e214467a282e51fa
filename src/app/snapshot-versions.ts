import type { AccountId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { ComparedSnapshots, SnapshotVersion } from '../core/model/snapshot-comparison.ts'
import type { Snapshot } from '../core/model/snapshot.ts'
import { compareSnapshots, sourcesOfBoth, tellsNothing } from '../core/snapshot/compare-snapshots.ts'
import { type Cause, madeBy } from '../core/snapshot/made-by.ts'
import { notFound } from './failure.ts'
import type { Workspace } from './ports.ts'

/** The snapshots of an account, the latest first, each with what made it. */
export function versionsOf(workspace: Workspace, accountId: AccountId): SnapshotVersion[] {
  const heads = workspace.snapshots.list(accountId)
  const made = madeBy(heads, causesOnFile(workspace, accountId))
  return heads.map((head, i) => ({ ...head, madeBy: made[i] ?? ['day'] }))
}

/** Two snapshots of an account, by their numbers: what they do not share. */
export function compareVersions(
  workspace: Workspace,
  { accountId, from, to }: { accountId: AccountId; from: number; to: number },
): Result<ComparedSnapshots> {
  const heads = workspace.snapshots.list(accountId)
  const read = (number: number): Snapshot | undefined => {
    const head = heads.find((one) => one.number === number)
    return head && workspace.snapshots.get(head.id)
  }
  const [before, after] = [read(from), read(to)]
  if (!before || !after) {
    const missing = before ? to : from
    return fail(notFound(`Version ${missing} of this snapshot is not on file.`, 'Choose another from the list.'))
  }
  const compared = compareSnapshots(before, after)
  return ok({ ...compared, same: tellsNothing(compared), sources: sourcesOfBoth(before, after) })
}

function causesOnFile(workspace: Workspace, accountId: AccountId): Cause[] {
  const runs = workspace.research.list({ accountId }).flatMap(({ purpose, startedAt, endedAt }): Cause[] => {
    const by = purpose === 'recheck' ? 'check' : 'research'
    return endedAt === null ? [] : [{ by, from: startedAt, until: endedAt }]
  })
  const broughtIn = workspace.pages.list(accountId).flatMap(({ origin }) => origin?.broughtInAt ?? [])
  const moments = {
    'brought-in': broughtIn,
    'signal-word': workspace.decisions.list(accountId).map(({ decidedAt, undoneAt }) => [decidedAt, undoneAt]),
    'problem-word': workspace.problemWords.list(accountId).map(({ at, undoneAt }) => [at, undoneAt]),
    call: workspace.debriefs.list(accountId).map(({ savedAt }) => savedAt),
    question: workspace.ownQuestions.list(accountId).map(({ addedAt }) => addedAt),
    decision: workspace.ownVerdicts.list(accountId).map(({ decidedAt, undoneAt }) => [decidedAt, undoneAt]),
    attempt: workspace.touches.list(accountId).map(({ at }) => at),
  } as const
  const told = Object.entries(moments).flatMap(([by, ats]) =>
    // the keys of the object above, which `entries` forgets
    ats.flat().flatMap((at): Cause[] => (at === null ? [] : [{ by: by as keyof typeof moments, at }])),
  )
  const held = workspace.debriefs.list(accountId).flatMap(({ callId, savedAt }): Cause[] => {
    const sheet = workspace.callSheets.get(callId)
    return sheet ? [{ by: 'call', during: { from: sheet.startedAt, until: sheet.endedAt ?? savedAt } }] : []
  })
  return [...runs, ...told, ...held]
}
