import type { BroughtBack, OwnWord } from '../../contract/pursuit.ts'
import type { OwnVerdict } from '../../core/model/own-verdict.ts'
import type { Claim, Snapshot } from '../../core/model/snapshot.ts'
import type { Instant } from '../../core/model/time.ts'
import { dueNow } from '../../core/snapshot/pursuit/wake-up.ts'
import { type Deps, changed } from '../deps.ts'
import type { Workspace } from '../ports.ts'

/** Keeps with the decision what a snapshot found to meet "bring back when", the first time it does. */
export function noteBringBack(
  deps: Pick<Deps, 'workspace' | 'changes'>,
  own: OwnVerdict | null,
  snapshot: Snapshot,
): void {
  if (!own || own.woken || !snapshot.bringBack) return
  deps.workspace.ownVerdicts.save({ ...own, woken: { at: snapshot.asOf, because: snapshot.bringBack } })
  changed(deps, 'pursuit', own.accountId)
}

/** What brings an account back: kept by a snapshot, or a named day that has come since. */
export const backBecause = (own: OwnVerdict, now: Instant): Claim | null => own.woken?.because ?? dueNow(own, now)

/** The decision as a row of a list shows it. */
export const ownWord = (own: OwnVerdict | undefined, now: Instant): OwnWord | null =>
  own
    ? { verdict: own.verdict, reason: own.reason, decidedAt: own.decidedAt, back: backBecause(own, now)?.text ?? null }
    : null

/** Accounts on the back burner whose "bring back when" is met, the latest first. */
export function broughtBack(workspace: Workspace, now: Instant): BroughtBack[] {
  return [...workspace.ownVerdicts.standing().values()]
    .flatMap((own) => {
      const because = backBecause(own, now)
      const account = because ? workspace.accounts.get(own.accountId) : undefined
      return because && account ? [{ account, own, because, at: own.woken?.at ?? now }] : []
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}
