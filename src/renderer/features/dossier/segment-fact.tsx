import { errorWords } from '../../../contract/error-words.ts'
import type { Account } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useStatus } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { SegmentField } from '../../ui/segment-field.tsx'

/** The kind of company it is, in the seller's words: whom it is compared with, and whose insight notes reach it. */
export function SegmentFact({ account }: { readonly account: Account }) {
  const say = useWindow((state) => state.say)
  const readOnly = useStatus().data?.readOnly ?? true
  const update = useAsk(api.accounts.update)
  const choose = (segment: string | null): void =>
    update.mutate({ accountId: account.id, segment }, { onError: ({ why }) => say(errorWords(why)) })
  return (
    <span className="segmentfact">
      <SegmentField
        label="Segment"
        segment={update.isPending ? (update.variables.segment ?? null) : account.segment}
        placeholder="no segment set"
        disabled={readOnly}
        onChosen={choose}
      />
    </span>
  )
}
