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

/**
 * The user’s word on signals: each is said at the foot, with its undo, also where one has gone on to another place by then.
 * What it gives says whether it is kept.
 */
export function useDecide() {
  const say = useWindow((state) => state.say)
  const deciding = useAsk(withUndo(api.decisions.decide))
  const taking = useAsk(api.decisions.undo)
  const showing = useAsk(withUndo(api.decisions.showAgain))
  const undo = ({ id }: Pick<DecisionLine, 'id'>, label: string): void =>
    void taking.mutateAsync({ decisionId: id }).then(
      () => say(`Taken back: ${label}.`),
      ({ why }: RequestFailed) => say(errorWords(why)),
    )
  const told = (words: string, label: string, request: Promise<Pick<DecisionLine, 'id'>>): Promise<boolean> =>
    request.then(
      (decision) => {
        say(`${words}: ${label}.`, () => undo(decision, label))
        return true
      },
      ({ why }: RequestFailed) => {
        say(`Not kept: ${label}. ${errorWords(why)}`)
        return false
      },
    )
  const { mutateAsync: decide } = deciding
  return {
    busy: deciding.isPending || taking.isPending || showing.isPending,
    undo,
    accept: ({ label, ...on }: Signal) => told('Checked', label, decide({ ...on, verdict: 'accepted' })),
    reject: ({ label, ...on }: Signal, reason: RejectReason, note: string) =>
      told(
        `Rejected, ${rejectReasonNames[reason].toLowerCase()}`,
        label,
        decide({ ...on, verdict: 'rejected', reason, note }),
      ),
    correct: ({ label, ...on }: Signal, correction: Correction, note: string) =>
      told('Corrected', label, decide({ ...on, verdict: 'corrected', correction, note })),
    showAgain: (accountId: AccountId, key: string, label: string) =>
      told('Shown again', label, showing.mutateAsync({ accountId, key })),
  }
}
