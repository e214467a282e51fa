import { errorWords } from '../../../contract/error-words.ts'
import type { BriefDesk } from '../../../contract/brief-edits.ts'
import type { Account } from '../../../contract/contract.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Approves the brief that is shown, and takes the approval back. Each can be undone. */
export function useApproval(account: Pick<Account, 'id' | 'name'>, desk: BriefDesk | undefined) {
  const say = useWindow((state) => state.say)
  const tell = ({ why }: RequestFailed) => say(errorWords(why))
  const approving = useAsk(withUndo(api.briefs.approve), tell)
  const withdrawing = useAsk(withUndo(api.briefs.withdraw), tell)
  const undoing = useAsk(api.briefs.withdraw, tell)
  const busy = approving.isPending || withdrawing.isPending || undoing.isPending
  return {
    busy,
    approve(done?: () => void) {
      if (!desk || desk.pdf === null) return say('There is no page to approve yet.')
      // one that is being taken back has left already: the key after Z counts
      if (approving.isPending) return
      const { callId, snapshotId } = desk
      // its undo comes also where another place is looked at by then; what fails is said
      approving.mutateAsync({ accountId: account.id, callId, snapshotId }, { onSuccess: () => done?.() }).then(
        ({ id }) => say(`Brief approved: ${account.name}.`, () => undoing.mutate({ approvalId: id })),
        () => undefined,
      )
    },
    withdraw() {
      const approvalId = desk?.approval?.id
      if (!approvalId || busy) return
      withdrawing.mutateAsync({ approvalId }).then(
        () => say(`Approval taken back: ${account.name}.`, () => undoing.mutate({ approvalId, withdrawn: false })),
        () => undefined,
      )
    },
  }
}
