import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, ClaimId, Correction, RejectReason } from '../../../contract/contract.ts'
import { rejectReasonNames } from '../../../contract/decision-words.ts'
import type { DecisionLine } from '../../../contract/decisions.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** What is decided on: its id, and what it is called in the line at the foot. */
export interface Signal {
  readonly accountId: AccountId
  readonly claimId: ClaimId
  readonly label: string
}

/** The user's word on signals: each is said at the foot, with its undo. */
export function useDecide() {
  const say = useWindow((state) => state.say)
  const { mutate, isPending } = useAsk(withUndo(api.decisions.decide))
  const taking = useAsk(api.decisions.undo)
  const showing = useAsk(withUndo(api.decisions.showAgain))
  const failed = ({ why }: RequestFailed) => say(errorWords(why))
  const undo = (decision: Pick<DecisionLine, 'id'>, label: string) =>
    taking.mutate({ decisionId: decision.id }, { onSuccess: () => say(`Taken back: ${label}.`), onError: failed })
  const told = (words: string, label: string) => ({
    onSuccess: (decision: Pick<DecisionLine, 'id'>) => say(`${words}: ${label}.`, () => undo(decision, label)),
    onError: failed,
  })
  return {
    busy: isPending || taking.isPending || showing.isPending,
    undo,
    accept: ({ label, ...on }: Signal) => mutate({ ...on, verdict: 'accepted' }, told('Checked', label)),
    reject: ({ label, ...on }: Signal, reason: RejectReason, note: string) =>
      mutate(
        { ...on, verdict: 'rejected', reason, note },
        told(`Rejected, ${rejectReasonNames[reason].toLowerCase()}`, label),
      ),
    correct: ({ label, ...on }: Signal, correction: Correction, note: string) =>
      mutate({ ...on, verdict: 'corrected', correction, note }, told('Corrected', label)),
    showAgain: (accountId: AccountId, key: string, label: string) =>
      showing.mutate({ accountId, key }, told('Shown again', label)),
  }
}
