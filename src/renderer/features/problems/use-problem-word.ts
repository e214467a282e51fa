import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Hypothesis, ProblemWord, Stance } from '../../../contract/contract.ts'
import { stanceWords } from '../../../contract/stance-words.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** Keeps the seller's word on one problem and takes it back; each is said at the foot, with its undo. */
export function useProblemWord({ problemId, statement }: Hypothesis, accountId: AccountId) {
  const announce = useWindow((state) => state.say)
  const saying = useAsk(withUndo(api.problems.say))
  const failed = ({ why }: RequestFailed) => announce(errorWords(why))
  const taking = useAsk(api.problems.takeBack, failed)
  const takeBack = ({ id }: Pick<ProblemWord, 'id'>, done?: () => void) =>
    taking.mutate(
      { wordId: id },
      {
        onSuccess: () => {
          announce(`Taken back: your word on “${statement}”`)
          done?.()
        },
      },
    )
  const say = (stance: Stance, reason: string, done: () => void) =>
    saying.mutate(
      { accountId, problemId, stance, reason },
      {
        onSuccess: (word) => {
          announce(`Your word, ${stanceWords[stance]}: “${statement}”`, () => takeBack(word))
          done()
        },
      },
    )
  return { say, takeBack, busy: saying.isPending || taking.isPending, error: saying.error }
}
