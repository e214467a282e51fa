import type { AccountAttempts } from '../../contract/pursuit.ts'
import type { AccountId, TouchId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Touch } from '../../core/model/touch.ts'
import { usualBringBack } from '../../core/snapshot/pursuit/usual-bring-back.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { notFound } from '../failure.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { stateOnFile } from './pursuit-on-file.ts'
import { lookAgain } from './look-again.ts'

/** Attempts on an account, where the pursuit rule stands, what each side gave, and the seller's own decisions. */
export function attemptsOf(deps: Deps, accountId: AccountId): Result<AccountAttempts> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  const now = deps.clock.now()
  const playbook = playbookFor(deps, account.value)
  const { touches, ownVerdicts } = deps.workspace
  return ok({
    touches: [...touches.list(accountId)],
    state: stateOnFile(deps.workspace, accountId, playbook, now),
    own: ownVerdicts.standing([accountId]).get(accountId) ?? null,
    history: [...ownVerdicts.list(accountId)],
    usualBringBack: usualBringBack(playbook?.content ?? null, now),
  })
}

/** Keeps an attempt; the recommendation follows. */
export async function saveTouch(
  deps: Deps,
  input: Omit<Touch, 'id'> & { readonly id?: TouchId | undefined },
): Promise<Result<Touch>> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  const call = input.callId === null ? null : deps.workspace.calls.get(input.callId)
  if (call === undefined || (call && call.accountId !== input.accountId))
    return fail(notFound('The call that this attempt tells of is not on file.', 'Leave it out, or choose another.'))
  const known = input.id === undefined ? undefined : deps.workspace.touches.get(input.id)
  if (known && known.accountId !== input.accountId)
    return fail(notFound('This attempt is another account’s.', 'Open the account it belongs to.'))
  // ids come out of the generator unbranded
  const touch: Touch = { ...input, id: input.id ?? (deps.ids.next('tch') as TouchId) }
  deps.workspace.touches.save(touch)
  await lookAgain(deps, touch.accountId)
  return ok(touch)
}

export async function removeTouch(deps: Deps, id: TouchId): Promise<{ removed: true }> {
  const touch = deps.workspace.touches.get(id)
  if (touch) {
    deps.workspace.touches.remove(id, deps.clock.now())
    await lookAgain(deps, touch.accountId)
  }
  return { removed: true }
}
