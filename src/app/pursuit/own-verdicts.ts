import type { BringBack } from '../../core/model/bring-back.ts'
import type { AccountId, OwnVerdictId } from '../../core/model/ids.ts'
import type { OwnVerdict } from '../../core/model/own-verdict.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'
import { lookAgain } from './look-again.ts'

type Word = Pick<OwnVerdict, 'verdict' | 'reason'> & {
  readonly accountId: AccountId
  readonly bringBack: BringBack | null
}

/** Keeps the seller's own decision on an account. It stands over the recommendation until another is made or it is taken back. */
export async function decideOn(
  deps: Deps,
  { accountId, verdict, reason, bringBack }: Word,
): Promise<Result<OwnVerdict>> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  if ((verdict === 'back-burner') !== (bringBack !== null)) {
    return fail({
      kind: 'bad-input',
      message:
        bringBack === null
          ? 'An account on the back burner needs what brings it back.'
          : 'Only an account on the back burner is brought back.',
      next: bringBack === null ? 'Name a day, an event, a change or a fact.' : 'Leave “bring back when” out.',
      retry: 'never',
    })
  }
  const own: OwnVerdict = {
    id: deps.ids.next('own') as OwnVerdictId, // ids come out of the generator unbranded
    accountId,
    verdict,
    reason,
    bringBack,
    decidedAt: deps.clock.now(),
    undoneAt: null,
    woken: null,
  }
  return keep(deps, own)
}

/** Takes a decision back; the one before it stands again. What it was stays on file. */
export async function undoVerdict(deps: Deps, id: OwnVerdictId): Promise<Result<OwnVerdict>> {
  const own = deps.workspace.ownVerdicts.get(id)
  if (!own) return fail(notFound('This decision is not on file.', 'Open the account again.'))
  return own.undoneAt === null ? keep(deps, { ...own, undoneAt: deps.clock.now() }) : ok(own)
}

/** Returned as it is on file afterwards: what it asks for may be met at once. */
async function keep(deps: Deps, own: OwnVerdict): Promise<Result<OwnVerdict>> {
  deps.workspace.ownVerdicts.save(own)
  await lookAgain(deps, own.accountId)
  return ok(deps.workspace.ownVerdicts.get(own.id) ?? own)
}
