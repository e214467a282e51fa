import { isWithinReach } from '../../../contract/call-reach.ts'
import type { AccountId, Call } from '../../../contract/contract.ts'

/** Where C leads: to the call that is near, else to the form that plans one. */
export const callPath = (accountId: AccountId, next: Pick<Call, 'id' | 'at'> | null, now: Date): string =>
  next && isWithinReach(next.at, now.getTime())
    ? `/accounts/${accountId}/call/${next.id}`
    : `/accounts/${accountId}/calls?new`
