import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Api, Snapshot } from '../../../contract/contract.ts'
import { api, useAsk, withUndo } from '../../api.ts'
import type { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

export type NewQuestion = Omit<Parameters<Api['questions']['add']>[0], 'accountId'>
export type OwnQuestions = ReturnType<typeof useOwnQuestions>

/** The seller's own questions of an account: added and removed, each said at the foot with its undo. */
export function useOwnQuestions(accountId: AccountId) {
  const say = useWindow((state) => state.say)
  const failed = ({ why }: RequestFailed) => say(errorWords(why))
  const adding = useAsk(withUndo(api.questions.add), failed)
  const again = useAsk(api.questions.add, failed)
  const removing = useAsk(withUndo(api.questions.remove), failed)
  const take = (questionId: NonNullable<Snapshot['questions'][number]['own']>, words: string) =>
    removing.mutate(
      { questionId },
      {
        onSuccess: ({ ask, endsIf, tie, problemId }) =>
          say(words, () => again.mutate({ accountId, ask, endsIf, tie, problemId })),
      },
    )
  return {
    busy: adding.isPending || again.isPending || removing.isPending,
    add: (question: NewQuestion, done: () => void) =>
      adding.mutate(
        { ...question, accountId },
        {
          onSuccess: ({ id }) => {
            say('Added: it leads the questions, here and in the brief.', () => take(id, 'Taken off again.'))
            done()
          },
        },
      ),
    remove: ({ own }: Snapshot['questions'][number]) => {
      if (own) take(own, 'Your question is removed.')
    },
  }
}
